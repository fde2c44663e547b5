-- Registers of arms transfers as their publishers released them. Releases are kept apart: each revises the past. Values are kept as
-- published: TIV in millions of trend-indicator values, never money; a year, a number or a list of years in brackets is uncertain.

CREATE TABLE arms_release (
  release bigint PRIMARY KEY,
  register text NOT NULL,                 -- sipri, unroca, att, hand
  label text NOT NULL,                    -- day of generation yyyy-MM-dd, or the analyst's own
  UNIQUE (register, label)
);

CREATE TABLE arms_file (
  file bigint PRIMARY KEY,
  release bigint NOT NULL REFERENCES arms_release,
  name text NOT NULL, sha256 text NOT NULL, shape text NOT NULL, scope text,
  rows bigint NOT NULL,
  imported text NOT NULL,                 -- moment, UTC
  UNIQUE (release, sha256)
);

CREATE TABLE arms_deal (
  file bigint NOT NULL REFERENCES arms_file, line bigint NOT NULL,
  deal_id text, supplier text NOT NULL, recipient text NOT NULL,
  supplier_key text NOT NULL, recipient_key text NOT NULL,   -- ISO 3166-1 alpha-3, else the name in lower case
  order_year text, ordered text, designation text NOT NULL, description text NOT NULL, category text,
  delivered text, delivery_years text, status text, comments text, local_production bigint, licence bigint NOT NULL,
  tiv_unit double precision, tiv_order double precision, tiv_delivered double precision,
  value double precision, currency text, source text,
  PRIMARY KEY (file, line)
);
CREATE INDEX arms_deal_by_parties ON arms_deal (supplier_key, recipient_key);

CREATE TABLE arms_delivery (
  file bigint NOT NULL REFERENCES arms_file, line bigint NOT NULL,
  deal_id text NOT NULL, supplier text NOT NULL, recipient text NOT NULL,
  supplier_key text NOT NULL, recipient_key text NOT NULL,
  designation text NOT NULL, description text NOT NULL, category text NOT NULL,
  order_year text, delivered text, year text, status text,
  tiv_unit double precision, tiv_deal_unit double precision, tiv double precision, local_production bigint,
  PRIMARY KEY (file, line)
);
CREATE INDEX arms_delivery_by_parties ON arms_delivery (supplier_key, recipient_key);

CREATE TABLE arms_tiv (
  file bigint NOT NULL REFERENCES arms_file, n bigint NOT NULL, line bigint NOT NULL,
  flow text NOT NULL, party text NOT NULL, counterpart text,
  year bigint,                           -- null for the published total of the line
  tiv double precision NOT NULL,                      -- 0 stands for 0 to 0.5
  PRIMARY KEY (file, n)
);

CREATE TABLE arms_report (
  file bigint NOT NULL REFERENCES arms_file, line bigint NOT NULL,
  reporter text NOT NULL, flow text NOT NULL, counterpart text NOT NULL, year bigint NOT NULL, category text NOT NULL,
  number double precision, value double precision, description text, origin text, intermediate text, comments text,
  PRIMARY KEY (file, line)
);

CREATE VIEW arms_deals AS
SELECT r.register, r.label AS release, f.name AS file, d.line, d.deal_id, d.supplier, d.recipient, d.order_year, d.ordered, d.designation, d.description,
       d.category, d.delivered, d.delivery_years, d.status, d.comments, d.local_production, d.licence, d.tiv_unit, d.tiv_order, d.tiv_delivered,
       d.value, d.currency, d.source
FROM arms_deal d JOIN arms_file f ON f.file = d.file JOIN arms_release r ON r.release = f.release;

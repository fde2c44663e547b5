-- Registers of arms transfers as their publishers released them. Releases are kept apart: each revises the past. Values are kept as
-- published: TIV in millions of trend-indicator values, never money; a year, a number or a list of years in brackets is uncertain.

CREATE TABLE arms_release (
  release INTEGER PRIMARY KEY,
  register TEXT NOT NULL,                 -- sipri, unroca, att, hand
  label TEXT NOT NULL,                    -- day of generation yyyy-MM-dd, or the analyst's own
  UNIQUE (register, label)
) STRICT;

CREATE TABLE arms_file (
  file INTEGER PRIMARY KEY,
  release INTEGER NOT NULL REFERENCES arms_release,
  name TEXT NOT NULL, sha256 TEXT NOT NULL, shape TEXT NOT NULL, scope TEXT,
  rows INTEGER NOT NULL,
  imported TEXT NOT NULL,                 -- moment, UTC
  UNIQUE (release, sha256)
) STRICT;

CREATE TABLE arms_deal (
  file INTEGER NOT NULL REFERENCES arms_file, line INTEGER NOT NULL,
  deal_id TEXT, supplier TEXT NOT NULL, recipient TEXT NOT NULL,
  supplier_key TEXT NOT NULL, recipient_key TEXT NOT NULL,   -- ISO 3166-1 alpha-3, else the name in lower case
  order_year TEXT, ordered TEXT, designation TEXT NOT NULL, description TEXT NOT NULL, category TEXT,
  delivered TEXT, delivery_years TEXT, status TEXT, comments TEXT, local_production INTEGER, licence INTEGER NOT NULL,
  tiv_unit REAL, tiv_order REAL, tiv_delivered REAL,
  value REAL, currency TEXT, source TEXT,
  PRIMARY KEY (file, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX arms_deal_by_parties ON arms_deal (supplier_key, recipient_key);

CREATE TABLE arms_delivery (
  file INTEGER NOT NULL REFERENCES arms_file, line INTEGER NOT NULL,
  deal_id TEXT NOT NULL, supplier TEXT NOT NULL, recipient TEXT NOT NULL,
  supplier_key TEXT NOT NULL, recipient_key TEXT NOT NULL,
  designation TEXT NOT NULL, description TEXT NOT NULL, category TEXT NOT NULL,
  order_year TEXT, delivered TEXT, year TEXT, status TEXT,
  tiv_unit REAL, tiv_deal_unit REAL, tiv REAL, local_production INTEGER,
  PRIMARY KEY (file, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX arms_delivery_by_parties ON arms_delivery (supplier_key, recipient_key);

CREATE TABLE arms_tiv (
  file INTEGER NOT NULL REFERENCES arms_file, n INTEGER NOT NULL, line INTEGER NOT NULL,
  flow TEXT NOT NULL, party TEXT NOT NULL, counterpart TEXT,
  year INTEGER,                           -- null for the published total of the line
  tiv REAL NOT NULL,                      -- 0 stands for 0 to 0.5
  PRIMARY KEY (file, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE arms_report (
  file INTEGER NOT NULL REFERENCES arms_file, line INTEGER NOT NULL,
  reporter TEXT NOT NULL, flow TEXT NOT NULL, counterpart TEXT NOT NULL, year INTEGER NOT NULL, category TEXT NOT NULL,
  number REAL, value REAL, description TEXT, origin TEXT, intermediate TEXT, comments TEXT,
  PRIMARY KEY (file, line)
) STRICT, WITHOUT ROWID;

CREATE VIEW arms_deals AS
SELECT r.register, r.label AS release, f.name AS file, d.line, d.deal_id, d.supplier, d.recipient, d.order_year, d.ordered, d.designation, d.description,
       d.category, d.delivered, d.delivery_years, d.status, d.comments, d.local_production, d.licence, d.tiv_unit, d.tiv_order, d.tiv_delivered,
       d.value, d.currency, d.source
FROM arms_deal d JOIN arms_file f ON f.file = d.file JOIN arms_release r ON r.release = f.release;

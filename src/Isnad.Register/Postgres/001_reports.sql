-- Reports whole, and what was read out of them. Spans are half open and count Unicode code points of report.text, so that
-- substr(text, cue_start + 1, cue_end - cue_start) cuts the words. Dates are ISO 8601 text.

-- The same SQL cuts words out of a report in both databases.
CREATE FUNCTION substr(text, bigint, bigint) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS 'SELECT pg_catalog.substr($1, $2::integer, $3::integer)';

CREATE TABLE report (
  report bigint PRIMARY KEY,
  identity text NOT NULL UNIQUE,          -- SHA-256 of outlet, URL and text: the same report again is not a new one
  id text NOT NULL,                       -- the id that the source gave it, else the hash of its text
  sha256 text NOT NULL,                   -- SHA-256 of text in UTF-8
  url text, outlet text, author text, title text,
  published text,                         -- yyyy-MM-dd or null
  language text NOT NULL,
  text text NOT NULL,                     -- headline, newline, body
  file text, entry text, line bigint,    -- where it came from
  ingested text NOT NULL                  -- moment, UTC
);
CREATE INDEX report_by_day ON report (published, outlet);
CREATE INDEX report_by_url ON report (url) WHERE url IS NOT NULL;

CREATE TABLE reading (
  report bigint PRIMARY KEY REFERENCES report,
  reading bigint NOT NULL UNIQUE,        -- row of report_words; a new reading takes a new one
  reader text NOT NULL, model text NOT NULL,
  agency text, agency_start bigint, agency_end bigint, -- the news agency that it credits, and where it stands
  read text NOT NULL,                     -- moment, UTC
  record bytea NOT NULL                    -- the whole record without the text: JSON, Brotli
);

CREATE TABLE rejected_input (
  rejected bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  file text NOT NULL, entry text NOT NULL, line bigint NOT NULL,
  code text NOT NULL, reason text NOT NULL,
  seen text NOT NULL,
  UNIQUE (file, entry, line, code)
);

CREATE TABLE actor (
  actor bigint PRIMARY KEY,
  key text NOT NULL UNIQUE,               -- Wikidata item, else kind, country and folded name
  name text NOT NULL, name_en text, kind text NOT NULL, country text, cameo text, wikidata text,
  folded text NOT NULL                    -- folded name, for look-up
);

CREATE TABLE report_actor (
  report bigint NOT NULL REFERENCES report, n bigint NOT NULL, actor bigint NOT NULL REFERENCES actor,
  head_of bigint, mentions bigint NOT NULL,
  PRIMARY KEY (report, n)
);
CREATE INDEX report_actor_by_actor ON report_actor (actor);

CREATE TABLE statement (
  report bigint NOT NULL REFERENCES report, n bigint NOT NULL,
  cue_start bigint NOT NULL, cue_end bigint NOT NULL,
  source_start bigint, source_end bigint,
  content_start bigint, content_end bigint,
  venue_start bigint, venue_end bigint, addressee_start bigint, addressee_end bigint,
  form text, act text NOT NULL, when_from text, when_to text, parent bigint,
  decision text,                          -- accepted, corrected or rejected by a person; null where nobody has looked
  PRIMARY KEY (report, n)
);

CREATE TABLE statement_actor (
  report bigint NOT NULL, n bigint NOT NULL, role text NOT NULL, actor bigint NOT NULL REFERENCES actor,
  PRIMARY KEY (report, n, role, actor)
);
CREATE INDEX statement_actor_by_actor ON statement_actor (actor, role);

CREATE TABLE hop (
  report bigint NOT NULL, n bigint NOT NULL, place bigint NOT NULL,
  role text NOT NULL, actor bigint REFERENCES actor, name text, hop_start bigint, hop_end bigint, anonymous bigint,
  PRIMARY KEY (report, n, place)
);

CREATE TABLE event (
  report bigint NOT NULL REFERENCES report, n bigint NOT NULL,
  cue_start bigint NOT NULL, cue_end bigint NOT NULL,
  actor_start bigint, actor_end bigint, recipient_start bigint, recipient_end bigint, place_start bigint, place_end bigint,
  when_start bigint, when_end bigint,
  type text NOT NULL, mode text, context text, cameo text, goldstein double precision, quad bigint,
  place_id text, place text, country text, region text, latitude double precision, longitude double precision, place_precision text,
  when_from text, when_to text, when_precision text,
  status text NOT NULL, time text NOT NULL, statement bigint,
  decision text,
  PRIMARY KEY (report, n)
);
CREATE INDEX event_by_day ON event (when_from) WHERE when_from IS NOT NULL;

CREATE TABLE event_actor (
  report bigint NOT NULL, n bigint NOT NULL, role text NOT NULL, actor bigint NOT NULL REFERENCES actor,
  PRIMARY KEY (report, n, role, actor)
);
CREATE INDEX event_actor_by_actor ON event_actor (actor, role);

CREATE TABLE figure (
  report bigint NOT NULL REFERENCES report, n bigint NOT NULL,
  figure_start bigint NOT NULL, figure_end bigint NOT NULL, of_start bigint, of_end bigint,
  kind text NOT NULL, value double precision, upper double precision, currency text, approx text NOT NULL, event bigint,
  decision text,
  PRIMARY KEY (report, n)
);

CREATE TABLE transfer (
  report bigint NOT NULL REFERENCES report, n bigint NOT NULL,
  cue_start bigint NOT NULL, cue_end bigint NOT NULL,
  supplier_start bigint, supplier_end bigint, recipient_start bigint, recipient_end bigint,
  value_start bigint, value_end bigint,
  amount double precision, currency text, approx text, unit text, year_from text, year_to text,
  status text NOT NULL, statement bigint, flags text,
  decision text,
  PRIMARY KEY (report, n)
);

CREATE TABLE transfer_actor (
  report bigint NOT NULL, n bigint NOT NULL, role text NOT NULL, actor bigint NOT NULL REFERENCES actor,
  PRIMARY KEY (report, n, role, actor)
);
CREATE INDEX transfer_actor_by_actor ON transfer_actor (actor, role);

CREATE TABLE weapon (
  report bigint NOT NULL, n bigint NOT NULL, place bigint NOT NULL,
  weapon_start bigint NOT NULL, weapon_end bigint NOT NULL,
  category text, designation text, quantity double precision, sipri text, unroca text, att text,
  PRIMARY KEY (report, n, place)
);

CREATE TABLE council_act (
  report bigint NOT NULL REFERENCES report, n bigint NOT NULL,
  cue_start bigint NOT NULL, cue_end bigint NOT NULL, subject_start bigint, subject_end bigint,
  kind text NOT NULL, symbol text, count bigint, votes_for bigint, votes_against bigint, votes_abstain bigint,
  when_from text, when_to text, statement bigint,
  decision text,
  PRIMARY KEY (report, n)
);

CREATE TABLE council_actor (
  report bigint NOT NULL, n bigint NOT NULL, role text NOT NULL, actor bigint NOT NULL REFERENCES actor,
  PRIMARY KEY (report, n, role, actor)
);

CREATE TABLE note (
  report bigint NOT NULL REFERENCES report, n bigint NOT NULL,
  note_start bigint, note_end bigint, code text NOT NULL, text text NOT NULL,
  PRIMARY KEY (report, n)
);

-- Reports whose copies and facts have not yet been compared with the others'.
CREATE TABLE unlinked (report bigint PRIMARY KEY REFERENCES report, searched bigint NOT NULL);

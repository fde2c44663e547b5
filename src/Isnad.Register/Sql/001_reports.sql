-- Reports whole, and what was read out of them. Spans are half open and count Unicode code points of report.text, so that
-- substr(text, cue_start + 1, cue_end - cue_start) cuts the words. Dates are ISO 8601 text.

CREATE TABLE report (
  report INTEGER PRIMARY KEY,
  identity TEXT NOT NULL UNIQUE,          -- SHA-256 of outlet, URL and text: the same report again is not a new one
  id TEXT NOT NULL,                       -- the id that the source gave it, else the hash of its text
  sha256 TEXT NOT NULL,                   -- SHA-256 of text in UTF-8
  url TEXT, outlet TEXT, author TEXT, title TEXT,
  published TEXT,                         -- yyyy-MM-dd or null
  language TEXT NOT NULL,
  text TEXT NOT NULL,                     -- headline, newline, body
  file TEXT, entry TEXT, line INTEGER,    -- where it came from
  ingested TEXT NOT NULL                  -- moment, UTC
) STRICT;
CREATE INDEX report_by_day ON report (published, outlet);
CREATE INDEX report_by_url ON report (url) WHERE url IS NOT NULL;

CREATE TABLE reading (
  report INTEGER PRIMARY KEY REFERENCES report,
  reading INTEGER NOT NULL UNIQUE,        -- row of report_words; a new reading takes a new one
  reader TEXT NOT NULL, model TEXT NOT NULL,
  agency TEXT, agency_start INTEGER, agency_end INTEGER, -- the news agency that it credits, and where it stands
  read TEXT NOT NULL,                     -- moment, UTC
  record BLOB NOT NULL                    -- the whole record without the text: JSON, Brotli
) STRICT;

CREATE TABLE rejected_input (
  rejected INTEGER /* numbered */ PRIMARY KEY,
  file TEXT NOT NULL, entry TEXT NOT NULL, line INTEGER NOT NULL,
  code TEXT NOT NULL, reason TEXT NOT NULL,
  seen TEXT NOT NULL,
  UNIQUE (file, entry, line, code)
) STRICT;

CREATE TABLE actor (
  actor INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,               -- Wikidata item, else kind, country and folded name
  name TEXT NOT NULL, name_en TEXT, kind TEXT NOT NULL, country TEXT, cameo TEXT, wikidata TEXT,
  folded TEXT NOT NULL                    -- folded name, for look-up
) STRICT;

CREATE TABLE report_actor (
  report INTEGER NOT NULL REFERENCES report, n INTEGER NOT NULL, actor INTEGER NOT NULL REFERENCES actor,
  head_of INTEGER, mentions INTEGER NOT NULL,
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_actor_by_actor ON report_actor (actor);

CREATE TABLE statement (
  report INTEGER NOT NULL REFERENCES report, n INTEGER NOT NULL,
  cue_start INTEGER NOT NULL, cue_end INTEGER NOT NULL,
  source_start INTEGER, source_end INTEGER,
  content_start INTEGER, content_end INTEGER,
  venue_start INTEGER, venue_end INTEGER, addressee_start INTEGER, addressee_end INTEGER,
  form TEXT, act TEXT NOT NULL, when_from TEXT, when_to TEXT, parent INTEGER,
  decision TEXT,                          -- accepted, corrected or rejected by a person; null where nobody has looked
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement_actor (
  report INTEGER NOT NULL, n INTEGER NOT NULL, role TEXT NOT NULL, actor INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY (report, n, role, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX statement_actor_by_actor ON statement_actor (actor, role);

CREATE TABLE hop (
  report INTEGER NOT NULL, n INTEGER NOT NULL, place INTEGER NOT NULL,
  role TEXT NOT NULL, actor INTEGER REFERENCES actor, name TEXT, hop_start INTEGER, hop_end INTEGER, anonymous INTEGER,
  PRIMARY KEY (report, n, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  report INTEGER NOT NULL REFERENCES report, n INTEGER NOT NULL,
  cue_start INTEGER NOT NULL, cue_end INTEGER NOT NULL,
  actor_start INTEGER, actor_end INTEGER, recipient_start INTEGER, recipient_end INTEGER, place_start INTEGER, place_end INTEGER,
  when_start INTEGER, when_end INTEGER,
  type TEXT NOT NULL, mode TEXT, context TEXT, cameo TEXT, goldstein REAL, quad INTEGER,
  place_id TEXT, place TEXT, country TEXT, region TEXT, latitude REAL, longitude REAL, place_precision TEXT,
  when_from TEXT, when_to TEXT, when_precision TEXT,
  status TEXT NOT NULL, time TEXT NOT NULL, statement INTEGER,
  decision TEXT,
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_by_day ON event (when_from) WHERE when_from IS NOT NULL;

CREATE TABLE event_actor (
  report INTEGER NOT NULL, n INTEGER NOT NULL, role TEXT NOT NULL, actor INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY (report, n, role, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_actor_by_actor ON event_actor (actor, role);

CREATE TABLE figure (
  report INTEGER NOT NULL REFERENCES report, n INTEGER NOT NULL,
  figure_start INTEGER NOT NULL, figure_end INTEGER NOT NULL, of_start INTEGER, of_end INTEGER,
  kind TEXT NOT NULL, value REAL, upper REAL, currency TEXT, approx TEXT NOT NULL, event INTEGER,
  decision TEXT,
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE transfer (
  report INTEGER NOT NULL REFERENCES report, n INTEGER NOT NULL,
  cue_start INTEGER NOT NULL, cue_end INTEGER NOT NULL,
  supplier_start INTEGER, supplier_end INTEGER, recipient_start INTEGER, recipient_end INTEGER,
  value_start INTEGER, value_end INTEGER,
  amount REAL, currency TEXT, approx TEXT, unit TEXT, year_from TEXT, year_to TEXT,
  status TEXT NOT NULL, statement INTEGER, flags TEXT,
  decision TEXT,
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE transfer_actor (
  report INTEGER NOT NULL, n INTEGER NOT NULL, role TEXT NOT NULL, actor INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY (report, n, role, actor)
) STRICT, WITHOUT ROWID;
CREATE INDEX transfer_actor_by_actor ON transfer_actor (actor, role);

CREATE TABLE weapon (
  report INTEGER NOT NULL, n INTEGER NOT NULL, place INTEGER NOT NULL,
  weapon_start INTEGER NOT NULL, weapon_end INTEGER NOT NULL,
  category TEXT, designation TEXT, quantity REAL, sipri TEXT, unroca TEXT, att TEXT,
  PRIMARY KEY (report, n, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE council_act (
  report INTEGER NOT NULL REFERENCES report, n INTEGER NOT NULL,
  cue_start INTEGER NOT NULL, cue_end INTEGER NOT NULL, subject_start INTEGER, subject_end INTEGER,
  kind TEXT NOT NULL, symbol TEXT, count INTEGER, votes_for INTEGER, votes_against INTEGER, votes_abstain INTEGER,
  when_from TEXT, when_to TEXT, statement INTEGER,
  decision TEXT,
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE council_actor (
  report INTEGER NOT NULL, n INTEGER NOT NULL, role TEXT NOT NULL, actor INTEGER NOT NULL REFERENCES actor,
  PRIMARY KEY (report, n, role, actor)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  report INTEGER NOT NULL REFERENCES report, n INTEGER NOT NULL,
  note_start INTEGER, note_end INTEGER, code TEXT NOT NULL, text TEXT NOT NULL,
  PRIMARY KEY (report, n)
) STRICT, WITHOUT ROWID;

-- Reports whose copies and facts have not yet been compared with the others'.
CREATE TABLE unlinked (report INTEGER PRIMARY KEY REFERENCES report, searched INTEGER NOT NULL) STRICT;

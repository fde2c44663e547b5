-- The register of the Security Council as its sources tell it, file by file, and armed conflicts as UCDP/PRIO code them. Sources that speak of one item are put
-- together when asked, so that a file can be taken out again.

CREATE TABLE council_file (
  file INTEGER PRIMARY KEY,
  name TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE, shape TEXT NOT NULL,
  rows INTEGER NOT NULL,
  imported TEXT NOT NULL                  -- moment, UTC
) STRICT;

CREATE TABLE council_item (
  file INTEGER NOT NULL REFERENCES council_file, n INTEGER NOT NULL,
  line INTEGER NOT NULL,
  kind TEXT NOT NULL,                     -- Draft Amendment Resolution PresidentialStatement Letter Meeting
  symbol TEXT NOT NULL, symbol_key TEXT NOT NULL,   -- as written; what spellings of one symbol share
  draft TEXT, date TEXT, meeting TEXT, title TEXT, agenda TEXT,
  sponsors TEXT, subjects TEXT,           -- one a line
  yes INTEGER, no INTEGER, abstain INTEGER, not_voting INTEGER,
  listed_vetoes TEXT,                     -- one a line, where a source lists vetoes and no vote
  procedural INTEGER NOT NULL,
  published TEXT,                         -- outcome in the source's words
  languages TEXT, sources TEXT NOT NULL,  -- one a line
  PRIMARY KEY (file, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX council_item_by_symbol ON council_item (symbol_key);

CREATE TABLE council_vote (
  file INTEGER NOT NULL REFERENCES council_file, n INTEGER NOT NULL, place INTEGER NOT NULL,
  member TEXT NOT NULL, member_key TEXT NOT NULL,   -- ISO 3166-1 alpha-3, else the name in lower case
  ballot TEXT NOT NULL,                   -- Yes No Abstain NotVoting
  PRIMARY KEY (file, n, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX council_vote_by_member ON council_vote (member_key);

CREATE TABLE conflict_file (
  file INTEGER PRIMARY KEY,
  name TEXT NOT NULL, sha256 TEXT NOT NULL UNIQUE,
  rows INTEGER NOT NULL,
  imported TEXT NOT NULL                  -- moment, UTC
) STRICT;

CREATE TABLE conflict_year (
  file INTEGER NOT NULL REFERENCES conflict_file, line INTEGER NOT NULL,
  conflict INTEGER NOT NULL, year INTEGER NOT NULL,
  side_a TEXT NOT NULL, side_a_2nd TEXT, side_b TEXT NOT NULL, side_b_2nd TEXT,   -- ISO codes where known, else names; one a line
  location TEXT, territory TEXT, incompatibility TEXT, intensity INTEGER, type TEXT,
  started TEXT, episode_started TEXT, episode_ended TEXT,
  PRIMARY KEY (file, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX conflict_year_by_conflict ON conflict_year (conflict);

CREATE VIEW council_items AS
SELECT f.name AS file, i.line, i.kind, i.symbol, i.draft, i.date, i.meeting, i.title, i.agenda, i.sponsors, i.subjects, i.yes, i.no, i.abstain, i.not_voting,
       i.listed_vetoes, i.procedural, i.published
FROM council_item i JOIN council_file f ON f.file = i.file;

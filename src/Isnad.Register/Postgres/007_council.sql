-- The register of the Security Council as its sources tell it, file by file, and armed conflicts as UCDP/PRIO code them. Sources that speak of one item are put
-- together when asked, so that a file can be taken out again.

CREATE TABLE council_file (
  file bigint PRIMARY KEY,
  name text NOT NULL, sha256 text NOT NULL UNIQUE, shape text NOT NULL,
  rows bigint NOT NULL,
  imported text NOT NULL                  -- moment, UTC
);

CREATE TABLE council_item (
  file bigint NOT NULL REFERENCES council_file, n bigint NOT NULL,
  line bigint NOT NULL,
  kind text NOT NULL,                     -- Draft Amendment Resolution PresidentialStatement Letter Meeting
  symbol text NOT NULL, symbol_key text NOT NULL,   -- as written; what spellings of one symbol share
  draft text, date text, meeting text, title text, agenda text,
  sponsors text, subjects text,           -- one a line
  yes bigint, no bigint, abstain bigint, not_voting bigint,
  listed_vetoes text,                     -- one a line, where a source lists vetoes and no vote
  procedural bigint NOT NULL,
  published text,                         -- outcome in the source's words
  languages text, sources text NOT NULL,  -- one a line
  PRIMARY KEY (file, n)
);
CREATE INDEX council_item_by_symbol ON council_item (symbol_key);

CREATE TABLE council_vote (
  file bigint NOT NULL REFERENCES council_file, n bigint NOT NULL, place bigint NOT NULL,
  member text NOT NULL, member_key text NOT NULL,   -- ISO 3166-1 alpha-3, else the name in lower case
  ballot text NOT NULL,                   -- Yes No Abstain NotVoting
  PRIMARY KEY (file, n, place)
);
CREATE INDEX council_vote_by_member ON council_vote (member_key);

CREATE TABLE conflict_file (
  file bigint PRIMARY KEY,
  name text NOT NULL, sha256 text NOT NULL UNIQUE,
  rows bigint NOT NULL,
  imported text NOT NULL                  -- moment, UTC
);

CREATE TABLE conflict_year (
  file bigint NOT NULL REFERENCES conflict_file, line bigint NOT NULL,
  conflict bigint NOT NULL, year bigint NOT NULL,
  side_a text NOT NULL, side_a_2nd text, side_b text NOT NULL, side_b_2nd text,   -- ISO codes where known, else names; one a line
  location text, territory text, incompatibility text, intensity bigint, type text,
  started text, episode_started text, episode_ended text,
  PRIMARY KEY (file, line)
);
CREATE INDEX conflict_year_by_conflict ON conflict_year (conflict);

CREATE VIEW council_items AS
SELECT f.name AS file, i.line, i.kind, i.symbol, i.draft, i.date, i.meeting, i.title, i.agenda, i.sponsors, i.subjects, i.yes, i.no, i.abstain, i.not_voting,
       i.listed_vetoes, i.procedural, i.published
FROM council_item i JOIN council_file f ON f.file = i.file;

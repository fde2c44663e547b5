-- What the register says across reports. Made by comparing; made anew whenever reports come in.

CREATE TABLE shingle (hash INTEGER NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (hash, report)) STRICT, WITHOUT ROWID;

CREATE TABLE copy_pair (
  earlier INTEGER NOT NULL REFERENCES report, later INTEGER NOT NULL REFERENCES report,
  kind TEXT NOT NULL,                     -- copy or revision
  shared INTEGER NOT NULL,                -- shingles of five words that both hold
  containment REAL NOT NULL,              -- shared over the smaller report's shingles
  coverage REAL NOT NULL,                -- shared over the larger one's: low where it is a digest of many
  because TEXT NOT NULL,                  -- JSON: spans of the longest passage in common
  PRIMARY KEY (earlier, later)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_pair_by_later ON copy_pair (later);

CREATE TABLE revision (
  earlier INTEGER NOT NULL REFERENCES report, later INTEGER NOT NULL REFERENCES report,
  changes TEXT NOT NULL,                  -- JSON: words taken out and put in, with their spans
  PRIMARY KEY (earlier, later)
) STRICT, WITHOUT ROWID;

CREATE TABLE cluster (
  cluster INTEGER PRIMARY KEY,            -- the first report's number
  reports INTEGER NOT NULL, outlets INTEGER NOT NULL,
  agency TEXT, agency_report INTEGER      -- the agency that a copy names, and which copy
) STRICT;

CREATE TABLE cluster_member (
  report INTEGER PRIMARY KEY REFERENCES report, cluster INTEGER NOT NULL REFERENCES cluster,
  place INTEGER NOT NULL,                 -- order of publication, from 1
  agency TEXT,                            -- the agency of its chain
  agency_start INTEGER, agency_end INTEGER, -- where this copy names it
  inferred INTEGER NOT NULL               -- 1 where only other copies name it
) STRICT;
CREATE INDEX cluster_member_by_cluster ON cluster_member (cluster, place);

CREATE TABLE fact_group (
  grp INTEGER PRIMARY KEY,
  layer TEXT NOT NULL,                    -- statement or event
  speaker INTEGER REFERENCES actor, type TEXT,
  facts INTEGER NOT NULL, reports INTEGER NOT NULL, outlets INTEGER NOT NULL,
  origins INTEGER NOT NULL,               -- independent chain roots
  first TEXT, last TEXT,                  -- days of publication
  lead_report INTEGER NOT NULL, lead_n INTEGER NOT NULL -- the fact that stands for the group
) STRICT;
CREATE INDEX fact_group_by_speaker ON fact_group (speaker);

CREATE TABLE fact_group_member (
  layer TEXT NOT NULL, report INTEGER NOT NULL, n INTEGER NOT NULL, grp INTEGER NOT NULL REFERENCES fact_group,
  origin TEXT NOT NULL,                   -- the root of its chain
  because TEXT NOT NULL,                  -- JSON: the fact that it matches, and spans of what agrees
  PRIMARY KEY (layer, report, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX fact_group_member_by_group ON fact_group_member (grp);

CREATE TABLE contradiction (
  contradiction INTEGER PRIMARY KEY,
  type TEXT NOT NULL,                     -- polarity, number, actor, recipient, place, date, denial, or update for a later higher toll
  layer TEXT NOT NULL,
  left_report INTEGER NOT NULL, left_n INTEGER NOT NULL, right_report INTEGER NOT NULL, right_n INTEGER NOT NULL,
  grp INTEGER, score REAL NOT NULL,
  because TEXT NOT NULL                   -- JSON: which words say what on either side
) STRICT;
CREATE INDEX contradiction_by_group ON contradiction (grp);

-- What the register says across reports. Made by comparing; made anew whenever reports come in.

CREATE TABLE shingle (hash bigint NOT NULL, report bigint NOT NULL, PRIMARY KEY (hash, report));

CREATE TABLE copy_pair (
  earlier bigint NOT NULL REFERENCES report, later bigint NOT NULL REFERENCES report,
  kind text NOT NULL,                     -- copy or revision
  shared bigint NOT NULL,                -- shingles of five words that both hold
  containment double precision NOT NULL,              -- shared over the smaller report's shingles
  coverage double precision NOT NULL,                -- shared over the larger one's: low where it is a digest of many
  because text NOT NULL,                  -- JSON: spans of the longest passage in common
  PRIMARY KEY (earlier, later)
);
CREATE INDEX copy_pair_by_later ON copy_pair (later);

CREATE TABLE revision (
  earlier bigint NOT NULL REFERENCES report, later bigint NOT NULL REFERENCES report,
  changes text NOT NULL,                  -- JSON: words taken out and put in, with their spans
  PRIMARY KEY (earlier, later)
);

CREATE TABLE cluster (
  cluster bigint PRIMARY KEY,            -- the first report's number
  reports bigint NOT NULL, outlets bigint NOT NULL,
  agency text, agency_report bigint      -- the agency that a copy names, and which copy
);

CREATE TABLE cluster_member (
  report bigint PRIMARY KEY REFERENCES report, cluster bigint NOT NULL REFERENCES cluster,
  place bigint NOT NULL,                 -- order of publication, from 1
  agency text,                            -- the agency of its chain
  agency_start bigint, agency_end bigint, -- where this copy names it
  inferred bigint NOT NULL               -- 1 where only other copies name it
);
CREATE INDEX cluster_member_by_cluster ON cluster_member (cluster, place);

CREATE TABLE fact_group (
  grp bigint PRIMARY KEY,
  layer text NOT NULL,                    -- statement or event
  speaker bigint REFERENCES actor, type text,
  facts bigint NOT NULL, reports bigint NOT NULL, outlets bigint NOT NULL,
  origins bigint NOT NULL,               -- independent chain roots
  first text, last text,                  -- days of publication
  lead_report bigint NOT NULL, lead_n bigint NOT NULL -- the fact that stands for the group
);
CREATE INDEX fact_group_by_speaker ON fact_group (speaker);

CREATE TABLE fact_group_member (
  layer text NOT NULL, report bigint NOT NULL, n bigint NOT NULL, grp bigint NOT NULL REFERENCES fact_group,
  origin text NOT NULL,                   -- the root of its chain
  because text NOT NULL,                  -- JSON: the fact that it matches, and spans of what agrees
  PRIMARY KEY (layer, report, n)
);
CREATE INDEX fact_group_member_by_group ON fact_group_member (grp);

CREATE TABLE contradiction (
  contradiction bigint PRIMARY KEY,
  type text NOT NULL,                     -- polarity, number, actor, recipient, place, date, denial, or update for a later higher toll
  layer text NOT NULL,
  left_report bigint NOT NULL, left_n bigint NOT NULL, right_report bigint NOT NULL, right_n bigint NOT NULL,
  grp bigint, score double precision NOT NULL,
  because text NOT NULL                   -- JSON: which words say what on either side
);
CREATE INDEX contradiction_by_group ON contradiction (grp);

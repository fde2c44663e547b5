-- Peace agreements by UCDP's conflict, from the user's own export of PA-X; what PA-X codes beyond these columns is not kept.

CREATE TABLE conflict_agreement (
  file INTEGER NOT NULL REFERENCES conflict_file, line INTEGER NOT NULL, place INTEGER NOT NULL,
  conflict INTEGER NOT NULL,              -- UCDP's id; an agreement of several conflicts has a row for each
  agreement TEXT NOT NULL, name TEXT NOT NULL, day TEXT NOT NULL,
  status TEXT, stage TEXT, process TEXT,
  PRIMARY KEY (file, line, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX conflict_agreement_by_conflict ON conflict_agreement (conflict);

-- Peace agreements by UCDP's conflict, from the user's own export of PA-X; what PA-X codes beyond these columns is not kept.

CREATE TABLE conflict_agreement (
  file bigint NOT NULL REFERENCES conflict_file, line bigint NOT NULL, place bigint NOT NULL,
  conflict bigint NOT NULL,              -- UCDP's id; an agreement of several conflicts has a row for each
  agreement text NOT NULL, name text NOT NULL, day text NOT NULL,
  status text, stage text, process text,
  PRIMARY KEY (file, line, place)
);
CREATE INDEX conflict_agreement_by_conflict ON conflict_agreement (conflict);

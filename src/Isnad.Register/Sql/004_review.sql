-- What people decided. Never deleted, never changed: a later decision on the same words stands over an earlier one.
CREATE TABLE decision (
  decision INTEGER /* numbered */ PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES report,
  layer TEXT NOT NULL,                    -- statement, event, transfer, council or figure
  cue_start INTEGER NOT NULL, cue_end INTEGER NOT NULL, -- the words decided on; a new reading finds its fact by them
  n INTEGER NOT NULL,                     -- its number in the reading that was looked at
  verdict TEXT NOT NULL,                  -- accept, correct, reject, merge or unmerge
  correction TEXT,                        -- JSON: the fields put right
  merged_report INTEGER, merged_start INTEGER, merged_end INTEGER, -- the fact it is the same as
  as_read TEXT NOT NULL,                  -- JSON: the fact as the reader had read it
  reader TEXT NOT NULL,
  who TEXT NOT NULL, decided TEXT NOT NULL, why TEXT
) STRICT;
CREATE INDEX decision_by_report ON decision (report, layer, cue_start);

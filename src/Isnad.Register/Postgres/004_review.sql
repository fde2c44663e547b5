-- What people decided. Never deleted, never changed: a later decision on the same words stands over an earlier one.
CREATE TABLE decision (
  decision bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  report bigint NOT NULL REFERENCES report,
  layer text NOT NULL,                    -- statement, event, transfer, council or figure
  cue_start bigint NOT NULL, cue_end bigint NOT NULL, -- the words decided on; a new reading finds its fact by them
  n bigint NOT NULL,                     -- its number in the reading that was looked at
  verdict text NOT NULL,                  -- accept, correct, reject or merge
  correction text,                        -- JSON: the fields put right
  merged_report bigint, merged_start bigint, merged_end bigint, -- the fact it is the same as
  as_read text NOT NULL,                  -- JSON: the fact as the reader had read it
  reader text NOT NULL,
  who text NOT NULL, decided text NOT NULL, why text
);
CREATE INDEX decision_by_report ON decision (report, layer, cue_start);

-- The same SQL cuts words out of a report in both databases.
CREATE FUNCTION substr(text, bigint, bigint) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS 'SELECT pg_catalog.substr($1, $2::integer, $3::integer)';

-- Full text, in the same three forms as in SQLite. The vectors are written word by word, not parsed: the words are folded beforehand.
CREATE TABLE report_words (reading bigint PRIMARY KEY, standard tsvector NOT NULL, folded tsvector NOT NULL, light tsvector NOT NULL);
CREATE INDEX report_words_standard ON report_words USING gin (standard);
CREATE INDEX report_words_folded ON report_words USING gin (folded);
CREATE INDEX report_words_light ON report_words USING gin (light);

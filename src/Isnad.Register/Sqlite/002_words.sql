-- Full text. Contentless, over words that were folded beforehand, under a stock tokenizer: any sqlite3 can query it.
-- standard: without vowel signs, hamza kept. folded: hamza, ta marbuta and alef maqsura folded. light: without clitics and endings, names whole.
-- The rowid is reading.reading, so that a report read again is found by its new words only.
CREATE VIRTUAL TABLE report_words USING fts5(standard, folded, light, content='', tokenize="unicode61 remove_diacritics 0");

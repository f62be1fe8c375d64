#include "core/store/schemaparts.h"

namespace kluwen::store
{

// A payment is a row of integers of about 35 bytes, so that a ledger of millions reads in a moment; its words stand in
// payment_text, once for payments that say the same; a reference is as good as never the same twice and stands in the
// row. An import run never shares a text with another run: taking the run back takes its texts along. `text` carries no
// foreign key on purpose: SQLite would look through all payments for each text that goes.
// The index on `at` serves the payment table, which shows everything in order of time.
//
// bank_statement keeps the first and last balance of what the banks delivered (a statement, or the period of a CSV
// file), so that a missing statement shows when the next one is read. Days are days since 1970-01-01.
//
// Search. The three FTS5 tables are contentless, keep no positions (detail=none) and have prefix indexes of 1 to 3
// letters: a million distinct descriptions take 20 MB and the first hits of any prefix a millisecond. They hold the
// words that searchterms.h makes, so the tokenizer has nothing left to do but to split at spaces. They are filled after
// an import, in pieces (Search::refresh), because filling them during the import would cost it half its speed;
// search_mark says up to which row they reach, and Search::find looks through the rows above that itself.
// Statements change under a person's hands: the triggers keep the old words of what was indexed in search_stale, since
// a contentless index can only forget a row whose words it is told. An undo fires the same triggers. The tie of a link
// has no words to be found by.
const char *const paymentsSchema = R"sql(
CREATE TABLE payment (
    id INTEGER PRIMARY KEY,
    payer INTEGER REFERENCES record (id),
    payee INTEGER REFERENCES record (id),
    at INTEGER NOT NULL,
    timed INTEGER NOT NULL,
    value_day INTEGER NOT NULL,
    minor INTEGER NOT NULL,
    currency INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    text INTEGER,
    reference TEXT,
    run INTEGER NOT NULL REFERENCES import_run (id),
    line INTEGER NOT NULL
) STRICT;
CREATE INDEX payment_payer ON payment (payer, at);
CREATE INDEX payment_payee ON payment (payee, at);
CREATE INDEX payment_at ON payment (at);

CREATE TABLE payment_text (
    id INTEGER PRIMARY KEY,
    payment INTEGER NOT NULL,
    uses INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE bank_statement (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES import_run (id),
    account INTEGER NOT NULL REFERENCES record (id),
    currency INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    opening INTEGER,
    last_day INTEGER NOT NULL,
    closing INTEGER,
    line INTEGER NOT NULL
) STRICT;
CREATE INDEX bank_statement_first ON bank_statement (account, currency, first_day);
CREATE INDEX bank_statement_last ON bank_statement (account, currency, last_day);

CREATE VIRTUAL TABLE payment_search USING fts5 (
    words, content = '', detail = none, columnsize = 0, prefix = '1 2 3', tokenize = 'ascii');
CREATE VIRTUAL TABLE reference_search USING fts5 (
    words, content = '', detail = none, columnsize = 0, prefix = '1 2 3', tokenize = 'ascii');
CREATE VIRTUAL TABLE statement_search USING fts5 (
    words, content = '', detail = none, columnsize = 0, prefix = '1 2 3', tokenize = 'ascii');

CREATE VIRTUAL TABLE payment_word USING fts5vocab (payment_search, instance);
CREATE VIRTUAL TABLE reference_word USING fts5vocab (reference_search, instance);
CREATE VIRTUAL TABLE statement_word USING fts5vocab (statement_search, instance);

CREATE TABLE search_mark (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO search_mark VALUES ('payment', 0), ('payment_text', 0), ('reference', 0), ('statement', 0);

CREATE TABLE search_stale (
    statement INTEGER PRIMARY KEY,
    was TEXT NOT NULL
) STRICT;
CREATE TRIGGER statement_search_change AFTER UPDATE OF value, raw ON statement
WHEN OLD.property <> 'tie' AND OLD.id <= (SELECT value FROM search_mark WHERE name = 'statement')
BEGIN
    INSERT OR IGNORE INTO search_stale VALUES (OLD.id, OLD.value || ' ' || OLD.raw);
END;
CREATE TRIGGER statement_search_remove AFTER DELETE ON statement
WHEN OLD.property <> 'tie' AND OLD.id <= (SELECT value FROM search_mark WHERE name = 'statement')
BEGIN
    INSERT OR IGNORE INTO search_stale VALUES (OLD.id, OLD.value || ' ' || OLD.raw);
END;
CREATE TRIGGER statement_search_return AFTER INSERT ON statement
WHEN NEW.property <> 'tie' AND NEW.id <= (SELECT value FROM search_mark WHERE name = 'statement')
BEGIN
    INSERT OR IGNORE INTO search_stale VALUES (NEW.id, '');
END;
)sql";

} // namespace kluwen::store

#include "core/store/schemaparts.h"

namespace kluwen::store
{

// No foreign key cascades: the store removes dependent rows itself, so that a changeset holds every row once and can
// be applied in both directions.
const char *const recordsSchema = R"sql(
CREATE TABLE case_info (
    id         INTEGER PRIMARY KEY CHECK (id = 1),
    title      TEXT NOT NULL,
    language   TEXT NOT NULL,
    created_at INTEGER NOT NULL,             -- milliseconds since 1970 UTC, as all times below
    marking    TEXT NOT NULL DEFAULT '',
    purpose    TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE document (                      -- small JSON documents that belong to the case
    key  TEXT PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    title       TEXT NOT NULL,
    file_name   TEXT NOT NULL DEFAULT '',
    sha256      BLOB,
    size        INTEGER NOT NULL DEFAULT 0,
    format      TEXT NOT NULL,
    grading     TEXT NOT NULL,               -- "B2"
    handling    INTEGER NOT NULL,            -- 0 to 3
    added_at    INTEGER NOT NULL,
    reliability TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE import_run (
    id                  INTEGER PRIMARY KEY AUTOINCREMENT,
    source              INTEGER NOT NULL REFERENCES source(id),
    file                TEXT NOT NULL,
    format              TEXT NOT NULL,
    mapping             TEXT NOT NULL DEFAULT '',
    started_at          INTEGER NOT NULL,
    finished_at         INTEGER,
    things              INTEGER NOT NULL DEFAULT 0,
    links               INTEGER NOT NULL DEFAULT 0,
    payments            INTEGER NOT NULL DEFAULT 0,
    duplicates          INTEGER NOT NULL DEFAULT 0,
    rejected            INTEGER NOT NULL DEFAULT 0,
    balances_checked    INTEGER NOT NULL DEFAULT 0,
    balance_differences INTEGER NOT NULL DEFAULT 0,
    undone              INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE record (                        -- things, and links between them, in one number space
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    type    TEXT NOT NULL,
    from_id INTEGER REFERENCES record(id),   -- NULL for a thing
    to_id   INTEGER REFERENCES record(id),
    caption TEXT NOT NULL DEFAULT '',        -- follows from the statements; kept for speed
    run     INTEGER REFERENCES import_run(id), -- the run that made it; NULL for a person's entry
    CHECK ((from_id IS NULL) = (to_id IS NULL))
) STRICT;
CREATE INDEX record_from ON record(from_id, to_id, type) WHERE from_id IS NOT NULL;
CREATE INDEX record_to ON record(to_id) WHERE to_id IS NOT NULL;

CREATE TABLE record_key (                    -- what an import calls a thing: "iban:NL91ABNA0417164300"
    key    TEXT PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES record(id)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_key_record ON record_key(record);

CREATE TABLE statement (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    subject     INTEGER NOT NULL REFERENCES record(id),
    property    TEXT NOT NULL,
    value       TEXT NOT NULL,
    raw         TEXT NOT NULL DEFAULT '',
    verdict     TEXT NOT NULL DEFAULT '',
    language    TEXT NOT NULL DEFAULT '',
    source      INTEGER NOT NULL REFERENCES source(id),
    locator     TEXT NOT NULL DEFAULT '',
    grading     TEXT NOT NULL,               -- "B2"
    handling    INTEGER NOT NULL,            -- 0 to 3
    valid_from  TEXT NOT NULL DEFAULT '',
    valid_to    TEXT NOT NULL DEFAULT '',
    known_since INTEGER NOT NULL,
    run         INTEGER REFERENCES import_run(id)
) STRICT;
CREATE INDEX statement_subject ON statement(subject, property);
CREATE INDEX statement_property ON statement(property, subject);

CREATE TABLE chart (
    id     INTEGER PRIMARY KEY AUTOINCREMENT,
    title  TEXT NOT NULL,
    filter TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE chart_position (
    chart  INTEGER NOT NULL REFERENCES chart(id),
    thing  INTEGER NOT NULL REFERENCES record(id),
    x      REAL NOT NULL,
    y      REAL NOT NULL,
    pinned INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (chart, thing)
) STRICT, WITHOUT ROWID;
CREATE INDEX chart_position_thing ON chart_position(thing);

CREATE TABLE history (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    label     TEXT NOT NULL,                 -- English sentence of the source
    arguments TEXT NOT NULL DEFAULT '[]',    -- JSON array of its arguments
    author    TEXT NOT NULL,
    at        INTEGER NOT NULL,
    changeset BLOB NOT NULL,
    undone    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE log (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,
    user    TEXT NOT NULL,
    verb    TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail  TEXT NOT NULL,
    hash    BLOB NOT NULL                    -- SHA-256 over the predecessor's hash and this entry
) STRICT;
CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_is_never_removed BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER log_is_never_replaced BEFORE INSERT ON log
WHEN EXISTS (SELECT 1 FROM log WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TABLE rejected_row (
    id        INTEGER PRIMARY KEY,
    run       INTEGER NOT NULL REFERENCES import_run(id),
    line      INTEGER NOT NULL,
    at_column INTEGER NOT NULL DEFAULT 0,
    reason    TEXT NOT NULL,
    argument  TEXT NOT NULL DEFAULT '',
    raw       BLOB NOT NULL                  -- bytes as the source has them, which need not be UTF-8
) STRICT;
CREATE INDEX rejected_row_run ON rejected_row(run, id);

CREATE TABLE balance_check (                 -- only differences and gaps
    id       INTEGER PRIMARY KEY,
    run      INTEGER NOT NULL REFERENCES import_run(id),
    account  INTEGER NOT NULL REFERENCES record(id),
    day      INTEGER NOT NULL,               -- days since 1970-01-01
    stated   INTEGER NOT NULL,               -- minor units
    computed INTEGER NOT NULL,
    currency INTEGER NOT NULL,
    line     INTEGER NOT NULL DEFAULT 0,
    gap      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX balance_check_run ON balance_check(run, id);
CREATE INDEX balance_check_account ON balance_check(account);
)sql";

} // namespace kluwen::store

#include "core/store/schemaparts.h"

namespace kluwen::store
{

// The register of what was provided to whom (Wpg art. 25, Bpg art. 6:4). Names stand in it as they were then: a person
// who was removed from the case keeps the right to know who received data. Not part of the history: a provision is not
// undone. The secret makes pseudonyms that nobody outside the case can work out; it leaves the case by no door.
const char *const provisionsSchema = R"sql(
CREATE TABLE provision (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    at             INTEGER NOT NULL,            -- milliseconds since 1970 UTC
    user           TEXT NOT NULL,
    recipient      TEXT NOT NULL DEFAULT '',    -- id in the directory; '' = the own team
    recipient_name TEXT NOT NULL DEFAULT '',
    requester      TEXT NOT NULL DEFAULT '',    -- who asked for it
    ground         TEXT NOT NULL DEFAULT '',
    decision       TEXT NOT NULL DEFAULT '',    -- reference of the written decision, where the ground asks for one
    purpose        TEXT NOT NULL DEFAULT '',
    description    TEXT NOT NULL DEFAULT '',    -- title of the product
    product        TEXT NOT NULL DEFAULT '',
    template       TEXT NOT NULL DEFAULT '',
    language       TEXT NOT NULL DEFAULT '',
    as_of          INTEGER,
    format         TEXT NOT NULL DEFAULT '',
    sha256         BLOB
) STRICT;
CREATE INDEX provision_at ON provision(at);

CREATE TABLE provision_subject (
    provision INTEGER NOT NULL REFERENCES provision(id),
    record    INTEGER NOT NULL,                 -- no foreign key: what was provided stays known after removal
    type      TEXT NOT NULL,
    name      TEXT NOT NULL,
    pseudonym TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (provision, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX provision_subject_record ON provision_subject(record);

CREATE TRIGGER provision_is_never_changed BEFORE UPDATE ON provision
BEGIN SELECT RAISE(ABORT, 'the register of provisions is append-only'); END;
CREATE TRIGGER provision_is_never_removed BEFORE DELETE ON provision
BEGIN SELECT RAISE(ABORT, 'the register of provisions is append-only'); END;
CREATE TRIGGER provision_subject_is_never_changed BEFORE UPDATE ON provision_subject
BEGIN SELECT RAISE(ABORT, 'the register of provisions is append-only'); END;
CREATE TRIGGER provision_subject_is_never_removed BEFORE DELETE ON provision_subject
BEGIN SELECT RAISE(ABORT, 'the register of provisions is append-only'); END;

CREATE TABLE secret (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO secret VALUES ('pseudonyms', randomblob(32));
)sql";

} // namespace kluwen::store

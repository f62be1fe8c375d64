#include "core/store/schemaparts.h"

namespace kluwen::store
{

// Pictures as they were when they were frozen, with the statements below them: what was said stays readable when the
// case goes on. Not part of the history. The register tells which copy of which content was provided.
const char *const versionsSchema = R"sql(
CREATE TABLE picture_version (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    at             INTEGER NOT NULL,            -- milliseconds since 1970 UTC
    user           TEXT NOT NULL,
    template       TEXT NOT NULL DEFAULT '',
    product        TEXT NOT NULL DEFAULT '',    -- number of the product
    version        INTEGER NOT NULL DEFAULT 1,  -- as its makers number it
    title_nl       TEXT NOT NULL DEFAULT '',
    title_en       TEXT NOT NULL DEFAULT '',
    recipient      TEXT NOT NULL DEFAULT '',    -- id in the directory; '' = the own team
    recipient_name TEXT NOT NULL DEFAULT '',
    as_of          INTEGER,
    content_hash   BLOB NOT NULL,               -- SHA-256, as printed on the pages
    data_hash      BLOB NOT NULL,               -- SHA-256 of the data before compression
    data           BLOB NOT NULL                -- JSON, compressed
) STRICT;
CREATE INDEX picture_version_content ON picture_version(content_hash);
CREATE TRIGGER picture_version_is_never_changed BEFORE UPDATE ON picture_version
BEGIN SELECT RAISE(ABORT, 'a frozen version is never changed'); END;
CREATE TRIGGER picture_version_is_never_removed BEFORE DELETE ON picture_version
BEGIN SELECT RAISE(ABORT, 'a frozen version is never removed'); END;

ALTER TABLE provision ADD COLUMN copy INTEGER NOT NULL DEFAULT 0;
ALTER TABLE provision ADD COLUMN content_hash BLOB;
)sql";

} // namespace kluwen::store

#include "core/store/schemaparts.h"

namespace kluwen::store
{

// What makes a chart a saved subset of the case: the things on it, how each is shown, which are collapsed into one
// symbol, and the selections stored with it. On the chart of the whole case everything is shown, so that a row there
// only says what is out of the ordinary.
const char *const chartsSchema = R"sql(
ALTER TABLE chart_position ADD COLUMN moved INTEGER NOT NULL DEFAULT 0; -- 1 = put there by hand

CREATE TABLE chart_group (                   -- things collapsed into one symbol
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    chart INTEGER NOT NULL REFERENCES chart(id),
    title TEXT NOT NULL
) STRICT;

CREATE TABLE chart_thing (
    chart     INTEGER NOT NULL REFERENCES chart(id),
    thing     INTEGER NOT NULL REFERENCES record(id),
    look      INTEGER NOT NULL DEFAULT 0,    -- 0 shown, 1 hidden, 2 grey
    collapsed INTEGER REFERENCES chart_group(id), -- NULL = stands for itself
    PRIMARY KEY (chart, thing)
) STRICT, WITHOUT ROWID;
CREATE INDEX chart_thing_thing ON chart_thing(thing);

CREATE TABLE chart_selection (               -- Ctrl+1 to Ctrl+9
    chart   INTEGER NOT NULL REFERENCES chart(id),
    slot    INTEGER NOT NULL,
    records TEXT NOT NULL,                   -- JSON array of records
    PRIMARY KEY (chart, slot)
) STRICT, WITHOUT ROWID;

-- "undone" stands behind the changeset in a row: without this, the next edit to undo or redo is looked for through
-- every changeset of the case.
CREATE INDEX history_undone ON history(undone, id);
)sql";

} // namespace kluwen::store

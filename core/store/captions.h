#pragma once
#include "core/base/ids.h"
#include "core/base/result.h"
#include <QList>
#include <QSet>

namespace kluwen::store
{

class Database;

/// The caption of a thing is the first value of its type's caption properties: the property named first wins, within it
/// a value that still holds before one that has ended, then the oldest statement.
[[nodiscard]] Result<void> renewCaption(Database &database, RecordId record);
[[nodiscard]] Result<void> renewCaptions(Database &database, const QSet<RecordId> &records);
/// Of every thing that has a statement of that import run.
[[nodiscard]] Result<void> renewCaptionsOfRun(Database &database, ImportRunId run);
/// Things whose stored caption is not what their statements say.
[[nodiscard]] Result<QList<RecordId>> captionsOutOfStep(Database &database);

} // namespace kluwen::store

#pragma once
#include "core/base/ids.h"
#include <QList>
#include <QString>

class QMimeData;

namespace kluwen::ui
{

/// The type under which rows of tables and hits of searches are dragged: numbers of things and links, one a line.
[[nodiscard]] QString recordMimeType();
[[nodiscard]] QMimeData *mimeOfRecords(const QList<RecordId> &records); ///< the caller owns it
[[nodiscard]] QList<RecordId> recordsOfMime(const QMimeData *data);     ///< empty where it carries none

} // namespace kluwen::ui

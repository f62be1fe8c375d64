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
/// The type under which figures and findings are dragged into a picture; what it holds only ui/picture reads.
[[nodiscard]] QString itemMimeType();
[[nodiscard]] QList<RecordId> recordsOfMime(const QMimeData *data); ///< empty where it carries none

} // namespace kluwen::ui

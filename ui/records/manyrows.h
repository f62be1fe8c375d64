#pragma once
#include "ui/records/inspectorrows.h"
#include <QSet>

namespace kluwen::ui
{

/// A selection of many in the inspector: how many of each type, then each by its name, at most 200.
[[nodiscard]] QList<InspectorRow> manyRows(store::CaseFile &caseFile, const QSet<RecordId> &records, Language language);

} // namespace kluwen::ui

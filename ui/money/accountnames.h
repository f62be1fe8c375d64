#pragma once
#include "core/base/ids.h"
#include "core/base/result.h"
#include <QHash>
#include <QSet>
#include <QString>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// What accounts are called: "Holder (number)" where the holder is known, else the number or label.
[[nodiscard]] Result<QHash<RecordId, QString>> accountNames(store::CaseFile &caseFile);
/// The same for a few of them only, without looking at the rest of the case.
[[nodiscard]] Result<QHash<RecordId, QString>> accountNames(store::CaseFile &caseFile, const QSet<RecordId> &accounts);

} // namespace kluwen::ui

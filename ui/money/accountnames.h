#pragma once
#include "core/base/ids.h"
#include "core/base/result.h"
#include <QHash>
#include <QString>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// What accounts are called: "Holder (number)" where the holder is known, else the number or label.
[[nodiscard]] Result<QHash<RecordId, QString>> accountNames(store::CaseFile &caseFile);

} // namespace kluwen::ui

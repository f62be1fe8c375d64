#pragma once
#include "core/store/casefile.h"
#include <QStringList>

namespace kluwen::test
{

/// Every row of the tables that an edit changes and an undo restores, for comparing one state of a case with another.
[[nodiscard]] QStringList contentsOf(store::CaseFile &caseFile);

} // namespace kluwen::test

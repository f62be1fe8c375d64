#pragma once
#include "core/base/progress.h"
#include "core/base/table.h"
#include "core/picture/picture.h"

namespace kluwen::ui
{

/// The tables of a picture for a spreadsheet, in its language: amounts of one currency as numbers with the currency in
/// the head, days as days, sources in a column of their own. The first sheet holds marking, as-of time and the other
/// fields of the head.
[[nodiscard]] QList<Table> tablesOf(const picture::Picture &picture, Language language);

/// Writes them as .xlsx (core/base/tablefile.h).
[[nodiscard]] Result<void> writeXlsx(const picture::Picture &picture, Language language, const QString &path,
                                     Progress &progress);

} // namespace kluwen::ui

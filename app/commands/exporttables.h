#pragma once
#include "app/commands/ownview.h"
#include "core/base/tablefile.h"

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::app
{

/// The tables of a case: things, links, statements and payments, neutral, with the numbers that tie them together. As
/// sheets of one XLSX, or as CSV files in a folder, which is made where it is missing. Payments with an account that
/// is not in the view stay.
[[nodiscard]] Result<void> exportTables(store::CaseFile &caseFile, const OwnView &own, const QString &path, bool asCsv,
                                        const QDateTime &madeAt);

} // namespace kluwen::app

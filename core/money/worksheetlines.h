#pragma once
#include "core/money/worksheetfile.h"

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::money
{

/// What a worksheet looks at: accounts, and the period of the worksheet.
struct WorksheetScope
{
    QList<RecordId> accounts;
    QList<RecordId> holders; ///< persons and companies whose stated income and houses count
};

/// Lines that the case itself can offer, each with its evidence. Cash: withdrawals and deposits in cash per account.
/// Net worth: balances that banks stated last before the period and at its end, stated income in its years. The maker
/// decides; nothing is counted twice as long as none is kept twice.
[[nodiscard]] Result<Worksheet> offeredLines(store::CaseFile &caseFile, const WorksheetScope &scope, Worksheet empty);
/// Whether the line known is the one offered, maybe with another amount by now. Lines of older files have the date
/// among their words.
[[nodiscard]] bool isSameOffer(const WorksheetLine &known, const WorksheetLine &offered);

} // namespace kluwen::money

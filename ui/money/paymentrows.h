#pragma once
#include "core/base/progress.h"
#include "core/store/paymentstore.h"
#include <functional>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// Some rows of a filter in order of time: from `first` on, `count` of them.
struct RowRange
{
    qint64 first = 0;
    qint64 count = 0;
};

/// Reads those rows in pages; `use` returns false to stop.
[[nodiscard]] Result<void> readRows(store::CaseFile &caseFile, const store::PaymentFilter &filter,
                                    const QList<RowRange> &ranges, const std::function<bool(const Payment &)> &use,
                                    Progress &progress);

/// The accounts among these records, and those that the others hold.
[[nodiscard]] QList<RecordId> accountsAmong(store::CaseFile &caseFile, const QSet<RecordId> &records);
/// Whether they are one account or accounts that one person or company holds all of.
[[nodiscard]] bool areOfOneParty(store::CaseFile &caseFile, const QList<RecordId> &accounts);

} // namespace kluwen::ui

#pragma once
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/money.h"
#include <array>
#include <vector>

namespace kluwen::store
{
class CaseFile;
struct PaymentRow;
} // namespace kluwen::store

namespace kluwen::ui
{

/// Payments of one account in one hour of one day of the week.
struct HourCell
{
    std::vector<PaymentId> payments;
    qint64 minor = 0; ///< at most what 64 bits hold
};

/// Payments of one account between two amounts.
struct AmountBin
{
    qint64 from = 0; ///< minor units, inclusive
    qint64 to = 0;   ///< exclusive
    qint64 in = 0;   ///< number of payments
    qint64 out = 0;
    std::vector<PaymentId> payments;
};

/// When an account pays and is paid, and how much at a time; in one currency.
struct AccountHabits
{
    static constexpr size_t days = 7; ///< Monday first
    static constexpr size_t hours = 24;
    Currency currency;
    std::array<std::array<HourCell, hours>, days> cells;
    qint64 timed = 0;               ///< payments whose time of day is known
    qint64 untimed = 0;             ///< of the others nothing is known but the day; they are in no cell
    std::vector<AmountBin> bins;    ///< ascending without holes from the smallest to the largest amount
    std::vector<qint64> thresholds; ///< that lie between them, ascending, minor units
    qint64 justBelow = 0;           ///< payments just below the threshold of the detector of structured amounts
    qint64 structuring = 0;         ///< that threshold

    [[nodiscard]] qint64 payments() const { return timed + untimed; }
};

/// Of these payments, all of the account and in that currency.
[[nodiscard]] AccountHabits accountHabits(const std::vector<store::PaymentRow> &rows, RecordId account,
                                          Currency currency);
/// Reads the payments of the account in that currency. Cancelled; errors as of the store.
[[nodiscard]] Result<AccountHabits> accountHabits(store::CaseFile &caseFile, RecordId account, Currency currency,
                                                  Progress &progress);

} // namespace kluwen::ui

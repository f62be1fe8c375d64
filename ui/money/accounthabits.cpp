#include "ui/money/accounthabits.h"
#include "core/base/number.h"
#include "core/patterns/methodcard.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"

#include <algorithm>
#include <limits>

namespace kluwen::ui
{

namespace
{

constexpr qint64 secondsOfHour = 3'600;
constexpr qint64 secondsOfHabitDay = 86'400;

/// Thresholds of the objective indicators of the Uitvoeringsbesluit Wwft 2018 (annex 1), whole euros.
constexpr std::array<qint64, 4> reportingThresholds{2'000, 10'000, 15'000, 20'000};

/// Steps of one decade; 8 is where "just below ten" begins, and thresholds of 2, 10, 15 and 20 are steps too.
constexpr std::array<double, 8> amountSteps{1, 1.5, 2, 3, 4, 5, 6.5, 8};

qint64 unitOf(Currency currency)
{
    qint64 unit = 1;
    for (int i = 0; i < currency.exponent(); ++i)
        unit *= 10;
    return unit;
}

qint64 settingOf(const char *pattern, const char *parameter)
{
    const patterns::MethodCard *card = patterns::cardOf(QLatin1String(pattern));
    for (const patterns::Parameter &each : card ? card->parameters : std::span<const patterns::Parameter>())
        if (std::string_view(each.id) == parameter)
            return each.value;
    return 0;
}

/// Limits of bins from the one that holds the smallest amount to the one past the largest.
std::vector<qint64> limitsOf(qint64 smallest, qint64 largest)
{
    std::vector<qint64> limits{0};
    constexpr qint64 highest = std::numeric_limits<qint64>::max() / 20;
    for (qint64 decade = 10; limits.back() <= largest && decade < highest; decade *= 10)
        for (const double step : amountSteps)
            if (limits.back() <= largest)
                limits.push_back(static_cast<qint64>(step * static_cast<double>(decade)));
    if (limits.back() <= largest)
        limits.push_back(std::numeric_limits<qint64>::max());
    const auto first = std::upper_bound(limits.begin(), limits.end(), smallest);
    limits.erase(limits.begin(), first - 1);
    return limits;
}

void placeThresholds(AccountHabits &habits)
{
    const qint64 unit = unitOf(habits.currency);
    std::vector<qint64> all{habits.structuring};
    if (habits.currency == euro())
        for (const qint64 threshold : reportingThresholds)
            all.push_back(threshold * unit);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (const qint64 threshold : all)
        if (!habits.bins.empty() && threshold >= habits.bins.front().from && threshold <= habits.bins.back().to)
            habits.thresholds.push_back(threshold);
}

void fillBins(AccountHabits &habits, const std::vector<store::PaymentRow> &rows, RecordId account)
{
    if (rows.empty())
        return;
    const auto [smallest, largest] =
        std::minmax_element(rows.begin(), rows.end(),
                            [](const store::PaymentRow &a, const store::PaymentRow &b) { return a.minor < b.minor; });
    const std::vector<qint64> limits = limitsOf(std::max<qint64>(smallest->minor, 0), largest->minor);
    for (size_t i = 0; i + 1 < limits.size(); ++i)
        habits.bins.push_back({limits[i], limits[i + 1], 0, 0, {}});
    for (const store::PaymentRow &row : rows) {
        const auto above = std::upper_bound(limits.begin(), limits.end(), row.minor);
        const auto place = std::clamp<std::ptrdiff_t>(above - limits.begin() - 1, 0,
                                                      static_cast<std::ptrdiff_t>(habits.bins.size()) - 1);
        AmountBin &bin = habits.bins[static_cast<size_t>(place)];
        ++(row.payee == account ? bin.in : bin.out);
        bin.payments.push_back(row.id);
    }
}

void addHour(AccountHabits &habits, const store::PaymentRow &row)
{
    if (!row.hasTime) {
        ++habits.untimed;
        return;
    }
    ++habits.timed;
    const Moment at{row.seconds, true};
    const qint64 ofDay = row.seconds - qint64{at.day()} * secondsOfHabitDay;
    HourCell &cell = habits.cells[static_cast<size_t>(at.date().dayOfWeek() - 1)]
                                 [static_cast<size_t>(std::clamp<qint64>(ofDay / secondsOfHour, 0, 23))];
    cell.payments.push_back(row.id);
    cell.minor = checkedSum(cell.minor, row.minor).value_or(std::numeric_limits<qint64>::max());
}

} // namespace

AccountHabits accountHabits(const std::vector<store::PaymentRow> &rows, RecordId account, Currency currency)
{
    AccountHabits habits;
    habits.currency = currency;
    const qint64 unit = unitOf(currency);
    habits.structuring = settingOf("structuring", "threshold") * unit;
    const qint64 below = habits.structuring / 100 * settingOf("structuring", "share");
    for (const store::PaymentRow &row : rows) {
        addHour(habits, row);
        habits.justBelow += row.minor >= below && row.minor < habits.structuring ? 1 : 0;
    }
    fillBins(habits, rows, account);
    placeThresholds(habits);
    return habits;
}

Result<AccountHabits> accountHabits(store::CaseFile &caseFile, RecordId account, Currency currency, Progress &progress)
{
    store::PaymentFilter filter;
    filter.accounts = {account};
    filter.currency = currency;
    std::vector<store::PaymentRow> rows;
    const auto read = caseFile.payments().forEach(filter, [&](const store::PaymentRow &row) {
        rows.push_back(row);
        return rows.size() % 4096 != 0 || !progress.isCancelled();
    });
    if (!read)
        return fail(read.error());
    return accountHabits(rows, account, currency);
}

} // namespace kluwen::ui

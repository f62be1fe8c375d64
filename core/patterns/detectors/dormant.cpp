#include "core/base/tr.h"
#include "core/patterns/episodes.h"

#include <algorithm>

namespace kluwen::patterns
{

namespace
{

void addWaking(Search &search, AccountIndex account, const Rows &rows, qint64 silentDays)
{
    std::vector<AccountIndex> accounts{account};
    for (const auto *side : {&search.ledger.payer, &search.ledger.payee})
        for (const AccountIndex other : accountsAmong(rows, *side))
            accounts.push_back(other);
    Sentence sentence{QT_TRANSLATE_NOOP("Core", "%1 had no payments for %2 days and then %3 within %4 days."),
                      {search.record(account), silentDays, static_cast<qint64>(rows.size()), search.setting("window")}};
    search.add(std::move(accounts), rows, {std::move(sentence)}, strengthOf(silentDays, search.setting("silent")));
}

} // namespace

void findDormant(Search &search)
{
    const auto &seconds = search.ledger.seconds;
    const qint64 silent = search.setting("silent") * secondsOfDay;
    const qint64 window = search.setting("window") * secondsOfDay;
    const auto before = static_cast<size_t>(search.setting("before"));
    const auto minimum = static_cast<size_t>(search.setting("minimum"));
    Rows rows;
    for (AccountIndex account = search.firstAccount(); account < search.endAccount(); ++account) {
        if (search.isStopped(account))
            return;
        const auto in = search.in.of(account);
        const auto out = search.out.of(account);
        rows.clear();
        std::merge(in.begin(), in.end(), out.begin(), out.end(), std::back_inserter(rows));
        for (size_t i = std::max<size_t>(before, 1); i < rows.size(); ++i) {
            const qint64 gap = seconds[rows[i]] - seconds[rows[i - 1]];
            if (gap < silent)
                continue;
            size_t end = i;
            while (end < rows.size() && seconds[rows[end]] - seconds[rows[i]] <= window)
                ++end;
            const Rows awake(rows.begin() + static_cast<std::ptrdiff_t>(i),
                             rows.begin() + static_cast<std::ptrdiff_t>(end));
            if (awake.size() >= minimum &&
                search.sumOf(awake).minor >= search.setting("sum") * search.unit(awake.front()))
                addWaking(search, account, awake, gap / secondsOfDay);
        }
    }
}

} // namespace kluwen::patterns

#include "core/base/tr.h"
#include "core/patterns/benford.h"
#include "core/patterns/episodes.h"

#include <algorithm>
#include <cmath>

namespace kluwen::patterns
{

namespace
{

constexpr qint64 percent = 100;

/// The payments on both sides of an account.
void rowsOf(const Search &search, AccountIndex account, Rows &rows)
{
    const auto in = search.in.of(account);
    const auto out = search.out.of(account);
    rows.resize(in.size() + out.size());
    std::merge(in.begin(), in.end(), out.begin(), out.end(), rows.begin());
}

std::vector<AccountIndex> accountsOf(const Search &search, AccountIndex account, const Rows &rows)
{
    std::vector<AccountIndex> accounts{account};
    for (const auto *side : {&search.ledger.payer, &search.ledger.payee})
        for (const AccountIndex other : accountsAmong(rows, *side))
            accounts.push_back(other);
    return accounts;
}

/// The amount as somebody once wrote it: what became of it at the rate of a day is round for nobody.
bool isRound(const Search &search, std::uint32_t row, qint64 step)
{
    const Money written = search.ledger.original(row);
    for (int i = written.currency.exponent(); i > 0; --i)
        step *= 10;
    return written.minor > 0 && written.minor % step == 0;
}

} // namespace

void findRoundSums(Search &search)
{
    const qint64 step = search.setting("step");
    Rows all;
    Rows round;
    for (AccountIndex account = search.firstAccount(); account < search.endAccount(); ++account) {
        if (search.isStopped(account))
            return;
        rowsOf(search, account, all);
        round.clear();
        for (const std::uint32_t row : all)
            if (isRound(search, row, step))
                round.push_back(row);
        const auto count = static_cast<qint64>(round.size());
        const auto total = static_cast<qint64>(all.size());
        if (count < search.setting("minimum") || count * percent < total * search.setting("share"))
            continue;
        Sentence sentence{QT_TRANSLATE_NOOP("Core", "%1 of the %2 payments of %3 are whole multiples of %4."),
                          {count, total, search.record(account), step}};
        search.add(accountsOf(search, account, round), round, {std::move(sentence)},
                   strengthOf(count, search.setting("minimum")));
    }
}

void findBenford(Search &search)
{
    constexpr double tenThousand = 10'000;
    Rows rows;
    std::vector<qint64> amounts;
    for (AccountIndex account = search.firstAccount(); account < search.endAccount(); ++account) {
        if (search.isStopped(account))
            return;
        if (static_cast<qint64>(search.in.of(account).size() + search.out.of(account).size()) <
            search.setting("minimum"))
            continue;
        rowsOf(search, account, rows);
        amounts.clear();
        for (const std::uint32_t row : rows)
            amounts.push_back(search.ledger.original(row).minor);
        const FirstDigits digits = firstDigitsOf(amounts);
        if (digits.count < search.setting("minimum"))
            continue;
        const auto deviation = static_cast<qint64>(std::llround(digits.deviation() * tenThousand));
        if (deviation < search.setting("deviation") ||
            digits.deviation() * percent < digits.deviationByChance() * static_cast<double>(search.setting("chance")) ||
            !search.wants(strengthOf(deviation, search.setting("deviation"))))
            continue;
        std::vector<Sentence> sentences{
            {QT_TRANSLATE_NOOP("Core", "The first digits of %1 amounts of %2 differ from Benford's law by %3 "
                                       "ten-thousandths on average; from %4 on they do not conform."),
             {digits.count, search.record(account), deviation, search.setting("deviation")}}};
        if (digits.count < search.setting("few"))
            sentences.push_back(
                {QT_TRANSLATE_NOOP("Core", "Mind: with fewer than %1 amounts chance alone can do this."),
                 {search.setting("few")}});
        search.add(accountsOf(search, account, rows), rows, std::move(sentences),
                   strengthOf(deviation, search.setting("deviation")));
    }
}

} // namespace kluwen::patterns

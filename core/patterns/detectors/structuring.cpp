#include "core/base/tr.h"
#include "core/patterns/episodes.h"

#include <algorithm>

namespace kluwen::patterns
{

namespace
{

constexpr qint64 hundredPercent = 100;

struct Limits
{
    qint64 window = 0;
    qint64 threshold = 0; ///< whole units
    qint64 share = 0;     ///< percent of the threshold from which a payment is just below it
};

bool isJustBelow(const Search &search, std::uint32_t row, const Limits &limits)
{
    const qint64 threshold = limits.threshold * search.unit(row);
    return search.ledger.minor[row] < threshold &&
           search.ledger.minor[row] >= threshold / hundredPercent * limits.share;
}

/// Credits of the same stretch at or above the threshold: they speak against the finding.
qint64 counterExamples(const Search &search, std::span<const std::uint32_t> credits, const Rows &rows, qint64 threshold)
{
    return std::count_if(credits.begin(), credits.end(), [&](std::uint32_t row) {
        return search.ledger.seconds[row] >= search.ledger.seconds[rows.front()] &&
               search.ledger.seconds[row] <= search.ledger.seconds[rows.back()] &&
               search.ledger.minor[row] >= threshold * search.unit(row);
    });
}

void addStructuring(Search &search, AccountIndex account, const Rows &rows, const Limits &limits)
{
    std::vector<AccountIndex> accounts = accountsAmong(rows, search.ledger.payer);
    const auto payers = static_cast<qint64>(accounts.size());
    const Currency currency = search.ledger.currencyOf(rows.front());
    const bool isOutside =
        std::any_of(rows.begin(), rows.end(), [&](std::uint32_t row) { return search.ledger.payer[row] < 0; });
    if (payers + (isOutside ? 1 : 0) < search.setting("payers") ||
        search.sumOf(rows).minor < search.setting("sum") * search.unit(rows.front()))
        return;
    accounts.insert(accounts.begin(), account);
    const Money threshold{limits.threshold * search.unit(rows.front()), currency};
    std::vector<Sentence> sentences{
        {QT_TRANSLATE_NOOP("Core", "%1 received %2 amounts just below %3 within %4 days of each other."),
         {search.record(account), static_cast<qint64>(rows.size()), threshold, search.setting("window")}},
        {QT_TRANSLATE_NOOP("Core", "Amounts of %1 and more in the same time: %2."),
         {threshold, counterExamples(search, search.in.of(account), rows, limits.threshold)}}};
    search.add(std::move(accounts), rows, std::move(sentences),
               strengthOf(static_cast<qint64>(rows.size()), search.setting("minimum")));
}

/// Cuts rows where a gap is longer than the window, and keeps the pieces in which a window holds enough.
void addStretches(Search &search, AccountIndex account, const Rows &rows, const Limits &limits)
{
    const auto minimum = static_cast<size_t>(search.setting("minimum"));
    const auto &seconds = search.ledger.seconds;
    Rows piece;
    size_t reached = 0; // rows before this are in the piece
    for (size_t i = 0; i + minimum <= rows.size(); ++i) {
        if (seconds[rows[i + minimum - 1]] - seconds[rows[i]] > limits.window)
            continue;
        if (!piece.empty() && i >= reached) {
            addStructuring(search, account, piece, limits);
            piece.clear();
        }
        for (size_t j = piece.empty() ? i : reached; j < i + minimum; ++j)
            piece.push_back(rows[j]);
        reached = i + minimum;
    }
    if (!piece.empty())
        addStructuring(search, account, piece, limits);
}

void addSplit(Search &search, const Rows &rows)
{
    const AccountIndex payer = search.ledger.payer[rows.front()];
    const AccountIndex payee = search.ledger.payee[rows.front()];
    Sentence sentence{
        QT_TRANSLATE_NOOP("Core", "%1 paid %2 %3 times within %4 hours."),
        {search.record(payer), search.record(payee), static_cast<qint64>(rows.size()), search.setting("window")}};
    search.add({payer, payee}, rows, {std::move(sentence)},
               strengthOf(static_cast<qint64>(rows.size()), search.setting("minimum")));
}

} // namespace

void findStructuring(Search &search)
{
    const Limits limits{search.setting("window") * secondsOfDay, search.setting("threshold"), search.setting("share")};
    Rows below;
    for (AccountIndex account = search.firstAccount(); account < search.endAccount(); ++account) {
        if (search.isStopped(account))
            return;
        std::vector<Currency> currencies;
        for (const std::uint32_t row : search.in.of(account))
            if (isJustBelow(search, row, limits) &&
                std::find(currencies.begin(), currencies.end(), search.ledger.currencyOf(row)) == currencies.end())
                currencies.push_back(search.ledger.currencyOf(row));
        for (const Currency currency : currencies) {
            below.clear();
            for (const std::uint32_t row : search.in.of(account))
                if (search.ledger.currencyOf(row) == currency && isJustBelow(search, row, limits))
                    below.push_back(row);
            addStretches(search, account, below, limits);
        }
    }
}

void findSplitPayments(Search &search)
{
    const qint64 window = search.setting("window") * secondsOfHour;
    const auto minimum = static_cast<size_t>(search.setting("minimum"));
    const auto &ledger = search.ledger;
    Rows rows;
    for (AccountIndex account = search.firstAccount(); account < search.endAccount(); ++account) {
        if (search.isStopped(account))
            return;
        const auto all = search.out.of(account);
        rows.assign(all.begin(), all.end());
        std::stable_sort(rows.begin(), rows.end(),
                         [&](std::uint32_t a, std::uint32_t b) { return ledger.payee[a] < ledger.payee[b]; });
        for (size_t begin = 0; begin < rows.size();) {
            size_t end = begin + 1;
            while (end < rows.size() && ledger.payee[rows[end]] == ledger.payee[rows[begin]] &&
                   ledger.seconds[rows[end]] - ledger.seconds[rows[begin]] <= window)
                ++end;
            if (ledger.payee[rows[begin]] >= 0 && end - begin >= minimum)
                addSplit(search, Rows(rows.begin() + static_cast<std::ptrdiff_t>(begin),
                                      rows.begin() + static_cast<std::ptrdiff_t>(end)));
            begin = end;
        }
    }
}

} // namespace kluwen::patterns

#include "core/patterns/detectors/parallel.h"
#include "core/base/tr.h"
#include "core/patterns/episodes.h"

#include <algorithm>

namespace kluwen::patterns
{

namespace
{

constexpr int weak = 50; ///< strength: nothing but time ties these payments

constexpr std::uint32_t nothing = std::numeric_limits<std::uint32_t>::max();

/// What one account does around a payment.
class Surroundings
{
public:
    Surroundings(const Search &search, qint64 window) : m_search(search), m_window(window) {}

    /// The account has no payment of that side within the window of a time.
    [[nodiscard]] bool isSilent(const money::AccountRows &side, AccountIndex account, qint64 seconds) const
    {
        const auto rows = side.of(account);
        const size_t first = money::firstSince(rows, m_search.ledger, seconds - m_window);
        return first == rows.size() || m_search.ledger.seconds[rows[first]] > seconds + m_window;
    }
    /// The one payment of that side within the window of a time; nothing where there are none or several.
    [[nodiscard]] std::uint32_t only(const money::AccountRows &side, AccountIndex account, qint64 seconds) const
    {
        const auto rows = side.of(account);
        const size_t first = money::firstSince(rows, m_search.ledger, seconds - m_window);
        const auto isNear = [&](size_t at) {
            return at < rows.size() && m_search.ledger.seconds[rows[at]] <= seconds + m_window;
        };
        return isNear(first) && !isNear(first + 1) ? rows[first] : nothing;
    }
    [[nodiscard]] bool isFirst(std::uint32_t row) const
    {
        const AccountIndex payer = m_search.ledger.payer[row];
        const qint64 seconds = m_search.ledger.seconds[row];
        return payer >= 0 && payer != m_search.ledger.payee[row] && only(m_search.out, payer, seconds) == row &&
               isSilent(m_search.in, payer, seconds);
    }
    [[nodiscard]] bool isLast(std::uint32_t row) const
    {
        const AccountIndex payee = m_search.ledger.payee[row];
        const qint64 seconds = m_search.ledger.seconds[row];
        return payee >= 0 && payee != m_search.ledger.payer[row] && only(m_search.in, payee, seconds) == row &&
               isSilent(m_search.out, payee, seconds);
    }

private:
    const Search &m_search;
    qint64 m_window;
};

/// The payment that its payee, who got and made no other, passed on to one who only received; nothing where it did not.
std::uint32_t nextOfChain(const Search &search, const Surroundings &around, std::uint32_t row)
{
    const money::Ledger &ledger = search.ledger;
    const AccountIndex middle = ledger.payee[row];
    if (middle < 0 || around.only(search.in, middle, ledger.seconds[row]) != row)
        return nothing;
    const std::uint32_t next = around.only(search.out, middle, ledger.seconds[row]);
    if (next == nothing || next < row || ledger.payee[next] == ledger.payer[row] || !around.isLast(next) ||
        around.only(search.out, middle, ledger.seconds[next]) != next ||
        around.only(search.in, middle, ledger.seconds[next]) != row)
        return nothing;
    return next;
}

void addPayments(Search &search, const Rows &rows)
{
    std::vector<AccountIndex> accounts = accountsAmong(rows, search.ledger.payer);
    const auto payers = static_cast<qint64>(accounts.size());
    const std::vector<AccountIndex> payees = accountsAmong(rows, search.ledger.payee);
    accounts.insert(accounts.end(), payees.begin(), payees.end());
    Sentence sentence{QT_TRANSLATE_NOOP("Core", "%1 accounts that paid nobody else paid %2 accounts that received "
                                                "nothing else, within %3 days; only the period ties these payments."),
                      {payers, static_cast<qint64>(payees.size()), search.setting("window")}};
    search.add(accounts, rows, {std::move(sentence)}, weak);
}

void addChainsOf(Search &search, const Rows &rows)
{
    std::vector<AccountIndex> accounts = accountsAmong(rows, search.ledger.payee);
    const std::vector<AccountIndex> payers = accountsAmong(rows, search.ledger.payer);
    accounts.insert(accounts.end(), payers.begin(), payers.end());
    Sentence sentence{QT_TRANSLATE_NOOP("Core", "In %1 separate chains that began within %2 days money went from an "
                                                "account over a second to a third, none of which paid or received "
                                                "anything else; only the period ties these chains."),
                      {static_cast<qint64>(rows.size()) / 2, search.setting("window")}};
    search.add(accounts, rows, {std::move(sentence)}, weak);
}

} // namespace

void findParallelPayments(Search &search)
{
    const qint64 window = search.setting("window") * secondsOfDay;
    const Surroundings around(search, window);
    const auto &seconds = search.ledger.seconds;
    Rows rows;
    const auto tell = [&] {
        if (static_cast<qint64>(rows.size()) >= search.setting("minimum"))
            addPayments(search, rows);
        rows.clear();
    };
    for (std::uint32_t row = 0; row < search.ledger.size(); ++row) {
        if (!rows.empty() && seconds[row] - seconds[rows.front()] > window)
            tell();
        if (around.isFirst(row) && around.isLast(row))
            rows.push_back(row);
    }
    tell();
}

void findParallelChains(Search &search)
{
    const qint64 window = search.setting("window") * secondsOfDay;
    const Surroundings around(search, window);
    const auto &seconds = search.ledger.seconds;
    Rows rows;
    const auto tell = [&] {
        if (static_cast<qint64>(rows.size()) >= 2 * search.setting("minimum"))
            addChainsOf(search, rows);
        rows.clear();
    };
    for (std::uint32_t row = 0; row < search.ledger.size(); ++row) {
        if (!rows.empty() && seconds[row] - seconds[rows.front()] > window)
            tell();
        if (!around.isFirst(row))
            continue;
        if (const std::uint32_t next = nextOfChain(search, around, row); next != nothing) {
            rows.push_back(row);
            rows.push_back(next);
        }
    }
    tell();
}

} // namespace kluwen::patterns

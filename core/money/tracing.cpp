#include "core/money/tracing.h"
#include "core/base/tr.h"
#include "core/money/problem.h"
#include "core/money/purses.h"

#include <algorithm>
#include <array>

namespace kluwen::money
{

namespace
{

constexpr std::array<const char *, 6> ruleIds{"fifo", "lifo", "pro-rata", "own-first", "taint-first", "poison"};

tl::unexpected<Error> tooLarge()
{
    return problem(Error::Code::Unsupported,
                   Tr::tr("A balance becomes too large to be counted exactly, so the money was not followed."),
                   Tr::tr("Look for payments with impossible amounts and leave them out."));
}

/// One run over the ledger, forwards or backwards.
class Tracer
{
public:
    Tracer(const Ledger &ledger, const TraceQuestion &question);

    Result<Trace> run(Progress &progress);

private:
    struct ArrivedLot
    {
        AccountIndex target = -1;
        qint64 amount = 0;
        std::int32_t way = 0;
    };

    [[nodiscard]] bool isWhole(size_t row, AccountIndex payer) const;
    bool open();
    bool follow(size_t row);
    [[nodiscard]] bool goesOn(AccountIndex payee, qint64 tainted, int hop) const;
    bool arrive(size_t row, AccountIndex payee, qint64 tainted, int hop);
    bool end(size_t row, AccountIndex payee, qint64 tainted, int hop);
    void noteLots(AccountIndex payee);
    [[nodiscard]] std::vector<TraceSum> received() const;
    [[nodiscard]] std::vector<TraceSum> remaining() const;
    [[nodiscard]] std::vector<TraceLot> lots() const;
    void finish();

    const Ledger &m_ledger;
    const TraceQuestion &m_question;
    std::unique_ptr<Purses> m_purses;
    LotPurses *m_lotPurses = nullptr; ///< the same, for the rules that keep lots
    std::vector<char> m_isSource;
    std::vector<char> m_isTarget;   ///< empty = all
    std::vector<char> m_isExcluded; ///< empty = none
    std::vector<PaymentId> m_whole; ///< payments tainted by themselves, ascending
    std::vector<qint64> m_received;
    std::vector<int> m_hops; ///< of the shortest way by which the taint now on an account came
    std::vector<ArrivedLot> m_arrived;
    Trace m_trace;
};

Tracer::Tracer(const Ledger &ledger, const TraceQuestion &question)
    : m_ledger(ledger), m_question(question), m_isSource(ledger.accounts.size(), 0), m_whole(question.payments),
      m_received(ledger.accounts.size(), 0), m_hops(ledger.accounts.size(), 0)
{
    for (const AccountIndex source : question.sources)
        m_isSource[static_cast<size_t>(source)] = 1;
    if (!question.targets.empty())
        m_isTarget.resize(ledger.accounts.size(), 0);
    for (const AccountIndex target : question.targets)
        m_isTarget[static_cast<size_t>(target)] = 1;
    if (!question.excluded.empty())
        m_isExcluded.resize(ledger.accounts.size(), 0);
    for (const AccountIndex excluded : question.excluded)
        m_isExcluded[static_cast<size_t>(excluded)] = 1;
    std::sort(m_whole.begin(), m_whole.end());
    if (question.rule == Rule::Fifo || question.rule == Rule::Lifo) {
        auto purses = std::make_unique<LotPurses>(question.rule, ledger.accounts.size());
        m_lotPurses = purses.get();
        m_purses = std::move(purses);
    } else {
        m_purses = makeSharePurses(question.rule, ledger.accounts.size());
    }
    m_trace.rule = question.rule;
    m_trace.currency = ledger.currency;
}

bool Tracer::isWhole(size_t row, AccountIndex payer) const
{
    const bool leavesSource = payer >= 0 && m_isSource[static_cast<size_t>(payer)] != 0 &&
                              m_ledger.seconds[row] >= m_question.sinceSeconds &&
                              m_ledger.seconds[row] <= m_question.untilSeconds;
    return leavesSource || (!m_whole.empty() && std::binary_search(m_whole.begin(), m_whole.end(), m_ledger.ids[row]));
}

/// Takes one payment; false where a sum passes 64 bits.
bool Tracer::follow(size_t row)
{
    const AccountIndex payer = m_question.backwards ? m_ledger.payee[row] : m_ledger.payer[row];
    const AccountIndex payee = m_question.backwards ? m_ledger.payer[row] : m_ledger.payee[row];
    const qint64 amount = m_ledger.minor[row];
    if (payer == payee || amount == 0)
        return true;
    qint64 tainted = 0;
    int hop = 1;
    if (payer >= 0) {
        tainted = m_purses->take(payer, amount);
        hop = m_hops[static_cast<size_t>(payer)] + 1;
    } else {
        m_purses->bring();
    }
    if (isWhole(row, payer)) {
        m_purses->taintWholly(amount);
        tainted = amount;
        hop = 1;
        if (__builtin_add_overflow(m_trace.tainted, amount, &m_trace.tainted))
            return false;
    }
    if (payee >= 0 && tainted > 0 && !goesOn(payee, tainted, hop))
        return end(row, payee, tainted, hop) && m_purses->put(payee, amount, 0, row);
    if (payee >= 0 && !m_purses->put(payee, amount, tainted, row))
        return false;
    return tainted == 0 || arrive(row, payee, tainted, hop);
}

bool Tracer::goesOn(AccountIndex payee, qint64 tainted, int hop) const
{
    return tainted >= m_question.minimum && hop < m_question.mostHops &&
           (m_isExcluded.empty() || m_isExcluded[static_cast<size_t>(payee)] == 0);
}

/// Counts taint that is not followed further; what carries it becomes clean for the rest of the way.
bool Tracer::end(size_t row, AccountIndex payee, qint64 tainted, int hop)
{
    if (m_question.keepPayments)
        m_trace.payments.push_back({row, tainted, hop});
    if (m_lotPurses && (m_isTarget.empty() || m_isTarget[static_cast<size_t>(payee)] != 0)) {
        m_lotPurses->arriveOnly(row);
        noteLots(payee);
    }
    m_purses->bring();
    auto &received = m_received[static_cast<size_t>(payee)];
    return !__builtin_add_overflow(received, tainted, &received) &&
           !__builtin_add_overflow(m_trace.ended, tainted, &m_trace.ended);
}

/// Puts the opening balances on their accounts; false where a sum passes 64 bits.
bool Tracer::open()
{
    for (const TraceQuestion::Opening &opening : m_question.openings) {
        m_purses->bring();
        if (opening.isTainted)
            m_purses->taintWholly(opening.minor);
        qint64 &sum = opening.isTainted ? m_trace.openingTainted : m_trace.openingClean;
        if (!m_purses->put(opening.account, opening.minor, opening.isTainted ? opening.minor : 0, LotPurses::noRow) ||
            __builtin_add_overflow(sum, opening.minor, &sum))
            return false;
    }
    m_trace.tainted = m_trace.openingTainted;
    return true;
}

bool Tracer::arrive(size_t row, AccountIndex payee, qint64 tainted, int hop)
{
    if (m_question.keepPayments)
        m_trace.payments.push_back({row, tainted, hop});
    if (payee < 0)
        return !__builtin_add_overflow(m_trace.leftCase, tainted, &m_trace.leftCase);
    const auto index = static_cast<size_t>(payee);
    if (__builtin_add_overflow(m_received[index], tainted, &m_received[index]))
        return false;
    // All taint that was there before this payment may be gone; then the way starts anew.
    const bool isFirst = m_hops[index] == 0 || m_purses->tainted(payee) == tainted;
    m_hops[index] = isFirst ? hop : std::min(m_hops[index], hop);
    if (m_lotPurses && (m_isTarget.empty() || m_isTarget[index] != 0))
        noteLots(payee);
    return true;
}

void Tracer::noteLots(AccountIndex payee)
{
    for (const Lot &lot : m_lotPurses->arrived())
        if (m_arrived.size() <= Trace::mostLots)
            m_arrived.push_back({payee, lot.amount, lot.way});
}

void sortLargestFirst(std::vector<TraceSum> &sums)
{
    std::stable_sort(sums.begin(), sums.end(),
                     [](const TraceSum &a, const TraceSum &b) { return a.tainted > b.tainted; });
}

std::vector<TraceSum> Tracer::received() const
{
    std::vector<TraceSum> sums;
    for (size_t i = 0; i < m_received.size(); ++i)
        if (m_isTarget.empty() ? m_received[i] > 0 : m_isTarget[i] != 0)
            sums.push_back({static_cast<AccountIndex>(i), m_received[i]});
    sortLargestFirst(sums);
    return sums;
}

std::vector<TraceSum> Tracer::remaining() const
{
    std::vector<TraceSum> sums;
    for (size_t i = 0; i < m_received.size(); ++i)
        if (const qint64 tainted = m_purses->tainted(static_cast<AccountIndex>(i)); tainted > 0)
            sums.push_back({static_cast<AccountIndex>(i), tainted});
    sortLargestFirst(sums);
    return sums;
}

std::vector<TraceLot> Tracer::lots() const
{
    std::vector<TraceLot> result;
    result.reserve(m_arrived.size());
    for (const ArrivedLot &arrived : m_arrived) {
        TraceLot lot{arrived.target, arrived.amount, {}};
        for (const size_t row : m_lotPurses->rowsOf(arrived.way))
            lot.path.push_back(m_ledger.ids[row]);
        if (m_question.backwards)
            std::reverse(lot.path.begin(), lot.path.end());
        result.push_back(std::move(lot));
    }
    return result;
}

void Tracer::finish()
{
    m_trace.targets = received();
    m_trace.remaining = remaining();
    m_trace.toppedUp = m_purses->toppedUp();
    if (m_question.backwards)
        std::reverse(m_trace.payments.begin(), m_trace.payments.end());
    if (!m_lotPurses)
        return;
    m_trace.knowsLots = m_lotPurses->knowsWays() && m_arrived.size() <= Trace::mostLots;
    if (m_trace.knowsLots)
        m_trace.lots = lots();
}

Result<Trace> Tracer::run(Progress &progress)
{
    constexpr size_t often = 65536;
    const size_t rows = m_ledger.size();
    if (!open())
        return tooLarge();
    for (size_t i = 0; i < rows; ++i) {
        if (i % often == 0) {
            progress.report(static_cast<qint64>(i), static_cast<qint64>(rows), Tr::tr("Following the money"));
            if (progress.isCancelled())
                return problem(Error::Code::Cancelled, Tr::tr("Following the money was stopped."), {});
        }
        if (!follow(m_question.backwards ? rows - 1 - i : i))
            return tooLarge();
    }
    finish();
    return std::move(m_trace);
}

bool isInside(const Ledger &ledger, const std::vector<AccountIndex> &accounts)
{
    return std::all_of(accounts.begin(), accounts.end(), [&](AccountIndex account) {
        return account >= 0 && static_cast<size_t>(account) < ledger.accounts.size();
    });
}

bool hasAny(const Ledger &ledger, std::vector<PaymentId> payments)
{
    std::sort(payments.begin(), payments.end());
    return std::any_of(ledger.ids.begin(), ledger.ids.end(),
                       [&](PaymentId id) { return std::binary_search(payments.begin(), payments.end(), id); });
}

/// Usage where the question cannot be answered on this ledger.
Result<void> check(const Ledger &ledger, const TraceQuestion &question)
{
    const bool opensTainted = std::any_of(question.openings.begin(), question.openings.end(),
                                          [](const TraceQuestion::Opening &opening) { return opening.isTainted; });
    if (ledger.isMixed())
        return problem(Error::Code::Usage, Tr::tr("Amounts of several currencies cannot be followed together."),
                       Tr::tr("Choose one currency, or convert all of them with a table of exchange rates."));
    if (question.sources.empty() && question.payments.empty() && !opensTainted)
        return problem(Error::Code::Usage, Tr::tr("No account or payment was given to follow the money from."),
                       Tr::tr("Choose at least one account or payment."));
    std::vector<AccountIndex> opened;
    for (const TraceQuestion::Opening &opening : question.openings)
        opened.push_back(opening.account);
    for (const auto *accounts : {&question.sources, &question.targets, &question.excluded, &std::as_const(opened)})
        if (!isInside(ledger, *accounts))
            return problem(Error::Code::Usage, Tr::tr("An account has no payments in this currency."),
                           Tr::tr("Choose an account that pays or is paid in this currency."));
    if (question.sources.empty() && !opensTainted && !hasAny(ledger, question.payments))
        return problem(Error::Code::Usage, Tr::tr("None of the payments is in this currency."),
                       Tr::tr("Choose payments of this currency, or another currency."));
    if (std::any_of(question.openings.begin(), question.openings.end(),
                    [](const TraceQuestion::Opening &opening) { return opening.minor < 0; }) ||
        (question.backwards && !question.openings.empty()))
        return problem(Error::Code::Usage, Tr::tr("That balance cannot stand on an account before its first payment."),
                       Tr::tr("Give balances of 0 or more, and only when following money forwards."));
    return {};
}

} // namespace

QString ruleId(Rule rule)
{
    return QString::fromLatin1(ruleIds[static_cast<size_t>(rule)]);
}

Result<Rule> ruleFromId(const QString &id)
{
    for (size_t i = 0; i < ruleIds.size(); ++i)
        if (id == QLatin1String(ruleIds[i]))
            return static_cast<Rule>(i);
    return problem(Error::Code::Usage, Tr::tr("There is no calculation rule \"%1\".").arg(id),
                   Tr::tr("Choose fifo, lifo, pro-rata, own-first, taint-first or poison."));
}

Result<Trace> trace(const Ledger &ledger, const TraceQuestion &question, Progress &progress)
{
    if (const auto possible = check(ledger, question); !possible)
        return fail(possible.error());
    return Tracer(ledger, question).run(progress);
}

} // namespace kluwen::money

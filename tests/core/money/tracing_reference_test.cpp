#include "tests/core/money/examples.h"
#include <deque>
#include <random>

namespace kluwen::money
{

namespace
{

/// Every rule once more, as plainly as it can be written: an account is a row of single cents from the oldest to the
/// newest, each tainted or not. Slow and obvious.
class Reference
{
public:
    Reference(const Ledger &ledger, const TraceQuestion &question) : m_accounts(ledger.accounts.size())
    {
        received.assign(ledger.accounts.size(), 0);
        for (size_t i = 0; i < ledger.size(); ++i)
            follow(ledger, question, question.backwards ? ledger.size() - 1 - i : i);
    }

    qint64 tainted = 0;
    qint64 leftCase = 0;
    qint64 toppedUp = 0;
    std::vector<qint64> received;
    [[nodiscard]] qint64 remaining(size_t account) const { return count(m_accounts[account]); }

private:
    using Cents = std::deque<bool>;

    static qint64 count(const Cents &cents) { return std::count(cents.begin(), cents.end(), true); }

    void follow(const Ledger &ledger, const TraceQuestion &question, size_t row)
    {
        AccountIndex payer = ledger.payer[row];
        AccountIndex payee = ledger.payee[row];
        if (question.backwards)
            std::swap(payer, payee);
        if (payer == payee)
            return;
        const qint64 amount = ledger.minor[row];
        qint64 carried = payer >= 0 ? take(m_accounts[static_cast<size_t>(payer)], amount, question.rule) : 0;
        const bool isSource = std::count(question.sources.begin(), question.sources.end(), payer) > 0;
        const bool isGiven = std::count(question.payments.begin(), question.payments.end(), ledger.ids[row]) > 0;
        const bool inWindow =
            ledger.seconds[row] >= question.sinceSeconds && ledger.seconds[row] <= question.untilSeconds;
        if ((isSource && inWindow) || isGiven) {
            carried = amount;
            tainted += amount;
        }
        if (payee < 0) {
            leftCase += carried;
            return;
        }
        received[static_cast<size_t>(payee)] += carried;
        Cents &account = m_accounts[static_cast<size_t>(payee)];
        account.insert(account.end(), static_cast<size_t>(carried), true);
        account.insert(account.end(), static_cast<size_t>(amount - carried), false);
        if (question.rule == Rule::Poison && count(account) > 0)
            account.assign(account.size(), true);
    }

    qint64 take(Cents &account, qint64 amount, Rule rule)
    {
        const auto balance = static_cast<qint64>(account.size());
        const qint64 dirty = count(account);
        qint64 lacking = std::max<qint64>(amount - balance, 0);
        toppedUp += lacking;
        qint64 carried = 0;
        switch (rule) {
        case Rule::Fifo:
            for (qint64 i = 0; i < std::min(amount, balance); ++i) {
                carried += account.front() ? 1 : 0;
                account.pop_front();
            }
            return carried;
        case Rule::Lifo:
            for (qint64 i = 0; i < std::min(amount, balance); ++i) {
                carried += account.back() ? 1 : 0;
                account.pop_back();
            }
            return carried;
        case Rule::ProRata:
            carried = amount >= balance ? dirty : (2 * amount * dirty + balance) / (2 * balance);
            carried = std::min({carried, amount, dirty});
            break;
        case Rule::OwnFirst:
            carried = std::min(std::max<qint64>(0, amount - (balance - dirty)), dirty);
            break;
        case Rule::TaintFirst:
            carried = std::min(amount, dirty);
            break;
        case Rule::Poison:
            carried = dirty > 0 ? amount : 0;
            account.resize(static_cast<size_t>(std::max<qint64>(balance - amount, 0)));
            return carried;
        }
        const qint64 left = std::max<qint64>(balance - amount, 0);
        account.assign(static_cast<size_t>(dirty - carried), true);
        account.resize(static_cast<size_t>(left), false);
        return carried;
    }

    std::vector<Cents> m_accounts;
};

Ledger randomLedger(std::mt19937 &random)
{
    const auto below = [&random](unsigned limit) { return static_cast<int>(random() % limit); };
    std::vector<Row> rows;
    const unsigned accounts = 2 + random() % 6;
    const int payments = 5 + below(60);
    for (int i = 0; i < payments; ++i) {
        const AccountIndex payer = below(10) == 0 ? -1 : below(accounts);
        const AccountIndex payee = below(10) == 0 ? -1 : below(accounts);
        rows.push_back({payer, payee, below(8) == 0 ? 0 : 1 + below(60)});
    }
    rows.push_back({0, static_cast<AccountIndex>(accounts - 1), 1});
    return ledgerOf(rows);
}

TraceQuestion randomQuestion(const Ledger &ledger, std::mt19937 &random)
{
    TraceQuestion question;
    question.rule = allRules[random() % allRules.size()];
    question.sources = {static_cast<AccountIndex>(random() % ledger.accounts.size())};
    if (random() % 3 == 0)
        question.payments = {ledger.ids[random() % ledger.size()]};
    if (random() % 3 == 0)
        question.untilSeconds = ledger.seconds[random() % ledger.size()];
    question.backwards = random() % 3 == 0;
    return question;
}

void compare(const Ledger &ledger, const TraceQuestion &question)
{
    const Reference reference(ledger, question);
    const Trace result = traced(ledger, question);
    const auto received = sumsOf(result.targets);
    const auto remaining = sumsOf(result.remaining);
    const auto of = [](const std::map<AccountIndex, qint64> &sums, size_t account) {
        const auto found = sums.find(static_cast<AccountIndex>(account));
        return found == sums.end() ? 0 : found->second;
    };
    EXPECT_EQ(result.tainted, reference.tainted);
    EXPECT_EQ(result.leftCase, reference.leftCase);
    EXPECT_EQ(result.toppedUp, reference.toppedUp);
    for (size_t i = 0; i < ledger.accounts.size(); ++i) {
        EXPECT_EQ(of(received, i), reference.received[i]) << "received " << i;
        EXPECT_EQ(of(remaining, i), reference.remaining(i)) << "remaining " << i;
    }
    std::map<AccountIndex, qint64> byLots;
    for (const TraceLot &lot : result.lots)
        byLots[lot.target] += lot.amount;
    const bool keepsLots = question.rule == Rule::Fifo || question.rule == Rule::Lifo;
    EXPECT_EQ(byLots, keepsLots ? received : byLots);
    qint64 inPayments = 0;
    for (const TracedPayment &payment : result.payments) {
        EXPECT_LE(payment.tainted, ledger.minor[payment.row]);
        EXPECT_GE(payment.hop, 1);
        inPayments += payment.tainted;
    }
    qint64 arrived = result.leftCase;
    for (const auto &[account, sum] : received)
        arrived += sum;
    EXPECT_EQ(inPayments, arrived);
}

} // namespace

TEST(TracingReference, RandomLedgersAgreeWithSingleCents)
{
    std::mt19937 random(20260303);
    for (int i = 0; i < 1500 && !testing::Test::HasFailure(); ++i) {
        const Ledger ledger = randomLedger(random);
        const TraceQuestion question = randomQuestion(ledger, random);
        SCOPED_TRACE("ledger " + std::to_string(i) + ' ' + ruleId(question.rule).toStdString());
        compare(ledger, question);
    }
}

TEST(TracingReference, EveryRuleButPoisonConservesSums)
{
    std::mt19937 random(20260304);
    for (int i = 0; i < 600; ++i) {
        Ledger ledger = randomLedger(random);
        TraceQuestion question = randomQuestion(ledger, random);
        question.payments.clear();
        question.backwards = false;
        if (question.rule == Rule::Poison)
            continue;
        // Nothing comes back to the source, so that no cent is tainted twice.
        for (AccountIndex &payee : ledger.payee)
            payee = payee == question.sources[0] ? -1 : payee;
        const Trace result = traced(ledger, question);
        qint64 sum = result.leftCase;
        for (const TraceSum &one : result.remaining)
            sum += one.tainted;
        EXPECT_EQ(sum, result.tainted) << i << ' ' << ruleId(question.rule).toStdString();
    }
}

} // namespace kluwen::money

#include "ui/money/trailanswer.h"
#include "ui/base/tr.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

constexpr qint64 day = 86'400;

qint64 startOfDate(QDate date)
{
    return QDate(1970, 1, 1).daysTo(date) * day;
}

/// Accounts of the trail that pass it on to many others, at most a dozen. The sources are what is followed.
std::vector<money::Hub> hubsOfTrail(const money::Ledger &ledger, const money::Trace &trace)
{
    std::vector<std::pair<money::AccountIndex, money::AccountIndex>> pairs;
    for (const money::TracedPayment &payment : trace.payments)
        if (payment.hop > 1 && ledger.payer[payment.row] >= 0)
            pairs.emplace_back(ledger.payer[payment.row], ledger.payee[payment.row]);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    std::vector<money::Hub> hubs;
    for (size_t i = 0; i < pairs.size();) {
        size_t end = i;
        while (end < pairs.size() && pairs[end].first == pairs[i].first)
            ++end;
        if (const auto receivers = static_cast<int>(end - i); receivers >= leastReceiversOfHub)
            hubs.push_back({pairs[i].first, receivers});
        i = end;
    }
    std::stable_sort(hubs.begin(), hubs.end(),
                     [](const money::Hub &a, const money::Hub &b) { return a.counterparties > b.counterparties; });
    constexpr size_t most = 12;
    hubs.resize(std::min(hubs.size(), most));
    return hubs;
}

/// What is assumed, and what banks stated of the other accounts.
std::vector<money::TraceQuestion::Opening> openingsOf(const NamedLedger &named, const TrailQuestion &question)
{
    std::vector<money::TraceQuestion::Opening> openings;
    if (question.backwards)
        return openings;
    for (const TrailQuestion::Opening &assumed : question.assumed)
        if (const money::AccountIndex account = named.ledger.indexOf(assumed.account);
            account >= 0 && (!assumed.currency.isValid() || assumed.currency == named.ledger.currency))
            openings.push_back({account, assumed.minor, assumed.isFollowed});
    if (!question.statedOpenings)
        return openings;
    for (const auto &stated : named.openings)
        if (std::none_of(openings.begin(), openings.end(),
                         [&stated](const auto &given) { return given.account == stated.account; }))
            openings.push_back(stated);
    return openings;
}

} // namespace

QString ruleName(money::Rule rule)
{
    switch (rule) {
    case money::Rule::Fifo:
        return UiTr::tr("first in, first out (FIFO)");
    case money::Rule::Lifo:
        return UiTr::tr("last in, first out (LIFO)");
    case money::Rule::ProRata:
        return UiTr::tr("pro rata");
    case money::Rule::OwnFirst:
        return UiTr::tr("own money first (lowest balance)");
    case money::Rule::TaintFirst:
        return UiTr::tr("traced money first");
    case money::Rule::Poison:
        return UiTr::tr("all traced (upper bound)");
    }
    return {};
}

QString ruleExplanation(money::Rule rule)
{
    switch (rule) {
    case money::Rule::Fifo:
        return UiTr::tr("Money leaves an account in the order in which it came.");
    case money::Rule::Lifo:
        return UiTr::tr("The money that came last leaves an account first.");
    case money::Rule::ProRata:
        return UiTr::tr(
            "Each payment carries followed and other money in the proportion in which the account held them.");
    case money::Rule::OwnFirst:
        return UiTr::tr(
            "An account spends its own money first; traced money stays up to the lowest balance in between.");
    case money::Rule::TaintFirst:
        return UiTr::tr("An account spends the traced money first.");
    case money::Rule::Poison:
        return UiTr::tr("Every payment from an account that holds traced money counts whole: the most it can be.");
    }
    return {};
}

money::TraceQuestion traceQuestion(const NamedLedger &named, const TrailQuestion &question)
{
    const money::Ledger &ledger = named.ledger;
    money::TraceQuestion asked;
    asked.rule = question.rule;
    asked.backwards = question.backwards;
    if (const money::AccountIndex source = ledger.indexOf(question.account); source >= 0)
        asked.sources = {source};
    if (question.since.isValid())
        asked.sinceSeconds = startOfDate(question.since);
    if (question.until.isValid())
        asked.untilSeconds = startOfDate(question.until) + day - 1;
    asked.minimum = question.minimum;
    if (question.mostHops > 0)
        asked.mostHops = question.mostHops;
    for (const RecordId id : question.excluded)
        if (const money::AccountIndex account = ledger.indexOf(id); account >= 0)
            asked.excluded.push_back(account);
    asked.openings = openingsOf(named, question);
    asked.payments.assign(question.payments.begin(), question.payments.end());
    return asked;
}

Result<std::shared_ptr<const TrailAnswer>> followTrail(const SharedLedger &ledger, const TrailQuestion &question,
                                                       Progress &progress)
{
    auto trace = money::trace(ledger->ledger, traceQuestion(*ledger, question), progress);
    if (!trace)
        return fail(trace.error());
    auto answer = std::make_shared<TrailAnswer>();
    answer->ledger = ledger;
    answer->question = question;
    TrailSceneOptions options;
    options.backwards = question.backwards;
    answer->scene = makeTrailScene(ledger->ledger, *trace, ledger->names, options);
    answer->hubs = hubsOfTrail(ledger->ledger, *trace);
    answer->trace = std::move(*trace);
    return std::shared_ptr<const TrailAnswer>(std::move(answer));
}

QString sourceName(const TrailAnswer &answer)
{
    if (answer.question.account.isValid())
        return answer.ledger->names.value(answer.question.account);
    return UiTr::tr("%n chosen payment(s)", nullptr, static_cast<int>(answer.question.payments.size()));
}

Result<std::vector<RuleRow>> compareRules(const SharedLedger &ledger, const TrailQuestion &question, Progress &progress)
{
    progress.report(0, 0, UiTr::tr("Comparing the rules"));
    return money::traceUnderAllRules(ledger->ledger, traceQuestion(*ledger, question), progress);
}

} // namespace kluwen::ui

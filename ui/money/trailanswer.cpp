#include "ui/money/trailanswer.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <map>

namespace kluwen::ui
{

namespace
{

constexpr qint64 day = 86'400;

qint64 startOf(QDate date)
{
    return QDate(1970, 1, 1).daysTo(date) * day;
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
        return UiTr::tr("followed money first");
    case money::Rule::Poison:
        return UiTr::tr("poison (upper bound)");
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
            "An account spends its own money first; followed money stays up to the lowest balance in between.");
    case money::Rule::TaintFirst:
        return UiTr::tr("An account spends the followed money first.");
    case money::Rule::Poison:
        return UiTr::tr("Every payment from an account that holds followed money counts whole: the most it can be.");
    }
    return {};
}

money::TraceQuestion traceQuestion(const money::Ledger &ledger, const TrailQuestion &question)
{
    money::TraceQuestion asked;
    asked.rule = question.rule;
    asked.backwards = question.backwards;
    if (const money::AccountIndex source = ledger.indexOf(question.account); source >= 0)
        asked.sources = {source};
    if (question.since.isValid())
        asked.sinceSeconds = startOf(question.since);
    if (question.until.isValid())
        asked.untilSeconds = startOf(question.until) + day - 1;
    return asked;
}

Result<std::shared_ptr<const TrailAnswer>> followTrail(const SharedLedger &ledger, const TrailQuestion &question,
                                                       Progress &progress)
{
    auto trace = money::trace(ledger->ledger, traceQuestion(ledger->ledger, question), progress);
    if (!trace)
        return fail(trace.error());
    auto answer = std::make_shared<TrailAnswer>();
    answer->ledger = ledger;
    answer->question = question;
    TrailSceneOptions options;
    options.backwards = question.backwards;
    answer->scene = makeTrailScene(ledger->ledger, *trace, ledger->names, options);
    answer->trace = std::move(*trace);
    return std::shared_ptr<const TrailAnswer>(std::move(answer));
}

Result<std::vector<RuleRow>> compareRules(const SharedLedger &ledger, const TrailQuestion &question, Progress &progress)
{
    std::map<money::AccountIndex, RuleRow> rows;
    for (size_t i = 0; i < allRules.size(); ++i) {
        progress.report(static_cast<qint64>(i), static_cast<qint64>(allRules.size()), UiTr::tr("Comparing the rules"));
        money::TraceQuestion asked = traceQuestion(ledger->ledger, question);
        asked.rule = allRules[i];
        asked.keepPayments = false;
        const auto trace = money::trace(ledger->ledger, asked, progress);
        if (!trace)
            return fail(trace.error());
        for (const money::TraceSum &sum : trace->targets) {
            RuleRow &row = rows[sum.account];
            row.account = sum.account;
            row.tainted[i] = sum.tainted;
        }
    }
    std::vector<RuleRow> list;
    list.reserve(rows.size());
    for (const auto &[account, row] : rows)
        list.push_back(row);
    std::stable_sort(list.begin(), list.end(),
                     [](const RuleRow &a, const RuleRow &b) { return a.highest() > b.highest(); });
    return list;
}

} // namespace kluwen::ui

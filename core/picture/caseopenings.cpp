#include "core/picture/caseopenings.h"
#include "core/money/openings.h"

namespace kluwen::picture
{

namespace
{

/// By account and first day, as far as the recipient gets what they rest on.
QList<store::StatementSpan> seenSpans(const Contents &contents, const Decisions &decisions, const CaseView &view)
{
    QList<store::StatementSpan> seen;
    for (const CaseSpan &stated : contents.spans) {
        CasePayment asPayment; // the source decides, as it does for the payments it holds
        asPayment.row.payer = stated.span.account;
        asPayment.source = stated.source;
        if (view.contains(stated.span.account) && decisions.ofPayment(asPayment).verdict == Verdict::Goes)
            seen << stated.span;
    }
    return seen;
}

} // namespace

std::vector<money::TraceQuestion::Opening> openingsOf(const Contents &contents, const Decisions &decisions,
                                                      const CaseView &view, const money::Ledger &ledger)
{
    return money::openingsAmong(seenSpans(contents, decisions, view), ledger);
}

StatedAccounts statedAccountsOf(const Contents &contents, const Decisions &decisions, const CaseView &view,
                                const money::Ledger &ledger)
{
    QHash<RecordId, std::pair<int, int>> days; // of the first and the last payment
    for (size_t row = 0; row < ledger.size(); ++row)
        for (const money::AccountIndex side : {ledger.payer[row], ledger.payee[row]})
            if (side >= 0) {
                const int day = Moment{ledger.seconds[row], false}.day();
                const RecordId account = ledger.accounts[static_cast<size_t>(side)];
                days[account] = {days.value(account, {day, day}).first, day};
            }
    StatedAccounts stated;
    for (const store::StatementSpan &span : seenSpans(contents, decisions, view)) {
        const auto paid = days.constFind(span.account);
        if (paid == days.constEnd() || span.currency != ledger.currency)
            continue;
        if (span.opening && span.firstDay <= paid->first)
            stated.begin.insert(span.account);
        if (span.lastDay >= paid->second)
            stated.end.insert(span.account);
    }
    return stated;
}

} // namespace kluwen::picture

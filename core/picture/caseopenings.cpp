#include "core/picture/caseopenings.h"
#include "core/money/openings.h"

namespace kluwen::picture
{

std::vector<money::TraceQuestion::Opening> openingsOf(const Contents &contents, const Decisions &decisions,
                                                      const CaseView &view, const money::Ledger &ledger)
{
    QList<store::StatementSpan> seen;
    for (const CaseSpan &stated : contents.spans) {
        CasePayment asPayment; // the source decides, as it does for the payments it holds
        asPayment.row.payer = stated.span.account;
        asPayment.source = stated.source;
        if (view.contains(stated.span.account) && decisions.ofPayment(asPayment).verdict == Verdict::Goes)
            seen << stated.span;
    }
    return money::openingsAmong(seen, ledger);
}

} // namespace kluwen::picture

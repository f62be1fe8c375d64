#include "core/money/openings.h"
#include "core/base/datetime.h"
#include "core/store/casefile.h"
#include "core/store/sourcestore.h"

namespace kluwen::money
{

Result<std::vector<TraceQuestion::Opening>> statedOpenings(store::CaseFile &caseFile, const Ledger &ledger)
{
    const auto spans = caseFile.importRuns().spans();
    if (!spans)
        return fail(spans.error());
    return openingsAmong(*spans, ledger);
}

std::vector<TraceQuestion::Opening> openingsAmong(const QList<store::StatementSpan> &spans, const Ledger &ledger)
{
    std::vector<qint64> first(ledger.accounts.size(), std::numeric_limits<qint64>::max());
    for (size_t row = ledger.size(); row-- > 0;)
        for (const AccountIndex side : {ledger.payer[row], ledger.payee[row]})
            if (side >= 0)
                first[static_cast<size_t>(side)] = ledger.seconds[row];
    std::vector<TraceQuestion::Opening> openings;
    RecordId last;
    for (const store::StatementSpan &span : spans) { // by account, the earliest first
        if (span.currency != ledger.currency || span.account == last)
            continue;
        last = span.account;
        const AccountIndex account = ledger.indexOf(span.account);
        if (account < 0 || span.opening.value_or(0) <= 0)
            continue;
        if (span.firstDay <= Moment{first[static_cast<size_t>(account)], false}.day())
            openings.push_back({account, *span.opening, false});
    }
    return openings;
}

} // namespace kluwen::money

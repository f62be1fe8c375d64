#include "ui/shell/selectionflow.h"
#include "core/base/number.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"
#include "core/store/thingstore.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"

#include <limits>

namespace kluwen::ui
{

namespace
{

void addTo(QMap<quint16, qint64> &sums, const store::PaymentPair &pair)
{
    qint64 &sum = sums[pair.currency.code];
    sum = checkedSum(sum, pair.sum).value_or(std::numeric_limits<qint64>::max());
}

Result<QSet<RecordId>> accountsOf(store::CaseFile &caseFile, const QSet<RecordId> &records)
{
    QSet<RecordId> accounts;
    for (const RecordId record : records) {
        accounts.insert(record);
        const auto thing = caseFile.things().findThing(record);
        if (!thing || familyOfType(thing->type) == Family::Account)
            continue;
        const auto links = caseFile.things().linksOf(record);
        if (!links)
            return fail(links.error());
        for (const Link &link : *links)
            if (link.type == QLatin1String("account_holder"))
                accounts.insert(link.from == record ? link.to : link.from);
    }
    return accounts;
}

} // namespace

Result<SelectionFlow> selectionFlow(store::CaseFile &caseFile, const QSet<RecordId> &records)
{
    SelectionFlow flow;
    flow.records = records.size();
    const auto accounts = accountsOf(caseFile, records);
    if (!accounts)
        return fail(accounts.error());
    store::PaymentFilter filter;
    filter.accounts = accounts->values();
    if (filter.accounts.isEmpty())
        return flow;
    const auto pairs = caseFile.payments().pairs(filter);
    if (!pairs)
        return fail(pairs.error());
    for (const store::PaymentPair &pair : *pairs) {
        const bool payerIn = accounts->contains(pair.payer);
        const bool payeeIn = accounts->contains(pair.payee);
        if (payerIn != payeeIn)
            addTo(payerIn ? flow.out : flow.in, pair);
    }
    return flow;
}

QString flowText(const SelectionFlow &flow, Language language)
{
    if (flow.records == 0 && flow.payments == 0)
        return {};
    QStringList parts;
    if (flow.records > 0)
        parts << UiTr::tr("%n selected", nullptr, static_cast<int>(flow.records));
    if (flow.payments > 0)
        parts << UiTr::tr("%n payment(s) selected", nullptr, static_cast<int>(flow.payments));
    QSet<quint16> codes;
    for (const auto &sums : {flow.in, flow.out})
        for (auto sum = sums.begin(); sum != sums.end(); ++sum)
            codes.insert(sum.key());
    const quint16 code = codes.contains(euro().code) || codes.isEmpty() ? euro().code : *codes.begin();
    if (!codes.isEmpty()) {
        parts << UiTr::tr("in %1").arg(amountText(flow.in.value(code), {code}, language));
        parts << UiTr::tr("out %1").arg(amountText(flow.out.value(code), {code}, language));
    }
    if (codes.size() > 1)
        parts << UiTr::tr("and %n other currency(ies)", nullptr, static_cast<int>(codes.size() - 1));
    return parts.join(QStringLiteral(" · "));
}

} // namespace kluwen::ui

#include "core/base/number.h"
#include "core/picture/sections/ties.h"
#include "core/picture/sections/trailnames.h"

#include <algorithm>
#include <limits>
#include <map>

namespace kluwen::picture
{

namespace
{

constexpr qsizetype listedFlows = 30;
constexpr qsizetype listedDeposits = 12;

Phrase partyName(const Material &material, RecordId party)
{
    if (!party.isValid())
        return sentence(QT_TRANSLATE_NOOP("Picture", "cash withdrawal"));
    const QString name = material.accountNames.value(party, material.view.name(party));
    return name.isEmpty() ? sentence(QT_TRANSLATE_NOOP("Picture", "account not shown to this recipient"))
                          : value(shortAccountName(name));
}

Phrase dayOfFlow(qint64 seconds)
{
    return value(PartialDate::fromDate(dateOfEpochDay(Moment{seconds, false}.day())));
}

QList<int> flowCitations(const Material &material, const PartyFlow &flow)
{
    QList<int> cited;
    for (const SourceId source : flow.sources)
        if (const int number = material.numbers.value(source); number > 0)
            cited << number;
    std::sort(cited.begin(), cited.end());
    return cited;
}

/// What flows come to, a sum per currency.
Labels sumsOfFlows(const std::vector<const PartyFlow *> &flows, qsizetype from)
{
    std::map<Currency, qint64> sums;
    for (auto i = static_cast<size_t>(from); i < flows.size(); ++i) {
        qint64 &sum = sums[flows[i]->currency];
        sum = checkedSum(sum, flows[i]->sum).value_or(std::numeric_limits<qint64>::max());
    }
    Phrase told;
    for (const auto &[currency, sum] : sums)
        told.arguments << Money{sum, currency};
    return said(told);
}

void endTable(const std::vector<const PartyFlow *> &flows, qsizetype listed, Table table, Section &section)
{
    section.blocks << std::move(table);
    if (static_cast<qsizetype>(flows.size()) > listed)
        section.blocks << note(
            counted(QT_TRANSLATE_N_NOOP("Picture", "Not listed: %n further flow(s) with smaller sums, together %1."),
                    static_cast<qint64>(flows.size()) - listed, {sumsOfFlows(flows, listed)}));
}

void putFlows(const Material &material, const std::vector<const PartyFlow *> &flows, Section &section)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP(
        "Picture", "What parties paid one another in all, the largest sums first. An account counts to its holder; "
                   "transfers between accounts of one holder are not counted."));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "From")), 2.8, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "To")), 2.8, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Payments")), 1.1, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Sum")), 1.6, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "First")), 1.8, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Last")), 1.8, false}};
    for (const PartyFlow *flow : flows) {
        if (table.rows.size() == listedFlows)
            break;
        table.rows << QList<Phrase>{partyName(material, flow->payer),      partyName(material, flow->payee),
                                    countForReader(material, flow->count), value(Money{flow->sum, flow->currency}),
                                    dayOfFlow(flow->firstSeconds),         dayOfFlow(flow->lastSeconds)};
        table.citations << flowCitations(material, *flow);
    }
    endTable(flows, listedFlows, std::move(table), section);
}

void putDeposits(const Material &material, const std::vector<const PartyFlow *> &flows, Section &section)
{
    Table table;
    table.caption =
        sentence(QT_TRANSLATE_NOOP("Picture", "Cash deposits per account holder, the largest sums first; together %1"),
                 {sumsOfFlows(flows, 0)});
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Account holder")), 3.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Deposits")), 1.1, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Sum")), 1.6, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "First")), 1.8, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Last")), 1.8, false}};
    for (const PartyFlow *flow : flows) {
        if (table.rows.size() == listedDeposits)
            break;
        table.rows << QList<Phrase>{partyName(material, flow->payee), countForReader(material, flow->count),
                                    value(Money{flow->sum, flow->currency}), dayOfFlow(flow->firstSeconds),
                                    dayOfFlow(flow->lastSeconds)};
        table.citations << flowCitations(material, *flow);
    }
    endTable(flows, listedDeposits, std::move(table), section);
}

} // namespace

/// The sums that judgements speak of, each where a reader can look it up. Of payments of which an end is withheld
/// nothing is counted, so no sum needs rounding.
void fillFlows(const Material &material, Section &section)
{
    if (material.options.chosenTemplate().level == Level::Strategic)
        return;
    std::vector<const PartyFlow *> between;
    std::vector<const PartyFlow *> deposits;
    for (const PartyFlow &flow : material.flows)
        (flow.payer.isValid() ? between : deposits).push_back(&flow);
    if (!between.empty())
        putFlows(material, between, section);
    if (!deposits.empty())
        putDeposits(material, deposits, section);
}

} // namespace kluwen::picture

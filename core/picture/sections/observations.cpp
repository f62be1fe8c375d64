#include "core/picture/material.h"
#include "core/picture/sections/trailnames.h"

#include <set>

namespace kluwen::picture
{

namespace
{

void countThings(const Material &material, Section &section)
{
    QMap<QString, qint64> counts;
    for (const Thing &thing : material.view.things())
        ++counts[thing.type];
    const qint64 persons = counts.value(QStringLiteral("person"));
    const qint64 organisations = counts.value(QStringLiteral("company")) + counts.value(QStringLiteral("foundation")) +
                                 counts.value(QStringLiteral("organisation")) + counts.value(QStringLiteral("group"));
    section.blocks << Paragraph{
        sentence(isForOthers(material)
                     ? QT_TRANSLATE_NOOP("Picture",
                                         "This version holds %1 persons, %2 organisations and %3 accounts, and %4 "
                                         "recorded ties between persons and organisations, from %5 sources.")
                     : QT_TRANSLATE_NOOP("Picture",
                                         "The case holds %1 persons, %2 organisations and %3 accounts, and %4 recorded "
                                         "ties between persons and organisations, from %5 sources."),
                 {persons, organisations, counts.value(QStringLiteral("account")), tiesOf(material.network).recorded,
                  static_cast<qint64>(material.numbers.size())}),
        {},
        false};
}

size_t indexOfLargest(const std::vector<double> &values)
{
    return static_cast<size_t>(std::max_element(values.begin(), values.end()) - values.begin());
}

QList<int> bothOf(const QList<int> &some, const QList<int> &others)
{
    std::set<int> all(some.cbegin(), some.cend());
    all.insert(others.cbegin(), others.cend());
    return {all.begin(), all.end()};
}

/// Who connects is often not who is most connected; the difference is what a reader should see first.
void nameBroker(const Material &material, Section &section)
{
    const analysis::Measures &measures = material.measures;
    if (measures.nodes < 3 || measures.links == 0)
        return;
    const size_t broker = indexOfLargest(measures.betweenness);
    const auto mostTied =
        static_cast<size_t>(std::max_element(measures.degree.begin(), measures.degree.end()) - measures.degree.begin());
    const graph::Network &network = material.network;
    if (broker == mostTied) {
        section.blocks << Paragraph{
            sentence(QT_TRANSLATE_NOOP("Picture", "%1 is tied to the most others (%2, by recorded ties or payments) "
                                                  "and also lies on the most shortest paths between others "
                                                  "(betweenness %3)."),
                     {network.labels[broker], static_cast<qint64>(measures.degree[broker]),
                      Decimal{measures.betweenness[broker], 3}}),
            tieCitations(material, broker), false};
        return;
    }
    section.blocks << Paragraph{
        sentence(QT_TRANSLATE_NOOP("Picture",
                                   "%1 lies on the most shortest paths between others (betweenness %2), tied to %3 "
                                   "of them; %4 is tied to the most others (%5, by recorded ties or payments)."),
                 {network.labels[broker], Decimal{measures.betweenness[broker], 3},
                  static_cast<qint64>(measures.degree[broker]), network.labels[mostTied],
                  static_cast<qint64>(measures.degree[mostTied])}),
        bothOf(tieCitations(material, broker), tieCitations(material, mostTied)), false};
}

void sumTrail(const Material &material, Section &section)
{
    if (!material.question || material.traces.empty())
        return;
    const RecordId source = material.ledger.accounts[static_cast<size_t>(material.question->sources.front())];
    section.blocks << Paragraph{
        sentence(QT_TRANSLATE_NOOP("Picture", "From %1 a sum of %2 was paid out in the period that was followed."),
                 {material.accountNames.value(source), paidOutForReader(material, material.traces.front())}),
        material.citations(source), false};
}

} // namespace

void fillObservations(const Material &material, Section &section)
{
    countThings(material, section);
    nameBroker(material, section);
    sumTrail(material, section);
}

} // namespace kluwen::picture

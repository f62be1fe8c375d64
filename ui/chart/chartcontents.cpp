#include "ui/chart/chartcontents.h"

#include "core/store/casefile.h"
#include "core/store/chartstore.h"
#include "core/store/statementstore.h"

namespace kluwen::ui
{

namespace
{

using graph::Network;
using graph::NodeIndex;

const QString roleProperty = QStringLiteral("role");
const QString shareProperty = QStringLiteral("share");

/// "60 %" from the neutral "60" or "33.5".
QString shareText(const QString &value, Language language)
{
    return language == Language::Dutch
               ? QString(value).replace(QLatin1Char('.'), QLatin1Char(',')) + QStringLiteral(" %")
               : value + QStringLiteral("%");
}

Result<QHash<RecordId, store::Position>> storedPlaces(store::CaseFile &caseFile)
{
    QHash<RecordId, store::Position> places;
    const auto charts = caseFile.charts().all();
    if (!charts)
        return fail(charts.error());
    if (charts->isEmpty())
        return places;
    const auto positions = caseFile.charts().positions(charts->front().id);
    if (!positions)
        return fail(positions.error());
    for (const store::Position &position : *positions)
        places.insert(position.thing, position);
    return places;
}

/// An account's second line is its holder: a number says nothing to a reader.
void addHolders(const Network &network, std::vector<QString> &details)
{
    for (size_t e = 0; e < network.from.size(); ++e) {
        if (network.edgeTypeNames[network.edgeTypes[e]] != QLatin1String("account_holder"))
            continue;
        const auto account = static_cast<size_t>(network.to[e]);
        const QString &holder = network.labels[static_cast<size_t>(network.from[e])];
        if (!details[account].isEmpty())
            details[account] += QStringLiteral(", ");
        details[account] += holder;
    }
}

/// A person's second line is the role.
void addRoleTexts(const Network &network, const std::vector<QStringList> &roles, Language language,
                  std::vector<QString> &details)
{
    for (size_t n = 0; n < roles.size(); ++n) {
        const PropertyType *property =
            roles[n].isEmpty() ? nullptr
                               : Schema::builtIn().property(network.typeOf(static_cast<NodeIndex>(n)), roleProperty);
        if (!property)
            continue;
        QStringList texts;
        for (const QString &code : roles[n])
            texts << property->codeLabel(code, language);
        details[n] = texts.join(QStringLiteral(", "));
    }
}

Result<layout::Positions> layOut(const Network &network, const layout::Positions &current,
                                 const std::vector<std::uint8_t> &isNew, Progress &progress)
{
    const bool allNew = std::find(isNew.begin(), isNew.end(), 0) == isNew.end();
    if (allNew && !isNew.empty())
        return layout::layoutNetwork(network, {}, progress);
    return layout::placeNew(network, current, isNew, {});
}

} // namespace

Result<SceneLooks> readLooks(store::CaseFile &caseFile, const Network &network, Language language)
{
    SceneLooks looks;
    const auto nodes = static_cast<size_t>(network.nodeCount());
    looks.roles.resize(nodes);
    looks.details.resize(nodes);
    const auto roles = caseFile.statements().ofProperty(roleProperty);
    if (!roles)
        return fail(roles.error());
    for (const Statement &statement : *roles) {
        const NodeIndex node = network.find(statement.subject);
        if (node >= 0 && !looks.roles[static_cast<size_t>(node)].contains(statement.value))
            looks.roles[static_cast<size_t>(node)] << statement.value;
    }
    addHolders(network, looks.details);
    addRoleTexts(network, looks.roles, language, looks.details);
    const auto shares = caseFile.statements().ofProperty(shareProperty);
    if (!shares)
        return fail(shares.error());
    for (const Statement &statement : *shares)
        looks.tieTexts.insert(statement.subject, shareText(statement.value, language));
    return looks;
}

Result<ChartContents> readChart(store::CaseFile &caseFile, const graph::NetworkFilter &filter,
                                const PlaceOfThing &known, Language language, Progress &progress)
{
    ChartContents contents;
    auto network = graph::buildNetwork(caseFile, filter, progress);
    if (!network)
        return fail(network.error());
    contents.network = std::make_shared<const Network>(std::move(*network));
    auto looks = readLooks(caseFile, *contents.network, language);
    if (!looks)
        return fail(looks.error());
    contents.looks = std::move(*looks);
    const auto stored = storedPlaces(caseFile);
    if (!stored)
        return fail(stored.error());

    const auto nodes = static_cast<size_t>(contents.network->nodeCount());
    contents.positions.resize(nodes);
    contents.isStored.assign(nodes, 0);
    contents.looks.pinned.assign(nodes, 0);
    std::vector<std::uint8_t> isNew(nodes, 0);
    bool anyNew = false;
    for (size_t n = 0; n < nodes; ++n) {
        const RecordId id = contents.network->ids[n];
        if (const auto place = stored->constFind(id); place != stored->cend()) {
            contents.positions[n] = place->at;
            contents.isStored[n] = 1;
            contents.looks.pinned[n] = place->pinned ? 1 : 0;
        } else if (const auto before = known.constFind(id); before != known.cend()) {
            contents.positions[n] = *before;
        } else {
            isNew[n] = 1;
            anyNew = true;
        }
    }
    if (!anyNew)
        return contents;
    auto placed = layOut(*contents.network, contents.positions, isNew, progress);
    if (!placed)
        return fail(placed.error());
    contents.positions = std::move(*placed);
    return contents;
}

} // namespace kluwen::ui

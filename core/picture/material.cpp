#include "core/picture/material.h"
#include "core/base/number.h"
#include "core/graph/networkbuilder.h"
#include "core/money/ledgerbuilder.h"
#include "core/store/casefile.h"
#include "core/store/chartstore.h"
#include "core/store/paymentstore.h"
#include "core/store/thingstore.h"

namespace kluwen::picture
{

namespace
{

const QSet<QString> partyTypes{QStringLiteral("person"), QStringLiteral("company"), QStringLiteral("foundation"),
                               QStringLiteral("organisation"), QStringLiteral("group")};
constexpr std::array<money::Rule, 6> rules{money::Rule::Fifo,     money::Rule::Lifo,       money::Rule::ProRata,
                                           money::Rule::OwnFirst, money::Rule::TaintFirst, money::Rule::Poison};

/// The part of the network that may be seen; captions are those of visible statements.
graph::Network visiblePart(const graph::Network &all, const CaseView &view)
{
    graph::Network part;
    std::vector<graph::NodeIndex> moved(all.ids.size(), -1);
    for (size_t node = 0; node < all.ids.size(); ++node)
        if (view.contains(all.ids[node]))
            moved[node] = part.addNode(all.ids[node], view.name(all.ids[node]), all.typeNames[all.types[node]]);
    for (size_t edge = 0; edge < all.from.size(); ++edge) {
        const graph::NodeIndex from = moved[static_cast<size_t>(all.from[edge])];
        const graph::NodeIndex to = moved[static_cast<size_t>(all.to[edge])];
        const bool hidden = all.links[edge].isValid() && !view.contains(all.links[edge]);
        if (from < 0 || to < 0 || hidden)
            continue;
        const auto added =
            static_cast<size_t>(part.addEdge(from, to, all.edgeTypeNames[all.edgeTypes[edge]], all.weights[edge]));
        part.links[added] = all.links[edge];
        part.sums[added] = all.sums[edge];
        part.currencies[added] = all.currencies[edge];
        part.certainty[added] = all.certainty[edge];
        part.past[added] = all.past[edge];
    }
    part.finish();
    return part;
}

/// The places of the chart on the screen; what has none is placed near its neighbours.
Result<layout::Positions> placesOf(const graph::Network &network, store::CaseFile &caseFile, unsigned seed,
                                   Progress &progress)
{
    QHash<RecordId, QPointF> known;
    const auto charts = caseFile.charts().all();
    if (!charts)
        return fail(charts.error());
    if (!charts->isEmpty()) {
        const auto positions = caseFile.charts().positions(charts->first().id);
        if (!positions)
            return fail(positions.error());
        for (const store::Position &position : *positions)
            known.insert(position.thing, position.at);
    }
    layout::LayoutOptions options;
    options.seed = seed;
    layout::Positions places(network.ids.size());
    std::vector<std::uint8_t> isNew(network.ids.size(), 0);
    size_t placed = 0;
    for (size_t node = 0; node < network.ids.size(); ++node) {
        const auto found = known.constFind(network.ids[node]);
        isNew[node] = found == known.constEnd();
        if (found != known.constEnd()) {
            places[node] = *found;
            ++placed;
        }
    }
    if (placed * 2 < network.ids.size()) // hardly anything was laid out by hand
        return layout::layoutNetwork(network, options, progress);
    return layout::placeNew(network, places, isNew, options);
}

void nameAccounts(Material &material)
{
    for (const Link &link : material.view.links())
        if (link.type == QLatin1String("account_holder"))
            material.holders[link.to].append(link.from);
    for (const RecordId account : material.ledger.accounts) {
        QStringList names;
        for (const RecordId holder : material.holders.value(account))
            names << material.view.name(holder);
        const QString number = material.view.name(account);
        if (names.isEmpty()) {
            const QString stated = material.view.value(account, QStringLiteral("holder_name"));
            if (!stated.isEmpty() && stated != number)
                names << stated;
        }
        if (number.isEmpty())
            continue; // withheld: it has no name in this picture
        material.accountNames.insert(account, names.isEmpty() ? number
                                                              : names.join(QStringLiteral(" / ")) +
                                                                    QStringLiteral(" (") + number + QLatin1Char(')'));
    }
}

/// Without an analyst's choice: the account that received most cash and, without cash, the one that paid out most.
Result<money::AccountIndex> mostTelling(store::CaseFile &caseFile, const money::Ledger &ledger)
{
    std::vector<qint64> cash(ledger.accounts.size(), 0);
    std::vector<qint64> out(ledger.accounts.size(), 0);
    const auto add = [](std::vector<qint64> &sums, money::AccountIndex account, qint64 minor) {
        if (account < 0)
            return;
        qint64 &sum = sums[static_cast<size_t>(account)];
        sum = checkedSum(sum, minor).value_or(std::numeric_limits<qint64>::max());
    };
    store::PaymentFilter filter;
    filter.currency = ledger.currency;
    const auto read = caseFile.payments().forEach(filter, [&](const store::PaymentRow &row) {
        if (row.channel == Channel::Cash && row.payee.isValid())
            add(cash, ledger.indexOf(row.payee), row.minor);
        if (row.payer.isValid() && row.payee.isValid())
            add(out, ledger.indexOf(row.payer), row.minor);
        return true;
    });
    if (!read)
        return fail(read.error());
    const auto largest = [](const std::vector<qint64> &sums) {
        const auto found = std::max_element(sums.begin(), sums.end());
        return found == sums.end() || *found == 0 ? -1 : static_cast<money::AccountIndex>(found - sums.begin());
    };
    const money::AccountIndex byCash = largest(cash);
    return byCash >= 0 ? byCash : largest(out);
}

Result<void> choosePath(store::CaseFile &caseFile, Material &material)
{
    const TrailChoice &choice = material.texts.trail;
    money::TraceQuestion question;
    money::AccountIndex source = -1;
    if (!choice.from.isEmpty()) {
        const auto account = caseFile.things().findAccount(choice.from);
        if (!account)
            return fail(account.error());
        source = material.ledger.indexOf(*account);
    }
    material.questionChosen = source < 0;
    if (source < 0) {
        const auto found = mostTelling(caseFile, material.ledger);
        if (!found)
            return fail(found.error());
        source = *found;
    }
    // The trail of an account that the recipient may not see is no trail for this recipient.
    if (source < 0 || !material.accountNames.contains(material.ledger.accounts[static_cast<size_t>(source)]))
        return {};
    question.sources = {source};
    if (choice.since.isValid())
        question.sinceSeconds = QDate(1970, 1, 1).daysTo(choice.since) * 86400;
    if (choice.until.isValid())
        question.untilSeconds = QDate(1970, 1, 1).daysTo(choice.until.addDays(1)) * 86400 - 1;
    if (const auto rule = money::ruleFromId(choice.rule); rule)
        question.rule = *rule;
    material.question = question;
    return {};
}

Result<void> followMoney(store::CaseFile &caseFile, Material &material, Progress &progress)
{
    const auto currencies = money::currenciesOf(caseFile);
    if (!currencies)
        return fail(currencies.error());
    if (currencies->isEmpty())
        return {};
    auto ledger = money::buildLedger(caseFile, currencies->first(), progress);
    if (!ledger)
        return fail(ledger.error());
    material.ledger = std::move(*ledger);
    nameAccounts(material);
    if (const auto chosen = choosePath(caseFile, material); !chosen)
        return fail(chosen.error());
    if (!material.question)
        return {};
    for (const money::Rule rule : rules) {
        money::TraceQuestion question = *material.question;
        question.rule = rule;
        auto answer = money::trace(material.ledger, question, progress);
        if (!answer)
            return fail(answer.error());
        material.traces.push_back(std::move(*answer));
    }
    return {};
}

Result<void> seeNetwork(store::CaseFile &caseFile, Material &material, Progress &progress)
{
    graph::NetworkFilter filter;
    filter.thingTypes = partyTypes;
    filter.money = graph::NetworkFilter::Money::PerHolder;
    filter.asOf = material.options.asOf.date();
    filter.minimum = material.options.recipient ? material.options.recipient->grading : Grading{'X', 4};
    const auto all = graph::buildNetwork(caseFile, filter, progress);
    if (!all)
        return fail(all.error());
    material.network = visiblePart(*all, material.view);
    auto places = placesOf(material.network, caseFile, material.options.seed, progress);
    if (!places)
        return fail(places.error());
    material.positions = std::move(*places);
    analysis::MeasureOptions options;
    options.seed = material.options.seed;
    auto measures = analysis::measure(material.network, options, progress);
    if (!measures)
        return fail(measures.error());
    material.measures = std::move(*measures);
    return {};
}

} // namespace

const money::Trace *Material::trace(money::Rule rule) const
{
    for (const money::Trace &answer : traces)
        if (answer.rule == rule)
            return &answer;
    return nullptr;
}

QList<int> Material::citations(const QList<Statement> &statements) const
{
    std::set<int> cited;
    for (const Statement &statement : statements)
        if (const int number = numbers.value(statement.source); number > 0)
            cited.insert(number);
    return {cited.begin(), cited.end()};
}

QList<int> Material::citations(RecordId record) const
{
    return citations(view.of(record));
}

Result<Material> gather(store::CaseFile &caseFile, const PictureOptions &options, Progress &progress)
{
    Material material;
    material.options = options;
    if (!material.options.asOf.isValid())
        material.options.asOf = caseFile.clock().now();
    Redaction redaction = options.recipient ? Redaction::forRecipient(*options.recipient) : Redaction{};
    redaction.asOf = material.options.asOf;
    auto view = CaseView::read(caseFile, redaction);
    auto info = caseFile.info();
    auto texts =
        options.texts ? Result<Texts>(*options.texts) : textsFromJson(caseFile.document(textsKey(options.level)));
    if (!view || !info || !texts)
        return fail(!view ? view.error() : !info ? info.error() : texts.error());
    material.view = std::move(*view);
    material.info = std::move(*info);
    material.texts = std::move(*texts);
    int number = 0;
    for (const Source &source : material.view.sources())
        material.numbers.insert(source.id, ++number);
    if (const auto seen = seeNetwork(caseFile, material, progress); !seen)
        return fail(seen.error());
    if (const auto followed = followMoney(caseFile, material, progress); !followed)
        return fail(followed.error());
    return material;
}

Phrase valuesOf(const CaseView &view, const Thing &thing, const QString &property)
{
    const PropertyType *type = Schema::builtIn().property(thing.type, property);
    Phrase phrase;
    QSet<QString> seen;
    for (const Statement &statement : view.of(thing.id, property)) {
        if (seen.contains(statement.value))
            continue;
        seen.insert(statement.value);
        phrase.arguments << PropertyValue{type, statement.value};
    }
    return phrase;
}

Paragraph note(Phrase text)
{
    Paragraph paragraph;
    paragraph.text = std::move(text);
    paragraph.muted = true;
    return paragraph;
}

} // namespace kluwen::picture

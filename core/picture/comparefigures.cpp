#include "core/base/number.h"
#include "core/picture/compareblocks.h"

#include <algorithm>
#include <limits>
#include <map>

namespace kluwen::picture
{

namespace
{

template<typename Figure>
QList<const Figure *> figuresIn(const Section &section)
{
    QList<const Figure *> figures;
    for (const Block &block : section.blocks)
        if (const auto *figure = std::get_if<Figure>(&block))
            figures << figure;
    return figures;
}

/// The first with the first, the second with the second; one that is alone is compared with nothing.
template<typename Figure, typename Compare>
void inPairs(const Section &before, const Section &after, Compare compareTwo)
{
    const Figure none;
    const QList<const Figure *> earlier = figuresIn<Figure>(before);
    const QList<const Figure *> later = figuresIn<Figure>(after);
    for (qsizetype i = 0; i < std::max(earlier.size(), later.size()); ++i)
        compareTwo(*earlier.value(i, &none), *later.value(i, &none));
}

Labels both(const QString &text)
{
    return {text, text};
}

Labels rolesOf(const NetworkFigure &figure, size_t node)
{
    const PropertyType *role =
        Schema::builtIn().property(figure.network.typeOf(static_cast<graph::NodeIndex>(node)), QStringLiteral("role"));
    QStringList nl;
    QStringList en;
    for (const QString &code : figure.roles[node]) {
        nl << (role ? role->codeLabel(code, Language::Dutch) : code);
        en << (role ? role->codeLabel(code, Language::English) : code);
    }
    return {nl.join(QStringLiteral(", ")), en.join(QStringLiteral(", "))};
}

Labels tieText(const Comparer &comparer, const graph::Network &network, size_t edge)
{
    const QString from = network.labels[static_cast<size_t>(network.from[edge])];
    const QString to = network.labels[static_cast<size_t>(network.to[edge])];
    const LinkType *type = Schema::builtIn().link(network.edgeTypeNames[network.edgeTypes[edge]]);
    const Labels words = type ? type->labels : comparer.words(sentence(QT_TRANSLATE_NOOP("Picture", "paid")));
    return {QStringLiteral("%1 %2 %3").arg(from, words.nl, to), QStringLiteral("%1 %2 %3").arg(from, words.en, to)};
}

/// What of a tie can change: how sure it is, whether it has passed, the sum of the payments.
Labels tieState(const Comparer &comparer, const graph::Network &network, size_t edge)
{
    if (!network.links[edge].isValid())
        return comparer.words(value(Money{network.sums[edge], network.currencies[edge]}));
    const Phrase sure = network.certainty[edge] == graph::Certainty::Confirmed
                            ? sentence(QT_TRANSLATE_NOOP("Picture", "confirmed"))
                            : sentence(network.certainty[edge] == graph::Certainty::Unconfirmed
                                           ? QT_TRANSLATE_NOOP("Picture", "unconfirmed")
                                           : QT_TRANSLATE_NOOP("Picture", "suspected"));
    if (network.past[edge] == 0)
        return comparer.words(sure);
    const Labels words = comparer.words(sure);
    const Labels past = comparer.words(sentence(QT_TRANSLATE_NOOP("Picture", "past")));
    return {words.nl + QStringLiteral(", ") + past.nl, words.en + QStringLiteral(", ") + past.en};
}

void compareNodes(Comparer &comparer, const NetworkFigure &before, const NetworkFigure &after)
{
    for (size_t node = 0; node < after.network.ids.size(); ++node) {
        const RecordId id = after.network.ids[node];
        const graph::NodeIndex earlier = before.network.find(id);
        if (earlier < 0) {
            comparer.add(Difference::New, both(after.network.labels[node]), {}, rolesOf(after, node), id);
            continue;
        }
        Labels then = rolesOf(before, static_cast<size_t>(earlier));
        Labels now = rolesOf(after, node);
        const QString &name = before.network.labels[static_cast<size_t>(earlier)];
        if (name != after.network.labels[node]) {
            then = both(name);
            now = both(after.network.labels[node]);
        }
        if (then.nl != now.nl)
            comparer.add(Difference::Changed, both(after.network.labels[node]), then, now, id);
    }
    for (size_t node = 0; node < before.network.ids.size(); ++node)
        if (after.network.find(before.network.ids[node]) < 0)
            comparer.add(Difference::Withdrawn, both(before.network.labels[node]), rolesOf(before, node), {},
                         before.network.ids[node]);
}

std::map<TieKey, size_t> tiesByKey(const graph::Network &network)
{
    std::map<TieKey, size_t> ties;
    for (size_t edge = 0; edge < network.from.size(); ++edge)
        ties.emplace(tieKey(network, edge), edge);
    return ties;
}

void compareTies(Comparer &comparer, const graph::Network &before, const graph::Network &after)
{
    const std::map<TieKey, size_t> earlier = tiesByKey(before);
    const std::map<TieKey, size_t> later = tiesByKey(after);
    for (const auto &[key, edge] : later) {
        const auto found = earlier.find(key);
        const Labels now = tieState(comparer, after, edge);
        if (found == earlier.end()) {
            comparer.add(Difference::New, tieText(comparer, after, edge), {}, now, after.links[edge]);
            continue;
        }
        const Labels then = tieState(comparer, before, found->second);
        if (then.nl != now.nl)
            comparer.add(Difference::Changed, tieText(comparer, after, edge), then, now, after.links[edge]);
    }
    for (const auto &[key, edge] : earlier)
        if (!later.contains(key))
            comparer.add(Difference::Withdrawn, tieText(comparer, before, edge), tieState(comparer, before, edge), {},
                         before.links[edge]);
}

void compareTrails(Comparer &comparer, const TrailFigure &before, const TrailFigure &after)
{
    const auto sums = [](const TrailFigure &figure) {
        std::map<RecordId, qint64> received;
        for (const money::TraceSum &sum : figure.trace.targets)
            received.emplace(figure.ledger.accounts[static_cast<size_t>(sum.account)], sum.tainted);
        return received;
    };
    const auto name = [&](const TrailFigure &figure, RecordId account) {
        const QString known = figure.names.value(account);
        return known.isEmpty()
                   ? comparer.words(sentence(QT_TRANSLATE_NOOP("Picture", "account not shown to this recipient")))
                   : both(known);
    };
    const auto amount = [&](const TrailFigure &figure, qint64 minor) {
        return comparer.words(value(Money{minor, figure.ledger.currency}));
    };
    const std::map<RecordId, qint64> earlier = sums(before);
    const std::map<RecordId, qint64> later = sums(after);
    for (const auto &[account, minor] : later) {
        const auto found = earlier.find(account);
        if (found == earlier.end())
            comparer.add(Difference::New, name(after, account), {}, amount(after, minor), account);
        else if (found->second != minor || before.ledger.currency != after.ledger.currency)
            comparer.add(Difference::Changed, name(after, account), amount(before, found->second), amount(after, minor),
                         account);
    }
    for (const auto &[account, minor] : earlier)
        if (!later.contains(account))
            comparer.add(Difference::Withdrawn, name(before, account), amount(before, minor), {}, account);
}

Labels whenOf(const Comparer &comparer, const TimelineItem &item)
{
    if (item.to.isValid())
        return comparer.words(sentence(QT_TRANSLATE_NOOP("Picture", "%1 to %2"), {item.from, item.to}));
    return comparer.words(value(item.from));
}

void compareTimelines(Comparer &comparer, const TimelineFigure &before, const TimelineFigure &after)
{
    std::map<RecordId, const TimelineItem *> earlier;
    for (const TimelineItem &item : before.items)
        earlier.emplace(item.record, &item);
    for (const TimelineItem &item : after.items) {
        const auto found = earlier.find(item.record);
        const Labels now = whenOf(comparer, item);
        if (found == earlier.end()) {
            comparer.add(Difference::New, comparer.words(item.text), {}, now, item.record);
            continue;
        }
        const Labels then = whenOf(comparer, *found->second);
        if (then.nl != now.nl)
            comparer.add(Difference::Changed, comparer.words(item.text), then, now, item.record);
        earlier.erase(found);
    }
    for (const TimelineItem &item : before.items)
        if (earlier.contains(item.record))
            comparer.add(Difference::Withdrawn, comparer.words(item.text), whenOf(comparer, item), {}, item.record);
}

/// The sums of one account; figures of another account have nothing to compare.
void compareAccounts(Comparer &comparer, const AccountFigure &before, const AccountFigure &after)
{
    if (before.name != after.name)
        return;
    const auto told = [&comparer](const AccountFigure &figure) {
        qint64 in = 0;
        qint64 out = 0;
        for (const AccountPayment &payment : figure.payments) {
            qint64 &sum = payment.isIncoming ? in : out;
            sum = checkedSum(sum, payment.minor).value_or(std::numeric_limits<qint64>::max());
        }
        return comparer.words(sentence(QT_TRANSLATE_NOOP("Picture", "%1 in, %2 out"),
                                       {Money{in, figure.currency}, Money{out, figure.currency}}));
    };
    const Labels then = told(before);
    const Labels now = told(after);
    if (then.nl != now.nl)
        comparer.add(Difference::Changed, both(after.name), then, now, {});
}

/// Who has a line, and how many payments and events are between the lines.
void compareThemes(Comparer &comparer, const ThemeFigure &before, const ThemeFigure &after)
{
    const auto has = [](const ThemeFigure &figure, RecordId record) {
        return std::any_of(figure.lines.begin(), figure.lines.end(),
                           [record](const ThemeFigure::Line &line) { return line.record == record; });
    };
    for (const ThemeFigure::Line &line : after.lines)
        if (!has(before, line.record))
            comparer.add(Difference::New, both(line.name), {}, {}, line.record);
    for (const ThemeFigure::Line &line : before.lines)
        if (!has(after, line.record))
            comparer.add(Difference::Withdrawn, both(line.name), {}, {}, line.record);
}

} // namespace

TieKey tieKey(const graph::Network &network, size_t edge)
{
    if (network.links[edge].isValid())
        return {network.links[edge].value(), 0, 0};
    return {0, network.ids[static_cast<size_t>(network.from[edge])].value(),
            network.ids[static_cast<size_t>(network.to[edge])].value()};
}

void compareFigures(Comparer &comparer, const Section &before, const Section &after)
{
    inPairs<NetworkFigure>(before, after, [&](const NetworkFigure &then, const NetworkFigure &now) {
        compareNodes(comparer, then, now);
        compareTies(comparer, then.network, now.network);
    });
    inPairs<TrailFigure>(before, after,
                         [&](const TrailFigure &then, const TrailFigure &now) { compareTrails(comparer, then, now); });
    inPairs<TimelineFigure>(before, after, [&](const TimelineFigure &then, const TimelineFigure &now) {
        compareTimelines(comparer, then, now);
    });
    inPairs<AccountFigure>(before, after, [&](const AccountFigure &then, const AccountFigure &now) {
        compareAccounts(comparer, then, now);
    });
    inPairs<ThemeFigure>(before, after,
                         [&](const ThemeFigure &then, const ThemeFigure &now) { compareThemes(comparer, then, now); });
}

} // namespace kluwen::picture

#include "core/graph/subnetwork.h"
#include "core/picture/compareblocks.h"
#include "core/picture/marking.h"
#include "core/picture/picturejson.h"

#include <algorithm>
#include <map>
#include <set>

namespace kluwen::picture
{

namespace
{

/// Both networks in one: the later one as it is, and what was withdrawn at its old place.
class MergedNetwork
{
public:
    MergedNetwork(const NetworkFigure &before, const NetworkFigure &after) : m_before(before), m_after(after) {}

    NetworkFigure make()
    {
        for (size_t node = 0; node < m_after.network.ids.size(); ++node)
            addNode(m_after, node,
                    m_before.network.find(m_after.network.ids[node]) < 0 ? Difference::New : Difference::Same);
        for (size_t node = 0; node < m_before.network.ids.size(); ++node)
            if (m_after.network.find(m_before.network.ids[node]) < 0)
                addNode(m_before, node, Difference::Withdrawn);
        const std::set<TieKey> earlier = keysOf(m_before.network);
        const std::set<TieKey> later = keysOf(m_after.network);
        for (size_t edge = 0; edge < m_after.network.from.size(); ++edge)
            addEdge(m_after.network, edge,
                    earlier.contains(tieKey(m_after.network, edge)) ? Difference::Same : Difference::New);
        for (size_t edge = 0; edge < m_before.network.from.size(); ++edge)
            if (!later.contains(tieKey(m_before.network, edge)))
                addEdge(m_before.network, edge, Difference::Withdrawn);
        m_made.network.finish();
        return std::move(m_made);
    }

private:
    static std::set<TieKey> keysOf(const graph::Network &network)
    {
        std::set<TieKey> keys;
        for (size_t edge = 0; edge < network.from.size(); ++edge)
            keys.insert(tieKey(network, edge));
        return keys;
    }
    void addNode(const NetworkFigure &figure, size_t node, Difference difference)
    {
        const RecordId id = figure.network.ids[node];
        m_place.emplace(id, m_made.network.addNode(id, figure.network.labels[node],
                                                   figure.network.typeOf(static_cast<graph::NodeIndex>(node))));
        if (figure.names.contains(id))
            m_made.names.insert(id, figure.names.value(id));
        m_made.positions.push_back(figure.positions[node]);
        m_made.roles.push_back(figure.roles[node]);
        m_made.nodeDifferences.push_back(difference);
    }
    void addEdge(const graph::Network &from, size_t edge, Difference difference)
    {
        const auto placeOf = [&](graph::NodeIndex node) { return m_place.at(from.ids[static_cast<size_t>(node)]); };
        graph::addCopy(m_made.network, from, static_cast<graph::EdgeIndex>(edge), placeOf(from.from[edge]),
                       placeOf(from.to[edge]));
        m_made.edgeDifferences.push_back(difference);
    }

    const NetworkFigure &m_before;
    const NetworkFigure &m_after;
    NetworkFigure m_made;
    std::map<RecordId, graph::NodeIndex> m_place;
};

QList<const NetworkFigure *> networksIn(const Section &section)
{
    QList<const NetworkFigure *> figures;
    for (const Block &block : section.blocks)
        if (const auto *figure = std::get_if<NetworkFigure>(&block))
            figures << figure;
    return figures;
}

/// The networks of both versions that stand at the same place of the same section.
QList<std::pair<const NetworkFigure *, const NetworkFigure *>> pairsOfNetworks(const Picture &before,
                                                                               const Picture &after)
{
    QList<std::pair<const NetworkFigure *, const NetworkFigure *>> pairs;
    for (const Section &section : after.sections) {
        const auto earlier = std::find_if(before.sections.begin(), before.sections.end(),
                                          [&section](const Section &other) { return other.id == section.id; });
        if (earlier == before.sections.end())
            continue;
        const QList<const NetworkFigure *> then = networksIn(*earlier);
        const QList<const NetworkFigure *> now = networksIn(section);
        for (qsizetype i = 0; i < std::min(then.size(), now.size()); ++i)
            pairs << std::pair(then[i], now[i]);
    }
    return pairs;
}

Phrase captionOfBoth(const NetworkFigure &now, bool isOneOfSeveral)
{
    if (!isOneOfSeveral)
        return sentence(QT_TRANSLATE_NOOP(
            "Picture", "The networks of both versions in one: what is new, and what was withdrawn at its old place"));
    return sentence(
        QT_TRANSLATE_NOOP("Picture", "Both versions in one: what is new, and what was withdrawn at its old "
                                     "place. Now: %1"),
        {Labels{textOf(now.caption, Phrasebook(Language::Dutch)), textOf(now.caption, Phrasebook(Language::English))}});
}

Section summaryOf(const Comparison &comparison, const VersionName &earlier, const VersionName &later)
{
    Section section;
    section.id = QStringLiteral("summary");
    section.title = sentence(QT_TRANSLATE_NOOP("Picture", "Summary"));
    section.blocks << Paragraph{
        sentence(QT_TRANSLATE_NOOP("Picture", "Version %1, as of %2, is compared with version %3, as of %4."),
                 {later.number, later.asOf, earlier.number, earlier.asOf}),
        {},
        false};
    if (comparison.changes.isEmpty()) {
        section.blocks << Paragraph{
            sentence(QT_TRANSLATE_NOOP("Picture", "The two versions say the same.")), {}, false};
        return section;
    }
    section.blocks << Paragraph{sentence(QT_TRANSLATE_NOOP("Picture", "New: %1. Changed: %2. Withdrawn: %3."),
                                         {static_cast<qint64>(comparison.count(Difference::New)),
                                          static_cast<qint64>(comparison.count(Difference::Changed)),
                                          static_cast<qint64>(comparison.count(Difference::Withdrawn))}),
                                {},
                                false};
    section.blocks << Paragraph{
        sentence(QT_TRANSLATE_NOOP("Picture", "Withdrawn says that something is no longer in the later version: "
                                              "because it proved wrong, may no longer be processed, or fell outside "
                                              "what is listed.")),
        {},
        true};
    return section;
}

Table emptyTable()
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "What became of it"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Difference")), 1.3, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "What")), 4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Before")), 2.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Now")), 2.6, false}};
    return table;
}

/// New ones first, then changed, then withdrawn; each in the order in which they were found.
void addTables(const Comparison &comparison, Picture &picture)
{
    QStringList order;
    QHash<QString, Section> sections;
    QHash<QString, Table> tables;
    for (const Difference difference : {Difference::New, Difference::Changed, Difference::Withdrawn})
        for (const Change &change : comparison.changes) {
            if (change.difference != difference)
                continue;
            if (!tables.contains(change.section)) {
                tables.insert(change.section, emptyTable());
                Section section;
                section.id = change.section;
                section.title = value(change.where);
                sections.insert(change.section, section);
            }
            const bool isSentence = change.difference == Difference::Changed && change.what.nl == change.after.nl;
            tables[change.section].rows << QList<Phrase>{sentence(differenceKey(change.difference)),
                                                         isSentence ? Phrase{} : value(change.what),
                                                         change.before.nl.isEmpty() ? Phrase{} : value(change.before),
                                                         change.after.nl.isEmpty() ? Phrase{} : value(change.after)};
        }
    for (const Change &change : comparison.changes)
        if (!order.contains(change.section))
            order << change.section;
    for (const QString &id : std::as_const(order)) {
        sections[id].blocks << tables[id];
        picture.sections << sections[id];
    }
}

Frame frameOfComparison(const Frame &before, const Frame &after)
{
    Frame frame = after;
    const Labels title = PhraseWriter().labels(after.title);
    frame.title = sentence(QT_TRANSLATE_NOOP("Picture", "What has changed: %1"), {title});
    frame.handling = std::max(before.handling, after.handling);
    if (markingFromPhrase(before.marking).classification > markingFromPhrase(after.marking).classification) {
        frame.marking = before.marking;
        frame.markedUntil = before.markedUntil;
    }
    frame.tlp = std::max(before.tlp, after.tlp); // none is less than any
    // Of two versions for different recipients neither may have what stands in the other.
    frame.recipient = {};
    frame.isPurposeOfProvision = false;
    frame.isForPurposeOnly = false;
    frame.isPermitted = false;
    frame.recipientId.clear();
    frame.legalBasis = {};
    frame.decision.clear();
    frame.copiesNumbered = before.copiesNumbered || after.copiesNumbered;
    frame.copy = 0;
    return frame;
}

void joinSubjects(const Picture &before, Picture &made)
{
    QSet<RecordId> known;
    for (const PictureSubject &subject : std::as_const(made.subjects))
        known.insert(subject.record);
    for (const PictureSubject &subject : before.subjects)
        if (!known.contains(subject.record))
            made.subjects << subject;
}

} // namespace

Picture comparisonPicture(const Picture &before, const Picture &after, const VersionName &earlier,
                          const VersionName &later)
{
    const Comparison comparison = compare(before, after);
    Picture made;
    made.level = after.level;
    made.frame = frameOfComparison(before.frame, after.frame);
    made.subjects = after.subjects;
    joinSubjects(before, made);
    made.sections << summaryOf(comparison, earlier, later);
    const auto networks = pairsOfNetworks(before, after);
    for (const auto &[then, now] : networks) {
        NetworkFigure figure = MergedNetwork(*then, *now).make();
        figure.caption = captionOfBoth(*now, networks.size() > 1);
        made.sections.last().blocks << figure;
    }
    addTables(comparison, made);
    made.frame.contentHash = contentHash(made);
    return made;
}

} // namespace kluwen::picture

#include "core/picture/caseview.h"
#include "core/model/schema.h"

namespace kluwen::picture
{

namespace
{

bool isBetter(const Statement &a, const Statement &b)
{
    if (a.grading != b.grading)
        return a.grading.atLeast(b.grading);
    return a.id < b.id;
}

/// A source is cited by its title only; its file, its checksum and how it was first evaluated stay in the house.
Source citable(const Source &source, const Mentions &mentions)
{
    Source shown;
    shown.id = source.id;
    shown.title = mentions.cleaned(source.title, true).value_or(QString());
    shown.format = source.format;
    shown.grading = source.grading;
    shown.handling = source.handling;
    shown.addedAt = source.addedAt;
    return shown;
}

} // namespace

CaseView::CaseView(const Contents &contents, const Decisions &decisions)
{
    keep(contents, decisions);
    nameThings(contents, decisions);
    keepLinks(contents.links, decisions);
    for (const Source &source : contents.sources)
        m_sources.insert(source.id, citable(source, decisions.mentions()));
    countSources();
}

void CaseView::keep(const Contents &contents, const Decisions &decisions)
{
    for (const Statement &statement : contents.statements) {
        const Decision decision = decisions.of(statement.id);
        if (decision.verdict == Verdict::Stays) {
            const bool isLate = decision.reason == Reason::KnownLater;
            m_knownLater += isLate && !decisions.isProtected(statement.id) ? 1 : 0;
            m_isReduced = m_isReduced || !isLate;
            continue;
        }
        Statement seen = statement;
        seen.value = decisions.value(statement);
        seen.raw.clear(); // the source's own words, which no rule has looked at
        seen.locator.clear();
        m_statements[statement.subject].append(seen);
    }
}

void CaseView::nameThings(const Contents &contents, const Decisions &decisions)
{
    for (Thing thing : contents.things) {
        if (!m_statements.contains(thing.id) || decisions.of(thing.id).verdict == Verdict::Stays)
            continue;
        thing.caption = decisions.pseudonym(thing.id);
        if (!thing.caption.isEmpty())
            m_pseudonymous.insert(thing.id);
        if (const ThingType *type = Schema::builtIn().thing(thing.type))
            for (const QString &property : type->caption)
                if (thing.caption.isEmpty())
                    thing.caption = value(thing.id, property);
        if (const auto category = decisions.category(thing.id))
            m_categories.insert(thing.id, *category);
        if (decisions.isSuspect(thing.id))
            m_suspects.insert(thing.id);
        m_thingIndex.insert(thing.id, m_things.size());
        m_visible.insert(thing.id);
        m_things << thing;
    }
}

void CaseView::keepLinks(const QList<Link> &links, const Decisions &decisions)
{
    for (const Link &link : links) {
        if (!m_visible.contains(link.from) || !m_visible.contains(link.to) || of(link.id, tieProperty).isEmpty() ||
            decisions.of(link.id).verdict == Verdict::Stays)
            continue;
        m_linksOf[link.from].append(m_links.size());
        if (link.to != link.from)
            m_linksOf[link.to].append(m_links.size());
        m_visible.insert(link.id);
        m_links << link;
    }
}

void CaseView::countSources()
{
    m_perSource.clear();
    m_strictest = Handling::H0;
    for (auto i = m_statements.constBegin(); i != m_statements.constEnd(); ++i) {
        if (!m_visible.contains(i.key()))
            continue;
        for (const Statement &statement : i.value()) {
            ++m_perSource[statement.source];
            m_strictest = std::max(m_strictest, statement.handling);
        }
    }
}

void CaseView::narrowTo(const QSet<RecordId> &wanted)
{
    const QList<Thing> things = std::exchange(m_things, {});
    const QList<Link> links = std::exchange(m_links, {});
    m_thingIndex.clear();
    m_linksOf.clear();
    m_visible.clear();
    for (const Thing &thing : things) {
        if (!wanted.contains(thing.id))
            continue;
        m_thingIndex.insert(thing.id, m_things.size());
        m_visible.insert(thing.id);
        m_things << thing;
    }
    keepLinks(links, Decisions());
    countSources();
}

void CaseView::leave(const QStringList &properties)
{
    const auto leaveOf = [&](RecordId record, const QString &type) {
        const auto known = m_statements.find(record);
        if (known == m_statements.end())
            return;
        known->removeIf([&](const Statement &statement) {
            return properties.contains(type + QLatin1Char('.') + statement.property) ||
                   properties.contains(QStringLiteral("*.") + statement.property);
        });
    };
    for (const Thing &thing : std::as_const(m_things))
        leaveOf(thing.id, thing.type);
    for (const Link &link : std::as_const(m_links))
        leaveOf(link.id, link.type);
    countSources();
}

void CaseView::hideTitles(const std::function<bool(const QString &)> &isHidden)
{
    for (Source &source : m_sources)
        if (isHidden(source.title))
            source.title.clear();
}

Handling CaseView::strictestOf(const QSet<SourceId> &sources) const
{
    Handling strictest = Handling::H0;
    for (const SourceId id : sources)
        if (const auto source = m_sources.constFind(id); source != m_sources.constEnd())
            strictest = std::max(strictest, source->handling);
    for (auto i = m_statements.constBegin(); i != m_statements.constEnd(); ++i)
        for (const Statement &statement : i.value())
            if (m_visible.contains(i.key()) && sources.contains(statement.source))
                strictest = std::max(strictest, statement.handling);
    return strictest;
}

void CaseView::restOn(SourceId source)
{
    const auto known = m_sources.constFind(source);
    if (known == m_sources.constEnd())
        return;
    m_perSource.insert(source, m_perSource.value(source));
    m_strictest = std::max(m_strictest, known->handling);
}

const Thing *CaseView::thing(RecordId id) const
{
    const auto found = m_thingIndex.constFind(id);
    return found == m_thingIndex.constEnd() ? nullptr : &m_things[*found];
}

std::optional<PersonCategory> CaseView::category(RecordId person) const
{
    const auto found = m_categories.constFind(person);
    return found == m_categories.constEnd() ? std::optional<PersonCategory>() : *found;
}

QString CaseView::name(RecordId id) const
{
    const Thing *found = thing(id);
    return found ? found->caption : QString();
}

const QList<Statement> &CaseView::of(RecordId subject) const
{
    static const QList<Statement> none;
    const auto found = m_statements.constFind(subject);
    return found == m_statements.constEnd() ? none : *found;
}

QList<Statement> CaseView::of(RecordId subject, const QString &property) const
{
    QList<Statement> found;
    for (const Statement &statement : of(subject))
        if (statement.property == property)
            found << statement;
    return found;
}

QString CaseView::value(RecordId subject, const QString &property) const
{
    const QList<Statement> all = of(subject, property);
    const auto best = std::min_element(all.begin(), all.end(), isBetter);
    return best == all.end() ? QString() : best->value;
}

QList<const Link *> CaseView::linksOf(RecordId thing) const
{
    QList<const Link *> found;
    for (const qsizetype index : m_linksOf.value(thing))
        found << &m_links[index];
    return found;
}

QList<Source> CaseView::sources() const
{
    QList<Source> used;
    for (const Source &source : m_sources)
        if (m_perSource.contains(source.id))
            used << source;
    std::sort(used.begin(), used.end(), [](const Source &a, const Source &b) { return a.id < b.id; });
    return used;
}

} // namespace kluwen::picture

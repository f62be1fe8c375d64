#include "core/picture/caseview.h"
#include "core/model/schema.h"
#include "core/store/casefile.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"

namespace kluwen::picture
{

namespace
{

bool mayBeSeen(const Statement &statement, const Redaction &redaction)
{
    return statement.handling <= redaction.handling && statement.grading.atLeast(redaction.grading) &&
           (!redaction.asOf.isValid() || !statement.knownSince.isValid() || statement.knownSince <= redaction.asOf);
}

bool isBetter(const Statement &a, const Statement &b)
{
    if (a.grading != b.grading)
        return a.grading.atLeast(b.grading);
    return a.id < b.id;
}

} // namespace

Result<CaseView> CaseView::read(store::CaseFile &caseFile, const Redaction &redaction)
{
    CaseView view;
    QSet<RecordId> shielded;
    const auto read = caseFile.statements().forEach([&](const Statement &statement) {
        // Protected persons leave by no door, whoever asks and however the statement is graded.
        if (statement.property == QLatin1String("role") && statement.value == QLatin1String("protected"))
            shielded.insert(statement.subject);
        if (mayBeSeen(statement, redaction))
            view.m_statements[statement.subject].append(statement);
        else
            ++view.m_withheld;
        return true;
    });
    if (!read)
        return fail(read.error());
    for (const RecordId record : shielded)
        view.m_withheld += view.m_statements.take(record).size();
    const auto things = caseFile.things().things();
    const auto links = caseFile.things().links();
    const auto sources = caseFile.sources().all();
    if (!things || !links || !sources)
        return fail(!things ? things.error() : !links ? links.error() : sources.error());
    for (const Source &source : *sources)
        view.m_sources.insert(source.id, source);
    view.keepVisible(*things, *links);
    return view;
}

void CaseView::keepVisible(const QList<Thing> &things, const QList<Link> &links)
{
    for (Thing thing : things) {
        if (!m_statements.contains(thing.id))
            continue;
        thing.caption.clear();
        if (const ThingType *type = Schema::builtIn().thing(thing.type))
            for (const QString &property : type->caption)
                if (thing.caption.isEmpty())
                    thing.caption = value(thing.id, property);
        m_thingIndex.insert(thing.id, m_things.size());
        m_visible.insert(thing.id);
        m_things << thing;
    }
    for (const Link &link : links) {
        if (!m_visible.contains(link.from) || !m_visible.contains(link.to) || of(link.id, tieProperty).isEmpty())
            continue;
        m_linksOf[link.from].append(m_links.size());
        if (link.to != link.from)
            m_linksOf[link.to].append(m_links.size());
        m_visible.insert(link.id);
        m_links << link;
    }
    for (auto i = m_statements.constBegin(); i != m_statements.constEnd(); ++i) {
        if (!m_visible.contains(i.key()))
            continue;
        for (const Statement &statement : i.value()) {
            ++m_perSource[statement.source];
            m_strictest = std::max(m_strictest, statement.handling);
        }
    }
}

const Thing *CaseView::thing(RecordId id) const
{
    const auto found = m_thingIndex.constFind(id);
    return found == m_thingIndex.constEnd() ? nullptr : &m_things[*found];
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

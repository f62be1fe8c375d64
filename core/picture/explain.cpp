#include "core/picture/explain.h"
#include "core/model/schema.h"
#include "core/picture/decisions.h"

namespace kluwen::picture
{

namespace
{

class Explainer
{
public:
    Explainer(const Contents &contents, const QList<Recipient> &recipients, const PictureOptions &options)
        : m_contents(contents)
    {
        for (const Recipient &recipient : recipients) {
            PictureOptions theirs = options;
            theirs.recipient = recipient;
            m_decisions << decide(contents, termsOf(contents, theirs));
        }
        for (qsizetype i = 0; i < contents.statements.size(); ++i)
            m_statementsOf[contents.statements[i].subject] << i;
    }

    QList<ExplainedRow> rows()
    {
        if (m_decisions.isEmpty())
            return {};
        for (const Thing &thing : m_contents.things) {
            const ThingType *type = Schema::builtIn().thing(thing.type);
            add(thing.id, thing.caption, type ? type->labels : Labels{thing.type, thing.type}, thing.type);
        }
        for (const Link &link : m_contents.links) {
            const LinkType *type = Schema::builtIn().link(link.type);
            add(link.id, nameOf(link.from) + QStringLiteral(" → ") + nameOf(link.to),
                type ? type->labels : Labels{link.type, link.type}, link.type);
        }
        return std::move(m_rows);
    }

private:
    QString nameOf(RecordId id) const
    {
        const Thing *thing = m_contents.thing(id);
        return !thing ? QString() : thing->caption.isEmpty() ? QStringLiteral("#%1").arg(id.value()) : thing->caption;
    }
    void add(RecordId record, const QString &name, const Labels &what, const QString &type)
    {
        if (m_decisions.first().isProtected(record))
            return;
        ExplainedRow whole;
        whole.subject = record;
        whole.name = name.isEmpty() ? QStringLiteral("#%1").arg(record.value()) : name;
        whole.what = what;
        whole.category = m_decisions.first().category(record);
        for (const Decisions &decisions : m_decisions) {
            const Decision decision = decisions.of(record);
            whole.answers << ExplainedRow::Answer{
                decision, decision.verdict == Verdict::Stays ? QString() : decisions.pseudonym(record)};
        }
        m_rows << whole;
        for (const qsizetype i : m_statementsOf.value(record))
            if (m_contents.statements[i].property != tieProperty)
                addStatement(m_contents.statements[i], whole.name, type);
    }
    void addStatement(const Statement &statement, const QString &name, const QString &type)
    {
        if (m_decisions.first().isProtected(statement.id))
            return;
        const PropertyType *property = Schema::builtIn().property(type, statement.property);
        ExplainedRow row;
        row.subject = statement.subject;
        row.statement = statement.id;
        row.name = name;
        row.what = property ? property->labels : Labels{statement.property, statement.property};
        row.value = statement.value;
        row.handling = statement.handling;
        row.grading = statement.grading;
        for (const Decisions &decisions : m_decisions) {
            const Decision decision = decisions.of(statement.id);
            row.answers << ExplainedRow::Answer{
                decision, decision.verdict == Verdict::Stays ? QString() : decisions.value(statement)};
        }
        m_rows << row;
    }

    const Contents &m_contents;
    QList<Decisions> m_decisions;
    QHash<RecordId, QList<qsizetype>> m_statementsOf;
    QList<ExplainedRow> m_rows;
};

} // namespace

QList<ExplainedRow> explain(const Contents &contents, const QList<Recipient> &recipients, const PictureOptions &options)
{
    return Explainer(contents, recipients, options).rows();
}

} // namespace kluwen::picture

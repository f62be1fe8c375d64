#pragma once
#include "core/model/statement.h"
#include "core/model/thing.h"
#include "core/picture/redaction.h"
#include <QHash>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::picture
{

/// The case as one recipient may see it: things, links and statements after redaction. A thing of which nothing may be
/// seen is not there, nor is a link of which an end or the tie itself may not be seen. Protected persons are never
/// there.
class CaseView
{
public:
    [[nodiscard]] static Result<CaseView> read(store::CaseFile &caseFile, const Redaction &redaction);

    [[nodiscard]] const QList<Thing> &things() const { return m_things; } ///< by id, captions of visible statements
    [[nodiscard]] const QList<Link> &links() const { return m_links; }    ///< by id
    [[nodiscard]] bool contains(RecordId record) const { return m_visible.contains(record); }
    [[nodiscard]] const Thing *thing(RecordId id) const;
    [[nodiscard]] QString name(RecordId thing) const; ///< empty where it may not be seen
    [[nodiscard]] const QList<Statement> &of(RecordId subject) const;
    [[nodiscard]] QList<Statement> of(RecordId subject, const QString &property) const;
    [[nodiscard]] QString value(RecordId subject, const QString &property) const; ///< the best graded one; may be empty
    [[nodiscard]] QList<const Link *> linksOf(RecordId thing) const;
    [[nodiscard]] QList<Source> sources() const; ///< those that visible statements rest on, by id
    [[nodiscard]] qint64 statementsOf(SourceId source) const { return m_perSource.value(source); }
    [[nodiscard]] Handling strictest() const { return m_strictest; }
    [[nodiscard]] qint64 withheld() const { return m_withheld; } ///< statements that stay

private:
    void keepVisible(const QList<Thing> &things, const QList<Link> &links);

    QList<Thing> m_things;
    QList<Link> m_links;
    QHash<RecordId, qsizetype> m_thingIndex;
    QHash<RecordId, QList<qsizetype>> m_linksOf;
    QHash<RecordId, QList<Statement>> m_statements;
    QSet<RecordId> m_visible;
    QHash<SourceId, Source> m_sources;
    QHash<SourceId, qint64> m_perSource;
    Handling m_strictest = Handling::H0;
    qint64 m_withheld = 0;
};

} // namespace kluwen::picture

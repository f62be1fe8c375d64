#pragma once
#include "core/picture/decisions.h"
#include <functional>
#include <QSet>

namespace kluwen::picture
{

/// The case as one recipient may see it: things, links and statements after the rules of provision, with the values as
/// the recipient reads them. A thing of which nothing may be seen is not there, nor is a link of which an end or the
/// tie itself may not be seen. The one door through which a picture reads the case.
class CaseView
{
public:
    CaseView() = default;
    CaseView(const Contents &contents, const Decisions &decisions);

    [[nodiscard]] const QList<Thing> &things() const { return m_things; } ///< by id, captions of visible statements
    [[nodiscard]] const QList<Link> &links() const { return m_links; }    ///< by id
    [[nodiscard]] bool contains(RecordId record) const { return m_visible.contains(record); }
    [[nodiscard]] const Thing *thing(RecordId id) const;
    [[nodiscard]] QString name(RecordId thing) const; ///< empty where it may not be seen
    [[nodiscard]] const QList<Statement> &of(RecordId subject) const;
    [[nodiscard]] QList<Statement> of(RecordId subject, const QString &property) const;
    [[nodiscard]] QString value(RecordId subject, const QString &property) const; ///< the best graded one; may be empty
    [[nodiscard]] QList<const Link *> linksOf(RecordId thing) const;
    [[nodiscard]] QList<Source> sources() const; ///< those that visible statements and payments rest on, by id
    [[nodiscard]] qint64 statementsOf(SourceId source) const { return m_perSource.value(source); }
    [[nodiscard]] Handling strictest() const { return m_strictest; }
    [[nodiscard]] Handling strictestOf(const QSet<SourceId> &sources) const; ///< of what rests on these
    [[nodiscard]] qint64 knownLater() const { return m_knownLater; }         ///< statements that only time withholds
    /// In what capacity a person is in the case, and whether as a suspect: to choose what a picture holds, the same for
    /// every recipient. A recipient may not be told it where the role itself may not be read.
    [[nodiscard]] std::optional<PersonCategory> category(RecordId person) const;
    [[nodiscard]] bool isSuspect(RecordId thing) const { return m_suspects.contains(thing); }
    [[nodiscard]] bool isPseudonymous(RecordId thing) const { return m_pseudonymous.contains(thing); }
    [[nodiscard]] bool isReduced() const { return m_isReduced; } ///< something stays for another reason than its time
    void narrowTo(const QSet<RecordId> &things);                 ///< these and the links between them
    void leave(const QStringList &properties);                   ///< statements of these, as "person.role" or "*.notes"
    void hideTitles(const std::function<bool(const QString &)> &isHidden); ///< of sources that it is true of
    void restOn(SourceId source);                                          ///< of a payment that is cited

private:
    void keep(const Contents &contents, const Decisions &decisions);
    void nameThings(const Contents &contents, const Decisions &decisions);
    void keepLinks(const QList<Link> &links, const Decisions &decisions);
    void countSources();

    QList<Thing> m_things;
    QList<Link> m_links;
    QHash<RecordId, qsizetype> m_thingIndex;
    QHash<RecordId, QList<qsizetype>> m_linksOf;
    QHash<RecordId, QList<Statement>> m_statements;
    QSet<RecordId> m_visible;
    QSet<RecordId> m_pseudonymous;
    QHash<RecordId, PersonCategory> m_categories;
    QSet<RecordId> m_suspects;
    QHash<SourceId, Source> m_sources;
    QHash<SourceId, qint64> m_perSource;
    Handling m_strictest = Handling::H0;
    qint64 m_knownLater = 0;
    bool m_isReduced = false;
};

} // namespace kluwen::picture

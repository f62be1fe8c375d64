#pragma once
#include "core/picture/decisions.h"
#include "core/picture/rules/rule.h"

namespace kluwen::picture
{

/// Applies the rules to a whole case. Everything only ever becomes stricter, so that it comes to an end.
class Decider
{
public:
    Decider(const Contents &contents, const Terms &terms);
    [[nodiscard]] Decisions decide();

private:
    void index();
    // decider.cpp
    bool tighten(RecordId record, Decision decision);
    bool tighten(StatementId statement, Decision decision);
    void statements();
    void visibility();
    void accountsOfWithheld();
    bool looseEnds();
    void payments();
    void generalise();
    void values();
    // deciderpersons.cpp
    void protect();
    void protectRecord(RecordId record);
    void findNamesakes();
    [[nodiscard]] QSet<RecordId> namedByBanks() const;
    void protectAccountsByName();
    void leaveOut();
    [[nodiscard]] bool isOnlyTiedToProtected(RecordId thing) const;
    void categorise();
    void kinds();
    void belongings();
    void ties();
    // deciderislands.cpp
    void islands();
    [[nodiscard]] QHash<RecordId, RecordId> partsOfNetwork() const;
    // decidernames.cpp
    void names();
    void collectMentions();
    void collectMentionsOf(const Thing &thing, const QSet<QString> &shown, const QSet<QString> &places);
    void addMention(const Statement &statement, const QString &type, Mentions::Kind kind, const QString &replacement);
    [[nodiscard]] QSet<QString> shownNames() const;
    [[nodiscard]] QSet<QString> shownPlaces() const;
    void mentions();
    void withholdNamesake(const Statement &holderName);

    [[nodiscard]] const Thing &thing(RecordId id) const { return m_contents.things[m_thingIndex.value(id)]; }
    [[nodiscard]] Verdict verdict(RecordId id) const { return m_made.of(id).verdict; }
    [[nodiscard]] QString typeOf(RecordId record) const;
    [[nodiscard]] Subject subjectOf(RecordId record) const;
    [[nodiscard]] bool isKnown(const Statement &statement) const;

    const Contents &m_contents;
    const Terms &m_terms;
    Decision m_all; ///< of the provision as a whole
    Decisions m_made;
    bool m_changed = false;
    QHash<RecordId, qsizetype> m_thingIndex;
    QHash<RecordId, qsizetype> m_linkIndex;
    QHash<RecordId, QList<qsizetype>> m_statementsOf;
    QHash<RecordId, std::array<bool, personCategories>> m_capacities;
    QHash<RecordId, QList<qsizetype>> m_linksOf;
    QHash<StatementId, QList<RecordId>> m_namesakes; ///< per name of a holder by a bank: who is called so
    QSet<RecordId> m_paid;                           ///< accounts with payments
    QSet<RecordId> m_paidShown;                      ///< accounts with payments that the recipient may see
    QHash<RecordId, QString> m_allPseudonyms;
};

/// Ties by which a thing is somebody's: an account of its holder, a phone of its user.
[[nodiscard]] bool isBelongingTie(const Link &link, const QString &typeOfTarget);

} // namespace kluwen::picture

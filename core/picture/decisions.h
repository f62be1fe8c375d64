#pragma once
#include "core/picture/contents.h"
#include "core/picture/mentions.h"
#include "core/picture/recipient.h"

namespace kluwen::picture
{

/// What one recipient gets of a case, statement by statement, decided before anything is drawn.
class Decisions
{
public:
    [[nodiscard]] Decision of(StatementId statement) const { return m_statements.value(statement); }
    [[nodiscard]] Decision of(RecordId record) const { return m_records.value(record); } ///< a thing or a link
    /// Identities that leave by no door and what is only theirs: not even as an empty place, in no list of reasons.
    [[nodiscard]] bool isProtected(RecordId record) const { return m_protected.contains(record); }
    [[nodiscard]] bool isProtected(StatementId statement) const { return m_silent.contains(statement); }
    [[nodiscard]] QString pseudonym(RecordId thing) const { return m_pseudonyms.value(thing); } ///< empty = by its name
    /// The value as the recipient reads it; the statement's own where nothing had to be changed.
    [[nodiscard]] QString value(const Statement &statement) const;
    [[nodiscard]] std::optional<PersonCategory> category(RecordId person) const;
    /// Whether somebody recorded a role that makes a suspect of it, known by the as-of time, whoever may read that
    /// role.
    [[nodiscard]] bool isSuspect(RecordId thing) const { return m_suspects.contains(thing); }
    [[nodiscard]] const Mentions &mentions() const { return m_mentions; } ///< for texts that are no statements
    [[nodiscard]] Decision ofPayment(const CasePayment &payment) const;

private:
    friend class Decider;
    QHash<StatementId, Decision> m_statements;
    QHash<RecordId, Decision> m_records;
    QHash<RecordId, QString> m_pseudonyms;
    QHash<StatementId, QString> m_values;
    QHash<RecordId, PersonCategory> m_categories;
    QSet<RecordId> m_suspects;
    QHash<SourceId, Decision> m_sources; ///< of payments from that source
    QSet<RecordId> m_protected;
    QSet<StatementId> m_silent;
    Mentions m_mentions;
};

/// Applies the rules until nothing changes any more: what stays may make other things stay, never the other way round.
/// Same case, same terms: same decisions.
[[nodiscard]] Decisions decide(const Contents &contents, const Terms &terms);

} // namespace kluwen::picture

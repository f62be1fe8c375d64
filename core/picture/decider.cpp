#include "core/picture/decider.h"
#include "core/model/schema.h"
#include "core/picture/pseudonyms.h"

namespace kluwen::picture
{

Decider::Decider(const Contents &contents, const Terms &terms)
    : m_contents(contents), m_terms(terms), m_all(decisionOnAll(terms))
{
    index();
    m_allPseudonyms = pseudonymsOf(contents, terms.recipient.id);
}

void Decider::index()
{
    for (qsizetype i = 0; i < m_contents.things.size(); ++i)
        m_thingIndex.insert(m_contents.things[i].id, i);
    for (qsizetype i = 0; i < m_contents.links.size(); ++i) {
        const Link &link = m_contents.links[i];
        m_linkIndex.insert(link.id, i);
        m_linksOf[link.from].append(i);
        if (link.to != link.from)
            m_linksOf[link.to].append(i);
    }
    for (qsizetype i = 0; i < m_contents.statements.size(); ++i)
        m_statementsOf[m_contents.statements[i].subject].append(i);
}

Decisions Decider::decide()
{
    protect();
    leaveOut();
    categorise();
    kinds();
    payments();
    islands();
    do {
        m_changed = false;
        belongings();
        ties();
        statements();
        generalise();
        names();
        collectMentions();
        mentions();
        visibility();
    } while (m_changed);
    values();
    return std::move(m_made);
}

bool Decider::tighten(RecordId record, Decision decision)
{
    Decision &now = m_made.m_records[record];
    if (decision.verdict <= now.verdict)
        return false;
    now = decision;
    m_changed = true;
    return true;
}

bool Decider::tighten(StatementId statement, Decision decision)
{
    Decision &now = m_made.m_statements[statement];
    if (decision.verdict <= now.verdict)
        return false;
    now = decision;
    m_changed = true;
    return true;
}

QString Decider::typeOf(RecordId record) const
{
    if (const auto found = m_thingIndex.constFind(record); found != m_thingIndex.constEnd())
        return m_contents.things[*found].type;
    const auto found = m_linkIndex.constFind(record);
    return found == m_linkIndex.constEnd() ? QString() : m_contents.links[*found].type;
}

Subject Decider::subjectOf(RecordId record) const
{
    Subject subject;
    subject.type = typeOf(record);
    subject.decision = m_made.of(record);
    subject.capacities = m_capacities.value(record);
    const auto link = m_linkIndex.constFind(record);
    subject.isLink = link != m_linkIndex.constEnd();
    if (subject.isLink)
        for (const RecordId end : {m_contents.links[*link].from, m_contents.links[*link].to})
            subject.isTiedToPseudonym = subject.isTiedToPseudonym || verdict(end) == Verdict::Pseudonym;
    return subject;
}

bool Decider::isKnown(const Statement &statement) const
{
    return !m_terms.asOf.isValid() || !statement.knownSince.isValid() || statement.knownSince <= m_terms.asOf;
}

void Decider::statements()
{
    RecordId last;
    Subject subject;
    for (const Statement &statement : m_contents.statements) {
        if (statement.subject != last) {
            subject = subjectOf(statement.subject);
            last = statement.subject;
        }
        tighten(statement.id, decisionOn(statement, subject, m_terms, m_all));
    }
}

/// What has nothing left goes, then the ties of what is gone, then what only those ties held.
void Decider::visibility()
{
    for (const Thing &candidate : m_contents.things) {
        bool isSeen = false;
        for (const qsizetype i : m_statementsOf.value(candidate.id))
            isSeen = isSeen || m_made.of(m_contents.statements[i].id).verdict != Verdict::Stays;
        if (!isSeen)
            tighten(candidate.id, stays(Reason::NothingLeft));
    }
    for (const Link &link : m_contents.links) {
        if (verdict(link.from) == Verdict::Stays || verdict(link.to) == Verdict::Stays)
            tighten(link.id, stays(Reason::EndWithheld));
        bool isTied = false;
        for (const qsizetype i : m_statementsOf.value(link.id)) {
            const Statement &statement = m_contents.statements[i];
            isTied = isTied || (statement.property == tieProperty && m_made.of(statement.id).verdict != Verdict::Stays);
        }
        if (!isTied)
            tighten(link.id, stays(Reason::NothingLeft));
    }
    accountsOfWithheld();
    (void)looseEnds();
}

/// The number of an account is a name of who holds it: where no holder may be seen, nor may the account. A holder that
/// only became known later says nothing about what was known then.
void Decider::accountsOfWithheld()
{
    QHash<RecordId, bool> areAllWithheld; // per account with a holder
    for (const Link &link : m_contents.links) {
        if (link.type != QLatin1String("account_holder"))
            continue;
        bool isKnownYet = false;
        for (const qsizetype i : m_statementsOf.value(link.id))
            isKnownYet = isKnownYet || isKnown(m_contents.statements[i]);
        if (!isKnownYet)
            continue;
        const bool isWithheld = verdict(link.from) == Verdict::Stays;
        areAllWithheld[link.to] = areAllWithheld.value(link.to, true) && isWithheld;
    }
    QSet<RecordId> tied;
    for (auto account = areAllWithheld.constBegin(); account != areAllWithheld.constEnd(); ++account)
        tied.insert(account.key());
    for (const Statement &statement : m_contents.statements) { // a bank may name the holder where no tie does
        if (statement.property != QLatin1String("holder_name") || !isKnown(statement))
            continue;
        withholdNamesake(statement);
        const Decision decision = m_made.of(statement.id);
        const QList<RecordId> namesakes = m_namesakes.value(statement.id);
        const bool areGone =
            !namesakes.isEmpty() && std::all_of(namesakes.begin(), namesakes.end(),
                                                [this](RecordId party) { return verdict(party) == Verdict::Stays; });
        const bool isWithheld =
            areGone || (decision.verdict == Verdict::Stays &&
                        (decision.reason == Reason::MentionsWithheld || decision.reason == Reason::NameWithheld));
        areAllWithheld[statement.subject] = areAllWithheld.value(statement.subject, true) && isWithheld;
        const bool bearsPseudonym =
            decision.verdict == Verdict::Pseudonym && decision.reason == Reason::MentionsWithheld;
        if (bearsPseudonym && !tied.contains(statement.subject))
            tighten(statement.subject, {Verdict::Pseudonym, Reason::BelongsToPerson});
    }
    for (auto account = areAllWithheld.constBegin(); account != areAllWithheld.constEnd(); ++account)
        if (*account)
            tighten(account.key(), stays(Reason::HoldersWithheld));
}

/// A thing whose only links go away goes too: standing alone it would tell that there was a link. So does a pseudonym
/// without any: it says nothing but that there is somebody.
bool Decider::looseEnds()
{
    bool any = false;
    const QSet<RecordId> named = namedByBanks();
    for (const Thing &candidate : m_contents.things) {
        if (verdict(candidate.id) == Verdict::Stays)
            continue;
        bool hadTies = m_paid.contains(candidate.id);
        bool hasTies = m_paidShown.contains(candidate.id);
        for (const qsizetype l : m_linksOf.value(candidate.id)) {
            const Link &link = m_contents.links[l];
            hasTies = hasTies || verdict(link.id) != Verdict::Stays;
            for (const qsizetype i : m_statementsOf.value(link.id))
                hadTies = hadTies || isKnown(m_contents.statements[i]);
        }
        if (hasTies)
            continue;
        const bool isAlone = verdict(candidate.id) == Verdict::Pseudonym && !m_terms.recipient.isOwnTeam();
        if (!hadTies && isAlone && !named.contains(candidate.id))
            any = tighten(candidate.id, stays(Reason::NothingLeft)) || any;
        if (!hadTies)
            continue;
        any = tighten(candidate.id, stays(Reason::OnlyTiesWithheld)) || any;
        if (isOnlyTiedToProtected(candidate.id))
            protectRecord(candidate.id);
    }
    return any;
}

/// A payment has the grading and the handling code of the file it came from.
void Decider::payments()
{
    for (const Source &source : m_contents.sources) {
        Statement told;
        told.grading = source.grading;
        told.handling = source.handling;
        told.knownSince = source.addedAt;
        m_made.m_sources.insert(source.id, decisionOn(told, Subject{}, m_terms, m_all));
    }
    for (const CasePayment &payment : m_contents.payments) {
        const bool goes = m_made.ofPayment(payment).verdict == Verdict::Goes;
        for (const RecordId account : {payment.row.payer, payment.row.payee}) {
            if (!account.isValid())
                continue;
            const bool isKnownYet = m_made.m_sources.value(payment.source).reason != Reason::KnownLater;
            if (isKnownYet)
                m_paid.insert(account);
            if (goes)
                m_paidShown.insert(account);
        }
    }
}

/// The region in place of the address, the age band in place of the date; what has no general form stays.
void Decider::generalise()
{
    QHash<RecordId, QString> regions;
    for (const Statement &statement : m_contents.statements) {
        const bool isMunicipality = statement.property == QLatin1String("municipality");
        if ((isMunicipality || statement.property == QLatin1String("city")) &&
            m_made.of(statement.id).verdict == Verdict::Goes &&
            (isMunicipality || !regions.contains(statement.subject)))
            regions.insert(statement.subject, statement.value);
    }
    for (const Statement &statement : m_contents.statements) {
        const Decision decision = m_made.of(statement.id);
        if (decision.verdict != Verdict::Generalised)
            continue;
        const auto general =
            generalised(statement, typeOf(statement.subject), regions.value(statement.subject), m_terms.asOf.date());
        if (general)
            m_made.m_values.insert(statement.id, *general);
        else
            tighten(statement.id, stays(decision.reason));
    }
}

/// A statement of what stays, stays with it; a name that does not go is replaced.
void Decider::values()
{
    for (const Thing &candidate : m_contents.things)
        if (verdict(candidate.id) == Verdict::Pseudonym)
            m_made.m_pseudonyms.insert(candidate.id, m_allPseudonyms.value(candidate.id));
    for (const Statement &statement : m_contents.statements) {
        if (const Decision whole = m_made.of(statement.subject); whole.verdict == Verdict::Stays)
            tighten(statement.id, whole);
        if (m_made.of(statement.id).verdict == Verdict::Pseudonym && !m_made.m_values.contains(statement.id))
            m_made.m_values.insert(statement.id, m_allPseudonyms.value(statement.subject));
    }
}

QString Decisions::value(const Statement &statement) const
{
    const auto found = m_values.constFind(statement.id);
    return found == m_values.constEnd() ? statement.value : *found;
}

std::optional<PersonCategory> Decisions::category(RecordId person) const
{
    const auto found = m_categories.constFind(person);
    return found == m_categories.constEnd() ? std::optional<PersonCategory>() : *found;
}

Decision Decisions::ofPayment(const CasePayment &payment) const
{
    if (isProtected(payment.row.payer) || isProtected(payment.row.payee))
        return stays(Reason::ProtectedIdentity);
    return m_sources.value(payment.source);
}

Decisions decide(const Contents &contents, const Terms &terms)
{
    return Decider(contents, terms).decide();
}

} // namespace kluwen::picture

#include "core/model/schema.h"
#include "core/model/statedholders.h"
#include "core/picture/decider.h"

namespace kluwen::picture
{

namespace
{

constexpr int adultAge = 18;
const QString roleProperty = QStringLiteral("role");
const QString birthDateProperty = QStringLiteral("birth_date");

Family familyOf(const QString &type)
{
    const ThingType *thing = Schema::builtIn().thing(type);
    return thing ? thing->family : Family::Document;
}

/// Ties that anybody can look up: the Trade Register, the land register.
bool isRegistered(const Link &link)
{
    return link.type == QLatin1String("ownership") || link.type == QLatin1String("directorship");
}

} // namespace

bool isBelongingTie(const Link &link, const QString &typeOfTarget)
{
    if (link.type == QLatin1String("ownership"))
        return familyOf(typeOfTarget) != Family::Organisation;
    return link.type == QLatin1String("account_holder") || link.type == QLatin1String("user_of") ||
           link.type == QLatin1String("resident");
}

/// Whatever the date, the grading or the recipient: the identity, what is theirs and every tie to them.
void Decider::protect()
{
    for (const Statement &statement : m_contents.statements)
        if (statement.property == roleProperty && directory().protectedRoles.contains(statement.value))
            protectRecord(statement.subject);
    for (const Link &link : m_contents.links)
        if (m_made.isProtected(link.from) && isBelongingTie(link, typeOf(link.to)))
            protectRecord(link.to);
    if (m_terms.recipient.isOwnTeam() && m_made.m_protected.isEmpty())
        return; // nobody is withheld from it by name
    findNamesakes();
    protectAccountsByName();
}

/// Whom a bank means by the name of a holder, however it writes it.
void Decider::findNamesakes()
{
    QHash<QString, QList<RecordId>> called;
    for (const Thing &candidate : m_contents.things) {
        const Family family = familyOf(candidate.type);
        if (family != Family::Person && family != Family::Organisation)
            continue;
        for (const qsizetype i : m_statementsOf.value(candidate.id))
            if (const Statement &name = m_contents.statements[i]; isNaming(candidate.type, name.property))
                called[partyNameKey(name.value)].append(candidate.id);
    }
    for (const Statement &statement : m_contents.statements)
        if (statement.property == QLatin1String("holder_name"))
            if (const auto found = called.constFind(partyNameKey(statement.value)); found != called.constEnd())
                m_namesakes.insert(statement.id, *found);
}

/// Whom a bank names as the holder of an account with payments, as far as the recipient may see all that.
QSet<RecordId> Decider::namedByBanks() const
{
    QSet<RecordId> named;
    for (const Statement &statement : m_contents.statements) {
        const auto namesakes = m_namesakes.constFind(statement.id);
        if (namesakes == m_namesakes.constEnd() || m_made.of(statement.id).verdict == Verdict::Stays ||
            verdict(statement.subject) == Verdict::Stays || !m_paidShown.contains(statement.subject))
            continue;
        for (const RecordId party : *namesakes)
            named.insert(party);
    }
    return named;
}

/// Where no tie says who holds an account, its bank may name them.
void Decider::protectAccountsByName()
{
    QSet<RecordId> tied;
    for (const Link &link : m_contents.links)
        if (link.type == QLatin1String("account_holder"))
            tied.insert(link.to);
    QHash<RecordId, bool> areAllSecret;
    for (const Statement &statement : m_contents.statements) {
        if (statement.property != QLatin1String("holder_name") || tied.contains(statement.subject))
            continue;
        const QList<RecordId> namesakes = m_namesakes.value(statement.id);
        const bool isSecret =
            !namesakes.isEmpty() && std::all_of(namesakes.begin(), namesakes.end(),
                                                [this](RecordId party) { return m_made.isProtected(party); });
        areAllSecret[statement.subject] = areAllSecret.value(statement.subject, true) && isSecret;
    }
    for (auto account = areAllSecret.constBegin(); account != areAllSecret.constEnd(); ++account)
        if (*account)
            protectRecord(account.key());
}

void Decider::protectRecord(RecordId record)
{
    m_made.m_protected.insert(record);
    tighten(record, stays(Reason::ProtectedIdentity));
    for (const qsizetype i : m_statementsOf.value(record))
        m_made.m_silent.insert(m_contents.statements[i].id);
    for (const qsizetype l : m_linksOf.value(record)) {
        const Link &link = m_contents.links[l];
        m_made.m_protected.insert(link.id);
        tighten(link.id, stays(Reason::ProtectedIdentity));
        for (const qsizetype i : m_statementsOf.value(link.id))
            m_made.m_silent.insert(m_contents.statements[i].id);
    }
}

/// What is not needed for the purpose stays, however free it is by the rules.
void Decider::leaveOut()
{
    for (const RecordId record : m_terms.leftOut)
        tighten(record, stays(Reason::NotNeeded));
}

bool Decider::isOnlyTiedToProtected(RecordId candidate) const
{
    const QList<qsizetype> links = m_linksOf.value(candidate);
    return !links.isEmpty() && std::all_of(links.begin(), links.end(),
                                           [this](qsizetype l) { return m_made.isProtected(m_contents.links[l].id); });
}

/// The capacity in which a person is in the case (Wpg art. 6b). Who is a suspect and also a witness, a victim or a
/// minor is treated in the most careful way of those; so is a minor of whom no capacity is recorded.
void Decider::categorise()
{
    for (const Statement &statement : m_contents.statements)
        if (const auto category = directory().categories.constFind(statement.value);
            statement.property == roleProperty && category != directory().categories.constEnd() &&
            *category == PersonCategory::Suspect && isKnown(statement))
            m_made.m_suspects.insert(statement.subject);
    for (const Thing &person : m_contents.things) {
        if (familyOf(person.type) != Family::Person)
            continue;
        QSet<int> found;
        bool hasCapacity = false;
        for (const qsizetype i : m_statementsOf.value(person.id)) {
            const Statement &statement = m_contents.statements[i];
            if (statement.property == roleProperty && directory().categories.contains(statement.value)) {
                found.insert(static_cast<int>(directory().categories.value(statement.value)));
                hasCapacity = true;
            }
            if (statement.property == birthDateProperty)
                if (const PartialDate born = PartialDate::fromText(statement.value);
                    born.isValid() && born.last().addYears(adultAge) > m_terms.asOf.date())
                    found.insert(static_cast<int>(PersonCategory::Minor));
        }
        if (found.contains(static_cast<int>(PersonCategory::Suspect)))
            found.remove(static_cast<int>(PersonCategory::Contact));
        if (!hasCapacity)
            found.insert(static_cast<int>(PersonCategory::Unknown));
        for (const int capacity : std::as_const(found))
            m_capacities[person.id][static_cast<size_t>(capacity)] = true;
        PersonCategory category = PersonCategory::Suspect;
        Verdict treatment = Verdict::Goes;
        for (int candidate = 0; candidate < static_cast<int>(personCategories); ++candidate) {
            const Verdict own = m_terms.recipient.persons[static_cast<size_t>(candidate)];
            if (!found.contains(candidate) || own < treatment)
                continue;
            category = static_cast<PersonCategory>(candidate);
            treatment = own;
        }
        m_made.m_categories.insert(person.id, category);
        if (treatment == Verdict::Generalised)
            treatment = Verdict::Pseudonym;
        tighten(person.id,
                {treatment, category == PersonCategory::Unknown ? Reason::CapacityUnknown : Reason::PersonCategory});
    }
}

void Decider::kinds()
{
    for (const Thing &candidate : m_contents.things)
        tighten(candidate.id, {m_terms.recipient.things.value(candidate.type, Verdict::Goes), Reason::KindOfThing});
}

/// What is somebody's tells who it is: an account goes no further than its holders do.
void Decider::belongings()
{
    QHash<RecordId, Verdict> freest;
    for (const Link &link : m_contents.links) {
        if (!isBelongingTie(link, typeOf(link.to)))
            continue;
        const auto known = freest.constFind(link.to);
        const Verdict owner = verdict(link.from);
        freest.insert(link.to, known == freest.constEnd() ? owner : std::min(*known, owner));
    }
    for (auto i = freest.constBegin(); i != freest.constEnd(); ++i) {
        Verdict fate = *i;
        if (fate == Verdict::Pseudonym && familyOf(typeOf(i.key())) == Family::Place)
            fate = Verdict::Generalised;
        if (fate != Verdict::Goes)
            tighten(i.key(), {fate, Reason::BelongsToPerson});
    }
}

/// A pseudonym is worth nothing where a public register, an account number, an address or an employer tells whose it
/// is.
void Decider::ties()
{
    for (const Link &link : m_contents.links) {
        const bool isWork = link.type == QLatin1String("employment"); // few people work in one place
        const bool isTelling = isRegistered(link) || isBelongingTie(link, typeOf(link.to));
        if (!isTelling && !isWork)
            continue;
        const Verdict from = verdict(link.from);
        const Verdict to = verdict(link.to);
        if ((from == Verdict::Pseudonym && to == Verdict::Goes) || (from == Verdict::Goes && to == Verdict::Pseudonym))
            tighten(link.id, stays(isTelling ? Reason::RegisterIdentifies : Reason::WouldIdentify));
    }
}

} // namespace kluwen::picture

#include "core/model/schema.h"
#include "core/picture/decider.h"

namespace kluwen::picture
{

namespace
{

bool isPersonOrOrganisation(const QString &type)
{
    const ThingType *thing = Schema::builtIn().thing(type);
    return thing && (thing->family == Family::Person || thing->family == Family::Organisation);
}

/// Which things hang together.
class ConnectedParts
{
public:
    void join(RecordId one, RecordId other)
    {
        const RecordId a = of(one);
        const RecordId b = of(other);
        if (a != b)
            m_parents.insert(std::max(a, b), std::min(a, b));
    }
    RecordId of(RecordId thing)
    {
        RecordId top = thing;
        for (auto next = m_parents.constFind(top); next != m_parents.constEnd(); next = m_parents.constFind(top))
            top = *next;
        while (thing != top)
            thing = std::exchange(m_parents[thing], top);
        return top;
    }

private:
    QHash<RecordId, RecordId> m_parents;
};

} // namespace

/// Per thing the first of the part it is in: by ties, by payments and by whom a bank names as holder, as far as known.
/// Protected identities connect nobody, because nothing may tell of them.
QHash<RecordId, RecordId> Decider::partsOfNetwork() const
{
    ConnectedParts parts;
    const auto join = [&](RecordId one, RecordId other) {
        if (one.isValid() && other.isValid() && !m_made.isProtected(one) && !m_made.isProtected(other))
            parts.join(one, other);
    };
    for (const Link &link : m_contents.links)
        for (const qsizetype i : m_statementsOf.value(link.id))
            if (isKnown(m_contents.statements[i]))
                join(link.from, link.to);
    for (const CasePayment &payment : m_contents.payments)
        if (m_made.m_sources.value(payment.source).reason != Reason::KnownLater)
            join(payment.row.payer, payment.row.payee);
    for (const Statement &statement : m_contents.statements)
        if (const QList<RecordId> namesakes = m_namesakes.value(statement.id);
            namesakes.size() == 1 && isKnown(statement))
            join(statement.subject, namesakes.first());
    QHash<RecordId, RecordId> found;
    for (const Thing &candidate : m_contents.things)
        found.insert(candidate.id, parts.of(candidate.id));
    return found;
}

/// Persons and organisations that nothing connects with a suspect, and no search or seizure concerns, are no business
/// of who does not investigate the case. Where nobody is recorded as a suspect this tells nobody apart.
void Decider::islands()
{
    if (m_terms.recipient.isOfCase() || m_terms.recipient.seesWholeNetwork)
        return;
    const QHash<RecordId, RecordId> parts = partsOfNetwork();
    QSet<RecordId> ofInterest;
    for (const RecordId suspect : std::as_const(m_made.m_suspects))
        if (!m_made.isProtected(suspect))
            ofInterest.insert(parts.value(suspect));
    if (ofInterest.isEmpty())
        return;
    for (const Thing &candidate : m_contents.things)
        if (candidate.type == QLatin1String("seizure"))
            ofInterest.insert(parts.value(candidate.id));
    for (const Statement &statement : m_contents.statements)
        if (statement.property == QLatin1String("kind") && statement.value == QLatin1String("search"))
            ofInterest.insert(parts.value(statement.subject));
    QHash<RecordId, int> sizes;
    for (const RecordId part : parts)
        ++sizes[part];
    for (const Thing &candidate : m_contents.things) {
        const RecordId part = parts.value(candidate.id);
        const bool isLonePseudonym = sizes.value(part) == 1 && verdict(candidate.id) == Verdict::Pseudonym;
        if (isPersonOrOrganisation(candidate.type) && !ofInterest.contains(part) && !isLonePseudonym)
            tighten(candidate.id, stays(Reason::Unconnected));
    }
}

} // namespace kluwen::picture

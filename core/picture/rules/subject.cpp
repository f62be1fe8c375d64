#include "core/picture/rules/rule.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

bool saysNothingOfWho(const PropertyType &property)
{
    switch (property.kind) {
    case ValueKind::Code:
    case ValueKind::Country:
    case ValueKind::Currency:
    case ValueKind::Amount:
    case ValueKind::Number:
    case ValueKind::Percentage:
    case ValueKind::Boolean:
    case ValueKind::Date:
        return true;
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::Name:
    case ValueKind::Identifier:
        break;
    }
    return false;
}

/// What may be told of somebody whose name is not given: the role, and how old about.
Decision behindPseudonym(const Statement &statement, const Subject &subject)
{
    if (isNaming(subject.type, statement.property))
        return {Verdict::Pseudonym, subject.decision.reason};
    const QString &property = statement.property;
    if (subject.type == QLatin1String("person")) {
        if (property == QLatin1String("role"))
            return {};
        if (property == QLatin1String("birth_date"))
            return {Verdict::Generalised, Reason::WouldIdentify};
        return stays(Reason::WouldIdentify);
    }
    const PropertyType *type = Schema::builtIn().property(subject.type, property);
    return type && saysNothingOfWho(*type) ? Decision{} : stays(Reason::WouldIdentify);
}

} // namespace

bool isNaming(const QString &type, const QString &property)
{
    const ThingType *thing = Schema::builtIn().thing(type);
    return thing && thing->caption.contains(property);
}

bool isIdentifying(const QString &type, const QString &property)
{
    if (isNaming(type, property))
        return true;
    const PropertyType *found = Schema::builtIn().property(type, property);
    return found && (found->kind == ValueKind::Name || found->kind == ValueKind::Identifier);
}

std::optional<Decision> bySubject(const Statement &statement, const Subject &subject, const Terms &)
{
    if (subject.isLink) {
        if (subject.decision.verdict == Verdict::Stays)
            return subject.decision;
        const PropertyType *property = Schema::builtIn().property(subject.type, statement.property);
        if (subject.isTiedToPseudonym && property && !saysNothingOfWho(*property))
            return stays(Reason::WouldIdentify);
        return {};
    }
    switch (subject.decision.verdict) {
    case Verdict::Goes:
        return {};
    case Verdict::Stays:
        return subject.decision;
    case Verdict::Pseudonym:
        return behindPseudonym(statement, subject);
    case Verdict::Generalised:
        break;
    }
    // A place: only the region of it is told.
    if (directory().groupOf(subject.type, statement.property) == QLatin1String("address") ||
        isNaming(subject.type, statement.property))
        return Decision{Verdict::Generalised, subject.decision.reason};
    const PropertyType *property = Schema::builtIn().property(subject.type, statement.property);
    const bool isRegion =
        statement.property == QLatin1String("city") || statement.property == QLatin1String("municipality");
    return isRegion || (property && saysNothingOfWho(*property)) ? std::optional<Decision>()
                                                                 : stays(Reason::WouldIdentify);
}

std::optional<Decision> byProperty(const Statement &statement, const Subject &subject, const Terms &terms)
{
    const QString group = directory().groupOf(subject.type, statement.property);
    Verdict verdict = terms.recipient.properties.value(group, Verdict::Goes);
    for (size_t i = 0; i < personCategories; ++i)
        if (subject.capacities[i])
            verdict = std::max(verdict, terms.recipient.propertiesOf[i].value(group, Verdict::Goes));
    if (group.isEmpty() || verdict == Verdict::Goes)
        return {};
    return Decision{verdict == Verdict::Pseudonym ? Verdict::Stays : verdict, Reason::KindOfProperty};
}

Decision decisionOnAll(const Terms &terms)
{
    return stricter(byBasis({}, {}, terms).value_or(Decision()), byMarking({}, {}, terms).value_or(Decision()));
}

Decision decisionOn(const Statement &statement, const Subject &subject, const Terms &terms, const Decision &all)
{
    static constexpr std::array<Rule, 5> rules{byTime, byHandling, byGrading, bySubject, byProperty};
    Decision strictest = all;
    for (const Rule rule : rules)
        if (const auto decision = rule(statement, subject, terms))
            strictest = stricter(strictest, *decision);
    return strictest;
}

} // namespace kluwen::picture

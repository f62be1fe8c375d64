#include "core/base/text.h"
#include "core/model/describe.h"
#include "core/model/schema.h"
#include "core/picture/decider.h"

#include <QRegularExpression>

namespace kluwen::picture
{

namespace
{

constexpr qsizetype shortestSurname = 4;

/// "Luchtbel B.V." is also called "Luchtbel".
QString withoutLegalForm(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral("[ ,]+(B\\.?V\\.?|N\\.?V\\.?|V\\.?O\\.?F\\.?|C\\.?V\\.?|Ltd\\.?|Limited|GmbH|LLC|S\\.?A\\.?)$"),
        QRegularExpression::CaseInsensitiveOption);
    QString bare = name;
    return bare.remove(form);
}

bool isText(const PropertyType *property)
{
    return property && (property->kind == ValueKind::Text || property->kind == ValueKind::LongText ||
                        property->kind == ValueKind::Name || property->kind == ValueKind::Identifier);
}

bool isRunningText(const PropertyType *property)
{
    return property && (property->kind == ValueKind::Text || property->kind == ValueKind::LongText);
}

/// Persons, organisations and accounts can do without a name; a place, an event or a document is its name.
bool canBeNameless(const QString &type)
{
    const ThingType *thing = Schema::builtIn().thing(type);
    return thing && (thing->family == Family::Person || thing->family == Family::Organisation ||
                     thing->family == Family::Account);
}

bool isAddressOf(const QString &type, const QString &property)
{
    return directory().groupOf(type, property) == QLatin1String("address");
}

/// The name of a town or a harbour and no address.
bool isPlaceName(const QString &value)
{
    return std::none_of(value.begin(), value.end(), [](QChar sign) { return sign.isDigit(); });
}

} // namespace

/// A thing that is there but whose name is withheld would be an empty place with facts around it.
void Decider::names()
{
    for (const Thing &candidate : m_contents.things) {
        if (verdict(candidate.id) > Verdict::Generalised)
            continue;
        bool hasName = false;
        bool isNamed = false;
        for (const qsizetype i : m_statementsOf.value(candidate.id)) {
            const Statement &statement = m_contents.statements[i];
            if (!isNaming(candidate.type, statement.property) || !isKnown(statement))
                continue;
            hasName = true;
            isNamed = isNamed || m_made.of(statement.id).verdict != Verdict::Stays;
        }
        if (!hasName || isNamed)
            continue;
        if (canBeNameless(candidate.type))
            tighten(candidate.id, {Verdict::Pseudonym, Reason::NameWithheld});
        else
            tighten(candidate.id, stays(Reason::CannotBeNamed));
    }
}

/// Names that the recipient reads anyway, folded: what somebody is called by their own statements, not by what is said
/// of a holder or an author elsewhere.
QSet<QString> Decider::shownNames() const
{
    QSet<QString> shown;
    for (const Statement &statement : m_contents.statements) {
        if (m_made.of(statement.id).verdict != Verdict::Goes || verdict(statement.subject) != Verdict::Goes)
            continue;
        const QString type = typeOf(statement.subject);
        const PropertyType *property = Schema::builtIn().property(type, statement.property);
        const ThingType *thing = Schema::builtIn().thing(type);
        const bool isOfAnother = property && property->kind == ValueKind::Name && thing &&
                                 (thing->family == Family::Account || thing->family == Family::Document);
        if (!isOfAnother && isIdentifying(type, statement.property))
            shown.insert(searchKey(statement.value));
    }
    return shown;
}

/// Towns and the like that the recipient reads anyway, folded: that something withheld was there makes no secret of
/// them.
QSet<QString> Decider::shownPlaces() const
{
    QSet<QString> shown;
    for (const Statement &statement : m_contents.statements) {
        if (std::max(m_made.of(statement.id).verdict, verdict(statement.subject)) > Verdict::Generalised)
            continue;
        const QString told = m_made.value(statement);
        const bool isRegion =
            statement.property == QLatin1String("city") || statement.property == QLatin1String("municipality");
        if ((isRegion || isAddressOf(typeOf(statement.subject), statement.property)) && isPlaceName(told))
            shown.insert(searchKey(told));
    }
    return shown;
}

void Decider::collectMentions()
{
    m_made.m_mentions = Mentions();
    const QSet<QString> names = shownNames();
    const QSet<QString> places = shownPlaces();
    for (const Thing &candidate : m_contents.things)
        collectMentionsOf(candidate, names, places);
}

void Decider::collectMentionsOf(const Thing &candidate, const QSet<QString> &shown, const QSet<QString> &places)
{
    const bool isSecret = m_made.isProtected(candidate.id);
    const Verdict whole = verdict(candidate.id);
    QStringList ownNames;
    for (const qsizetype i : m_statementsOf.value(candidate.id))
        if (const Statement &own = m_contents.statements[i];
            isNaming(candidate.type, own.property) && m_made.of(own.id).verdict == Verdict::Goes)
            ownNames << searchKey(own.value);
    for (const qsizetype i : m_statementsOf.value(candidate.id)) {
        const Statement &statement = m_contents.statements[i];
        const Decision decision = m_made.of(statement.id);
        const bool isBirthDate = statement.property == QLatin1String("birth_date");
        const bool isAddress = isAddressOf(candidate.type, statement.property);
        if (!isBirthDate && !isAddress && !isIdentifying(candidate.type, statement.property))
            continue;
        if (isSecret) {
            addMention(statement, candidate.type, Mentions::Kind::Protected, {});
            continue;
        }
        const QString key = searchKey(statement.value);
        const bool isWithheld = whole >= Verdict::Pseudonym || decision.verdict != Verdict::Goes;
        const bool isOwnName =
            std::any_of(ownNames.begin(), ownNames.end(), [&key](const QString &name) { return name.contains(key); });
        const bool isShownPlace = isAddress && isPlaceName(statement.value) && places.contains(key);
        const bool isOnlyLate = m_terms.recipient.isOwnTeam() && !isKnown(statement);
        if (!isWithheld || isOnlyLate || shown.contains(key) || isOwnName || isShownPlace)
            continue;
        if (whole == Verdict::Pseudonym && !isBirthDate)
            addMention(statement, candidate.type, Mentions::Kind::Replaced, m_allPseudonyms.value(candidate.id));
        else if (decision.reason != Reason::MentionsWithheld)
            addMention(statement, candidate.type, Mentions::Kind::Withheld, {});
    }
}

void Decider::addMention(const Statement &statement, const QString &type, Mentions::Kind kind,
                         const QString &replacement)
{
    Mentions &mentions = m_made.m_mentions;
    if (statement.property == QLatin1String("birth_date")) {
        const PartialDate date = PartialDate::fromText(statement.value);
        if (date.day == 0)
            return; // a year alone stands in many texts
        mentions.add(statement.value, kind);
        mentions.add(dateForReader(date, Language::Dutch), kind);
        mentions.add(dateForReader(date, Language::English), kind);
        mentions.add(date.first().toString(QStringLiteral("d-M-yyyy")), kind);
        mentions.add(date.first().toString(QStringLiteral("dd-MM-yyyy")), kind);
        return;
    }
    mentions.add(statement.value, kind, replacement);
    if (!statement.raw.isEmpty())
        mentions.add(statement.raw, kind, replacement);
    const PropertyType *property = Schema::builtIn().property(type, statement.property);
    if (!property || property->kind != ValueKind::Name)
        return;
    if (type == QLatin1String("person")) {
        const QString surname = splitName(statement.value).surname;
        if (surname.size() >= shortestSurname && surname != statement.value)
            mentions.add(surname, kind, replacement, true);
    } else if (const QString bare = withoutLegalForm(statement.value); bare != statement.value) {
        mentions.add(bare, kind, replacement);
    }
}

/// No statement may name what another one withholds.
void Decider::mentions()
{
    if (m_made.m_mentions.isEmpty())
        return;
    for (const Statement &statement : m_contents.statements) {
        const Decision decision = m_made.of(statement.id);
        if (decision.verdict == Verdict::Stays || decision.verdict == Verdict::Generalised)
            continue;
        const QString type = typeOf(statement.subject);
        if (verdict(statement.subject) == Verdict::Pseudonym && isNaming(type, statement.property))
            continue;
        const PropertyType *property = Schema::builtIn().property(type, statement.property);
        if (!isText(property))
            continue;
        Mentions::Kind met = Mentions::Kind::Replaced;
        const auto clean = m_made.m_mentions.cleaned(statement.value, isRunningText(property), &met);
        if (!clean) {
            const bool isSecret = met == Mentions::Kind::Protected;
            if (isSecret)
                m_made.m_silent.insert(statement.id);
            tighten(statement.id, stays(isSecret ? Reason::ProtectedIdentity : Reason::MentionsWithheld));
            if (isSecret && isNaming(type, statement.property) && !canBeNameless(type))
                protectRecord(statement.subject);
        } else if (*clean != statement.value) {
            m_made.m_values.insert(statement.id, *clean);
            tighten(statement.id, {Verdict::Pseudonym, Reason::MentionsWithheld});
        }
    }
}

/// A bank writes a name in its own way ("LUCHTBEL BV"): it is withheld where everybody of that name is.
void Decider::withholdNamesake(const Statement &holderName)
{
    const QList<RecordId> namesakes = m_namesakes.value(holderName.id);
    const auto isHidden = [this](RecordId party) { return verdict(party) >= Verdict::Pseudonym; };
    const auto isSecret = [this](RecordId party) { return m_made.isProtected(party); };
    if (namesakes.isEmpty() || m_made.of(holderName.id).verdict != Verdict::Goes ||
        !std::all_of(namesakes.begin(), namesakes.end(), isHidden))
        return;
    if (std::any_of(namesakes.begin(), namesakes.end(), isSecret)) {
        m_made.m_silent.insert(holderName.id);
        tighten(holderName.id, stays(Reason::ProtectedIdentity));
    } else if (!m_terms.recipient.isOwnTeam()) { // what the own team does not read is only not known yet
        tighten(holderName.id, stays(Reason::MentionsWithheld));
    }
}

} // namespace kluwen::picture

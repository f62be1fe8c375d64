#include "core/picture/sections/ties.h"
#include "core/model/describe.h"
#include "core/picture/sections/happenings.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

/// Ties that say what somebody is to an organisation or a thing, the weightiest first.
const QStringList &tellingTypes()
{
    static const QStringList types{QStringLiteral("ownership"), QStringLiteral("directorship"),
                                   QStringLiteral("facilitation"), QStringLiteral("membership"),
                                   QStringLiteral("employment")};
    return types;
}

Labels named(const QString &name)
{
    return {name, name};
}

/// What somebody is to one other, for as long as it lasted.
struct Holding
{
    RecordId other;
    PartialDate until;
    QList<Labels> standings;
};

/// Those with a role first, in the order in which the schema lists the roles.
int rankOf(const CaseView &view, const Thing &thing)
{
    const PropertyType *role = Schema::builtIn().property(thing.type, QStringLiteral("role"));
    int rank = role ? static_cast<int>(role->codes.size()) : 0;
    for (const Statement &statement : view.of(thing.id, QStringLiteral("role")))
        for (int i = 0; role && i < role->codes.size(); ++i)
            if (role->codes[i].id == statement.value)
                rank = std::min(rank, i);
    return rank;
}

/// Who owns a company holds shares in it; the Dutch for owner is for things. English says so where the share is known
/// (tellsShare).
bool isOfShares(const Material &material, const Link &link)
{
    const Thing *to = material.view.thing(link.to);
    return to && link.type == QLatin1String("ownership") && to->type == QLatin1String("company");
}

bool hasEnded(const Material &material, const Link &link)
{
    const PartialDate until = untilOf(material, link);
    return until.isValid() && until.last() < material.options.asOf.date();
}

/// Dutch owns as it directs, "is eigenaar (60%) van"; English has a verb, but for shares.
Labels ownershipSentence(const Material &material, const Link &link, bool isOver)
{
    const QString from = material.view.name(link.from);
    const QString to = material.view.name(link.to);
    QStringList nl;
    QStringList en;
    for (const Labels &quality : qualitiesOf(material, link)) {
        nl << quality.nl;
        en << quality.en;
    }
    const QString comma = QStringLiteral(", ");
    const Labels told = nl.isEmpty() ? said(sentence(isOver ? QT_TRANSLATE_NOOP("Picture", "%1 owned %2")
                                                            : QT_TRANSLATE_NOOP("Picture", "%1 owns %2"),
                                                     {from, to}))
                                     : said(sentence(isOver ? QT_TRANSLATE_NOOP("Picture", "%1 owned %2 (%3)")
                                                            : QT_TRANSLATE_NOOP("Picture", "%1 owns %2 (%3)"),
                                                     {from, to, Labels{nl.join(comma), en.join(comma)}}));
    const Labels held = said(sentence(isOver ? QT_TRANSLATE_NOOP("Picture", "%1 was %2 of %3")
                                             : QT_TRANSLATE_NOOP("Picture", "%1 is %2 of %3"),
                                      {from, standingOf(material, link), to}));
    return {isOfShares(material, link) ? held.nl : told.nl, tellsShare(material, link) ? held.en : told.en};
}

/// Dutch is a holder of an account, as of anything else; English has a verb.
Labels accountSentence(const Material &material, const Link &link, bool isOver)
{
    const QString from = material.view.name(link.from);
    QStringList account{material.view.name(link.to)};
    for (const Labels &quality : qualitiesOf(material, link))
        account << QStringLiteral("(%1)").arg(quality.en);
    const Labels held = said(sentence(isOver ? QT_TRANSLATE_NOOP("Picture", "%1 held account %2")
                                             : QT_TRANSLATE_NOOP("Picture", "%1 holds account %2"),
                                      {from, account.join(QLatin1Char(' '))}));
    const Labels standing = said(sentence(isOver ? QT_TRANSLATE_NOOP("Picture", "%1 was %2 of %3")
                                                 : QT_TRANSLATE_NOOP("Picture", "%1 is %2 of %3"),
                                          {from, standingOf(material, link), material.view.name(link.to)}));
    return {standing.nl, held.en};
}

bool isOfAccount(const Material &material, const Link &link)
{
    const Thing *to = material.view.thing(link.to);
    return to && link.type == QLatin1String("account_holder") && to->type == QLatin1String("account");
}

} // namespace

Labels said(const Phrase &phrase)
{
    thread_local const Phrasebook dutch(Language::Dutch);
    thread_local const Phrasebook english(Language::English);
    return {textOf(phrase, dutch), textOf(phrase, english)};
}

Labels listed(const QList<Labels> &names)
{
    if (names.size() < 2)
        return names.value(0);
    QStringList nl;
    QStringList en;
    for (const Labels &name : names.first(names.size() - 1)) {
        nl << name.nl;
        en << name.en;
    }
    const QString comma = QStringLiteral(", ");
    return said(
        sentence(QT_TRANSLATE_NOOP("Picture", "%1 and %2"), {Labels{nl.join(comma), en.join(comma)}, names.last()}));
}

Labels closed(const Labels &text)
{
    const auto close = [](const QString &words) {
        return words.isEmpty() || words.endsWith(QLatin1Char('.')) ? words : words + QLatin1Char('.');
    };
    return {close(text.nl), close(text.en)};
}

PartialDate untilOf(const Material &material, const Link &link)
{
    PartialDate end;
    for (const Statement &tie : material.view.of(link.id, tieProperty)) {
        if (!tie.validTo.isValid()) // somebody says that it goes on
            return {};
        if (!end.isValid() || end.last() < tie.validTo.last())
            end = tie.validTo;
    }
    return end;
}

bool tellsShare(const Material &material, const Link &link)
{
    return isOfShares(material, link) && !material.view.value(link.id, QStringLiteral("share")).isEmpty();
}

QList<Labels> qualitiesOf(const Material &material, const Link &link)
{
    const LinkType *type = Schema::builtIn().link(link.type);
    QList<Labels> qualities;
    for (const PropertyType &property : type ? type->properties : QList<PropertyType>()) {
        if (property.kind != ValueKind::Percentage && property.kind != ValueKind::Code)
            continue;
        const QString value = material.view.value(link.id, property.id);
        if (!value.isEmpty() && value != QLatin1String("formal")) // what one expects needs no saying
            qualities << Labels{valueForReader(property, value, Language::Dutch),
                                valueForReader(property, value, Language::English)};
    }
    return qualities;
}

Labels standingOf(const Material &material, const Link &link)
{
    const LinkType *type = Schema::builtIn().link(link.type);
    if (!type || type->holder.nl.isEmpty())
        return {};
    QStringList nl;
    QStringList en;
    for (const Labels &quality : qualitiesOf(material, link)) {
        nl << quality.nl;
        en << quality.en;
    }
    const auto with = [](const QString &holder, const QStringList &qualities) {
        return qualities.isEmpty() ? holder
                                   : QStringLiteral("%1 (%2)").arg(holder, qualities.join(QStringLiteral(", ")));
    };
    return {with(isOfShares(material, link) ? QStringLiteral("aandeelhouder") : type->holder.nl, nl),
            with(tellsShare(material, link) ? QStringLiteral("shareholder") : type->holder.en, en)};
}

Labels withArticle(const Labels &standing)
{
    const bool isVowel = QStringLiteral("aeiou").contains(standing.en.left(1), Qt::CaseInsensitive);
    return {standing.nl, standing.en.isEmpty() ? QString()
                         : isVowel             ? QStringLiteral("an ") + standing.en
                                               : QStringLiteral("a ") + standing.en};
}

Labels tieSentence(const Material &material, const Link &link)
{
    const QString from = material.view.name(link.from);
    const QString to = material.view.name(link.to);
    const Labels standing = standingOf(material, link);
    if (standing.nl.isEmpty()) {
        const LinkType *type = Schema::builtIn().link(link.type);
        const Labels words = type ? type->labels : named(link.type);
        return {QStringList{from, words.nl, to}.join(QLatin1Char(' ')),
                QStringList{from, words.en, to}.join(QLatin1Char(' '))};
    }
    const bool isOver = hasEnded(material, link);
    if (link.type == QLatin1String("ownership"))
        return ownershipSentence(material, link, isOver);
    if (isOfAccount(material, link))
        return accountSentence(material, link, isOver);
    return said(sentence(isOver ? QT_TRANSLATE_NOOP("Picture", "%1 was %2 of %3")
                                : QT_TRANSLATE_NOOP("Picture", "%1 is %2 of %3"),
                         {from, withArticle(standing), to}));
}

Labels tieWithEnd(const Material &material, const Link &link)
{
    const Labels tie = tieSentence(material, link);
    if (!hasEnded(material, link))
        return tie;
    return said(sentence(QT_TRANSLATE_NOOP("Picture", "%1 up to and including %2"), {tie, untilOf(material, link)}));
}

Phrase holdingsOf(const Material &material, const Thing &thing)
{
    QList<Holding> holdings;
    for (const QString &type : tellingTypes())
        for (const Link *link : material.view.linksOf(thing.id)) {
            if (link->type != type || link->from != thing.id)
                continue;
            const PartialDate until = untilOf(material, *link);
            const auto same = std::find_if(holdings.begin(), holdings.end(), [&](const Holding &holding) {
                return holding.other == link->to && holding.until == until;
            });
            const Labels standing = standingOf(material, *link);
            if (same == holdings.end())
                holdings << Holding{link->to, until, {standing}};
            else if (!same->standings.contains(standing))
                same->standings << standing;
        }
    Phrase phrase;
    for (const Holding &holding : std::as_const(holdings)) {
        const Labels standings = listed(holding.standings);
        const QString other = material.view.name(holding.other);
        phrase.arguments << (holding.until.isValid()
                                 ? said(sentence(QT_TRANSLATE_NOOP("Picture", "%1 of %2 up to and including %3"),
                                                 {standings, other, holding.until}))
                                 : said(sentence(QT_TRANSLATE_NOOP("Picture", "%1 of %2"), {standings, other})));
    }
    return phrase;
}

Phrase holdersOf(const Material &material, const Thing &organisation)
{
    Phrase phrase;
    for (const QString &id : tellingTypes()) {
        const LinkType *type = Schema::builtIn().link(id);
        QList<Labels> holders;
        bool areSharesTold = true;
        for (const Link *link : material.view.linksOf(organisation.id))
            if (link->type == id && link->to == organisation.id) {
                const QString name = material.view.name(link->from);
                const Labels details = tieDetails(material, *link);
                holders << Labels{name + details.nl, name + details.en};
                areSharesTold = areSharesTold && tellsShare(material, *link);
            }
        if (!type || holders.isEmpty())
            continue;
        Labels words = holders.size() == 1 ? type->holder : type->holders;
        if (id == QLatin1String("ownership") && organisation.type == QLatin1String("company"))
            words.nl = holders.size() == 1 ? QStringLiteral("aandeelhouder") : QStringLiteral("aandeelhouders");
        if (areSharesTold)
            words.en = holders.size() == 1 ? QStringLiteral("shareholder") : QStringLiteral("shareholders");
        const Labels names = listed(holders);
        phrase.arguments << Labels{QStringLiteral("%1: %2").arg(words.nl, names.nl),
                                   QStringLiteral("%1: %2").arg(words.en, names.en)};
    }
    return phrase;
}

bool isOrganisation(const Thing &thing)
{
    const ThingType *type = Schema::builtIn().thing(thing.type);
    return type && type->family == Family::Organisation;
}

bool isSuspect(const CaseView &view, const Thing &thing)
{
    const QHash<QString, PersonCategory> &categories = directory().categories;
    for (const Statement &statement : view.of(thing.id, QStringLiteral("role")))
        if (const auto category = categories.constFind(statement.value);
            category != categories.cend() && *category == PersonCategory::Suspect)
            return true;
    return false;
}

QSet<RecordId> targetsOf(const Material &material)
{
    QSet<RecordId> targets;
    for (const Thing &thing : material.view.things()) {
        if (material.view.isSuspect(thing.id))
            targets << thing.id;
        if (isSearchOrSeizure(material, thing))
            for (const Thing &end : endsOf(material, thing))
                if (end.type != QLatin1String("person")) // who was there is a suspect or is not
                    targets << end.id;
    }
    return targets;
}

QList<Thing> byRole(const Material &material, bool (*wanted)(const Thing &))
{
    QList<Thing> chosen;
    QHash<RecordId, int> ranks;
    for (const Thing &thing : material.view.things())
        if (wanted(thing)) {
            chosen << thing;
            ranks.insert(thing.id, rankOf(material.view, thing));
        }
    std::stable_sort(chosen.begin(), chosen.end(), [&](const Thing &a, const Thing &b) {
        const int first = ranks.value(a.id);
        const int second = ranks.value(b.id);
        return first != second ? first < second : QString::localeAwareCompare(a.caption, b.caption) < 0;
    });
    return chosen;
}

} // namespace kluwen::picture

#include "core/base/number.h"
#include "core/model/country.h"
#include "core/picture/material.h"

#include <limits>
#include <map>

namespace kluwen::picture
{

namespace
{

template<typename TypeOf>
Table countsTable(const Material &material, const char *caption, const QMap<QString, qint64> &counts, TypeOf labelsOf)
{
    Table table;
    table.caption = sentence(caption);
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Kind")), 4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Number")), 1.4, true}};
    QStringList keys = counts.keys(); // the largest first, equal ones by name
    std::stable_sort(keys.begin(), keys.end(),
                     [&](const QString &a, const QString &b) { return counts.value(a) > counts.value(b); });
    for (const QString &key : std::as_const(keys))
        table.rows << QList<Phrase>{value(labelsOf(key)), countForReader(material, counts.value(key))};
    return table;
}

Labels thingLabels(const QString &id)
{
    const ThingType *type = Schema::builtIn().thing(id);
    return type ? type->plural : Labels{id, id};
}

Labels roleLabels(const QString &id)
{
    const PropertyType *role = Schema::builtIn().property(QStringLiteral("person"), QStringLiteral("role"));
    return role ? Labels{role->codeLabel(id, Language::Dutch), role->codeLabel(id, Language::English)} : Labels{id, id};
}

Labels facilitationLabels(const QString &id)
{
    const PropertyType *kind = Schema::builtIn().property(QStringLiteral("facilitation"), QStringLiteral("kind"));
    return kind ? Labels{kind->codeLabel(id, Language::Dutch), kind->codeLabel(id, Language::English)} : Labels{id, id};
}

Labels countryLabels(const QString &letters)
{
    return {countryName(letters, Language::Dutch), countryName(letters, Language::English)};
}

} // namespace

/// Size and nature of what the case is about, in numbers that name nobody (Wpg art. 22).
void fillPhenomenon(const Material &material, Section &section)
{
    QMap<QString, qint64> things;
    QMap<QString, qint64> roles;
    for (const Thing &thing : material.view.things()) {
        ++things[thing.type];
        for (const Statement &role : material.view.of(thing.id, QStringLiteral("role")))
            if (thing.type == QLatin1String("person"))
                ++roles[role.value];
    }
    if (!things.isEmpty())
        section.blocks << countsTable(material, QT_TRANSLATE_NOOP("Picture", "What the case holds, per kind"), things,
                                      thingLabels);
    if (!roles.isEmpty())
        section.blocks << countsTable(material, QT_TRANSLATE_NOOP("Picture", "Roles of persons"), roles, roleLabels);
    section.blocks << note(sentence(QT_TRANSLATE_NOOP(
        "Picture", "The numbers describe this case and say nothing about what has not been seen. They are "
                   "rounded to multiples of five; fewer than five are not told.")));
}

/// Facilitation by kind: what kinds of help there are, not who gives it.
void fillFacilitation(const Material &material, Section &section)
{
    QMap<QString, qint64> kinds;
    for (const Link &link : material.view.links())
        if (link.type == QLatin1String("facilitation"))
            for (const Statement &kind : material.view.of(link.id, QStringLiteral("kind")))
                ++kinds[kind.value];
    if (!kinds.isEmpty())
        section.blocks << countsTable(material, QT_TRANSLATE_NOOP("Picture", "Facilitation, by kind"), kinds,
                                      facilitationLabels);
}

/// Countries and municipalities in which the things of the case are.
void fillArea(const Material &material, Section &section)
{
    QMap<QString, qint64> countries;
    QMap<QString, qint64> municipalities;
    for (const Thing &thing : material.view.things()) {
        if (thing.type == QLatin1String("person"))
            continue; // a place of living is personal data
        if (const QString country = material.view.value(thing.id, QStringLiteral("country")); !country.isEmpty())
            ++countries[country];
        const QString municipality = material.view.value(thing.id, QStringLiteral("municipality"));
        const QString city =
            municipality.isEmpty() ? material.view.value(thing.id, QStringLiteral("city")) : municipality;
        if (!city.isEmpty())
            ++municipalities[city];
    }
    if (!countries.isEmpty())
        section.blocks << countsTable(material,
                                      QT_TRANSLATE_NOOP("Picture", "Organisations and other entities whose "
                                                                   "country is known, per country"),
                                      countries, countryLabels);
    // A place with few would point at somebody: only those with enough are named.
    constexpr qint64 enough = 5;
    for (auto i = municipalities.begin(); i != municipalities.end();)
        i = i.value() < enough ? municipalities.erase(i) : std::next(i);
    if (!municipalities.isEmpty())
        section.blocks << countsTable(material, QT_TRANSLATE_NOOP("Picture", "Addresses per municipality"),
                                      municipalities, [](const QString &name) {
                                          return Labels{name, name};
                                      });
}

namespace
{

/// To whole thousands, and months with few payments left out: one payment could be recognised.
qint64 roughly(qint64 minor, Currency currency)
{
    qint64 step = 1000;
    for (int i = 0; i < currency.exponent(); ++i)
        step *= 10;
    return (minor + step / 2) / step * step;
}

/// An amount without the decimals that rounding made meaningless.
Labels wholeLabels(qint64 minor, Currency currency)
{
    const auto whole = [&](Language language) {
        const QString text = moneyForReader({minor, currency}, language);
        return currency.exponent() > 0 ? text.chopped(currency.exponent() + 1) : text;
    };
    return {whole(Language::Dutch), whole(Language::English)};
}

std::vector<money::MonthFlow> busyMonths(const money::Ledger &ledger)
{
    constexpr int enough = 5;
    std::map<std::pair<int, int>, int> counts;
    for (const qint64 seconds : ledger.seconds) {
        const QDate day = dateOfEpochDay(static_cast<int>(seconds / 86400));
        ++counts[{day.year(), day.month()}];
    }
    std::vector<money::MonthFlow> months;
    for (money::MonthFlow month : monthsOf(ledger)) {
        if (counts[{month.year, month.month}] < enough)
            continue;
        month.in = roughly(month.in, ledger.currency);
        months.push_back(month);
    }
    return months;
}

} // namespace

void fillMoneyOverall(const Material &material, Section &section)
{
    if (material.ledger.size() == 0)
        return;
    qint64 sum = 0;
    for (const qint64 minor : material.ledger.minor)
        sum = checkedSum(sum, minor).value_or(std::numeric_limits<qint64>::max() / 2);
    const Phrase count = countForReader(material, static_cast<qint64>(material.ledger.size()));
    section.blocks << Paragraph{
        sentence(
            QT_TRANSLATE_NOOP("Picture", "About %1 payments with a sum of about %2 were recorded."),
            {count.arguments.value(0), wholeLabels(roughly(sum, material.ledger.currency), material.ledger.currency)}),
        {},
        false};
    TimelineFigure figure;
    figure.months = busyMonths(material.ledger);
    figure.currency = material.ledger.currency;
    figure.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Sum of all payments per month, in whole thousands; months "
                                                           "with fewer than 5 payments are left out"));
    if (!figure.months.empty())
        section.blocks << figure;
}

} // namespace kluwen::picture

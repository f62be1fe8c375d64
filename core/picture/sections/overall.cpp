#include "core/base/number.h"
#include "core/picture/material.h"

namespace kluwen::picture
{

namespace
{

constexpr qint64 smallest = 5; ///< counts below are not shown, so that nobody can be recognised

Phrase countCell(qint64 count)
{
    return count < smallest ? sentence(QT_TRANSLATE_NOOP("Picture", "fewer than 5")) : value(count);
}

template<typename TypeOf>
Table countsTable(const char *caption, const QMap<QString, qint64> &counts, TypeOf labelsOf)
{
    Table table;
    table.caption = sentence(caption);
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Kind")), 4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Number")), 1.4, true}};
    for (auto i = counts.constBegin(); i != counts.constEnd(); ++i)
        table.rows << QList<Phrase>{value(labelsOf(i.key())), countCell(i.value())};
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
        section.blocks << countsTable(QT_TRANSLATE_NOOP("Picture", "What the case holds, per kind"), things,
                                      thingLabels);
    if (!roles.isEmpty())
        section.blocks << countsTable(QT_TRANSLATE_NOOP("Picture", "Roles of persons"), roles, roleLabels);
    section.blocks << note(sentence(
        QT_TRANSLATE_NOOP("Picture", "The numbers describe this case and say nothing about what has not been seen.")));
}

void fillMoneyOverall(const Material &material, Section &section)
{
    if (material.ledger.size() == 0)
        return;
    qint64 sum = 0;
    for (const qint64 minor : material.ledger.minor)
        sum = checkedSum(sum, minor).value_or(std::numeric_limits<qint64>::max());
    section.blocks << Paragraph{
        sentence(QT_TRANSLATE_NOOP("Picture", "%1 payments with a sum of %2 were recorded."),
                 {static_cast<qint64>(material.ledger.size()), Money{sum, material.ledger.currency}}),
        {},
        false};
    TimelineFigure figure;
    figure.months = monthsOf(material.ledger);
    figure.currency = material.ledger.currency;
    figure.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Sum of all payments per month"));
    section.blocks << figure;
}

} // namespace kluwen::picture

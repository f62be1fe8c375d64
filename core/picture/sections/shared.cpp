#include "core/picture/material.h"
#include "core/picture/rules/rule.h"
#include "core/picture/sections/ties.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

constexpr qint64 five = 5; ///< where nothing else is asked for

} // namespace

Labels sumForReader(const Material &material, qint64 minor)
{
    const Money exact{minor, material.ledger.currency};
    if (!material.isReduced || minor == 0)
        return said(value(exact));
    const Money rounded = inThousands(exact);
    // In figures, where room is short, the Dutch is "ca.".
    if (rounded.minor != 0)
        return {QStringLiteral("ongeveer ") + wholeMoneyForReader(rounded, Language::Dutch),
                QStringLiteral("about ") + wholeMoneyForReader(rounded, Language::English)};
    const Money thousand = thousandOf(exact.currency);
    return said(sentence(
        QT_TRANSLATE_NOOP("Picture", "less than %1"),
        {Labels{wholeMoneyForReader(thousand, Language::Dutch), wholeMoneyForReader(thousand, Language::English)}}));
}

bool isUnderOath(const Material &material)
{
    return !material.options.chosenTemplate().hasAssessments && printsSection(material, QStringLiteral("declaration"));
}

qint64 smallestForReader(const Material &material)
{
    const bool isStrategic = material.options.chosenTemplate().level == Level::Strategic;
    return std::max(isStrategic ? five : qint64{0},
                    material.options.recipient ? material.options.recipient->smallest : qint64{0});
}

Phrase countForReader(const Material &material, qint64 count)
{
    const bool isStrategic = material.options.chosenTemplate().level == Level::Strategic;
    const qint64 smallest = smallestForReader(material);
    if (smallest > 0 && count < smallest)
        return sentence(QT_TRANSLATE_NOOP("Picture", "fewer than %1"), {smallest});
    if (isStrategic)
        return value((count + five / 2) / five * five);
    return value(count);
}

Labels tieDetails(const Material &material, const Link &link)
{
    const QList<Labels> qualities = qualitiesOf(material, link);
    const PartialDate end = untilOf(material, link);
    const Labels until =
        end.isValid() ? said(sentence(QT_TRANSLATE_NOOP("Picture", "up to and including %1"), {end})) : Labels{};
    const auto told = [&](Language language) {
        QStringList parts;
        for (const Labels &quality : qualities)
            parts << quality.in(language);
        if (end.isValid())
            parts << until.in(language);
        return parts.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(parts.join(QStringLiteral(", ")));
    };
    return {told(Language::Dutch), told(Language::English)};
}

Phrase valuesOf(const CaseView &view, const Thing &thing, const QString &property)
{
    const PropertyType *type = Schema::builtIn().property(thing.type, property);
    Phrase phrase;
    QSet<QString> seen;
    for (const Statement &statement : view.of(thing.id, property)) {
        if (seen.contains(statement.value))
            continue;
        seen.insert(statement.value);
        if (const Labels band = ageBandLabels(statement.value); !band.nl.isEmpty())
            phrase.arguments << band;
        else
            phrase.arguments << PropertyValue{type, statement.value};
    }
    return phrase;
}

void tellWhatIsMeasured(const Material &material, Section &section)
{
    if (isForOthers(material))
        section.blocks << note(sentence(QT_TRANSLATE_NOOP(
            "Picture",
            "Computed over what is in this version; a version for another reader may give other measures.")));
}

Paragraph note(Phrase text)
{
    Paragraph paragraph;
    paragraph.text = std::move(text);
    paragraph.muted = true;
    return paragraph;
}

} // namespace kluwen::picture

#include "core/picture/material.h"
#include "core/picture/sections/capacities.h"
#include "core/picture/sections/ties.h"
#include "core/picture/translatednames.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

/// The same fact in other words: one row tells it, and rests on both.
bool isToldAsAddress(const Material &material, const Link &link, const Labels &told, qsizetype addressRow, Table &table)
{
    if (addressRow < 0 || link.type != QLatin1String("located"))
        return false;
    const Labels address = said(table.rows[addressRow].value(1));
    if (address.nl != told.nl || address.en != told.en)
        return false;
    QList<int> &citations = table.citations[addressRow];
    for (const int number : material.citations(material.view.of(link.id)))
        if (!citations.contains(number))
            citations << number;
    std::sort(citations.begin(), citations.end());
    return true;
}

/// "is director of X", "has as director Y": every tie of the subject, in words. `addressRow`: of its own address; -1 =
/// it states none.
void addTies(const Material &material, const Thing &subject, qsizetype addressRow, Table &table)
{
    for (const Link *link : material.view.linksOf(subject.id)) {
        const LinkType *type = Schema::builtIn().link(link->type);
        if (!type)
            continue;
        const bool outwards = link->from == subject.id;
        const Labels &words = outwards ? type->labels : type->reverse;
        const QString other = material.view.name(outwards ? link->to : link->from);
        const Labels details = tieDetails(material, *link);
        const Labels told{other + details.nl, other + details.en};
        if (outwards && isToldAsAddress(material, *link, told, addressRow, table))
            continue;
        table.rows << QList<Phrase>{value(words), value(told)};
        table.citations << material.citations(material.view.of(link->id));
    }
}

/// As valuesOf, with words of the source as each language reads them.
Phrase readValuesOf(const Material &material, const Thing &thing, const PropertyType &property)
{
    Phrase values = valuesOf(material.view, thing, property.id);
    for (PhraseArgument &argument : values.arguments)
        if (const auto *stored = std::get_if<PropertyValue>(&argument))
            if (const Labels told = translatedValue(property, stored->value, material.texts); told.nl != told.en)
                argument = told;
    return values;
}

} // namespace

/// Everything that may be told of the one thing that the picture is about.
void fillSubject(const Material &material, Section &section)
{
    const Thing *subject = material.view.thing(material.subject);
    const ThingType *type = subject ? Schema::builtIn().thing(subject->type) : nullptr;
    if (!type) {
        section.blocks << note(
            sentence(QT_TRANSLATE_NOOP("Picture", "This recipient may not see what the picture is about.")));
        return;
    }
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "%1: %2"), {type->labels, subject->caption});
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "What")), 2.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Value")), 5, false}};
    qsizetype addressRow = -1;
    for (const PropertyType &property : type->properties) {
        const Phrase values = readValuesOf(material, *subject, property);
        const bool isTold = property.id == QLatin1String("registration_number") &&
                            said(values).nl == said(valuesOf(material.view, *subject, QStringLiteral("kvk"))).nl;
        if (values.isEmpty() || isTold)
            continue;
        if (property.id == QLatin1String("address_text"))
            addressRow = table.rows.size();
        table.rows << QList<Phrase>{value(property.labels), values};
        table.citations << material.citations(material.view.of(subject->id, property.id));
    }
    addTies(material, *subject, addressRow, table);
    if (!table.rows.isEmpty())
        section.blocks << table;
    explainRoles(material, {subject->id}, section);
}

/// A person declares, not a team; who it is stays open on paper.
void fillDeclaration(const Material &, Section &section)
{
    section.blocks << Paragraph{
        sentence(QT_TRANSLATE_NOOP("Picture", "I, reporting officer, ………………………… (name, rank, position), state the "
                                              "following.")),
        {},
        false};
}

void fillSignature(const Material &, Section &section)
{
    // Each blank on a line of its own, so that no line breaks between a word and its dots.
    for (const char *line :
         {QT_TRANSLATE_NOOP("Picture", "Drawn up on the oath / affirmation of office, closed and signed."),
          QT_TRANSLATE_NOOP("Picture", "Place: …………………………"), QT_TRANSLATE_NOOP("Picture", "Date: …………………………"),
          QT_TRANSLATE_NOOP("Picture", "The reporting officer (name and signature): …………………………")})
        section.blocks << Paragraph{sentence(line), {}, false};
}

} // namespace kluwen::picture

#include "core/picture/citations.h"
#include "core/picture/material.h"
#include "core/picture/rules/rule.h"
#include "core/picture/shortsections.h"
#include "core/picture/translatednames.h"

namespace kluwen::picture
{

namespace
{

constexpr qsizetype listedItems = 200;

Phrase readValue(const Statement &statement, const QString &type)
{
    if (const Labels band = ageBandLabels(statement.value); !band.nl.isEmpty())
        return value(band);
    const PropertyType *property = Schema::builtIn().property(type, statement.property);
    return property ? value(PropertyValue{property, statement.value}) : value(statement.value);
}

Phrase propertyName(const QString &type, const QString &id)
{
    const PropertyType *property = Schema::builtIn().property(type, id);
    return property ? value(property->labels) : value(id);
}

/// All that is known of one thing or tie, a line a statement.
void putCard(const Material &material, RecordId record, Section &section)
{
    const CaseSubject subject = subjectOf(material, record);
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "What is known of %1"), {subject.name});
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Property")), 2, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Value")), 4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Grading")), 1, false}};
    for (const Statement &statement : material.view.of(record)) {
        if (table.rows.size() == listedItems)
            break;
        const Phrase name = statement.property == tieProperty ? sentence(QT_TRANSLATE_NOOP("Picture", "tie"))
                                                              : propertyName(subject.type, statement.property);
        const ThingType *type = Schema::builtIn().thing(subject.type);
        const bool isCaption = type && type->caption.contains(statement.property) && hasTranslatableName(subject.type);
        const Phrase read = statement.property == tieProperty ? value(subject.name)
                            : isCaption                       ? value(translatedName(statement.value, material.texts))
                                                              : readValue(statement, subject.type);
        table.rows << QList<Phrase>{name, read, value(statement.grading.toText())};
        table.citations << material.citations({statement});
    }
    if (!table.rows.isEmpty())
        section.blocks << table;
}

/// Several things side by side.
void putRecords(const Material &material, const QList<RecordId> &records, Section &section)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "What is known, record by record"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Name")), 2.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Kind")), 1.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Known")), 5, false}};
    for (const RecordId record : records) {
        const CaseSubject subject = subjectOf(material, record);
        const ThingType *type = Schema::builtIn().thing(subject.type);
        Phrase known;
        for (const Statement &statement : material.view.of(record)) {
            const bool isName = type && type->caption.contains(statement.property);
            if (statement.property != tieProperty && !isName)
                known.arguments << readValue(statement, subject.type).arguments;
        }
        table.rows << QList<Phrase>{value(subject.name),
                                    type ? value(type->labels) : sentence(QT_TRANSLATE_NOOP("Picture", "tie")), known};
        table.citations << material.citations(record);
    }
    section.blocks << table;
}

bool putRecordItem(const Material &material, const SectionItem &item, Section &section)
{
    QList<RecordId> seen;
    for (const RecordId record : item.records)
        if (material.view.contains(record) && seen.size() < listedItems)
            seen << record;
    if (seen.size() == 1)
        putCard(material, seen.first(), section);
    else if (!seen.isEmpty())
        putRecords(material, seen, section);
    return seen.size() == item.records.size();
}

bool putTimeline(const Material &material, const SectionItem &item, Section &section)
{
    const TimelineFigure figure = timelineOf(material, item.trail.since, item.trail.until);
    if (figure.items.isEmpty() && figure.months.empty())
        return false;
    section.blocks << figure;
    return true;
}

} // namespace

int fillItems(const Material &material, Section &section)
{
    const QString whole = wholeSection(section.id);
    int missing = 0;
    for (qsizetype i = 0; i < material.texts.items.size(); ++i) {
        const SectionItem &item = material.texts.items[i];
        if (item.section != section.id && item.section != whole)
            continue;
        bool isWhole = false;
        if (material.options.chosenTemplate().level != Level::Strategic) {
            switch (item.kind) {
            case SectionItem::Kind::Records:
                isWhole = putRecordItem(material, item, section);
                break;
            case SectionItem::Kind::Timeline:
                isWhole = putTimeline(material, item, section);
                break;
            default:
                isWhole = material.itemBlocks.contains(i);
                section.blocks << material.itemBlocks.value(i);
                break;
            }
        }
        missing += isWhole ? 0 : 1;
    }
    return missing;
}

} // namespace kluwen::picture

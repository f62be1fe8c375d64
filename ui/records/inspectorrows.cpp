#include "ui/records/inspectorrows.h"
#include "core/model/describe.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

namespace kluwen::ui
{

namespace
{

/// "line 214" as stored, in the language of the screen; any other place as it was written.
QString placeInSource(const QString &locator)
{
    const QString line = QStringLiteral("line ");
    return locator.startsWith(line) ? UiTr::tr("line %1").arg(locator.mid(line.size())) : locator;
}

const QString separator = QStringLiteral(" · ");

InspectorRow section(const QString &title)
{
    InspectorRow row;
    row.kind = InspectorRow::Kind::Section;
    row.text = title;
    return row;
}

InspectorRow note(const QString &text)
{
    InspectorRow row;
    row.kind = InspectorRow::Kind::Note;
    row.text = text;
    return row;
}

QString propertyLabel(const StatedValue &value, Language language)
{
    if (value.property)
        return value.property->labels.in(language);
    return value.statement.property == tieProperty ? UiTr::tr("tie") : value.statement.property;
}

QString valueText(const StatedValue &value, Language language)
{
    if (value.property)
        return valueForReader(*value.property, value.statement.value, language);
    if (value.statement.property == tieProperty)
        return UiTr::tr("holds");
    return value.statement.value;
}

QString warningOf(const StatedValue &value)
{
    QStringList parts;
    if (value.statement.verdict == Verdict::Invalid) {
        const bool identifier = value.property && value.property->kind == ValueKind::Identifier;
        parts << (identifier ? UiTr::tr("the check digits or the form are wrong")
                             : UiTr::tr("not readable as this kind of value"));
    }
    if (value.contradicted)
        parts << UiTr::tr("contradicts another statement");
    return parts.join(separator);
}

QString sourceDetail(const StatedValue &value, Language language)
{
    QStringList parts;
    const QString valid = validText(value.statement.validFrom, value.statement.validTo, language);
    if (!valid.isEmpty())
        parts << valid;
    const QString source = sourceName(value.source);
    if (!source.isEmpty())
        parts << source;
    if (!value.statement.locator.isEmpty())
        parts << placeInSource(value.statement.locator);
    if (value.statement.verdict == Verdict::Invalid && !value.statement.raw.isEmpty() &&
        value.statement.raw != value.statement.value)
        parts << UiTr::tr("as written: %1").arg(value.statement.raw);
    return parts.join(separator);
}

InspectorRow valueRow(const StatedValue &value, QDate today, Language language)
{
    InspectorRow row;
    row.kind = InspectorRow::Kind::Value;
    row.label = propertyLabel(value, language);
    row.text = valueText(value, language);
    row.detail = sourceDetail(value, language);
    row.grading = value.statement.grading.toText();
    row.handling = handlingText(value.statement.handling);
    row.warning = warningOf(value);
    row.statement = value.statement.id;
    row.ended = value.statement.validTo.isValid() && value.statement.validTo.last() < today;
    return row;
}

/// What the link itself says: "share 60%, from 1 Feb 2024".
QString linkDetail(const LinkedThing &linked, Language language)
{
    QStringList parts;
    for (const Statement &statement : linked.statements) {
        if (statement.property == tieProperty) {
            const QString valid = validText(statement.validFrom, statement.validTo, language);
            if (!valid.isEmpty() && !parts.contains(valid))
                parts << valid;
            continue;
        }
        const PropertyType *property = Schema::builtIn().property(linked.link.type, statement.property);
        const QString value = property ? valueForReader(*property, statement.value, language) : statement.value;
        const QString label = property ? property->labels.in(language) : statement.property;
        parts << (property && property->kind == ValueKind::LongText ? value
                                                                    : QStringLiteral("%1: %2").arg(label, value));
    }
    return parts.join(separator);
}

InspectorRow linkRow(const LinkedThing &linked, QDate today, Language language)
{
    InspectorRow row;
    row.kind = InspectorRow::Kind::Link;
    row.label = linkWords(linked.link, linked.outgoing, language);
    row.text = thingName(linked.other, language);
    row.detail = linkDetail(linked, language);
    row.otherType = linked.other.type;
    row.record = linked.link.id;
    row.other = linked.other.id;
    bool anyHolds = linked.statements.isEmpty();
    for (const Statement &statement : linked.statements) {
        if (statement.property != tieProperty)
            continue;
        row.grading = statement.grading.toText();
        row.handling = handlingText(statement.handling);
        anyHolds = anyHolds || !statement.validTo.isValid() || statement.validTo.last() >= today;
    }
    row.ended = !anyHolds;
    return row;
}

InspectorRow endRow(const Thing &thing, const QString &label, Language language)
{
    InspectorRow row;
    row.kind = InspectorRow::Kind::End;
    row.label = label;
    row.text = thingName(thing, language);
    row.otherType = thing.type;
    row.record = thing.id;
    row.other = thing.id;
    return row;
}

void addLinks(const RecordFacts &facts, QDate today, Language language, QList<InspectorRow> &rows)
{
    rows << section(UiTr::tr("Links (%1)").arg(countText(facts.linkCount, language)));
    QString label;
    for (const LinkedThing &linked : facts.links) {
        InspectorRow row = linkRow(linked, today, language);
        if (std::exchange(label, row.label) == row.label)
            row.label.clear();
        rows << row;
    }
    if (facts.links.isEmpty())
        rows << note(UiTr::tr("No links yet. Add one with Ctrl+L or by dragging in the chart."));
    else if (facts.linkCount > facts.links.size())
        rows << note(UiTr::tr("%n more link(s) are on the chart.", nullptr,
                              static_cast<int>(facts.linkCount - facts.links.size())));
}

} // namespace

QList<InspectorRow> inspectorRows(const RecordFacts &facts, QDate today, Language language)
{
    QList<InspectorRow> rows;
    if (facts.isLink) {
        rows << section(UiTr::tr("Between"));
        rows << endRow(facts.from, UiTr::tr("from"), language);
        rows << endRow(facts.to, UiTr::tr("to"), language);
    }
    rows << section(UiTr::tr("Statements (%1)").arg(countText(facts.values.size(), language)));
    QString label;
    for (const StatedValue &value : facts.values) {
        InspectorRow row = valueRow(value, today, language);
        if (std::exchange(label, row.label) == row.label)
            row.label.clear();
        rows << row;
    }
    if (facts.values.isEmpty())
        rows << note(UiTr::tr("Nothing has been stated yet."));
    if (!facts.isLink)
        addLinks(facts, today, language, rows);
    return rows;
}

QString spokenRow(const InspectorRow &row)
{
    QStringList parts;
    for (const QString &part : {row.label, row.text, row.grading, row.handling, row.detail, row.warning})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(", "));
}

} // namespace kluwen::ui

#include "core/picture/translatednames.h"
#include "core/model/schema.h"
#include "core/picture/citations.h"
#include "core/picture/material.h"

#include <algorithm>
#include <QRegularExpression>

namespace kluwen::picture
{

bool hasTranslatableName(const QString &type)
{
    const ThingType *known = Schema::builtIn().thing(type);
    return known && (known->family == Family::Event || known->family == Family::Document);
}

Labels translatedName(const QString &caption, const Texts &texts)
{
    const Labels known = texts.names.value(caption);
    return {known.nl.isEmpty() ? caption : known.nl, known.en.isEmpty() ? caption : known.en};
}

QStringList translatableNames(const CaseView &view)
{
    QStringList names;
    for (const Thing &thing : view.things())
        if (hasTranslatableName(thing.type) && !thing.caption.isEmpty() && !view.isPseudonymous(thing.id))
            names << thing.caption;
    for (const Source &source : view.sources())
        if (source.format != QLatin1String("manual") && !source.title.isEmpty())
            names << source.title;
    names.sort();
    names.removeDuplicates();
    return names;
}

bool isTranslatableValue(const PropertyType &property, const QString &value)
{
    static const QRegularExpression word(QStringLiteral("(?<![\\p{L}\\p{N}])\\p{Ll}{4,}(?![\\p{L}\\p{N}])"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 60; // what is longer is quoted, not translated here
    return (property.kind == ValueKind::Text || property.kind == ValueKind::LongText) && value.size() <= longest &&
           value.contains(word) && !value.contains(QLatin1Char('@'));
}

Labels translatedValue(const PropertyType &property, const QString &value, const Texts &texts)
{
    const Labels known = texts.names.value(value);
    if ((property.kind != ValueKind::Text && property.kind != ValueKind::LongText) ||
        (known.nl.isEmpty() && known.en.isEmpty()))
        return {value, value};
    const auto told = [&value](const QString &translation) {
        return translation.isEmpty() || translation == value ? value
                                                             : QStringLiteral("%1 (%2)").arg(translation, value);
    };
    return {told(known.nl), told(known.en)};
}

namespace
{

/// Values that are printed as they stand: of statements that the texts cite, of what the picture is about, and who
/// somebody was at an event.
QStringList translatableValues(const Material &material)
{
    QStringList values;
    const auto add = [&values](const QString &type, const Statement &statement) {
        const PropertyType *property = Schema::builtIn().property(type, statement.property);
        if (property && isTranslatableValue(*property, statement.value) && !values.contains(statement.value))
            values << statement.value;
    };
    for (const Statement &statement : material.citedInTexts)
        add(subjectOf(material, statement.subject).type, statement);
    if (const Thing *subject = material.view.thing(material.subject))
        for (const Statement &statement : material.view.of(subject->id))
            add(subject->type, statement);
    for (const Link &link : material.view.links())
        if (link.type == QLatin1String("involved"))
            for (const Statement &statement : material.view.of(link.id, QStringLiteral("role")))
                add(link.type, statement);
    values.sort();
    return values;
}

void remarkOnDutchValues(const QStringList &values, const Material &material, Picture &picture)
{
    const auto isUntranslated = [&](const QString &text) { return material.texts.names.value(text).en.isEmpty(); };
    const qint64 missing = std::count_if(values.begin(), values.end(), isUntranslated);
    if (missing == 0)
        return;
    Remark remark;
    remark.text = counted(QT_TRANSLATE_N_NOOP("Picture", "%n value(s) of statements are shown in Dutch in the English "
                                                         "picture; the first: \"%1\"."),
                          missing, {*std::find_if(values.begin(), values.end(), isUntranslated)});
    picture.remarks << remark;
}

} // namespace

void offerNames(const Material &material, Picture &picture)
{
    if (picture.level == Level::Strategic || material.info.language != Language::Dutch)
        return;
    picture.captions = translatableNames(material.view);
    const QStringList values = translatableValues(material);
    const qint64 missing = std::count_if(picture.captions.begin(), picture.captions.end(), [&](const QString &caption) {
        return material.texts.names.value(caption).en.isEmpty();
    });
    for (const QString &text : values)
        if (!picture.captions.contains(text))
            picture.captions << text;
    remarkOnDutchValues(values, material, picture);
    if (missing == 0)
        return;
    Remark remark;
    remark.text = counted(QT_TRANSLATE_N_NOOP("Picture", "%n name(s) of events, seizures, documents and sources have "
                                                         "no English."),
                          missing);
    picture.remarks << remark;
}

Labels Material::caption(RecordId record) const
{
    const Thing *thing = view.thing(record);
    if (!thing)
        return {};
    if (!hasTranslatableName(thing->type) || view.isPseudonymous(record))
        return {thing->caption, thing->caption};
    return translatedName(thing->caption, texts);
}

Labels Material::caption(const Source &source) const
{
    return translatedName(source.title, texts);
}

CaseSubject subjectOf(const Material &material, RecordId record)
{
    if (material.view.thing(record))
        return {material.view.thing(record)->type, material.caption(record)};
    for (const Link &link : material.view.links()) {
        if (link.id != record)
            continue;
        const Labels from = material.caption(link.from);
        const Labels to = material.caption(link.to);
        return {link.type, {tieLabels(link.type, from.nl, to.nl).nl, tieLabels(link.type, from.en, to.en).en}};
    }
    return {};
}

} // namespace kluwen::picture

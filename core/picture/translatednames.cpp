#include "core/picture/translatednames.h"
#include "core/model/schema.h"
#include "core/picture/citations.h"
#include "core/picture/material.h"

#include <algorithm>

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

void offerNames(const Material &material, Picture &picture)
{
    if (picture.level == Level::Strategic || material.info.language != Language::Dutch)
        return;
    picture.captions = translatableNames(material.view);
    const qint64 missing = std::count_if(picture.captions.begin(), picture.captions.end(), [&](const QString &caption) {
        return material.texts.names.value(caption).en.isEmpty();
    });
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

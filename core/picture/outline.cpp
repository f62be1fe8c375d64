#include "core/picture/outline.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

qsizetype placeOfSection(const QList<SectionChoice> &choices, const QString &id)
{
    for (qsizetype i = 0; i < choices.size(); ++i)
        if (choices[i].id == id)
            return i;
    return -1;
}

} // namespace

QList<SectionChoice> outlineOf(const Template &layout, const QList<SectionChoice> &chosen)
{
    QList<SectionChoice> outline;
    for (const SectionChoice &choice : chosen) {
        const bool isKnown = std::any_of(layout.sections.begin(), layout.sections.end(),
                                         [&choice](const Template::Part &part) { return part.id == choice.id; });
        if (isKnown && placeOfSection(outline, choice.id) < 0)
            outline << choice;
    }
    QString before;
    for (const Template::Part &part : layout.sections) {
        if (placeOfSection(outline, part.id) < 0)
            outline.insert(placeOfSection(outline, before) + 1, {part.id, true});
        before = part.id;
    }
    return outline;
}

QList<Template::Part> partsOf(const Template &layout, const QList<SectionChoice> &chosen)
{
    QList<Template::Part> parts;
    for (const SectionChoice &choice : outlineOf(layout, chosen)) {
        if (!choice.isOn)
            continue;
        for (const Template::Part &part : layout.sections)
            if (part.id == choice.id)
                parts << part;
    }
    return parts;
}

QList<SectionChoice> choiceOf(const Template &layout, const QList<SectionChoice> &outline)
{
    return outline == outlineOf(layout, {}) ? QList<SectionChoice>() : outline;
}

} // namespace kluwen::picture

#pragma once
#include "core/picture/template.h"

namespace kluwen::picture
{

/// A line of the outline of a picture: a section of its template, and whether the picture holds it.
struct SectionChoice
{
    QString id;
    bool isOn = true;

    friend bool operator==(const SectionChoice &, const SectionChoice &) = default;
};

/// The sections of the template in the order chosen. What the choice does not name is on and follows the section it
/// follows in the template; what the template does not hold is not there, so that no choice brings personal data into
/// a strategic picture.
[[nodiscard]] QList<SectionChoice> outlineOf(const Template &layout, const QList<SectionChoice> &chosen);
/// The same without the sections that are off, with the titles of the template.
[[nodiscard]] QList<Template::Part> partsOf(const Template &layout, const QList<SectionChoice> &chosen);
/// As it is kept: empty where it says no more than the template does.
[[nodiscard]] QList<SectionChoice> choiceOf(const Template &layout, const QList<SectionChoice> &outline);

/// The usual title of a kind of section, for the Phrasebook, context "Picture"; nullptr for an unknown one.
[[nodiscard]] const char *sectionTitleKey(const QString &id);

} // namespace kluwen::picture

#pragma once
#include "core/picture/picture.h"

namespace kluwen::picture
{

/// What a picture of a kind holds and in which order. Data: resources/templates, and files of a team's own:
///
///     {"id": "tactical", "version": 2, "level": "tactical", "nl": "...", "en": "...",
///      "sections": ["judgements", "network", {"id": "options", "nl": "Wat kan", "en": "What can be done"},
///                   {"id": "assumptions", "text": true, "nl": "Aannames", "en": "Assumptions",
///                    "hint": {"nl": "...", "en": "..."}, "expected": true}],
///      "around": false, "assessments": true, "paper": "A3", "suffix": "O", "leaves": ["person.role"]}
struct Template
{
    struct Part
    {
        QString id;              ///< of the kind of section
        Labels title;            ///< empty = the usual one
        bool isText = false;     ///< a section of the template's own, that analysts write (Texts::written)
        bool isExpected = false; ///< where nothing is written the picture says so, instead of leaving it out
        Labels hint{};           ///< what belongs in a section of texts, for who writes it
    };
    QString id;
    int version = 1;
    Level level = Level::Tactical;
    Labels labels; ///< what a product of this template is called
    QList<Part> sections;
    bool isAround = false;      ///< about one thing and what is tied to it (Texts::subject), and nothing else
    bool hasAssessments = true; ///< false: facts only, as in a report of findings
    Paper paper = Paper::A4;    ///< on A3 and posters the parts of a section stay together where they can
    QString suffix;             ///< behind the product number, where a product has the texts of another one
    QStringList leaves;         ///< statements that it does not use: "person.role", "*.notes"
    QString file;               ///< where it was read from, empty = built in
};

[[nodiscard]] const QList<Template> &templates(); ///< built in, in the order in which they are offered
[[nodiscard]] const Template &templateOf(Level level);
/// A built-in template by its id, else the file of that name. Usage with the known ids where there is neither;
/// Unreadable, or Malformed with file, reason and remedy.
[[nodiscard]] Result<Template> findTemplate(const QString &idOrFile);
[[nodiscard]] Result<Template> templateFromJson(const QByteArray &json, const QString &file);
[[nodiscard]] QByteArray toJson(const Template &layout); ///< indented, for a team that wants to change a copy

[[nodiscard]] QStringList builtInSections(); ///< ids that any template may name
[[nodiscard]] QStringList knownSections();   ///< and those of texts that the built-in templates declare

} // namespace kluwen::picture

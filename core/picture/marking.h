#pragma once
#include "core/model/grading.h"
#include "core/picture/phrase.h"
#include <map>
#include <optional>
#include <QJsonValue>
#include <QString>

namespace kluwen::picture
{

/// How closely a text is classified (VIRBI art. 5, and what the police use below it), from open to strictest.
enum class Classification { Open, Internal, Restricted, Confidential, Secret, TopSecret };

/// What a marking says, read from its text: "Stg. GEHEIM", "POLITIE INTERN – TLP:AMBER", "RESTREINT UE".
struct Marking
{
    Classification classification = Classification::Open;
    std::optional<Tlp> tlp;
};
[[nodiscard]] Marking markingFromText(const QString &text);
/// What a marking says in both languages where they differ: the most open of the two, for it is read by itself.
[[nodiscard]] Marking markingFromPhrase(const Phrase &marking);
/// The marking with the name that somebody else has for its classification; what follows stays: "– OEFENING".
[[nodiscard]] QString renamedMarking(const QString &marking, const QString &name);
/// The marking with this label where it names another; one that names none stays as it is.
[[nodiscard]] QString withTlp(const QString &marking, Tlp tlp);
/// What somebody else calls our classifications.
using Marks = std::map<Classification, Labels>;
[[nodiscard]] Marks
marksFromJson(const QJsonValue &json); ///< {"Dep. VERTROUWELIJK": "EU RESTRICTED", "...": {"nl", "en"}}
/// What is wrong with one that reads as less than what it stands for: everybody would be careless with it. Empty =
/// nothing.
[[nodiscard]] QString weakMarkIn(const Marks &marks);
/// From Dep. VERTROUWELIJK on a classification has a last day (VIRBI 2013 art. 5).
[[nodiscard]] bool isClassified(const Marking &marking);

} // namespace kluwen::picture

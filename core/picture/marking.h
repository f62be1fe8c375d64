#pragma once
#include "core/model/grading.h"
#include <optional>
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

} // namespace kluwen::picture

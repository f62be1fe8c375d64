#pragma once
#include "core/base/progress.h"
#include "core/picture/picture.h"
#include "core/picture/redaction.h"
#include "core/picture/texts.h"
#include <optional>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::picture
{

struct PictureOptions
{
    Level level = Level::Tactical;
    std::optional<Recipient> recipient; ///< none = for the own team, nothing is left out but protected persons
    QDateTime asOf;                     ///< UTC; what was known then; invalid = the clock of the case
    std::optional<Texts> texts;         ///< instead of those in the case, while they are being written
    unsigned seed = 7;                  ///< for layout and communities
};

/// Makes the content of a picture from the case, the analysts' texts in it and the template of the level
/// (resources/templates). Same case, options and as-of time: same picture. Changes nothing in the case.
[[nodiscard]] Result<Picture> buildPicture(store::CaseFile &caseFile, const PictureOptions &options,
                                           Progress &progress);

} // namespace kluwen::picture

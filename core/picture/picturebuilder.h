#pragma once
#include "core/base/progress.h"
#include "core/picture/contents.h"
#include "core/picture/picture.h"
#include "core/picture/recipient.h"
#include "core/picture/template.h"
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
    std::optional<Template> layout;     ///< instead of the built-in template of the level
    std::optional<Recipient> recipient; ///< none = for the own team, nothing is left out but protected identities
    QString decision;                   ///< reference of a written decision, where the legal basis asks for one
    QString subject;                    ///< of a picture around one thing, instead of the one in the texts
    QDate day;                          ///< of the provision; invalid = today by the clock of the case
    QDateTime asOf;                     ///< UTC; what was known then; invalid = the clock of the case
    std::optional<Texts> texts;         ///< instead of those in the case, while they are being written
    QSet<RecordId> leftOut;             ///< things left out of this picture besides those of the texts
    bool keepStatements = false;        ///< fill Picture::statements, for a version that is frozen
    unsigned seed = 7;                  ///< for layout and communities

    [[nodiscard]] const Template &chosenTemplate() const { return layout ? *layout : templateOf(level); }
};

/// On which terms a picture with these options is provided.
[[nodiscard]] Terms termsOf(const Contents &contents, const PictureOptions &options);
/// Whether anything may be provided on those terms. Usage with what is missing: no legal basis on the day, no written
/// decision, a marking that is too high.
[[nodiscard]] Result<void> mayProvide(const Terms &terms);

/// Makes the content of a picture from the case, the analysts' texts in it and the template. Same case, options and
/// as-of time: same picture. Changes nothing in the case.
[[nodiscard]] Result<Picture> buildPicture(store::CaseFile &caseFile, const PictureOptions &options,
                                           Progress &progress);
/// The same from contents that were read before: for a preview that follows the keyboard.
[[nodiscard]] Result<Picture> buildPicture(const Contents &contents, const PictureOptions &options, Progress &progress);

} // namespace kluwen::picture

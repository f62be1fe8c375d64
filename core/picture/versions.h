#pragma once
#include "core/picture/picture.h"
#include "core/store/pictureversionstore.h"

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::picture
{

/// Keeps the picture as it is, with its figures and the statements it rests on, in the case; the number of the version.
/// A picture that was frozen before keeps its number. Conflict where the case may not be written.
[[nodiscard]] Result<qint64> freeze(store::CaseFile &caseFile, const Picture &picture);

/// A frozen version, ready to be laid out again. NotFound, or Malformed where it is no longer what was frozen. Usage
/// where an identity in it has been protected since: such a version stays closed.
[[nodiscard]] Result<Picture> frozenPicture(store::CaseFile &caseFile, qint64 number);

/// Gives the picture the next number of its copies where they must be numbered and this one has no number yet.
[[nodiscard]] Result<void> numberCopy(store::CaseFile &caseFile, Picture &picture);

} // namespace kluwen::picture

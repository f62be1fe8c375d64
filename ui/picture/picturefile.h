#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/picture/picture.h"
#include "core/picture/provision.h"

namespace kluwen::ui
{

/// Writes the picture as the kind of file its name ends in: .pdf, .html, .odt, .docx or .xlsx. The file appears beside
/// and takes the place of what was there when all of it is written; on every error and when stopped nothing changes.
/// Same picture and language: same bytes. Usage with another ending, Unsupported without fonts, Unreadable where it
/// cannot be written, Cancelled.
[[nodiscard]] Result<void> writePicture(const picture::Picture &picture, Language language, const QString &path,
                                        Progress &progress);

/// Writes into the register that the file left the house. Nothing is provided to others that cannot be recorded (Wpg
/// art. 32a): their file is removed again. What the own team makes for itself stays, where the case is read-only.
[[nodiscard]] Result<void> recordExport(store::CaseFile &caseFile, const picture::Picture &picture,
                                        const picture::Delivery &delivery);

/// The kinds of file for a dialog: "PDF (*.pdf);;...".
[[nodiscard]] QString pictureFilter();
[[nodiscard]] QString pictureEndings(); ///< ".pdf, .html, .odt, .docx, .xlsx", for messages

} // namespace kluwen::ui

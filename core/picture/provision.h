#pragma once
#include "core/base/clock.h"
#include "core/model/thing.h"
#include "core/picture/picture.h"
#include "core/store/provisionstore.h"

namespace kluwen::picture
{

/// How a picture left the house.
struct Delivery
{
    Language language = Language::Dutch;
    QString file;      ///< that was written: its checksum and ending are kept, its name is not
    QString requester; ///< who asked for it; may be empty
};

/// The product as the register names it, "TB-2026-014 v2"; empty where it has no number.
[[nodiscard]] QString productOf(const Frame &frame);

/// Writes into the register and the log of the case that the picture was provided (Wpg art. 32a, Bpg art. 6:4); a
/// picture for the own team too. Conflict where the case may not be written.
[[nodiscard]] Result<void> recordProvision(store::CaseFile &caseFile, const Picture &picture, const Delivery &delivery);

/// Whether a picture that was frozen may be provided to its recipient on the day of the clock; always for the own team.
/// `recipientsFile` = recipients of the team's own, may be empty. NotFound, Usage and Conflict as mayProvide().
[[nodiscard]] Result<void> mayProvideAgain(const Picture &picture, const QString &recipientsFile, const Clock &clock);

/// Something else than a picture that left the house: a sealed package, an export of the case.
struct FileDelivery
{
    QString recipient;     ///< id in the directory, or the name of whoever is not in it; empty = the own team
    QString ground;        ///< as the sender states it
    QString description;   ///< what it is
    QString file;          ///< that was written; of a folder no checksum is kept
    QStringList content;   ///< files in it: those that stand in the register are told by what was recorded of them
    QList<Thing> subjects; ///< on whom data are given, besides those of the content
    QDateTime asOf;        ///< UTC
};
/// The number of files of `content` that the register does not know. Conflict where the case may not be written.
[[nodiscard]] Result<int> recordFile(store::CaseFile &caseFile, const FileDelivery &delivery);

} // namespace kluwen::picture

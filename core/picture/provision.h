#pragma once
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

/// Writes into the register and the log of the case that the picture was provided (Wpg art. 32a, Bpg art. 6:4); a
/// picture for the own team too. Conflict where the case may not be written.
[[nodiscard]] Result<void> recordProvision(store::CaseFile &caseFile, const Picture &picture, const Delivery &delivery);

} // namespace kluwen::picture

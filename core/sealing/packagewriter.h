#pragma once
#include "core/base/progress.h"
#include "core/sealing/manifest.h"
#include "core/sealing/packageform.h"

namespace kluwen::sealing
{

/// What goes into a package.
struct SealRequest
{
    QStringList files; ///< paths; their names without folders must differ
    QString title;
    QString marking;
    QString recipient;
    QString ground;
    QDateTime asOf;
    QDateTime madeAt; ///< UTC
    Hardness hardness;
};

/// Seals files for one recipient and signs them; streams, so that size does not matter. The package appears beside and
/// takes the place of what was there when all of it is written. Usage where recipient or ground is missing, Unreadable
/// where a file cannot be read or changes meanwhile, Cancelled. The random numbers are the library's own: those of a
/// seal may never be foreseen, so they are not passed in.
[[nodiscard]] Result<Manifest> seal(const SealRequest &request, const SecretKey &sender, const Lock &lock,
                                    const QString &path, Progress &progress);

} // namespace kluwen::sealing

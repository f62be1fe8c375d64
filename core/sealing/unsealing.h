#pragma once
#include "core/sealing/packagereader.h"

namespace kluwen::sealing
{

/// A package that was opened and found whole.
struct Opened
{
    Manifest manifest;
    PublicKey sender; ///< who signed, with the name the manifest gives
};

/// Opens the package and checks all of it, but keeps nothing.
[[nodiscard]] Result<Opened> checkPackage(const QString &path, const Opener &opener, Progress &progress);

/// Unpacks into a folder, which is made where it is not there: all files or none. Conflict where one is there already.
[[nodiscard]] Result<Opened> unseal(const QString &path, const Opener &opener, const QString &folder,
                                    Progress &progress);

/// The content of the files in memory, to be looked at without a trace on the disk; by name. Unsupported where they are
/// larger than `most` bytes together.
struct OpenedInMemory
{
    Opened opened;
    QList<std::pair<QString, QByteArray>> files;
};
[[nodiscard]] Result<OpenedInMemory> readPackage(const QString &path, const Opener &opener, qint64 most,
                                                 Progress &progress);

} // namespace kluwen::sealing

#pragma once
#include "core/base/progress.h"
#include "core/sealing/manifest.h"
#include "core/sealing/packageform.h"
#include <QFile>

namespace kluwen::sealing
{

/// What anybody can see of a package without opening it.
struct Seal
{
    bool byPassphrase = false; ///< else for a key
    PublicKey sender;          ///< who signed; the name is not in it
    qint64 framesAt = 0;       ///< where the header of the stream begins
    QByteArray prelude;
    QByteArray lock;
};

/// True where the file begins as a package does, of whatever version.
[[nodiscard]] bool isPackage(const QString &path);

/// Reads the package from end to end: it is one, nothing is missing, nothing follows, and the signature over all of it
/// holds. Needs no key. Unreadable, Malformed, Unsupported (a newer version), Cancelled.
[[nodiscard]] Result<Seal> readSeal(QFile &package, Progress &progress);

/// Takes in what comes out of a package.
class PackageSink
{
public:
    virtual ~PackageSink() = default;
    virtual Result<void> begin(const PackedFile &file) = 0;
    virtual Result<void> write(const QByteArray &portion) = 0;
    virtual Result<void> end() = 0; ///< of a file whose size and hash are as the manifest says
};

/// Opens a package whose seal was read: the manifest is checked against the signature and every file against its hash.
/// What the sink got counts only when this succeeds.
[[nodiscard]] Result<Manifest> readContent(QFile &package, const Seal &seal, const Opener &opener, PackageSink &sink,
                                           Progress &progress);

} // namespace kluwen::sealing

#pragma once
#include "core/sealing/keys.h"
#include <variant>

/// The form of a sealed package (.kluwenpack), version 1; numbers are little-endian:
///
///     "KLUWENPK"  u16 version  u32 length  lock                 the prelude, readable by everybody
///     24 bytes                                                   header of the stream
///     u32 length  sealed frame ...                               at most 64 KiB of content each
///     u32 0                                                      the end of the frames
///     32 bytes sender's Ed25519 key  64 bytes signature          Ed25519ph over all that stands before the signature
///
/// `lock` is JSON: how the master key is found, by passphrase (Argon2id) or in a box for the recipient's key (X25519).
/// The frames are crypto_secretstream_xchacha20poly1305 with the hash of the prelude as additional data, so that no
/// byte of it can be changed; the first message is the manifest, then comes each file, the last tagged as final.
namespace kluwen::sealing
{

constexpr quint16 packageVersion = 1;
constexpr qsizetype frameSize = 1 << 16;
constexpr qsizetype longestPrelude = 1 << 16;

/// For whom: whoever knows the passphrase, or the holder of the key.
using Lock = std::variant<QString, PublicKey>;
/// How it is opened.
using Opener = std::variant<QString, SecretKey>;

/// The master key made into the key of the stream and a check by which a wrong key is told from a changed package.
struct StreamKeys
{
    Secret stream;
    QByteArray check;
};
[[nodiscard]] StreamKeys streamKeys(const Secret &master);

struct Locked
{
    Secret master;
    QByteArray lock; ///< JSON of the prelude
};
[[nodiscard]] Result<Locked> makeLock(const Lock &lock, const Hardness &hardness);
/// The master key; Usage where the passphrase or key is another one, Malformed where the lock cannot be read.
[[nodiscard]] Result<Secret> openLock(const QByteArray &lock, const Opener &opener, const QString &path);

[[nodiscard]] QByteArray preludeOf(const QByteArray &lock);
[[nodiscard]] QByteArray preludeHash(const QByteArray &prelude);
[[nodiscard]] QByteArray littleEndian(quint64 number, int bytes);

[[nodiscard]] Error packageProblem(Error::Code code, const QString &message, const QString &remedy,
                                   const QString &path);
[[nodiscard]] Error packageChanged(const QString &path);   ///< a byte is not as it was signed
[[nodiscard]] Error packageTruncated(const QString &path); ///< its end is missing

} // namespace kluwen::sealing

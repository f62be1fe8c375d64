#pragma once
#include "core/sealing/keys.h"

namespace kluwen::sealing
{

/// Writes the secret key, locked with a passphrase, readable by its owner alone; nothing is overwritten (Conflict).
[[nodiscard]] Result<void> writeSecretKey(const SecretKey &key, const QString &passphrase, const QString &path,
                                          const Hardness &hardness = {});
/// Unreadable, Malformed where the file is no key, Usage where the passphrase does not open it, Unsupported where a
/// newer version wrote it.
[[nodiscard]] Result<SecretKey> readSecretKey(const QString &path, const QString &passphrase);

/// The half that may be given to everybody who is to send something.
[[nodiscard]] Result<void> writePublicKey(const PublicKey &key, const QString &path);
[[nodiscard]] Result<PublicKey> readPublicKey(const QString &path);

} // namespace kluwen::sealing

#include "core/sealing/packageform.h"
#include "core/base/tr.h"
#include "core/sealing/bytes.h"

#include <sodium.h>

namespace kluwen::sealing
{

namespace
{

constexpr const char *context = "KluwenPk"; ///< crypto_kdf_CONTEXTBYTES
constexpr quint64 mostPasses = 16;
constexpr quint64 mostMemory = 1ULL << 30; ///< a hostile package cannot ask for more

Error damagedLock(const QString &path)
{
    return packageProblem(Error::Code::Malformed, Tr::tr("The lock of the package cannot be read."),
                          Tr::tr("Ask the sender for a new package."), path);
}

Result<Secret> openWithPassphrase(const QJsonObject &json, const QString &passphrase, const QString &path)
{
    if (json[QLatin1String("by")].toString() != QLatin1String("passphrase"))
        return fail(packageProblem(Error::Code::Usage,
                                   Tr::tr("The package is sealed for a key, not with a passphrase."),
                                   Tr::tr("Open it with the secret key of the recipient."), path));
    const QByteArray salt = bytesIn(json, "salt");
    const qint64 passes = json[QLatin1String("passes")].toInteger();
    const qint64 memory = json[QLatin1String("memory")].toInteger();
    if (salt.size() != crypto_pwhash_SALTBYTES || passes < 1 || static_cast<quint64>(passes) > mostPasses ||
        memory < static_cast<qint64>(crypto_pwhash_MEMLIMIT_MIN) || static_cast<quint64>(memory) > mostMemory)
        return fail(damagedLock(path));
    return keyFromPassphrase(passphrase, salt, {static_cast<quint64>(passes), static_cast<quint64>(memory)});
}

Result<Secret> openWithKey(const QJsonObject &json, const SecretKey &key, const QString &path)
{
    if (json[QLatin1String("by")].toString() != QLatin1String("key"))
        return fail(packageProblem(Error::Code::Usage,
                                   Tr::tr("The package is sealed with a passphrase, not for a key."),
                                   Tr::tr("Open it with the passphrase that the sender gave you."), path));
    const QByteArray box = bytesIn(json, "box");
    if (box.size() != static_cast<qsizetype>(Secret::size + crypto_box_SEALBYTES))
        return fail(damagedLock(path));
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> signing{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secretSigning{};
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> sealing{};
    Secret secretSealing;
    crypto_sign_seed_keypair(signing.data(), secretSigning.data(), key.seed.data());
    const bool turned = crypto_sign_ed25519_pk_to_curve25519(sealing.data(), signing.data()) == 0 &&
                        crypto_sign_ed25519_sk_to_curve25519(secretSealing.data(), secretSigning.data()) == 0;
    sodium_memzero(secretSigning.data(), secretSigning.size());
    Secret master;
    if (!turned || crypto_box_seal_open(master.data(), bytesOf(box), static_cast<unsigned long long>(box.size()),
                                        sealing.data(), secretSealing.data()) != 0)
        return fail(packageProblem(Error::Code::Usage, Tr::tr("The package is sealed for another key than this one."),
                                   Tr::tr("Use the key whose public half the sender has."), path));
    return master;
}

} // namespace

StreamKeys streamKeys(const Secret &master)
{
    StreamKeys keys;
    crypto_kdf_derive_from_key(keys.stream.data(), Secret::size, 1, context, master.data());
    keys.check.resize(Secret::size);
    crypto_kdf_derive_from_key(bytesOf(keys.check), Secret::size, 2, context, master.data());
    return keys;
}

Result<Locked> makeLock(const Lock &lock, const Hardness &hardness)
{
    if (const auto started = ready(); !started)
        return fail(started.error());
    Locked made;
    QJsonObject json;
    if (const auto *passphrase = std::get_if<QString>(&lock)) {
        if (const auto good = checkPassphrase(*passphrase); !good)
            return fail(good.error());
        const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
        const auto master = keyFromPassphrase(*passphrase, salt, hardness);
        if (!master)
            return fail(master.error());
        made.master = *master;
        json = {{QStringLiteral("by"), QStringLiteral("passphrase")},
                {QStringLiteral("passes"), static_cast<qint64>(hardness.passes)},
                {QStringLiteral("memory"), static_cast<qint64>(hardness.memory)},
                {QStringLiteral("salt"), base64(salt)}};
    } else {
        crypto_kdf_keygen(made.master.data());
        std::array<unsigned char, crypto_box_PUBLICKEYBYTES> sealing{};
        QByteArray box(static_cast<qsizetype>(Secret::size + crypto_box_SEALBYTES), '\0');
        if (crypto_sign_ed25519_pk_to_curve25519(sealing.data(), std::get<PublicKey>(lock).bytes.data()) != 0 ||
            crypto_box_seal(bytesOf(box), made.master.data(), Secret::size, sealing.data()) != 0)
            return fail(packageProblem(Error::Code::Usage, Tr::tr("The recipient's key is not a key that can be used."),
                                       Tr::tr("Ask the recipient for the public key again."), {}));
        json = {{QStringLiteral("by"), QStringLiteral("key")}, {QStringLiteral("box"), base64(box)}};
    }
    json.insert(QStringLiteral("check"), base64(streamKeys(made.master).check));
    made.lock = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return made;
}

Result<Secret> openLock(const QByteArray &lock, const Opener &opener, const QString &path)
{
    if (const auto started = ready(); !started)
        return fail(started.error());
    const QJsonObject json = QJsonDocument::fromJson(lock).object();
    const QByteArray check = bytesIn(json, "check");
    if (check.size() != static_cast<qsizetype>(Secret::size))
        return fail(damagedLock(path));
    const auto *passphrase = std::get_if<QString>(&opener);
    auto master =
        passphrase ? openWithPassphrase(json, *passphrase, path) : openWithKey(json, std::get<SecretKey>(opener), path);
    if (!master)
        return master;
    if (sodium_memcmp(check.constData(), streamKeys(*master).check.constData(), Secret::size) != 0)
        return fail(packageProblem(Error::Code::Usage, Tr::tr("The passphrase does not open this package."),
                                   Tr::tr("Type it again; capitals and spaces count."), path));
    return master;
}

QByteArray littleEndian(quint64 number, int bytes)
{
    QByteArray written;
    for (int i = 0; i < bytes; ++i)
        written += static_cast<char>(number >> (8 * i) & 0xff);
    return written;
}

QByteArray preludeOf(const QByteArray &lock)
{
    return QByteArrayLiteral("KLUWENPK") + littleEndian(packageVersion, 2) +
           littleEndian(static_cast<quint64>(lock.size()), 4) + lock;
}

QByteArray preludeHash(const QByteArray &prelude)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(bytesOf(hash), crypto_generichash_BYTES, bytesOf(prelude),
                       static_cast<unsigned long long>(prelude.size()), nullptr, 0);
    return hash;
}

Error packageProblem(Error::Code code, const QString &message, const QString &remedy, const QString &path)
{
    Error error;
    error.code = code;
    error.message = message;
    error.remedy = remedy;
    error.file = path;
    return error;
}

Error packageChanged(const QString &path)
{
    return packageProblem(Error::Code::Malformed,
                          Tr::tr("The package is damaged or was changed after it was signed; nothing was unpacked."),
                          Tr::tr("Do not trust it; ask the sender for a new one."), path);
}

Error packageTruncated(const QString &path)
{
    return packageProblem(Error::Code::Malformed, Tr::tr("The end of the package is missing; nothing was unpacked."),
                          Tr::tr("Copy or receive it again."), path);
}

} // namespace kluwen::sealing

#include "core/sealing/keyfile.h"
#include "core/base/tr.h"
#include "core/sealing/bytes.h"

#include <QFileInfo>
#include <QSaveFile>
#include <sodium.h>

namespace kluwen::sealing
{

namespace
{

constexpr int version = 1;
constexpr const char *secretMark = "kluwen_secret_key";
constexpr const char *publicMark = "kluwen_public_key";

Error problem(Error::Code code, const QString &message, const QString &remedy, const QString &path)
{
    Error error;
    error.code = code;
    error.message = message;
    error.remedy = remedy;
    error.file = path;
    return error;
}

Result<void> writeJson(const QJsonObject &json, const QString &path, QFile::Permissions permissions)
{
    if (QFileInfo::exists(path))
        return fail(problem(Error::Code::Conflict,
                            Tr::tr("There is a file of that name already; it was left as it is."),
                            Tr::tr("Choose another name."), path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) ||
        file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return fail(problem(Error::Code::Unreadable,
                            Tr::tr("The key could not be written: %1.").arg(file.errorString()),
                            Tr::tr("Choose another folder or make room on the disk."), path));
    return {};
}

/// The object in a key file that bears the mark, of a version that is known.
Result<QJsonObject> readJson(const QString &path, const char *mark)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(problem(Error::Code::Unreadable, Tr::tr("The key cannot be read: %1.").arg(file.errorString()),
                            Tr::tr("Check the path and whether you may read the file."), path));
    constexpr qint64 longest = 1 << 16;
    const QJsonObject json = QJsonDocument::fromJson(file.read(longest)).object();
    const int found = json[QLatin1String(mark)].toInt();
    if (found > version)
        return fail(problem(Error::Code::Unsupported, Tr::tr("The key was written by a newer version of Kluwen."),
                            Tr::tr("Install that version."), path));
    if (found < 1)
        return fail(problem(Error::Code::Malformed, Tr::tr("The file is not a key of this kind."),
                            Tr::tr("A secret key ends in .kluwenkey and a public key in .kluwenpub."), path));
    return json;
}

const unsigned char *unsignedBytes(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

Result<void> writeSecretKey(const SecretKey &key, const QString &passphrase, const QString &path,
                            const Hardness &hardness)
{
    if (const auto good = checkPassphrase(passphrase); !good)
        return good;
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    const auto lock = keyFromPassphrase(passphrase, salt, hardness);
    if (!lock)
        return fail(lock.error());
    QByteArray box(static_cast<qsizetype>(Secret::size + crypto_secretbox_MACBYTES), '\0');
    crypto_secretbox_easy(reinterpret_cast<unsigned char *>(box.data()), key.seed.data(), Secret::size,
                          unsignedBytes(nonce), lock->data());
    const QJsonObject json{{QLatin1String(secretMark), version},
                           {QStringLiteral("name"), key.name},
                           {QStringLiteral("passes"), static_cast<qint64>(hardness.passes)},
                           {QStringLiteral("memory"), static_cast<qint64>(hardness.memory)},
                           {QStringLiteral("salt"), base64(salt)},
                           {QStringLiteral("nonce"), base64(nonce)},
                           {QStringLiteral("box"), base64(box)}};
    return writeJson(json, path, QFile::ReadOwner | QFile::WriteOwner);
}

Result<SecretKey> readSecretKey(const QString &path, const QString &passphrase)
{
    const auto json = readJson(path, secretMark);
    if (!json)
        return fail(json.error());
    const QByteArray salt = bytesIn(*json, "salt");
    const QByteArray nonce = bytesIn(*json, "nonce");
    const QByteArray box = bytesIn(*json, "box");
    const Hardness hardness{static_cast<quint64>(std::max<qint64>(1, (*json)[QLatin1String("passes")].toInteger())),
                            static_cast<quint64>(std::max<qint64>(1, (*json)[QLatin1String("memory")].toInteger()))};
    if (salt.size() != crypto_pwhash_SALTBYTES || nonce.size() != crypto_secretbox_NONCEBYTES ||
        box.size() != static_cast<qsizetype>(Secret::size + crypto_secretbox_MACBYTES) || hardness.passes > 16 ||
        hardness.memory > (1ULL << 30))
        return fail(problem(Error::Code::Malformed, Tr::tr("The key is damaged."), Tr::tr("Use a copy of it."), path));
    const auto lock = keyFromPassphrase(passphrase, salt, hardness);
    if (!lock)
        return fail(lock.error());
    SecretKey key;
    key.name = (*json)[QLatin1String("name")].toString();
    if (crypto_secretbox_open_easy(key.seed.data(), unsignedBytes(box), static_cast<unsigned long long>(box.size()),
                                   unsignedBytes(nonce), lock->data()) != 0)
        return fail(problem(Error::Code::Usage, Tr::tr("The passphrase does not open this key."),
                            Tr::tr("Type it again; capitals and spaces count."), path));
    return key;
}

Result<void> writePublicKey(const PublicKey &key, const QString &path)
{
    const QByteArray bytes(reinterpret_cast<const char *>(key.bytes.data()), static_cast<qsizetype>(key.bytes.size()));
    const QJsonObject json{{QLatin1String(publicMark), version},
                           {QStringLiteral("name"), key.name},
                           {QStringLiteral("key"), base64(bytes)},
                           {QStringLiteral("fingerprint"), key.fingerprint()}};
    return writeJson(json, path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
}

Result<PublicKey> readPublicKey(const QString &path)
{
    if (const auto started = ready(); !started)
        return fail(started.error());
    const auto json = readJson(path, publicMark);
    if (!json)
        return fail(json.error());
    PublicKey key;
    key.name = (*json)[QLatin1String("name")].toString();
    const QByteArray bytes = bytesIn(*json, "key");
    std::array<unsigned char, crypto_scalarmult_curve25519_BYTES> sealing{};
    if (bytes.size() == static_cast<qsizetype>(key.bytes.size()))
        std::copy(bytes.begin(), bytes.end(), key.bytes.begin());
    // A point that is not on the curve would make a package nobody can open.
    if (bytes.size() != static_cast<qsizetype>(key.bytes.size()) ||
        crypto_sign_ed25519_pk_to_curve25519(sealing.data(), key.bytes.data()) != 0)
        return fail(problem(Error::Code::Malformed, Tr::tr("The key is damaged."), Tr::tr("Use a copy of it."), path));
    return key;
}

} // namespace kluwen::sealing

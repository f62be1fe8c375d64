#include "core/sealing/keys.h"
#include "core/base/tr.h"

#include <sodium.h>

namespace kluwen::sealing
{

static_assert(crypto_sign_SEEDBYTES == Secret::size && crypto_sign_PUBLICKEYBYTES == 32);
static_assert(crypto_kdf_KEYBYTES == Secret::size && crypto_secretbox_KEYBYTES == Secret::size);

Secret::~Secret()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

QString PublicKey::fingerprint() const
{
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(), bytes.data(), bytes.size(), nullptr, 0);
    const QByteArray digits(reinterpret_cast<const char *>(hash.data()), static_cast<qsizetype>(hash.size()));
    QStringList groups;
    const QString hex = QString::fromLatin1(digits.toHex());
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups << hex.mid(i, 4);
    return groups.join(QLatin1Char(' '));
}

PublicKey SecretKey::publicKey() const
{
    PublicKey key;
    key.name = name;
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
    crypto_sign_seed_keypair(key.bytes.data(), secret.data(), seed.data());
    sodium_memzero(secret.data(), secret.size());
    return key;
}

Result<void> ready()
{
    if (sodium_init() >= 0)
        return {};
    Error error;
    error.code = Error::Code::Storage;
    error.message = Tr::tr("The encryption library could not be started.");
    error.remedy = Tr::tr("Start the computer again; if that does not help, install the program again.");
    return fail(error);
}

Result<SecretKey> makeSecretKey(const QString &name)
{
    if (const auto started = ready(); !started)
        return fail(started.error());
    SecretKey key;
    key.name = name;
    randombytes_buf(key.seed.data(), Secret::size);
    return key;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

Result<void> checkPassphrase(const QString &passphrase)
{
    if (passphrase.size() >= shortestPassphrase)
        return {};
    Error error;
    error.code = Error::Code::Usage;
    error.message = Tr::tr("The passphrase is too short; nothing was written.");
    error.remedy =
        Tr::tr("Take at least %1 characters, for example four words that have nothing to do with one another.")
            .arg(shortestPassphrase);
    return fail(error);
}

Result<Secret> keyFromPassphrase(const QString &passphrase, const QByteArray &salt, const Hardness &hardness)
{
    if (const auto started = ready(); !started)
        return fail(started.error());
    // The same letters typed on another system are the same passphrase.
    QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    Secret key;
    const int failed =
        salt.size() != crypto_pwhash_SALTBYTES
            ? -1
            : crypto_pwhash(key.data(), Secret::size, typed.constData(), static_cast<unsigned long long>(typed.size()),
                            reinterpret_cast<const unsigned char *>(salt.constData()), hardness.passes, hardness.memory,
                            crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), static_cast<size_t>(typed.size()));
    if (failed == 0)
        return key;
    Error error;
    error.code = Error::Code::Storage;
    error.message = Tr::tr("There is not enough memory to work out the key from the passphrase.");
    error.remedy = Tr::tr("Close other programs and try again.");
    return fail(error);
}

} // namespace kluwen::sealing

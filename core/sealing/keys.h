#pragma once
#include "core/base/result.h"
#include <array>
#include <QByteArray>
#include <QString>

namespace kluwen::sealing
{

/// 32 secret bytes that are wiped from memory when they go.
class Secret
{
public:
    Secret() = default;
    Secret(const Secret &) = default;
    Secret &operator=(const Secret &) = default;
    ~Secret();

    [[nodiscard]] unsigned char *data() { return m_bytes.data(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }
    static constexpr size_t size = 32;

private:
    std::array<unsigned char, size> m_bytes{};
};

/// Whom a package is for, or who signed it: an Ed25519 key, which also serves for sealing as its X25519 counterpart.
struct PublicKey
{
    std::array<unsigned char, 32> bytes{};
    QString name;

    /// Groups of four hexadecimal digits of a hash over the key, to be read out over the telephone.
    [[nodiscard]] QString fingerprint() const;
    friend bool operator==(const PublicKey &left, const PublicKey &right) { return left.bytes == right.bytes; }
};

/// One's own key: signs what one sends and opens what one is sent.
struct SecretKey
{
    Secret seed; ///< of Ed25519; everything else follows from it
    QString name;

    [[nodiscard]] PublicKey publicKey() const;
};

/// How much work a guess at a passphrase costs (Argon2id): passes over the memory, and bytes of it.
struct Hardness
{
    quint64 passes = 3;
    quint64 memory = 256ULL << 20;
};

/// Asked of every passphrase that protects something.
constexpr int shortestPassphrase = 12;

[[nodiscard]] Result<SecretKey> makeSecretKey(const QString &name); ///< a new one, of the system's random source
/// A key from a passphrase; the salt has 16 bytes. Usage where the passphrase is empty, Storage where memory runs out.
[[nodiscard]] Result<Secret> keyFromPassphrase(const QString &passphrase, const QByteArray &salt,
                                               const Hardness &hardness);
/// Usage where a passphrase is too short to protect anything.
[[nodiscard]] Result<void> checkPassphrase(const QString &passphrase);
[[nodiscard]] QByteArray randomBytes(int count); ///< for salts and nonces
/// True once libsodium is ready; every door of this room asks first.
[[nodiscard]] Result<void> ready();

} // namespace kluwen::sealing

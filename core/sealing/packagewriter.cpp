#include "core/sealing/packagewriter.h"
#include "core/base/tr.h"
#include "core/sealing/bytes.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>
#include <sodium.h>

namespace kluwen::sealing
{

namespace
{

constexpr unsigned char messageTag = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
constexpr unsigned char endTag = crypto_secretstream_xchacha20poly1305_TAG_PUSH;
constexpr unsigned char finalTag = crypto_secretstream_xchacha20poly1305_TAG_FINAL;

Error stoppedSealing()
{
    return packageProblem(Error::Code::Cancelled, Tr::tr("The sealing was stopped; no package was written."), {}, {});
}

Error unreadable(const QString &path, const QString &reason)
{
    return packageProblem(Error::Code::Unreadable,
                          Tr::tr("A file could not be read: %1. No package was written.").arg(reason),
                          Tr::tr("Check the path and whether you may read the file."), path);
}

/// The package as it is written: every byte goes into the file and into what is signed.
class SealedFile
{
public:
    explicit SealedFile(const QString &path) : m_file(path) { crypto_sign_init(&m_signing); }

    bool open() { return m_file.open(QIODevice::WriteOnly); }
    void put(const QByteArray &bytes)
    {
        m_good = m_good && m_file.write(bytes) == bytes.size();
        crypto_sign_update(&m_signing, bytesOf(bytes), static_cast<unsigned long long>(bytes.size()));
    }
    void begin(const Locked &locked)
    {
        const QByteArray prelude = preludeOf(locked.lock);
        m_bound = preludeHash(prelude);
        put(prelude);
        QByteArray header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, '\0');
        crypto_secretstream_xchacha20poly1305_init_push(&m_stream, reinterpret_cast<unsigned char *>(header.data()),
                                                        streamKeys(locked.master).stream.data());
        put(header);
    }
    void frame(const QByteArray &content, unsigned char tag)
    {
        QByteArray sealed(content.size() + static_cast<qsizetype>(crypto_secretstream_xchacha20poly1305_ABYTES), '\0');
        crypto_secretstream_xchacha20poly1305_push(&m_stream, reinterpret_cast<unsigned char *>(sealed.data()), nullptr,
                                                   bytesOf(content), static_cast<unsigned long long>(content.size()),
                                                   bytesOf(m_bound), static_cast<unsigned long long>(m_bound.size()),
                                                   tag);
        put(littleEndian(static_cast<quint64>(sealed.size()), 4));
        put(sealed);
    }
    Result<void> finish(const SecretKey &sender)
    {
        put(littleEndian(0, 4));
        std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> key{};
        std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
        crypto_sign_seed_keypair(key.data(), secret.data(), sender.seed.data());
        put(QByteArray(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size())));
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_final_create(&m_signing, reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                                 secret.data());
        sodium_memzero(secret.data(), secret.size());
        m_good = m_good && m_file.write(signature) == signature.size();
        if (!m_good || !m_file.commit())
            return fail(cannotWrite());
        return {};
    }
    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] Error cannotWrite() const
    {
        return packageProblem(Error::Code::Unreadable,
                              Tr::tr("The package could not be written: %1.").arg(m_file.errorString()),
                              Tr::tr("Choose another folder or make room on the disk."), m_file.fileName());
    }

private:
    QSaveFile m_file;
    crypto_sign_state m_signing{};
    crypto_secretstream_xchacha20poly1305_state m_stream{};
    QByteArray m_bound;
    bool m_good = true;
};

/// Reads a file in portions; content changes between two readings are seen by their hash.
Result<QByteArray> readThrough(const QString &path, Progress &progress,
                               const std::function<bool(const QByteArray &, bool last)> &take)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(unreadable(path, QFileInfo(path).isDir() ? Tr::tr("it is a folder") : file.errorString()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool last = false;
    while (!last) {
        const QByteArray portion = file.read(frameSize);
        if (file.error() != QFileDevice::NoError)
            return fail(unreadable(path, file.errorString()));
        last = file.atEnd();
        hash.addData(portion);
        progress.report(file.pos(), file.size(), Tr::tr("Sealing"));
        if (progress.isCancelled())
            return fail(stoppedSealing());
        if (!take(portion, last))
            break;
    }
    return hash.result();
}

Result<void> check(const SealRequest &request)
{
    const auto usage = [](const QString &message, const QString &remedy) {
        return fail(packageProblem(Error::Code::Usage, message, remedy, {}));
    };
    if (request.files.isEmpty())
        return usage(Tr::tr("There is nothing to seal."), Tr::tr("Name the files that go into the package."));
    if (request.recipient.trimmed().isEmpty() || request.ground.trimmed().isEmpty())
        return usage(Tr::tr("A package tells for whom it is and on what ground; nothing was written."),
                     Tr::tr("Give the recipient and the legal ground of the provision."));
    QSet<QString> names;
    for (const QString &path : request.files) {
        const QString name = QFileInfo(path).fileName();
        if (!isPlainName(name) || names.contains(name.toCaseFolded()))
            return usage(Tr::tr("\"%1\" cannot be the name of a file in a package.").arg(name),
                         Tr::tr("Give every file a name of its own, without special signs."));
        names << name.toCaseFolded();
    }
    return {};
}

Result<Manifest> manifestOf(const SealRequest &request, const SecretKey &sender, Progress &progress)
{
    const PublicKey key = sender.publicKey();
    Manifest manifest{request.title,
                      request.marking,
                      request.recipient,
                      request.ground,
                      sender.name,
                      request.asOf,
                      request.madeAt,
                      {},
                      {}};
    manifest.senderKey =
        QByteArray(reinterpret_cast<const char *>(key.bytes.data()), static_cast<qsizetype>(key.bytes.size()));
    for (const QString &path : request.files) {
        qint64 size = 0;
        const auto hash = readThrough(path, progress, [&size](const QByteArray &portion, bool) {
            size += portion.size();
            return true;
        });
        if (!hash)
            return fail(hash.error());
        manifest.files << PackedFile{QFileInfo(path).fileName(), size, *hash};
    }
    return manifest;
}

} // namespace

Result<Manifest> seal(const SealRequest &request, const SecretKey &sender, const Lock &lock, const QString &path,
                      Progress &progress)
{
    if (const auto good = check(request); !good)
        return fail(good.error());
    const auto locked = makeLock(lock, request.hardness);
    if (!locked)
        return fail(locked.error());
    const auto manifest = manifestOf(request, sender, progress);
    if (!manifest)
        return manifest;
    SealedFile package(path);
    if (QFileInfo(path).isDir() || !package.open())
        return fail(package.cannotWrite());
    package.begin(*locked);
    const QByteArray json = toJson(*manifest);
    for (qsizetype at = 0; at < json.size(); at += frameSize)
        package.frame(json.mid(at, frameSize), at + frameSize < json.size() ? messageTag : endTag);
    for (qsizetype i = 0; i < request.files.size(); ++i) {
        const unsigned char lastTag = i + 1 == request.files.size() ? finalTag : endTag;
        const auto hash = readThrough(request.files[i], progress, [&](const QByteArray &portion, bool last) {
            package.frame(portion, last ? lastTag : messageTag);
            return package.isGood();
        });
        if (!hash)
            return fail(hash.error());
        if (!package.isGood())
            return fail(package.cannotWrite());
        if (*hash != manifest->files[i].sha256)
            return fail(unreadable(request.files[i], Tr::tr("it changed while it was being sealed")));
    }
    if (const auto finished = package.finish(sender); !finished)
        return fail(finished.error());
    return manifest;
}

} // namespace kluwen::sealing

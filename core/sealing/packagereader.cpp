#include "core/sealing/packagereader.h"
#include "core/base/tr.h"
#include "core/sealing/bytes.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <sodium.h>

namespace kluwen::sealing
{

namespace
{

constexpr qsizetype frameOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype preludeHead = 14; ///< mark, version, length
constexpr qsizetype longestManifest = 16 << 20;

quint32 numberIn(const QByteArray &bytes)
{
    return qFromLittleEndian<quint32>(bytes.constData());
}

Error stopped()
{
    return packageProblem(Error::Code::Cancelled, Tr::tr("The package was not read to its end."), {}, {});
}

/// Reads on and feeds what is signed.
class SignedReader
{
public:
    explicit SignedReader(QFile &file) : m_file(file) { crypto_sign_init(&m_state); }

    /// Exactly so many bytes; fewer mean that the end is missing.
    Result<QByteArray> take(qsizetype size)
    {
        QByteArray bytes = m_file.read(size);
        if (bytes.size() < size)
            return fail(packageTruncated(m_file.fileName()));
        crypto_sign_update(&m_state, bytesOf(bytes), static_cast<unsigned long long>(bytes.size()));
        return bytes;
    }
    bool isSignedBy(const PublicKey &key, const QByteArray &signature)
    {
        return crypto_sign_final_verify(&m_state, bytesOf(signature), key.bytes.data()) == 0;
    }

private:
    QFile &m_file;
    crypto_sign_state m_state{};
};

Result<void> readPrelude(SignedReader &reader, Seal &seal, const QString &path)
{
    const auto head = reader.take(preludeHead);
    if (!head || !head->startsWith("KLUWENPK"))
        return fail(packageProblem(Error::Code::Malformed, Tr::tr("The file is not a sealed package of Kluwen."),
                                   Tr::tr("Choose a file that ends in .kluwenpack."), path));
    const auto version = qFromLittleEndian<quint16>(head->constData() + 8);
    if (version > packageVersion)
        return fail(packageProblem(Error::Code::Unsupported,
                                   Tr::tr("The package was made by a newer version of Kluwen."),
                                   Tr::tr("Install that version, or ask the sender for an older form."), path));
    const quint32 length = numberIn(head->mid(10));
    if (version < 1 || length > longestPrelude)
        return fail(packageChanged(path));
    const auto lock = reader.take(static_cast<qsizetype>(length));
    if (!lock)
        return fail(lock.error());
    seal.lock = *lock;
    seal.prelude = *head + *lock;
    seal.framesAt = seal.prelude.size();
    seal.byPassphrase =
        QJsonDocument::fromJson(*lock).object()[QLatin1String("by")].toString() == QLatin1String("passphrase");
    return {};
}

/// One message of the stream after the other; knows where a message ends.
class Frames
{
public:
    Frames(QFile &file, const Seal &seal) : m_file(file), m_bound(preludeHash(seal.prelude)) {}

    bool begin(const Seal &seal, const Secret &key)
    {
        m_file.seek(seal.framesAt);
        const QByteArray header = m_file.read(headerSize);
        return header.size() == headerSize &&
               crypto_secretstream_xchacha20poly1305_init_pull(&m_stream, bytesOf(header), key.data()) == 0;
    }
    /// Nothing where the frame is not what was sealed.
    std::optional<QByteArray> next()
    {
        const QByteArray head = m_file.read(4);
        if (m_final || head.size() < 4)
            return {};
        const QByteArray sealed = m_file.read(std::min<qint64>(numberIn(head), frameSize + frameOverhead));
        if (sealed.size() < frameOverhead)
            return {};
        QByteArray content(sealed.size() - frameOverhead, '\0');
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&m_stream, reinterpret_cast<unsigned char *>(content.data()),
                                                       nullptr, &tag, bytesOf(sealed),
                                                       static_cast<unsigned long long>(sealed.size()), bytesOf(m_bound),
                                                       static_cast<unsigned long long>(m_bound.size())) != 0)
            return {};
        m_final = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        m_ended = m_final || tag == crypto_secretstream_xchacha20poly1305_TAG_PUSH;
        return content;
    }
    [[nodiscard]] bool messageEnded() const { return m_ended; }
    [[nodiscard]] bool isFinal() const { return m_final; }

private:
    QFile &m_file;
    QByteArray m_bound;
    crypto_secretstream_xchacha20poly1305_state m_stream{};
    bool m_ended = false;
    bool m_final = false;
};

Result<Manifest> readManifest(Frames &frames, const Seal &seal, const QString &path)
{
    QByteArray json;
    do {
        const auto portion = frames.next();
        if (!portion || json.size() > longestManifest)
            return fail(packageChanged(path));
        json += *portion;
    } while (!frames.messageEnded());
    auto manifest = manifestFromJson(json);
    if (!manifest)
        return manifest;
    // Somebody else may not put his signature under what another sealed.
    if (!std::equal(seal.sender.bytes.begin(), seal.sender.bytes.end(), bytesOf(manifest->senderKey)))
        return fail(packageProblem(Error::Code::Malformed,
                                   Tr::tr("The package is signed by another than the one who sealed it."),
                                   Tr::tr("Do not trust it; ask the sender for a new one."), path));
    return manifest;
}

Result<void> readFile(Frames &frames, const PackedFile &file, PackageSink &sink, const QString &path,
                      Progress &progress)
{
    if (const auto begun = sink.begin(file); !begun)
        return begun;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    do {
        const auto portion = frames.next();
        if (!portion)
            return fail(packageChanged(path));
        size += portion->size();
        hash.addData(*portion);
        if (const auto written = sink.write(*portion); !written)
            return written;
        progress.report(size, file.size, Tr::tr("Opening the package"));
        if (progress.isCancelled())
            return fail(stopped());
    } while (!frames.messageEnded());
    if (size != file.size || hash.result() != file.sha256)
        return fail(packageChanged(path));
    return sink.end();
}

} // namespace

bool isPackage(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(8) == QByteArrayLiteral("KLUWENPK");
}

Result<Seal> readSeal(QFile &package, Progress &progress)
{
    if (const auto started = ready(); !started)
        return fail(started.error());
    const QString path = package.fileName();
    if (!package.isOpen() && !package.open(QIODevice::ReadOnly))
        return fail(packageProblem(Error::Code::Unreadable,
                                   Tr::tr("The package cannot be read: %1.").arg(package.errorString()),
                                   Tr::tr("Check the path and whether you may read the file."), path));
    package.seek(0);
    SignedReader reader(package);
    Seal seal;
    if (const auto prelude = readPrelude(reader, seal, path); !prelude)
        return fail(prelude.error());
    if (const auto header = reader.take(headerSize); !header)
        return fail(header.error());
    while (true) {
        const auto head = reader.take(4);
        if (!head)
            return fail(head.error());
        const quint32 length = numberIn(*head);
        if (length == 0)
            break;
        if (length > frameSize + frameOverhead)
            return fail(packageChanged(path));
        if (const auto frame = reader.take(static_cast<qsizetype>(length)); !frame)
            return fail(frame.error());
        progress.report(package.pos(), package.size(), Tr::tr("Checking the signature"));
        if (progress.isCancelled())
            return fail(stopped());
    }
    const auto key = reader.take(static_cast<qsizetype>(seal.sender.bytes.size()));
    if (!key)
        return fail(key.error());
    std::copy(key->begin(), key->end(), seal.sender.bytes.begin());
    const QByteArray signature = package.read(crypto_sign_BYTES);
    if (signature.size() < static_cast<qsizetype>(crypto_sign_BYTES))
        return fail(packageTruncated(path));
    if (!package.atEnd() || !reader.isSignedBy(seal.sender, signature))
        return fail(packageChanged(path));
    return seal;
}

Result<Manifest> readContent(QFile &package, const Seal &seal, const Opener &opener, PackageSink &sink,
                             Progress &progress)
{
    const QString path = package.fileName();
    const auto master = openLock(seal.lock, opener, path);
    if (!master)
        return fail(master.error());
    Frames frames(package, seal);
    if (!frames.begin(seal, streamKeys(*master).stream))
        return fail(packageChanged(path));
    auto manifest = readManifest(frames, seal, path);
    if (!manifest)
        return manifest;
    for (const PackedFile &file : manifest->files)
        if (const auto read = readFile(frames, file, sink, path, progress); !read)
            return fail(read.error());
    if (!frames.isFinal())
        return fail(packageChanged(path));
    return manifest;
}

} // namespace kluwen::sealing

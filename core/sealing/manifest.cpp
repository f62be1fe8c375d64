#include "core/sealing/manifest.h"
#include "core/base/tr.h"
#include "core/sealing/bytes.h"

namespace kluwen::sealing
{

namespace
{

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime momentIn(const QJsonObject &json, const char *name)
{
    return QDateTime::fromString(json[QLatin1String(name)].toString(), Qt::ISODate).toUTC();
}

} // namespace

bool isPlainName(const QString &name)
{
    if (name.isEmpty() || name == QLatin1String(".") || name == QLatin1String("..") || name.toUtf8().size() > 255)
        return false;
    return std::none_of(name.begin(), name.end(),
                        [](QChar c) { return c < QLatin1Char(' ') || QStringLiteral("/\\:*?\"<>|").contains(c); });
}

QByteArray toJson(const Manifest &manifest)
{
    QJsonArray files;
    for (const PackedFile &file : manifest.files)
        files << QJsonObject{{QStringLiteral("name"), file.name},
                             {QStringLiteral("size"), file.size},
                             {QStringLiteral("sha256"), QString::fromLatin1(file.sha256.toHex())}};
    const QJsonObject json{{QStringLiteral("title"), manifest.title},
                           {QStringLiteral("marking"), manifest.marking},
                           {QStringLiteral("recipient"), manifest.recipient},
                           {QStringLiteral("ground"), manifest.ground},
                           {QStringLiteral("sender"), manifest.sender},
                           {QStringLiteral("sender_key"), base64(manifest.senderKey)},
                           {QStringLiteral("as_of"), momentText(manifest.asOf)},
                           {QStringLiteral("made_at"), momentText(manifest.madeAt)},
                           {QStringLiteral("files"), files}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Manifest> manifestFromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto text = [&json](const char *name) { return json[QLatin1String(name)].toString(); };
    Manifest manifest;
    manifest.title = text("title");
    manifest.marking = text("marking");
    manifest.recipient = text("recipient");
    manifest.ground = text("ground");
    manifest.sender = text("sender");
    manifest.senderKey = bytesIn(json, "sender_key");
    manifest.asOf = momentIn(json, "as_of");
    manifest.madeAt = momentIn(json, "made_at");
    bool good = manifest.senderKey.size() == 32;
    QSet<QString> names;
    for (const QJsonValue &value : json[QLatin1String("files")].toArray()) {
        const QJsonObject entry = value.toObject();
        PackedFile file{entry[QLatin1String("name")].toString(), entry[QLatin1String("size")].toInteger(-1),
                        QByteArray::fromHex(entry[QLatin1String("sha256")].toString().toLatin1())};
        good = good && isPlainName(file.name) && file.size >= 0 && file.sha256.size() == 32 &&
               !names.contains(file.name.toCaseFolded());
        names << file.name.toCaseFolded();
        manifest.files << file;
    }
    if (good && !manifest.files.isEmpty())
        return manifest;
    Error error;
    error.code = Error::Code::Malformed;
    error.message = Tr::tr("The list of contents of the package cannot be read; nothing was unpacked.");
    error.remedy = Tr::tr("Ask the sender for a new package.");
    return fail(error);
}

} // namespace kluwen::sealing

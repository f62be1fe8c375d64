#include "ui/chart/photos.h"
#include "core/store/casefile.h"
#include "ui/base/tr.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImageReader>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::ui
{

namespace
{

const QString prefix = QStringLiteral("photo.");
const QString field = QStringLiteral("jpeg");

QString prefixOf(RecordId thing)
{
    return prefix + QString::number(thing.value()) + QLatin1Char('.');
}

/// "photo.12.9f86d081": another photo has another key, so that keys alone tell whether anything changed.
QString keyOf(RecordId thing, const QByteArray &packed)
{
    const QByteArray checksum = QCryptographicHash::hash(packed, QCryptographicHash::Sha256).toHex();
    return prefixOf(thing) + QString::fromLatin1(checksum.left(8));
}

} // namespace

Result<QByteArray> packedPhoto(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true); // cameras turn the picture in words only
    const QSize whole = reader.size();
    if (whole.isValid() && std::min(whole.width(), whole.height()) > 2 * photoSide)
        reader.setScaledSize(whole.scaled(2 * photoSide, 2 * photoSide, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    if (image.isNull()) {
        Error error;
        error.code = Error::Code::Unreadable;
        error.message = UiTr::tr("The file is not an image that can be read.");
        error.remedy = UiTr::tr("Choose a PNG or JPEG file.");
        error.file = path;
        error.detail = reader.errorString();
        return fail(error);
    }
    const int side = std::min(image.width(), image.height());
    const QImage square = image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side)
                              .scaled(photoSide, photoSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                              .convertToFormat(QImage::Format_RGB32);
    QByteArray packed;
    QBuffer buffer(&packed);
    buffer.open(QIODevice::WriteOnly);
    square.save(&buffer, "JPG", 85); // what the camera wrote besides the picture, such as the place, is gone
    return packed;
}

bool hasPhoto(store::CaseFile &caseFile, RecordId thing)
{
    return !caseFile.documentKeys(prefixOf(thing)).isEmpty();
}

Result<void> setPhoto(store::CaseFile &caseFile, RecordId thing, const QByteArray &packed)
{
    for (const QString &key : caseFile.documentKeys(prefixOf(thing)))
        if (const auto done = caseFile.setDocument(key, {}); !done)
            return done;
    if (packed.isEmpty())
        return {};
    const QJsonObject json{{field, QString::fromLatin1(packed.toBase64())}};
    return caseFile.setDocument(keyOf(thing, packed),
                                QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

QStringList photoKeys(store::CaseFile &caseFile)
{
    return caseFile.documentKeys(prefix);
}

Photos readPhotos(store::CaseFile &caseFile)
{
    Photos photos;
    for (const QString &key : caseFile.documentKeys(prefix)) {
        const QJsonObject json = QJsonDocument::fromJson(caseFile.document(key).toUtf8()).object();
        const QImage photo = QImage::fromData(QByteArray::fromBase64(json[field].toString().toLatin1()), "JPG");
        if (!photo.isNull())
            photos.insert(RecordId(key.section(QLatin1Char('.'), 1, 1).toLongLong()), photo);
    }
    return photos;
}

} // namespace kluwen::ui

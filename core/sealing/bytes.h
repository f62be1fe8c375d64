#pragma once
#include <QJsonObject>

/// Bytes as JSON holds them and as the library for sealing takes them.
namespace kluwen::sealing
{

inline QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

inline QByteArray bytesIn(const QJsonObject &json, const char *name)
{
    return QByteArray::fromBase64(json[QLatin1String(name)].toString().toLatin1());
}

inline const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

inline unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace kluwen::sealing

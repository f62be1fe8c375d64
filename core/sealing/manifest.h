#pragma once
#include "core/base/result.h"
#include <QDateTime>
#include <QList>
#include <QString>

namespace kluwen::sealing
{

struct PackedFile
{
    QString name; ///< without folders
    qint64 size = 0;
    QByteArray sha256;
};

/// What a package says of itself, signed and sealed with it: what, for whom, on what ground, as of when.
struct Manifest
{
    QString title;
    QString marking;
    QString recipient;
    QString ground; ///< legal basis of the provision
    QString sender; ///< name in the key that signed
    QDateTime asOf; ///< UTC; what was known then; invalid = not said
    QDateTime madeAt;
    QByteArray senderKey; ///< 32 bytes; the key that signed, so that nobody else can put his name to the same content
    QList<PackedFile> files;
};

[[nodiscard]] QByteArray toJson(const Manifest &manifest);
/// Malformed where something is missing or a name would lead out of the folder it is unpacked in.
[[nodiscard]] Result<Manifest> manifestFromJson(const QByteArray &json);
/// True for a name that names a file in a folder and nothing else, on every system.
[[nodiscard]] bool isPlainName(const QString &name);

} // namespace kluwen::sealing

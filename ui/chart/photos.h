#pragma once
#include "core/base/ids.h"
#include "core/base/result.h"
#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QStringList>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// Photos of things, by the thing: an aid to the eye on the chart. They are documents of the case and no statements, so
/// they carry no source and stand in no picture that is provided.
using Photos = QHash<RecordId, QImage>;

constexpr int photoSide = 256; ///< pixels of a kept photo, which is square

/// Reads an image file, takes its middle square and packs it as JPEG. Unreadable where it is no image or a damaged one.
[[nodiscard]] Result<QByteArray> packedPhoto(const QString &path);

[[nodiscard]] bool hasPhoto(store::CaseFile &caseFile, RecordId thing);
/// Inside an edit: keeps the packed photo in place of the one before; an empty one removes it.
[[nodiscard]] Result<void> setPhoto(store::CaseFile &caseFile, RecordId thing, const QByteArray &packed);
[[nodiscard]] QStringList photoKeys(store::CaseFile &caseFile); ///< others after every change of a photo
[[nodiscard]] Photos readPhotos(store::CaseFile &caseFile);     ///< damaged ones are left out

} // namespace kluwen::ui

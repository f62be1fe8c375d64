#include "ui/picture/office/zippackage.h"
#include "ui/base/tr.h"

#include <zip.h>

namespace kluwen::ui
{

namespace
{

constexpr zip_uint16_t firstDay = (1 << 5) | 1; ///< 1980-01-01, as MS-DOS counts

Error cannotPack(const QString &detail)
{
    Error error;
    error.code = Error::Code::Storage;
    error.message = UiTr::tr("The document could not be packed.");
    error.remedy = UiTr::tr("Close other programs to free memory, and export again.");
    error.detail = detail;
    return error;
}

QByteArray contentOf(zip_source_t *source)
{
    QByteArray bytes;
    if (zip_source_open(source) != 0)
        return bytes;
    zip_source_seek(source, 0, SEEK_END);
    bytes.resize(static_cast<qsizetype>(zip_source_tell(source)));
    zip_source_seek(source, 0, SEEK_SET);
    if (zip_source_read(source, bytes.data(), static_cast<zip_uint64_t>(bytes.size())) != bytes.size())
        bytes.clear();
    zip_source_close(source);
    return bytes;
}

} // namespace

void ZipPackage::add(const QString &name, const QByteArray &bytes, Packing packing)
{
    m_parts.push_back({name.toUtf8(), bytes, packing});
}

Result<QByteArray> ZipPackage::finish() const
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t *archive = target ? zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    if (!archive) {
        if (target)
            zip_source_free(target);
        return fail(cannotPack(QString::fromUtf8(zip_error_strerror(&error))));
    }
    zip_source_keep(target); // outlives the archive, which is written into it on closing
    bool good = true;
    for (const Part &part : m_parts) {
        zip_source_t *source =
            zip_source_buffer(archive, part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, part.name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            good = false;
            break;
        }
        const auto at = static_cast<zip_uint64_t>(index);
        const zip_int32_t method = part.packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
        good = good && zip_set_file_compression(archive, at, method, 9) == 0 &&
               zip_file_set_dostime(archive, at, 0, firstDay, 0) == 0;
    }
    const QString reason = QString::fromUtf8(zip_strerror(archive));
    if (!good || zip_close(archive) != 0) {
        zip_discard(archive);
        zip_source_free(target);
        return fail(cannotPack(reason));
    }
    const QByteArray bytes = contentOf(target);
    zip_source_free(target);
    if (bytes.isEmpty())
        return fail(cannotPack(reason));
    return bytes;
}

} // namespace kluwen::ui

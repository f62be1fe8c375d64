#include "ui/picture/savefile.h"
#include "ui/base/tr.h"

#include <QFileInfo>
#include <QSaveFile>

namespace kluwen::ui
{

namespace
{

constexpr qsizetype portion = 1 << 20; ///< bytes between two questions whether to stop

} // namespace

Error cannotWrite(const QString &path, const QString &reason)
{
    Error error;
    error.code = Error::Code::Unreadable;
    error.message = UiTr::tr("The picture could not be written: %1.").arg(reason);
    error.remedy = UiTr::tr("Choose another folder or make room on the disk.");
    error.file = path;
    return error;
}

Error exportStopped()
{
    Error error;
    error.code = Error::Code::Cancelled;
    error.message = UiTr::tr("The export was stopped; no file was written.");
    return error;
}

Result<void> saveFile(const QString &path, const QByteArray &bytes, Progress &progress)
{
    if (QFileInfo(path).isDir())
        return fail(cannotWrite(path, UiTr::tr("it is a folder")));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(path, file.errorString()));
    for (qsizetype at = 0; at < bytes.size(); at += portion) {
        progress.report(at, bytes.size(), UiTr::tr("Writing the file"));
        if (progress.isCancelled())
            return fail(exportStopped()); // the half file goes with its QSaveFile
        const qsizetype size = std::min(portion, bytes.size() - at);
        if (file.write(bytes.constData() + at, size) != size || !file.flush())
            return fail(cannotWrite(path, file.errorString()));
    }
    if (progress.isCancelled())
        return fail(exportStopped());
    if (!file.commit())
        return fail(cannotWrite(path, file.errorString()));
    return {};
}

} // namespace kluwen::ui

#include "core/store/caseplace.h"
#include "core/base/tr.h"
#include "core/store/storageerror.h"

#include <QFile>
#include <QFileInfo>

namespace kluwen::store
{

Result<void> checkCaseFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(makeError(Error::Code::NotFound, Tr::tr("The case file does not exist."),
                              Tr::tr("Check the name and the folder, or whether a disk or network drive is missing."),
                              path));
    if (file.isDir())
        return fail(makeError(Error::Code::Unreadable, Tr::tr("This is a folder, not a case file."),
                              Tr::tr("Choose the case file in the folder."), path));
    QFile bytes(path);
    if (!bytes.open(QIODevice::ReadOnly))
        return fail(makeError(Error::Code::Unreadable, Tr::tr("You have no permission to read the case file."),
                              Tr::tr("Ask the owner of the file for permission, or open a copy that is yours."), path,
                              bytes.errorString()));
    const QByteArray head = bytes.read(16);
    if (head.isEmpty())
        return fail(makeError(Error::Code::Malformed, Tr::tr("The file is empty, so it is not a case."),
                              Tr::tr("Choose another file, or start a new case under another name."), path));
    if (head != QByteArray("SQLite format 3", 16))
        return fail(makeError(Error::Code::Malformed, Tr::tr("This file is not a case."),
                              Tr::tr("Choose a case file, or start a new case and import this file into it."), path));
    return {};
}

Result<void> checkNewCase(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        return fail(makeError(Error::Code::Conflict,
                              Tr::tr("There is a file of that name already; it was left as it is."),
                              Tr::tr("Choose another name for the new case."), path));
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return fail(makeError(Error::Code::Unreadable, Tr::tr("The folder for the new case does not exist."),
                              Tr::tr("Make the folder first, or choose another one."), path));
    if (!folder.isWritable())
        return fail(makeError(Error::Code::Unreadable, Tr::tr("You have no permission to make a file in this folder."),
                              Tr::tr("Choose a folder you may write to."), path));
    return {};
}

bool mayWrite(const QString &path)
{
    const QFileInfo file(path);
    return file.isWritable() && QFileInfo(file.canonicalPath()).isWritable();
}

} // namespace kluwen::store

#include "core/store/storageerror.h"
#include "core/base/tr.h"

#include <cerrno>
#include <sqlite3.h>

namespace kluwen::store
{

namespace
{

// What the operating system said when SQLite failed. A failed commit does not pass it on to the connection, but the
// files remember it: the case file and its journal.
int errnoOf(sqlite3_file *file)
{
    int number = 0;
    if (file != nullptr && file->pMethods != nullptr)
        file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &number);
    return number;
}

int systemErrorOf(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    sqlite3_file *journal = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
    for (const int number : {errnoOf(journal), errnoOf(file)})
        if (number != 0)
            return number;
    return sqlite3_system_errno(handle);
}

// A file size limit and a quota fill a disk as surely as a full one does, but SQLite calls them plain write errors.
bool isFull(int code, int systemError)
{
    return (code & 0xff) == SQLITE_FULL || systemError == ENOSPC || systemError == EFBIG || systemError == EDQUOT;
}

Error full(const QString &file, const QString &detail)
{
    return makeError(Error::Code::Storage,
                     Tr::tr("The disk is full; the last change was not stored, all before it is safe."),
                     Tr::tr("Make room on the disk and try again."), file, detail);
}

Error damaged(const QString &file, const QString &detail)
{
    return makeError(
        Error::Code::Storage, Tr::tr("The case file is damaged."),
        Tr::tr("Work on from a backup; what can still be read is saved by the command sqlite3 with \".recover\"."),
        file, detail);
}

Error foreign(const QString &file, const QString &detail)
{
    return makeError(Error::Code::Malformed, Tr::tr("This file is not a case."),
                     Tr::tr("Choose a case file, or start a new case and import this file into it."), file, detail);
}

Error readOnly(const QString &file, const QString &detail)
{
    return makeError(Error::Code::Conflict, Tr::tr("The case is open for reading only, so nothing was changed."),
                     Tr::tr("Close it where else it is open, or copy it to a folder you may write to."), file, detail);
}

Error busy(const QString &file, const QString &detail)
{
    return makeError(Error::Code::Conflict, Tr::tr("Another program is writing to the case; nothing was changed."),
                     Tr::tr("Wait until it is done and try again."), file, detail);
}

Error unreadable(const QString &file, const QString &detail)
{
    return makeError(Error::Code::Unreadable, Tr::tr("The case file cannot be opened."),
                     Tr::tr("Check that it exists and that you may read it and the folder it is in."), file, detail);
}

} // namespace

Error makeError(Error::Code code, const QString &message, const QString &remedy, const QString &file,
                const QString &detail)
{
    Error error;
    error.code = code;
    error.message = message;
    error.remedy = remedy;
    error.file = file;
    error.detail = detail;
    return error;
}

Error storageError(int code, int systemError, const QString &detail, const QString &file)
{
    if (isFull(code, systemError))
        return full(file, detail);
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
        return damaged(file, detail);
    case SQLITE_NOTADB:
        return foreign(file, detail);
    case SQLITE_READONLY:
        return readOnly(file, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return busy(file, detail);
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return unreadable(file, detail);
    case SQLITE_INTERRUPT:
        return makeError(Error::Code::Cancelled, Tr::tr("The work was stopped."), {}, file, detail);
    case SQLITE_CONSTRAINT:
        return makeError(Error::Code::Conflict,
                         Tr::tr("This does not fit what is already in the case; nothing was changed."), {}, file,
                         detail);
    default:
        return makeError(Error::Code::Storage, Tr::tr("The case file could not be read or written."),
                         Tr::tr("Check the disk, then open the case again; what was stored before is safe."), file,
                         detail);
    }
}

Error storageError(sqlite3 *handle, const QString &file, const QString &sql)
{
    const int code = sqlite3_extended_errcode(handle);
    const int primary = code & 0xff;
    const bool ofSystem = primary == SQLITE_IOERR || primary == SQLITE_FULL || primary == SQLITE_CANTOPEN;
    const QString detail =
        QStringLiteral("SQLite %1: %2 %3").arg(QString::number(code), QString::fromUtf8(sqlite3_errmsg(handle)), sql);
    return storageError(code, ofSystem ? systemErrorOf(handle) : 0, detail, file);
}

} // namespace kluwen::store

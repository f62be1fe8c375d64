#include "core/store/caselock.h"
#include "core/base/tr.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace kluwen::store
{

namespace
{

// The lock file holds user, computer and program number, a line each.
QByteArray holderText(const QString &user)
{
    const QStringList lines{user, QSysInfo::machineHostName(), QString::number(QCoreApplication::applicationPid())};
    return lines.join(QLatin1Char('\n')).toUtf8();
}

QString holderSentence(const QByteArray &text)
{
    const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'));
    if (lines.size() < 3)
        return Tr::tr("another program");
    const QString user = lines[0].isEmpty() ? Tr::tr("unknown user") : lines[0];
    return Tr::tr("%1 on %2, program %3").arg(user, lines[1], lines[2]);
}

} // namespace

QString CaseLock::lockPath(const QString &casePath)
{
    const QString canonical = QFileInfo(casePath).canonicalFilePath(); // one lock for a case and the links to it
    return (canonical.isEmpty() ? QFileInfo(casePath).absoluteFilePath() : canonical) + QStringLiteral("-lock");
}

CaseLock::CaseLock(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

#ifdef Q_OS_UNIX

struct CaseLock::Parts
{
    QByteArray path;
    int file = -1;
};

namespace
{

// A holder that closes removes the file; whoever opened it just before would then lock a file that has no name.
bool isStillThere(int file, const QByteArray &path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(file, &opened) == 0 && ::stat(path.constData(), &named) == 0 && opened.st_ino == named.st_ino &&
           opened.st_dev == named.st_dev;
}

int openLockFile(const QByteArray &path)
{
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    // Another user's leftover cannot be written, but it can be locked all the same.
    return file >= 0 ? file : ::open(path.constData(), O_RDONLY | O_CLOEXEC);
}

QByteArray contents(int file)
{
    QByteArray text(1024, '\0');
    const ssize_t length = ::pread(file, text.data(), static_cast<size_t>(text.size()), 0);
    text.truncate(length > 0 ? static_cast<qsizetype>(length) : 0);
    return text;
}

void writeHolder(int file, const QByteArray &text)
{
    // Only tells others who we are; a full disk must not keep anybody from opening a case.
    if (::ftruncate(file, 0) != 0 || ::pwrite(file, text.constData(), static_cast<size_t>(text.size()), 0) < 0)
        return;
}

} // namespace

CaseLock::~CaseLock()
{
    ::unlink(m_parts->path.constData());
    ::close(m_parts->file); // ends the lock, after the name is gone
}

CaseLock::Attempt CaseLock::take(const QString &casePath, const QString &user)
{
    auto parts = std::make_unique<Parts>();
    parts->path = QFile::encodeName(lockPath(casePath));
    while (true) {
        parts->file = openLockFile(parts->path);
        if (parts->file < 0)
            return {nullptr, Tr::tr("another program")};
        if (::flock(parts->file, LOCK_EX | LOCK_NB) != 0) {
            const QString holder = holderSentence(contents(parts->file));
            ::close(parts->file);
            return {nullptr, holder};
        }
        if (isStillThere(parts->file, parts->path))
            break;
        ::close(parts->file);
    }
    writeHolder(parts->file, holderText(user));
    return {std::unique_ptr<CaseLock>(new CaseLock(std::move(parts))), {}};
}

#else

// QLockFile looks whether the program that made the file still runs.
struct CaseLock::Parts
{
    explicit Parts(const QString &path) : file(path) {}
    QLockFile file;
};

CaseLock::~CaseLock() = default;

CaseLock::Attempt CaseLock::take(const QString &casePath, const QString &user)
{
    auto parts = std::make_unique<Parts>(lockPath(casePath));
    parts->file.setStaleLockTime(0);
    if (parts->file.tryLock(0))
        return {std::unique_ptr<CaseLock>(new CaseLock(std::move(parts))), {}};
    qint64 program = 0;
    QString host;
    QString application;
    parts->file.getLockInfo(&program, &host, &application);
    Q_UNUSED(user) // QLockFile keeps no user
    return {nullptr, holderSentence(QStringLiteral("\n%1\n%2").arg(host).arg(program).toUtf8())};
}

#endif

} // namespace kluwen::store

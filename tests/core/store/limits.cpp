#include "tests/core/store/limits.h"

#include <csignal>
#include <QFile>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kluwen::test
{

namespace
{

constexpr uid_t nobody = 65534;

void limitFileSize(rlim_t bytes)
{
    rlimit limit = {};
    if (getrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("The file size limit could not be read");
    limit.rlim_cur = bytes == RLIM_INFINITY ? limit.rlim_max : bytes;
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        qFatal("The file size limit could not be set");
}

} // namespace

WithoutPrivileges::WithoutPrivileges() : m_wasRoot(geteuid() == 0)
{
    if (m_wasRoot && setresuid(nobody, nobody, 0) != 0)
        qFatal("The test could not give up its privileges");
}

WithoutPrivileges::~WithoutPrivileges()
{
    if (m_wasRoot && setresuid(0, 0, 0) != 0)
        qFatal("The test could not take its privileges back");
}

FileSizeLimit::FileSizeLimit(unsigned long bytes)
{
    (void)std::signal(SIGXFSZ, SIG_IGN); // a write then fails instead of ending the program
    limitFileSize(bytes);
}

FileSizeLimit::~FileSizeLimit()
{
    limitFileSize(RLIM_INFINITY);
}

void setMode(const QString &path, unsigned mode)
{
    if (chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("The mode of %s could not be set", qPrintable(path));
}

} // namespace kluwen::test

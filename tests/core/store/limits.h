#pragma once
#include <QString>

namespace kluwen::test
{

/// Works as a user without rights while it stands, where the tests run as root, whom no permission stops.
class WithoutPrivileges
{
public:
    WithoutPrivileges();
    ~WithoutPrivileges();
    WithoutPrivileges(const WithoutPrivileges &) = delete;
    WithoutPrivileges &operator=(const WithoutPrivileges &) = delete;

private:
    bool m_wasRoot;
};

/// Lets no file of this program grow past so many bytes while it stands, as a full disk would.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(unsigned long bytes);
    ~FileSizeLimit();
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
};

void setMode(const QString &path, unsigned mode); ///< chmod

} // namespace kluwen::test

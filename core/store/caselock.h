#pragma once
#include <memory>
#include <QString>

namespace kluwen::store
{

/// Who may write to a case: a lock of the operating system on a small file beside it, so that the lock ends with the
/// program that holds it, however that ends. The file says who holds it.
class CaseLock
{
public:
    struct Attempt;
    /// Takes the lock, or tells who has it. user goes into the lock file.
    [[nodiscard]] static Attempt take(const QString &casePath, const QString &user);
    ~CaseLock();
    CaseLock(const CaseLock &) = delete;
    CaseLock &operator=(const CaseLock &) = delete;

    [[nodiscard]] static QString lockPath(const QString &casePath); ///< "case.kluwen-lock"

private:
    struct Parts;
    explicit CaseLock(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

struct CaseLock::Attempt
{
    std::unique_ptr<CaseLock> lock; ///< nullptr where somebody else has it
    QString heldBy;                 ///< "j.jansen on WS-0421, program 1234"
};

} // namespace kluwen::store

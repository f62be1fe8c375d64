#pragma once
#include <QString>

namespace kluwen
{

/// How far long work is, and whether it should stop. Long core functions take one and know nothing of threads.
class Progress
{
public:
    virtual ~Progress() = default;

    /// done and total in any unit (bytes, rows); total 0 = unknown. Cheap enough to call often, but not per row.
    virtual void report(qint64 done, qint64 total, const QString &phase) = 0;
    [[nodiscard]] virtual bool isCancelled() const = 0;
};

/// For callers that neither watch nor stop.
class NoProgress : public Progress
{
public:
    void report(qint64, qint64, const QString &) override {}
    [[nodiscard]] bool isCancelled() const override { return false; }
};

} // namespace kluwen

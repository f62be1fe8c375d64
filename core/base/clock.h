#pragma once
#include <QDateTime>

namespace kluwen
{

/// The time, passed in, so that the same input gives the same output in a test.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime now() const = 0; ///< UTC
};

class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace kluwen

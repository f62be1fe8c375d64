#pragma once
#include "core/base/result.h"
#include <map>
#include <QString>
#include <span>

namespace kluwen::patterns
{

/// A number that decides what a detector finds.
struct Parameter
{
    enum class Unit { Count, Days, Hours, Percent, Amount }; ///< amounts in whole units of the payment's own currency
    const char *id;
    const char *name; ///< marked QT_TRANSLATE_NOOP("Core", ...)
    Unit unit;
    qint64 value; ///< unless another is chosen
    qint64 least;
    qint64 most;
};

/// What a detector does, in words that can be read aloud.
struct MethodCard
{
    const char *id;       ///< "fan-out"
    int version;          ///< one more whenever the same payments can give another answer
    const char *name;     ///< marked QT_TRANSLATE_NOOP("Core", ...), as the rest
    const char *looksFor; ///< one sentence
    const char *innocent; ///< one sentence: why a finding may mean nothing
    const char *grounds;  ///< one sentence: why the parameters are what they are
    std::span<const Parameter> parameters;
    int weight; ///< 0 to 80: how seldom ordinary life looks so; orders the findings of different patterns
};

[[nodiscard]] std::span<const MethodCard> methodCards();
[[nodiscard]] const MethodCard *cardOf(const QString &pattern); ///< null where there is none

/// The parameters of one detector by id, complete and inside their limits.
using Settings = std::map<std::string, qint64>;
/// The card's own values with the chosen ones over them. Usage where a name or a value is impossible.
[[nodiscard]] Result<Settings> settingsOf(const MethodCard &card, const Settings &chosen);

} // namespace kluwen::patterns

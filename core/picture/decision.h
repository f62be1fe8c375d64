#pragma once
#include "core/base/ids.h"
#include "core/picture/phrase.h"
#include <cstdint>

namespace kluwen::picture
{

/// What happens to a statement, a thing or a link on its way to a recipient, from the freest to the strictest.
enum class Verdict : std::uint8_t {
    Goes,
    Generalised, ///< an age band for a date of birth, a municipality for an address
    Pseudonym,   ///< a stable name that says nothing
    Stays
};

/// Why. Each is one rule; its sentence is reasonKey().
enum class Reason : std::uint8_t {
    Allowed,
    ProtectedIdentity,
    KnownLater,
    NoBasis,
    NeedsDecision,
    MarkingTooHigh,
    HandlingTooStrict,
    GradingTooLow,
    NotNeeded,
    PersonCategory,
    CapacityUnknown,
    KindOfThing,
    KindOfProperty,
    BelongsToPerson,
    WouldIdentify,
    NameWithheld,
    CannotBeNamed,
    MentionsWithheld,
    EndWithheld,
    RegisterIdentifies,
    OnlyTiesWithheld,
    HoldersWithheld,
    NothingLeft,
    Unconnected
};

/// The answer for one statement, thing or link, with its reason.
struct Decision
{
    Verdict verdict = Verdict::Goes;
    Reason reason = Reason::Allowed;
    friend bool operator==(const Decision &, const Decision &) = default;
};

[[nodiscard]] inline Decision stays(Reason reason)
{
    return {Verdict::Stays, reason};
}
[[nodiscard]] inline Decision stricter(const Decision &a, const Decision &b)
{
    return b.verdict > a.verdict ? b : a;
}

[[nodiscard]] QString verdictId(Verdict verdict);       ///< "goes", "generalised", "pseudonym", "stays"
[[nodiscard]] Verdict verdictFromId(const QString &id); ///< Stays where unknown: the safe side
[[nodiscard]] const char *verdictKey(Verdict verdict);  ///< for the Phrasebook, context "Picture"
[[nodiscard]] QString reasonId(Reason reason);          ///< "handling_too_strict"
[[nodiscard]] const char *reasonKey(Reason reason);     ///< one full sentence, context "Picture"

} // namespace kluwen::picture

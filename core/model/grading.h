#pragma once
#include <QString>

namespace kluwen
{

/// Europol 4x4: how reliable the source is (A, B, C, X) and how sure the information is (1 to 4).
struct Grading
{
    char source = 'X';
    int information = 4;

    [[nodiscard]] QString toText() const;                                           ///< "B2"
    [[nodiscard]] static Grading fromText(const QString &text, bool *ok = nullptr); ///< X4 where the text is no grading
    /// True where neither axis is worse than in `minimum`; for "at least B2" filters.
    [[nodiscard]] bool atLeast(Grading minimum) const;
    friend bool operator==(const Grading &, const Grading &) = default;
};

/// Europol handling codes: H0 free use under law ... H3 other restrictions.
enum class Handling { H0, H1, H2, H3 };

/// Traffic light protocol 2.0, from the freest to the strictest.
enum class Tlp { Clear, Green, Amber, AmberStrict, Red };

[[nodiscard]] QString handlingText(Handling handling); ///< "H1"
[[nodiscard]] Handling handlingFromText(const QString &text, bool *ok = nullptr);
[[nodiscard]] QString tlpText(Tlp tlp); ///< "TLP:AMBER+STRICT"
[[nodiscard]] Tlp tlpFromText(const QString &text, bool *ok = nullptr);

} // namespace kluwen

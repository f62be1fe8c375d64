#pragma once
#include "core/base/datetime.h"
#include "core/base/number.h"
#include <optional>
#include <string_view>

namespace kluwen::intake
{

/// Finds out from a sample of a column whether its decimal sign is a comma or a dot. A cell that shows both signs, or a
/// lone sign that cannot group thousands, is proof; "1.234" is open to both.
class DecimalFinder
{
public:
    void look(std::string_view cell);
    [[nodiscard]] bool isCertain() const { return m_comma + m_dot > 0; }
    [[nodiscard]] bool isMixed() const { return m_comma > 0 && m_dot > 0; } ///< the column has both conventions
    [[nodiscard]] bool hasOpen() const { return m_open > 0; }               ///< cells that could be read in two ways
    /// ',' or '.', the one with most proof; without proof the sign that was seen groups thousands; '.' where none was.
    [[nodiscard]] char sign() const;
    [[nodiscard]] static bool isOpen(std::string_view cell); ///< the cell could be read in two ways

private:
    int m_comma = 0;
    int m_dot = 0;
    int m_open = 0;
    char m_openSign = 0;
};

/// Finds out from a sample of a column whether the day or the month comes first.
class DateOrderFinder
{
public:
    void look(std::string_view cell);
    [[nodiscard]] bool isCertain() const { return m_dayFirst + m_monthFirst + m_yearFirst > 0; }
    [[nodiscard]] bool isMixed() const { return m_dayFirst > 0 && m_monthFirst > 0; }
    [[nodiscard]] bool isYearFirst() const { return m_yearFirst > 0 && m_dayFirst + m_monthFirst + m_open == 0; }
    /// Without proof the day comes first, as in Dutch and most of the world; Unknown where nothing was seen.
    [[nodiscard]] DateOrder order() const;
    [[nodiscard]] static bool isOpen(std::string_view cell); ///< 12/05: day or month first

private:
    int m_dayFirst = 0;
    int m_monthFirst = 0;
    int m_yearFirst = 0;
    int m_open = 0;
};

/// An amount in the convention of its column: thousands are grouped by three or not at all, anything else is
/// NotANumber, so that a cell in the other convention is never misread. Quick for plain numbers.
[[nodiscard]] ParsedAmount readAmount(std::string_view text, char decimalSign, int exponent);

/// A moment in the convention of its column; quick for 2024-03-05 and 2024-03-05T14:31:00. A date of the other order
/// does not exist in this one or is misread by nobody: the order was found from the whole column.
[[nodiscard]] std::optional<Moment> readMoment(std::string_view text, DateOrder order);

/// Adds a time of day ("14:31", "14:31:05", "143105") to a date; nothing where it is no time.
[[nodiscard]] std::optional<Moment> withTimeOfDay(Moment date, std::string_view time);

[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace kluwen::intake

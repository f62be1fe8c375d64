#pragma once
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/network.h"
#include <memory>
#include <QSet>

namespace kluwen::ui
{

/// How the things or links of a chart are counted.
struct HistogramQuestion
{
    enum class Subject { Things, Links };
    enum class Dimension {
        Type,
        Property, ///< every value of one property; dates by year
        Grading,  ///< the best of the statements about it
        Source,   ///< every source that says something about it
        Degree,   ///< number of links, in steps
        Month     ///< every month in which something of it begins, happens or is paid
    };
    Subject subject = Subject::Things;
    Dimension dimension = Dimension::Type;
    QString property;
    friend bool operator==(const HistogramQuestion &, const HistogramQuestion &) = default;
};

/// Counts with what was counted: the records of bar b are members[offsets[b] .. offsets[b + 1]), ascending.
class Histogram
{
public:
    struct Bar
    {
        QString text;
        int total = 0;
    };

    /// From pairs of a record and its bar, in any order; the same pair twice counts once.
    Histogram(QStringList texts, std::vector<std::pair<RecordId, std::int32_t>> pairs);
    Histogram() = default;

    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }
    [[nodiscard]] int largest() const { return m_largest; }
    [[nodiscard]] QSet<RecordId> membersOf(int bar) const;
    /// How many of these are in each bar.
    [[nodiscard]] std::vector<int> countOf(const QSet<RecordId> &records) const;

private:
    std::vector<Bar> m_bars;
    std::vector<std::pair<RecordId, std::int32_t>> m_byRecord; ///< ascending
    int m_largest = 0;
};

inline constexpr int mostBars = 400; ///< the last bar stands for all values that are rarer

/// Counts what is on a chart, on a worker. Types and degrees come from the network alone, the rest from the case.
[[nodiscard]] Result<Histogram> readHistogram(const QString &path, const Clock &clock,
                                              const std::shared_ptr<const graph::Network> &network,
                                              const HistogramQuestion &question, Language language, Progress &progress);

} // namespace kluwen::ui

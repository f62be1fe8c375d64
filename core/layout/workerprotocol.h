#pragma once
#include "core/base/result.h"
#include "core/layout/layout.h"
#include <optional>
#include <QByteArray>

namespace kluwen::layout
{

/// What goes to the worker on its standard input, as lines of ASCII:
///     kluwen-layout 1 / engine dot / seed 7 / spacing 96 / memory 2048 / nodes N / edges M / M times "from to" / end
[[nodiscard]] QByteArray workerRequest(const graph::Network &network, const LayoutOptions &options);

/// Reads what the worker writes on its standard output, as it comes:
///     progress DONE TOTAL (any number) / positions N / N times "x y" / end      or      error MESSAGE
class WorkerAnswer
{
public:
    explicit WorkerAnswer(std::int32_t nodes) : m_nodes(nodes) {}

    /// False where this is no answer of a worker: stop reading.
    bool read(const QByteArray &bytes);
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] QString error() const { return m_error; } ///< what the worker said; empty where nothing
    [[nodiscard]] Positions takePositions() { return std::move(m_positions); }

private:
    bool readLine(const QByteArray &line);

    std::int32_t m_nodes;
    QByteArray m_pending; ///< a line that has not ended
    bool m_inPositions = false;
    bool m_whole = false;
    qint64 m_done = 0;
    qint64 m_total = 0;
    QString m_error;
    Positions m_positions;
};

} // namespace kluwen::layout

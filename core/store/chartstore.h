#pragma once
#include "core/base/result.h"
#include "core/store/records.h"

namespace kluwen::store
{

class Database;

/// Charts: saved subsets of the case with the place of every thing on them.
class ChartStore
{
public:
    explicit ChartStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Chart>> all() const; ///< by id
    [[nodiscard]] Result<ChartId> add(const QString &title);
    [[nodiscard]] Result<void> change(const Chart &chart);
    [[nodiscard]] Result<void> remove(ChartId id);
    /// The first chart, which shows the whole case; made on first use.
    [[nodiscard]] Result<ChartId> wholeCase();

    [[nodiscard]] Result<QList<Position>> positions(ChartId chart) const; ///< by thing
    [[nodiscard]] Result<void> setPositions(ChartId chart,
                                            const QList<Position> &positions); ///< adds or replaces these
    [[nodiscard]] Result<void> removePositions(ChartId chart, const QList<RecordId> &things);

private:
    Database &m_database;
};

} // namespace kluwen::store

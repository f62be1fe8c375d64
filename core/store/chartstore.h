#pragma once
#include "core/base/result.h"
#include "core/store/records.h"

namespace kluwen::store
{

class Database;

using ChartGroupId = Id<struct ChartGroupTag>;

/// How a thing of a chart is shown.
enum class ThingLook : std::uint8_t { Shown = 0, Hidden = 1, Grey = 2 };

/// A thing as a chart has it.
struct ChartThing
{
    RecordId thing;
    ThingLook look = ThingLook::Shown;
    ChartGroupId group; ///< collapsed into the symbol of that group; invalid = stands for itself
    friend bool operator==(const ChartThing &, const ChartThing &) = default;
};

/// Things of a chart that stand under one symbol.
struct ChartGroup
{
    ChartGroupId id;
    QString title;
    friend bool operator==(const ChartGroup &, const ChartGroup &) = default;
};

/// Who put a thing where it stands: a layout asks before it destroys the work of a hand.
enum class Placing : std::uint8_t { ByLayout = 0, ByHand = 1 };

/// Charts: saved subsets of the case with the place of every thing on them. All of it belongs inside an Edit.
class ChartStore
{
public:
    explicit ChartStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Chart>> all() const;          ///< by id; the chart of the whole case is first
    [[nodiscard]] Result<ChartId> add(const QString &title); ///< empty; makes the whole case's chart first
    [[nodiscard]] Result<void> change(const Chart &chart);   ///< title and filter; NotFound
    [[nodiscard]] Result<void> remove(ChartId id);           ///< Conflict for the chart of the whole case
    [[nodiscard]] Result<ChartId> duplicate(ChartId id, const QString &title); ///< a copy of the whole case has all
    /// The first chart, which shows the whole case; made on first use.
    [[nodiscard]] Result<ChartId> wholeCase();

    [[nodiscard]] Result<QList<Position>> positions(ChartId chart) const; ///< by thing
    [[nodiscard]] Result<void> setPositions(ChartId chart, const QList<Position> &positions,
                                            Placing placing = Placing::ByLayout); ///< adds or replaces these
    [[nodiscard]] Result<void> removePositions(ChartId chart, const QList<RecordId> &things);
    [[nodiscard]] Result<QSet<RecordId>> movedByHand(ChartId chart) const;

    /// What is on a chart, by thing. On the chart of the whole case only what is not simply shown.
    [[nodiscard]] Result<QList<ChartThing>> things(ChartId chart) const;
    [[nodiscard]] Result<void> addThings(ChartId chart, const QList<RecordId> &things); ///< hidden ones are shown again
    /// With their places. On the chart of the whole case nothing can be taken off: Conflict.
    [[nodiscard]] Result<void> removeThings(ChartId chart, const QList<RecordId> &things);
    /// Of things on the chart; others are left alone, except on the chart of the whole case, which has them all.
    [[nodiscard]] Result<void> setLook(ChartId chart, const QList<RecordId> &things, ThingLook look);

    [[nodiscard]] Result<QList<ChartGroup>> groups(ChartId chart) const; ///< by id
    /// Collapses things into one symbol. A thing is in one group at most: it leaves the one it was in.
    [[nodiscard]] Result<ChartGroupId> addGroup(ChartId chart, const QString &title, const QList<RecordId> &things);
    [[nodiscard]] Result<void> renameGroup(ChartGroupId group, const QString &title); ///< NotFound
    [[nodiscard]] Result<void> removeGroup(ChartGroupId group);                       ///< its things stay; NotFound

    /// A selection stored under a digit from 1 to 9; empty = none.
    [[nodiscard]] Result<QList<RecordId>> selection(ChartId chart, int slot) const;
    [[nodiscard]] Result<void> setSelection(ChartId chart, int slot, const QList<RecordId> &records);

private:
    [[nodiscard]] Result<bool> isWholeCase(ChartId chart) const;
    [[nodiscard]] Result<void> tidy(ChartId chart);
    [[nodiscard]] Result<void> runForEach(std::string_view sql, ChartId chart, const QList<RecordId> &things);

    Database &m_database;
};

} // namespace kluwen::store

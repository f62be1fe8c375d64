#include "core/store/chartstore.h"
#include "core/base/tr.h"
#include "core/store/query.h"
#include "core/store/storageerror.h"

namespace kluwen::store
{

namespace
{

Chart readChart(const Query &query)
{
    return {query.id<ChartId>(0), query.text(1), query.text(2)};
}

Position readPosition(const Query &query)
{
    return {query.id<RecordId>(0), QPointF(query.real(1), query.real(2)), query.integer(3) != 0};
}

RecordId readRecord(const Query &query)
{
    return query.id<RecordId>(0);
}

Error noChart(const Database &database, ChartId id)
{
    return makeError(Error::Code::NotFound, Tr::tr("There is no chart with number %1 in the case.").arg(id.value()),
                     Tr::tr("It may have been removed; renew the view."), database.path());
}

} // namespace

Result<QList<Chart>> ChartStore::all() const
{
    return select(m_database, readChart, "SELECT id, title, filter FROM chart ORDER BY id");
}

Result<ChartId> ChartStore::add(const QString &title)
{
    // The chart of the whole case is the one with the lowest number, so it comes first.
    if (const auto whole = wholeCase(); !whole)
        return whole;
    if (const auto added = execute(m_database, "INSERT INTO chart (title) VALUES (?)", title); !added)
        return fail(added.error());
    return ChartId(m_database.lastId());
}

Result<void> ChartStore::change(const Chart &chart)
{
    const auto changed = selectFirst(m_database, readChart,
                                     "UPDATE chart SET title = ?, filter = ? WHERE id = ? RETURNING id, title, filter",
                                     chart.title, chart.filter, chart.id);
    if (!changed)
        return fail(changed.error());
    if (!changed->has_value())
        return fail(noChart(m_database, chart.id));
    return {};
}

Result<void> ChartStore::remove(ChartId id)
{
    const auto whole = wholeCase();
    if (!whole)
        return fail(whole.error());
    if (*whole == id)
        return fail(makeError(Error::Code::Conflict, Tr::tr("The chart of the whole case cannot be removed."),
                              Tr::tr("Remove another chart, or give this one another filter."), m_database.path()));
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    for (const std::string_view sql : {std::string_view("DELETE FROM chart_position WHERE chart = ?"),
                                       std::string_view("DELETE FROM chart_thing WHERE chart = ?"),
                                       std::string_view("DELETE FROM chart_group WHERE chart = ?"),
                                       std::string_view("DELETE FROM chart_selection WHERE chart = ?")})
        if (const auto done = execute(m_database, sql, id); !done)
            return done;
    const auto removed =
        selectFirst(m_database, readChart, "DELETE FROM chart WHERE id = ? RETURNING id, title, filter", id);
    if (!removed)
        return fail(removed.error());
    if (!removed->has_value())
        return fail(noChart(m_database, id));
    return transaction.commit();
}

Result<ChartId> ChartStore::wholeCase()
{
    const auto first = selectNumber(m_database, "SELECT MIN(id) FROM chart");
    if (!first)
        return fail(first.error());
    if (*first > 0)
        return ChartId(*first);
    // Views name it in the language of the screen.
    if (const auto added = execute(m_database, "INSERT INTO chart (title) VALUES ('')"); !added)
        return fail(added.error());
    return ChartId(m_database.lastId());
}

Result<ChartId> ChartStore::duplicate(ChartId id, const QString &title)
{
    const auto isWhole = isWholeCase(id);
    if (!isWhole)
        return fail(isWhole.error());
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return fail(begun.error());
    const auto copy = add(title);
    if (!copy)
        return copy;
    std::vector<std::string_view> steps{
        "UPDATE chart SET filter = (SELECT filter FROM chart WHERE id = ?1) WHERE id = ?2",
        "INSERT INTO chart_position (chart, thing, x, y, pinned, moved) "
        "SELECT ?2, thing, x, y, pinned, moved FROM chart_position WHERE chart = ?1",
        // A group of the copy is told from others by the group it was made of, which its title holds for a moment.
        "INSERT INTO chart_group (chart, title) SELECT ?2, id FROM chart_group WHERE chart = ?1",
        "INSERT INTO chart_thing (chart, thing, look, collapsed) SELECT ?2, thing, look, (SELECT id FROM chart_group "
        "WHERE chart = ?2 AND title = CAST(collapsed AS TEXT)) FROM chart_thing WHERE chart = ?1",
        "UPDATE chart_group SET title = (SELECT title FROM chart_group AS origin WHERE origin.id = "
        "CAST(chart_group.title AS INTEGER) AND ?1 = origin.chart) WHERE chart = ?2",
        "INSERT INTO chart_selection (chart, slot, records) SELECT ?2, slot, records FROM chart_selection "
        "WHERE chart = ?1"};
    if (*isWhole)
        steps.push_back("INSERT INTO chart_thing (chart, thing) SELECT ?2, id FROM record WHERE from_id IS NULL "
                        "AND ?1 IS NOT NULL ON CONFLICT DO NOTHING");
    for (const std::string_view sql : steps)
        if (const auto done = execute(m_database, sql, id, *copy); !done)
            return fail(done.error());
    if (const auto done = transaction.commit(); !done)
        return fail(done.error());
    return copy;
}

Result<QList<Position>> ChartStore::positions(ChartId chart) const
{
    return select(m_database, readPosition,
                  "SELECT thing, x, y, pinned FROM chart_position WHERE chart = ? ORDER BY thing", chart);
}

Result<void> ChartStore::setPositions(ChartId chart, const QList<Position> &positions, Placing placing)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    {
        Query query(m_database,
                    "INSERT INTO chart_position (chart, thing, x, y, pinned, moved) VALUES (?, ?, ?, ?, ?, ?) "
                    "ON CONFLICT DO UPDATE SET x = excluded.x, y = excluded.y, pinned = excluded.pinned, "
                    "moved = excluded.moved");
        for (const Position &position : positions) {
            query.again();
            query.bind(chart);
            query.bind(position.thing);
            query.bind(position.at.x());
            query.bind(position.at.y());
            query.bind(position.pinned);
            query.bind(static_cast<int>(placing));
            if (const auto done = query.run(); !done)
                return done;
        }
    }
    return transaction.commit();
}

Result<void> ChartStore::removePositions(ChartId chart, const QList<RecordId> &things)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    for (const RecordId thing : things)
        if (const auto done =
                execute(m_database, "DELETE FROM chart_position WHERE chart = ? AND thing = ?", chart, thing);
            !done)
            return done;
    return transaction.commit();
}

Result<QSet<RecordId>> ChartStore::movedByHand(ChartId chart) const
{
    const auto moved =
        select(m_database, readRecord, "SELECT thing FROM chart_position WHERE chart = ? AND moved <> 0", chart);
    if (!moved)
        return fail(moved.error());
    return QSet<RecordId>(moved->begin(), moved->end());
}

} // namespace kluwen::store

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
    if (const auto done = execute(m_database, "DELETE FROM chart_position WHERE chart = ?", id); !done)
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
    return add(QString()); // views name it in the language of the screen
}

Result<QList<Position>> ChartStore::positions(ChartId chart) const
{
    return select(m_database, readPosition,
                  "SELECT thing, x, y, pinned FROM chart_position WHERE chart = ? ORDER BY thing", chart);
}

Result<void> ChartStore::setPositions(ChartId chart, const QList<Position> &positions)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    {
        Query query(m_database, "INSERT INTO chart_position (chart, thing, x, y, pinned) VALUES (?, ?, ?, ?, ?) "
                                "ON CONFLICT DO UPDATE SET x = excluded.x, y = excluded.y, pinned = excluded.pinned");
        for (const Position &position : positions) {
            query.again();
            query.bind(chart);
            query.bind(position.thing);
            query.bind(position.at.x());
            query.bind(position.at.y());
            query.bind(position.pinned);
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

} // namespace kluwen::store

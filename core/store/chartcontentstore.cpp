#include "core/base/tr.h"
#include "core/store/chartstore.h"
#include "core/store/query.h"
#include "core/store/storageerror.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

namespace kluwen::store
{

namespace
{

ChartThing readChartThing(const Query &query)
{
    return {query.id<RecordId>(0), static_cast<ThingLook>(query.integer(1)), query.id<ChartGroupId>(2)};
}

ChartGroup readGroup(const Query &query)
{
    return {query.id<ChartGroupId>(0), query.text(1)};
}

QString readText(const Query &query)
{
    return query.text(0);
}

Error noGroup(const Database &database, ChartGroupId id)
{
    return makeError(Error::Code::NotFound, Tr::tr("There is no group with number %1 on the chart.").arg(id.value()),
                     Tr::tr("It may have been opened; renew the view."), database.path());
}

} // namespace

Result<bool> ChartStore::isWholeCase(ChartId chart) const
{
    const auto first = selectNumber(m_database, "SELECT MIN(id) FROM chart");
    if (!first)
        return fail(first.error());
    return chart == ChartId(*first);
}

/// Forgets what says nothing: rows of the whole case that are simply shown, and groups that lost their things.
Result<void> ChartStore::tidy(ChartId chart)
{
    const auto isWhole = isWholeCase(chart);
    if (!isWhole)
        return fail(isWhole.error());
    if (*isWhole)
        if (const auto done = execute(
                m_database, "DELETE FROM chart_thing WHERE chart = ? AND look = 0 AND collapsed IS NULL", chart);
            !done)
            return done;
    return execute(m_database,
                   "DELETE FROM chart_group WHERE chart = ?1 AND id NOT IN (SELECT collapsed FROM chart_thing "
                   "WHERE chart = ?1 AND collapsed IS NOT NULL)",
                   chart);
}

Result<void> ChartStore::runForEach(std::string_view sql, ChartId chart, const QList<RecordId> &things)
{
    Query query(m_database, sql);
    for (const RecordId thing : things) {
        query.again();
        query.bind(chart);
        query.bind(thing);
        if (const auto done = query.run(); !done)
            return done;
    }
    return {};
}

Result<QList<ChartThing>> ChartStore::things(ChartId chart) const
{
    return select(m_database, readChartThing,
                  "SELECT thing, look, collapsed FROM chart_thing WHERE chart = ? ORDER BY thing", chart);
}

Result<void> ChartStore::addThings(ChartId chart, const QList<RecordId> &things)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    if (const auto done = runForEach("INSERT INTO chart_thing (chart, thing) VALUES (?, ?) "
                                     "ON CONFLICT DO UPDATE SET look = 0 WHERE look = 1",
                                     chart, things);
        !done)
        return done;
    if (const auto done = tidy(chart); !done)
        return done;
    return transaction.commit();
}

Result<void> ChartStore::removeThings(ChartId chart, const QList<RecordId> &things)
{
    const auto isWhole = isWholeCase(chart);
    if (!isWhole)
        return fail(isWhole.error());
    if (*isWhole)
        return fail(makeError(Error::Code::Conflict,
                              Tr::tr("The chart of the whole case shows everything; nothing can be taken off it."),
                              Tr::tr("Hide the things, or put the others on a new chart."), m_database.path()));
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    for (const std::string_view sql : {std::string_view("DELETE FROM chart_thing WHERE chart = ? AND thing = ?"),
                                       std::string_view("DELETE FROM chart_position WHERE chart = ? AND thing = ?")})
        if (const auto done = runForEach(sql, chart, things); !done)
            return done;
    if (const auto done = tidy(chart); !done)
        return done;
    return transaction.commit();
}

Result<void> ChartStore::setLook(ChartId chart, const QList<RecordId> &things, ThingLook look)
{
    const auto isWhole = isWholeCase(chart);
    if (!isWhole)
        return fail(isWhole.error());
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    {
        Query query(m_database, *isWhole ? "INSERT INTO chart_thing (chart, thing, look) VALUES (?1, ?2, ?3) "
                                           "ON CONFLICT DO UPDATE SET look = ?3 WHERE look <> ?3"
                                         : "UPDATE chart_thing SET look = ?3 WHERE chart = ?1 AND thing = ?2 "
                                           "AND look <> ?3");
        for (const RecordId thing : things) {
            query.again();
            query.bind(chart);
            query.bind(thing);
            query.bind(static_cast<int>(look));
            if (const auto done = query.run(); !done)
                return done;
        }
    }
    if (const auto done = tidy(chart); !done)
        return done;
    return transaction.commit();
}

Result<QList<ChartGroup>> ChartStore::groups(ChartId chart) const
{
    return select(m_database, readGroup, "SELECT id, title FROM chart_group WHERE chart = ? ORDER BY id", chart);
}

Result<ChartGroupId> ChartStore::addGroup(ChartId chart, const QString &title, const QList<RecordId> &things)
{
    const auto isWhole = isWholeCase(chart);
    if (!isWhole)
        return fail(isWhole.error());
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return fail(begun.error());
    if (const auto added = execute(m_database, "INSERT INTO chart_group (chart, title) VALUES (?, ?)", chart, title);
        !added)
        return fail(added.error());
    const ChartGroupId group(m_database.lastId());
    {
        Query query(m_database, *isWhole ? "INSERT INTO chart_thing (chart, thing, collapsed) VALUES (?1, ?2, ?3) "
                                           "ON CONFLICT DO UPDATE SET collapsed = ?3"
                                         : "UPDATE chart_thing SET collapsed = ?3 WHERE chart = ?1 AND thing = ?2");
        for (const RecordId thing : things) {
            query.again();
            query.bind(chart);
            query.bind(thing);
            query.bind(group);
            if (const auto done = query.run(); !done)
                return fail(done.error());
        }
    }
    if (const auto done = tidy(chart); !done)
        return fail(done.error());
    if (const auto done = transaction.commit(); !done)
        return fail(done.error());
    return group;
}

Result<void> ChartStore::renameGroup(ChartGroupId group, const QString &title)
{
    const auto renamed = selectFirst(m_database, readGroup,
                                     "UPDATE chart_group SET title = ? WHERE id = ? RETURNING id, title", title, group);
    if (!renamed)
        return fail(renamed.error());
    if (!renamed->has_value())
        return fail(noGroup(m_database, group));
    return {};
}

Result<void> ChartStore::removeGroup(ChartGroupId group)
{
    const auto chart = selectNumber(m_database, "SELECT chart FROM chart_group WHERE id = ?", group);
    if (!chart)
        return fail(chart.error());
    if (*chart == 0)
        return fail(noGroup(m_database, group));
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    if (const auto done =
            execute(m_database, "UPDATE chart_thing SET collapsed = NULL WHERE chart = ? AND collapsed = ?",
                    ChartId(*chart), group);
        !done)
        return done;
    if (const auto done = tidy(ChartId(*chart)); !done)
        return done;
    return transaction.commit();
}

Result<QList<RecordId>> ChartStore::selection(ChartId chart, int slot) const
{
    const auto json = selectFirst(m_database, readText,
                                  "SELECT records FROM chart_selection WHERE chart = ? AND slot = ?", chart, slot);
    if (!json)
        return fail(json.error());
    QList<RecordId> records;
    const QJsonArray ids = QJsonDocument::fromJson(json->value_or(QString()).toUtf8()).array();
    for (const QJsonValue &id : ids)
        records << RecordId(id.toInteger());
    return records;
}

Result<void> ChartStore::setSelection(ChartId chart, int slot, const QList<RecordId> &records)
{
    if (records.isEmpty())
        return execute(m_database, "DELETE FROM chart_selection WHERE chart = ? AND slot = ?", chart, slot);
    QList<RecordId> sorted = records;
    std::sort(sorted.begin(), sorted.end());
    QJsonArray ids;
    for (const RecordId record : std::as_const(sorted))
        ids.append(record.value());
    return execute(m_database,
                   "INSERT INTO chart_selection (chart, slot, records) VALUES (?, ?, ?) "
                   "ON CONFLICT DO UPDATE SET records = excluded.records",
                   chart, slot, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
}

} // namespace kluwen::store

#include "core/store/captions.h"
#include "core/model/schema.h"
#include "core/store/query.h"

namespace kluwen::store
{

namespace
{

// What the caption of a row of `record` must be, as an SQL expression with one placeholder for each caption property.
std::string captionExpression(const ThingType &type)
{
    std::string expression = "COALESCE(";
    for (qsizetype i = 0; i < type.caption.size(); ++i)
        expression += "(SELECT value FROM statement WHERE subject = record.id AND property = ? AND value <> '' "
                      "ORDER BY valid_to <> '', id LIMIT 1), ";
    return expression + "'')";
}

void bindCaption(Query &query, const ThingType &type)
{
    for (const QString &property : type.caption)
        query.bind(property);
}

Result<void> renewOne(Database &database, const ThingType &type, RecordId record)
{
    const std::string sql = "UPDATE record SET caption = " + captionExpression(type) + " WHERE id = ? AND caption <> " +
                            captionExpression(type);
    Query query(database, sql);
    bindCaption(query, type);
    query.bind(record);
    bindCaption(query, type);
    return query.run();
}

} // namespace

Result<void> renewCaption(Database &database, RecordId record)
{
    QString type;
    {
        Query query(database, "SELECT type FROM record WHERE id = ?", record);
        if (query.next())
            type = query.text(0);
        if (const auto read = query.result(); !read)
            return read;
    }
    const ThingType *thingType = Schema::builtIn().thing(type);
    if (thingType == nullptr) // a link, or a type this program does not know
        return {};
    return renewOne(database, *thingType, record);
}

Result<void> renewCaptions(Database &database, const QSet<RecordId> &records)
{
    for (const RecordId record : records)
        if (const auto done = renewCaption(database, record); !done)
            return done;
    return {};
}

Result<void> renewCaptionsOfRun(Database &database, ImportRunId run)
{
    for (const ThingType &type : Schema::builtIn().thingTypes()) {
        const std::string sql = "UPDATE record SET caption = " + captionExpression(type) +
                                " WHERE type = ? AND id IN (SELECT subject FROM statement WHERE run = ?)";
        Query query(database, sql);
        bindCaption(query, type);
        query.bind(type.id);
        query.bind(run);
        if (const auto done = query.run(); !done)
            return done;
    }
    return {};
}

Result<QList<RecordId>> captionsOutOfStep(Database &database)
{
    QList<RecordId> found;
    for (const ThingType &type : Schema::builtIn().thingTypes()) {
        const std::string sql = "SELECT id FROM record WHERE type = ? AND caption <> " + captionExpression(type);
        Query query(database, sql);
        query.bind(type.id);
        bindCaption(query, type);
        while (query.next())
            found.append(query.id<RecordId>(0));
        if (const auto done = query.result(); !done)
            return fail(done.error());
    }
    return found;
}

} // namespace kluwen::store

#include "core/store/thingstore.h"
#include "core/base/tr.h"
#include "core/store/captions.h"
#include "core/store/query.h"
#include "core/store/storageerror.h"
#include "core/store/words.h"

namespace kluwen::store
{

namespace
{

Error notFound(const QString &message, const QString &file)
{
    return makeError(Error::Code::NotFound, message, Tr::tr("It may have been removed; renew the view."), file);
}

Error noThing(const Database &database, RecordId id)
{
    return notFound(Tr::tr("There is no thing or link with number %1 in the case.").arg(id.value()), database.path());
}

Thing readThing(const Query &query)
{
    return {query.id<RecordId>(0), query.text(1), query.text(2)};
}

Link readLink(const Query &query)
{
    return {query.id<RecordId>(0), query.text(1), query.id<RecordId>(2), query.id<RecordId>(3)};
}

RecordId readId(const Query &query)
{
    return query.id<RecordId>(0);
}

QString readWord(const Query &query)
{
    return query.text(0);
}

Result<QMap<QString, qint64>> counts(Database &database, std::string_view sql)
{
    QMap<QString, qint64> counted;
    Query query(database, sql);
    while (query.next())
        counted.insert(query.text(0), query.integer(1));
    if (const auto done = query.result(); !done)
        return fail(done.error());
    return counted;
}

// Payments and balances of a bank name their accounts for good: without the account they would mean nothing.
Result<void> refuseWherePaid(Database &database, RecordId id)
{
    const auto paid =
        selectNumber(database,
                     "SELECT EXISTS (SELECT 1 FROM payment WHERE payer = ?1) OR EXISTS (SELECT 1 FROM "
                     "payment WHERE payee = ?1) OR EXISTS (SELECT 1 FROM balance_check WHERE account = ?1)"
                     " OR EXISTS (SELECT 1 FROM bank_statement WHERE account = ?1)",
                     id);
    if (!paid)
        return fail(paid.error());
    if (*paid != 0)
        return fail(makeError(
            Error::Code::Conflict, Tr::tr("This cannot be removed, because payments name it; nothing was changed."),
            Tr::tr("Take back the import that brought the payments, or leave it out of the chart."), database.path()));
    return {};
}

Result<void> removeRow(Database &database, RecordId id)
{
    for (const std::string_view sql :
         {"DELETE FROM statement WHERE subject = ?", "DELETE FROM chart_position WHERE thing = ?",
          "DELETE FROM chart_thing WHERE thing = ?", "DELETE FROM record_key WHERE record = ?",
          "DELETE FROM record WHERE id = ?"})
        if (const auto done = execute(database, sql, id); !done)
            return done;
    return {};
}

Result<RecordId> addRow(Database &database, const QString &type, RecordId from, RecordId to)
{
    const auto added = execute(database, "INSERT INTO record (type, from_id, to_id) VALUES (?, ?, ?)", type, from, to);
    if (!added)
        return fail(added.error());
    return RecordId(database.lastId());
}

} // namespace

Result<RecordId> ThingStore::addThing(const QString &type)
{
    return addRow(m_database, type, {}, {});
}

Result<RecordId> ThingStore::addLink(const QString &type, RecordId from, RecordId to)
{
    for (const RecordId end : {from, to})
        if (const auto thing = findThing(end); !thing)
            return fail(thing.error());
    return addRow(m_database, type, from, to);
}

Result<void> ThingStore::remove(RecordId id)
{
    const auto exists = selectNumber(m_database, "SELECT COUNT(*) FROM record WHERE id = ?", id);
    if (!exists)
        return fail(exists.error());
    if (*exists == 0)
        return fail(noThing(m_database, id));
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    if (const auto free = refuseWherePaid(m_database, id); !free)
        return free;
    const auto links = select(m_database, readId, "SELECT id FROM record WHERE from_id = ?1 OR to_id = ?1", id);
    if (!links)
        return fail(links.error());
    for (const RecordId link : *links)
        if (const auto done = removeRow(m_database, link); !done)
            return done;
    if (const auto done = removeRow(m_database, id); !done)
        return done;
    return transaction.commit();
}

Result<void> ThingStore::setType(RecordId id, const QString &type)
{
    Transaction transaction(m_database);
    if (const auto begun = transaction.begun(); !begun)
        return begun;
    const auto changed =
        selectFirst(m_database, readId, "UPDATE record SET type = ? WHERE id = ? RETURNING id", type, id);
    if (!changed)
        return fail(changed.error());
    if (!changed->has_value())
        return fail(noThing(m_database, id));
    if (const auto done = renewCaption(m_database, id); !done)
        return done;
    return transaction.commit();
}

Result<Thing> ThingStore::findThing(RecordId id) const
{
    const auto found =
        selectFirst(m_database, readThing, "SELECT id, type, caption FROM record WHERE id = ? AND from_id IS NULL", id);
    if (!found)
        return fail(found.error());
    if (!found->has_value())
        return fail(noThing(m_database, id));
    return **found;
}

Result<Link> ThingStore::findLink(RecordId id) const
{
    const auto found = selectFirst(
        m_database, readLink, "SELECT id, type, from_id, to_id FROM record WHERE id = ? AND from_id IS NOT NULL", id);
    if (!found)
        return fail(found.error());
    if (!found->has_value())
        return fail(noThing(m_database, id));
    return **found;
}

bool ThingStore::isLink(RecordId id) const
{
    return selectNumber(m_database, "SELECT from_id IS NOT NULL FROM record WHERE id = ?", id).value_or(0) != 0;
}

Result<QList<Thing>> ThingStore::things(const QString &type) const
{
    Query query(m_database,
                "SELECT id, type, caption FROM record NOT INDEXED "
                "WHERE from_id IS NULL AND (?1 = '' OR type = ?1) ORDER BY id",
                type);
    Words types;
    QList<Thing> things;
    while (query.next())
        things.append({query.id<RecordId>(0), types.of(query.textView(1)), query.text(2)});
    if (const auto done = query.result(); !done)
        return fail(done.error());
    return things;
}

Result<QList<Link>> ThingStore::links() const
{
    Query query(m_database,
                "SELECT id, type, from_id, to_id FROM record NOT INDEXED WHERE from_id IS NOT NULL ORDER BY id");
    Words types;
    QList<Link> links;
    while (query.next())
        links.append(
            {query.id<RecordId>(0), types.of(query.textView(1)), query.id<RecordId>(2), query.id<RecordId>(3)});
    if (const auto done = query.result(); !done)
        return fail(done.error());
    return links;
}

Result<QList<Link>> ThingStore::linksOf(RecordId thing) const
{
    return select(m_database, readLink,
                  "SELECT id, type, from_id, to_id FROM record WHERE from_id = ?1 OR to_id = ?1 ORDER BY id", thing);
}

Result<QMap<QString, qint64>> ThingStore::thingCounts() const
{
    return counts(m_database, "SELECT type, COUNT(*) FROM record WHERE from_id IS NULL GROUP BY type");
}

Result<QMap<QString, qint64>> ThingStore::linkCounts() const
{
    return counts(m_database, "SELECT type, COUNT(*) FROM record WHERE from_id IS NOT NULL GROUP BY type");
}

RecordId ThingStore::findKey(const QString &key) const
{
    return RecordId(selectNumber(m_database, "SELECT record FROM record_key WHERE key = ?", key).value_or(0));
}

Result<void> ThingStore::setKey(const QString &key, RecordId thing)
{
    const RecordId owner = findKey(key);
    if (owner == thing)
        return {};
    if (owner.isValid())
        return fail(makeError(Error::Code::Conflict,
                              Tr::tr("The key \"%1\" belongs to another thing already.").arg(key),
                              Tr::tr("Merge the two things, or use another key."), m_database.path()));
    return execute(m_database, "INSERT INTO record_key (key, record) VALUES (?, ?)", key, thing);
}

Result<QStringList> ThingStore::keysOf(RecordId thing) const
{
    auto keys = select(m_database, readWord, "SELECT key FROM record_key WHERE record = ? ORDER BY key", thing);
    if (!keys)
        return fail(keys.error());
    return QStringList(std::move(*keys));
}

} // namespace kluwen::store

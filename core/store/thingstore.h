#pragma once
#include "core/base/result.h"
#include "core/model/thing.h"
#include <functional>
#include <QMap>

namespace kluwen::store
{

class Database;

/// Things and links: what the case is about and how it is tied together.
class ThingStore
{
public:
    explicit ThingStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<RecordId> addThing(const QString &type);
    /// Adds the link and its `tie` statement is up to the caller (StatementStore::add with tieProperty).
    [[nodiscard]] Result<RecordId> addLink(const QString &type, RecordId from, RecordId to);
    /// Removes a thing or link with its statements and chart positions; a thing with links takes them along. A thing
    /// that payments name is refused (Conflict).
    [[nodiscard]] Result<void> remove(RecordId id);
    [[nodiscard]] Result<void> setType(RecordId id, const QString &type);

    [[nodiscard]] Result<Thing> findThing(RecordId id) const; ///< NotFound
    [[nodiscard]] Result<Link> findLink(RecordId id) const;   ///< NotFound
    [[nodiscard]] bool isLink(RecordId id) const;
    [[nodiscard]] Result<QList<Thing>> things(const QString &type = {}) const; ///< by id; all types where empty
    [[nodiscard]] Result<QList<Link>> links() const;                           ///< by id
    [[nodiscard]] Result<QList<Link>> linksOf(RecordId thing) const;
    [[nodiscard]] Result<QMap<QString, qint64>> thingCounts() const; ///< per type
    [[nodiscard]] Result<QMap<QString, qint64>> linkCounts() const;

    /// The account (or other) thing an import key was resolved to: "iban:NL91ABNA0417164300", "name:j jansen", any
    /// label.
    [[nodiscard]] RecordId findKey(const QString &key) const;
    [[nodiscard]] Result<void> setKey(const QString &key, RecordId thing);
    [[nodiscard]] Result<QStringList> keysOf(RecordId thing) const;
    /// Accounts by what a person types on the command line: a key, a label, an IBAN with or without spaces.
    [[nodiscard]] Result<RecordId> findAccount(const QString &text) const;

private:
    Database &m_database;
};

} // namespace kluwen::store

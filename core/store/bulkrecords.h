#pragma once
#include "core/store/bulkimport.h"
#include "core/store/bytetable.h"

namespace kluwen::store
{

class Database;
class Query;

/// The things, links, keys and statements of one import run. Inside the transaction of BulkImport. Records and keys are
/// held back a while: a record to be written once with its caption, the keys to be written in their own order.
class BulkRecords
{
public:
    BulkRecords(Database &database, const ImportRun &run);

    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<BulkImport::Resolved> thing(std::string_view key, const QString &type);
    [[nodiscard]] RecordId find(std::string_view key);
    [[nodiscard]] Result<void> addKey(std::string_view key, RecordId thing);
    [[nodiscard]] Result<BulkImport::Resolved> link(const QString &type, RecordId from, RecordId to);
    [[nodiscard]] Result<void> state(const Statement &statement);
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] qint64 things() const { return m_things; }
    [[nodiscard]] qint64 links() const { return m_links; }

private:
    struct Waiting
    {
        quint32 type = 0; ///< index in m_types
        int rank = 0;     ///< place of the caption's property in the type's list; the lower the better
        RecordId from;
        RecordId to;
        QString caption;
    };

    [[nodiscard]] quint32 typeIndex(const QString &type);
    [[nodiscard]] std::uint32_t knownKey(std::string_view key);
    void remember(std::string_view key, RecordId record, bool isNew);
    [[nodiscard]] Result<RecordId> append(const QString &type, RecordId from, RecordId to);
    [[nodiscard]] Result<bool> isStated(const Statement &statement);
    [[nodiscard]] Result<void> caption(const Statement &statement);
    void renewLater(RecordId record);
    [[nodiscard]] Result<void> write(const Statement &statement);
    [[nodiscard]] Result<void> writeRecords();
    [[nodiscard]] Result<void> writeKeys();
    [[nodiscard]] Result<void> writeCaptions();

    Database &m_database;
    ImportRunId m_run;
    SourceId m_source;
    QDateTime m_now; ///< since when a statement is known that does not say
    bool m_caseHasKeys = false;
    bool m_caseHasLinks = false;

    ByteTable m_keys;
    std::vector<RecordId> m_keyRecords; ///< by index of m_keys
    std::vector<std::uint32_t> m_newKeys;
    ByteTable m_linkKeys; ///< type, from and to of the links of this run
    std::vector<RecordId> m_linkRecords;

    QStringList m_types;
    std::vector<Waiting> m_waiting; ///< records from m_firstWaiting on
    qint64 m_firstWaiting = 1;
    NumberSet m_stated;              ///< hashes of what was stated; a hit is looked up
    NumberSet m_settled;             ///< records whose caption cannot become better
    std::vector<RecordId> m_renewed; ///< whose captions the case itself must work out
    NumberSet m_toRenew;
    qint64 m_things = 0;
    qint64 m_links = 0;
};

} // namespace kluwen::store

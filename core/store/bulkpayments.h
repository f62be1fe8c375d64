#pragma once
#include "core/base/progress.h"
#include "core/store/bulkimport.h"
#include "core/store/bytetable.h"
#include "core/store/earlierpayments.h"

struct sqlite3_stmt;

namespace kluwen::store
{

class Database;

/// The payments of one import run: their rows, their texts, their indexes. Inside the transaction of BulkImport.
class BulkPayments
{
public:
    BulkPayments(Database &database, ImportRunId run);
    ~BulkPayments();
    BulkPayments(const BulkPayments &) = delete;
    BulkPayments &operator=(const BulkPayments &) = delete;

    [[nodiscard]] Result<void> add(const BulkImport::Draft &draft);
    /// Writes what waits and makes the indexes; interrupted where progress is cancelled.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] qint64 added() const { return m_added; }
    [[nodiscard]] qint64 duplicates() const { return m_duplicates; }

private:
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<qint64> textId(std::string_view text);
    [[nodiscard]] Result<void> writeTexts();

    Database &m_database;
    ImportRunId m_run;
    sqlite3_stmt *m_insert = nullptr;
    std::unique_ptr<EarlierPayments> m_earlier; ///< nothing where the case had no payments
    bool m_started = false;
    qint64 m_nextPayment = 1;
    qint64 m_firstText = 1; ///< id of text 0 of m_texts
    struct Use
    {
        qint64 payment = 0; ///< the first that has the text
        qint64 count = 0;
    };
    ByteTable m_texts;
    std::vector<Use> m_uses;
    qint64 m_added = 0;
    qint64 m_duplicates = 0;
};

} // namespace kluwen::store

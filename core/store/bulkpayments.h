#pragma once
#include "core/store/bulkimport.h"
#include "core/store/bytetable.h"
#include "core/store/earlierpayments.h"

struct sqlite3_stmt;

namespace kluwen::store
{

class Database;
class PaymentFeed;
class TextFeed;

/// The payments of one import run: their rows, their texts, their indexes. Inside the transaction of BulkImport.
class BulkPayments
{
public:
    BulkPayments(Database &database, ImportRunId run);
    ~BulkPayments();
    BulkPayments(const BulkPayments &) = delete;
    BulkPayments &operator=(const BulkPayments &) = delete;

    [[nodiscard]] Result<void> add(const BulkImport::Draft &draft);
    /// Writes what waits and makes the indexes.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] qint64 added() const { return m_added; }
    [[nodiscard]] qint64 duplicates() const { return m_duplicates; }
    void countDuplicate() { ++m_duplicates; }

private:
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<qint64> textId(std::string_view text);
    [[nodiscard]] Result<void> writePayments();
    [[nodiscard]] Result<void> writeTexts();
    [[nodiscard]] Result<void> run(sqlite3_stmt *statement);

    Database &m_database;
    ImportRunId m_run;
    std::unique_ptr<PaymentFeed> m_payments;
    std::unique_ptr<TextFeed> m_texts;
    sqlite3_stmt *m_insertPayments = nullptr;
    sqlite3_stmt *m_insertTexts = nullptr;
    std::unique_ptr<EarlierPayments> m_earlier; ///< nothing where the case had no payments
    bool m_started = false;
    qint64 m_nextPayment = 1;
    qint64 m_added = 0;
    qint64 m_duplicates = 0;
};

} // namespace kluwen::store

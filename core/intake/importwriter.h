#pragma once
#include "core/intake/batch.h"
#include "core/intake/mirror.h"
#include "core/intake/reconcile.h"
#include "core/intake/thingwriter.h"

namespace kluwen::intake
{

/// Writes batches into the case, on the thread of the case.
class ImportWriter
{
public:
    ImportWriter(store::BulkImport &into, const store::ImportRunStore &runs, const Provenance &provenance);

    [[nodiscard]] Result<void> write(const Batch &batch);
    /// After the last batch: links that waited, balances.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] const QList<RejectedRow> &rejected() const { return m_rejected; } ///< the first 1,000
    [[nodiscard]] const QList<store::BalanceCheck> &differences() const { return m_reconciler.differences(); }
    /// Whether the file held anything at all: a row, a thing or a balance, new or not.
    [[nodiscard]] bool hasRead() const { return m_hasRead; }

private:
    /// A party of the file: its account, or the key that is nowhere in the file.
    struct Known
    {
        RecordId record;
        std::string missingKey;
    };

    [[nodiscard]] Result<void> party(const Batch &batch, const Batch::Party &party);
    [[nodiscard]] Result<void> payment(const Batch &batch, const Batch::Row &row);
    [[nodiscard]] Result<void> balance(const StatedBalance &balance);
    [[nodiscard]] Result<void> reject(const RejectedRow &row);
    [[nodiscard]] Result<void> rejectIfAny(const Result<std::optional<RejectedRow>> &row);

    store::BulkImport &m_into;
    Accounts m_accounts;
    ThingWriter m_things;
    Reconciler m_reconciler;
    Mirror m_mirror;
    std::vector<Known> m_parties; ///< by number; 0 is outside the case
    std::string m_balanceAccount; ///< the account of the last balance
    RecordId m_balanceRecord;
    QList<RejectedRow> m_rejected;
    bool m_hasRead = false;
};

} // namespace kluwen::intake

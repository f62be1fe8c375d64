#pragma once
#include "core/base/result.h"
#include "core/store/bulkimport.h"
#include "core/store/bytetable.h"

namespace kluwen::store
{

class Database;

/// The payments that earlier runs brought, each of which can be met once more by a payment of this run: two equal
/// payments of a new file are two payments, of which an equal earlier one takes away only one.
///
/// A payment is met again where payer, payee, day, amount and currency are equal (and the time, where both have one),
/// and
/// - the words are the same: description and reference are equal after folding. This is the same statement read twice
///   or two files that overlap; or
/// - both accounts are known and both sides carry the same reference. This is the payment as seen from the statement of
///   the payer and from that of the payee, whose banks describe it differently.
/// Anything less counts as another payment: two payments of one day that look alike are common, and one too many is
/// seen and can be taken out, whereas one too few is never missed.
class EarlierPayments
{
public:
    /// Those with an id below `before`.
    EarlierPayments(Database &database, qint64 before) : m_database(database), m_before(before) {}

    [[nodiscard]] Result<void> load();
    /// Whether an earlier payment is met by this one; that one is then used up.
    [[nodiscard]] Result<bool> take(const BulkImport::Draft &draft);

private:
    [[nodiscard]] bool mayHave(std::uint64_t key) const;

    Database &m_database;
    qint64 m_before;
    std::vector<std::uint64_t> m_bits; ///< a Bloom filter, so that a new payment seldom costs a query
    NumberSet m_used;
    std::string m_folded;
    std::string m_otherFolded;
};

} // namespace kluwen::store

#pragma once
#include "core/intake/stated.h"
#include "core/store/bulkimport.h"
#include <map>
#include <tuple>

namespace kluwen::intake
{

/// Payments between two accounts whose statements are both in one file: each stands there twice, once from the side of
/// the payer and once from that of the payee, and is one movement of money. Two equal payments stand there four times
/// and stay two.
class Mirror
{
public:
    /// Whether this is the other side of a payment that was given before; that one is then used up.
    [[nodiscard]] bool meets(const store::BulkImport::Draft &draft, StatedBy statedBy);

private:
    using Key = std::tuple<RecordId, RecordId, int, qint64, quint16>; ///< payer, payee, day, amount, currency
    std::map<Key, qint64> m_waiting; ///< above 0: so many told by the payer; below: by the payee
};

} // namespace kluwen::intake

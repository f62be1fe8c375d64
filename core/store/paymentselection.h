#pragma once
#include "core/store/paymentstore.h"
#include "core/store/paymenttexts.h"
#include <string>

namespace kluwen::store
{

class Query;

/// A payment filter as SQL. The placeholders ?1 to ?8 are the filter's; a query's own start at ?9.
class PaymentSelection
{
public:
    PaymentSelection(const PaymentFilter &filter, std::shared_ptr<TextMatch> texts);

    enum class Order {
        Time, ///< may look through the index on time
        Id    ///< reads the table from its first row to its last where the filter names no accounts
    };
    /// "SELECT columns FROM payment WHERE ..."; payments of accounts come from both account indexes, each payment once.
    [[nodiscard]] std::string select(const std::string &columns, Order order, const std::string &condition = {}) const;
    void bind(Query &query) const;

private:
    [[nodiscard]] std::string conditions(Order order) const;
    [[nodiscard]] std::string across(const char *side) const; ///< the condition on the other side

    const PaymentFilter &m_filter;
    std::shared_ptr<TextMatch> m_texts;
    QString m_accounts; ///< JSON array
    QString m_ids;      ///< JSON array
};

} // namespace kluwen::store

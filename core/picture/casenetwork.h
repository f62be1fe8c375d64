#pragma once
#include "core/graph/network.h"
#include "core/money/ledger.h"
#include "core/picture/caseview.h"

namespace kluwen::picture
{

/// The payments that the recipient may see, in one currency. An account that is withheld counts as outside the case;
/// payments of protected identities are not there. `isReduced` tells that something was left out.
[[nodiscard]] money::Ledger ledgerOf(const Contents &contents, const Decisions &decisions, const CaseView &view,
                                     Currency currency, bool *isReduced = nullptr);
/// Currencies of the payments that may be seen, the most frequent first.
[[nodiscard]] QList<Currency> currenciesOf(const Contents &contents, const Decisions &decisions);

/// Who holds the accounts of a view, as far as the view itself tells.
struct AccountHolders
{
    QHash<RecordId, QList<RecordId>> recorded; ///< per account: by ties
    QHash<RecordId, RecordId> byName;          ///< per account without such a tie: as its bank says (holdersByName)
};
[[nodiscard]] AccountHolders accountHolders(const CaseView &view);

/// Persons and organisations of the view with their ties, and money between holders: an account with one holder is
/// folded into it. Nodes by id, links by id, then money from payer to payee. As graph::buildNetwork does for a case.
/// With `shown`, the things of a chart whatever their type; an account folds where the chart shows its holder instead.
[[nodiscard]] graph::Network networkOf(const Contents &contents, const Decisions &decisions, const CaseView &view,
                                       const AccountHolders &holders, QDate asOf,
                                       const QSet<RecordId> *shown = nullptr);

/// Accounts with payments that may be seen, by how their payments come into the network of the whole case.
struct FoldedAccounts
{
    qint64 byName = 0;  ///< through the one whom a bank names
    qint64 without = 0; ///< not at all: without a known holder, or with several
};
[[nodiscard]] FoldedAccounts countAccounts(const Contents &contents, const Decisions &decisions, const CaseView &view,
                                           const AccountHolders &holders);

} // namespace kluwen::picture

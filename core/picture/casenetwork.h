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

/// Persons and organisations of the view with their ties, and money between holders: an account with one holder is
/// folded into it. Nodes by id, links by id, then money from payer to payee. As graph::buildNetwork does for a case.
/// With `shown`, the things of a chart whatever their type; an account folds where the chart shows its holder instead.
[[nodiscard]] graph::Network networkOf(const Contents &contents, const Decisions &decisions, const CaseView &view,
                                       QDate asOf, const QSet<RecordId> *shown = nullptr);

} // namespace kluwen::picture

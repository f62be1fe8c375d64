#pragma once
#include "core/picture/caseview.h"
#include "core/picture/texts.h"

namespace kluwen::picture
{

/// What the marks of texts stand for, as far as one recipient may read it.
struct Citable
{
    QHash<StatementId, Statement> statements; ///< those that texts cite, as the recipient reads them
    QHash<PaymentId, CasePayment> payments;   ///< those that texts cite
};
[[nodiscard]] Citable citableFor(const Texts &texts, const Contents &contents, const Decisions &decisions,
                                 const CaseView &view);

} // namespace kluwen::picture

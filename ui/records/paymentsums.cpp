#include "ui/records/paymentsums.h"
#include "core/base/number.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"

#include <limits>

namespace kluwen::ui
{

Result<PaymentSums> paymentSums(store::CaseFile &caseFile, RecordId account)
{
    store::PaymentFilter filter;
    filter.accounts = {account};
    const auto pairs = caseFile.payments().pairs(filter);
    if (!pairs)
        return fail(pairs.error());
    PaymentSums sums;
    for (const store::PaymentPair &pair : *pairs) {
        if (pair.payer == pair.payee)
            continue;
        const bool isIn = pair.payee == account;
        qint64 &sum = (isIn ? sums.in : sums.out)[pair.currency.code];
        sum = checkedSum(sum, pair.sum).value_or(std::numeric_limits<qint64>::max());
        (isIn ? sums.paymentsIn : sums.paymentsOut) += pair.count;
    }
    return sums;
}

} // namespace kluwen::ui

#pragma once
#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include <QMap>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// What went into and out of one account: numbers of payments, and sums per currency code in minor units. What it paid
/// to itself does not count.
struct PaymentSums
{
    qint64 paymentsIn = 0;
    qint64 paymentsOut = 0;
    QMap<quint16, qint64> in;
    QMap<quint16, qint64> out;
    friend bool operator==(const PaymentSums &, const PaymentSums &) = default;
};

[[nodiscard]] Result<PaymentSums> paymentSums(store::CaseFile &caseFile, RecordId account);

} // namespace kluwen::ui

#pragma once
#include "core/base/progress.h"
#include "core/store/paymentstore.h"
#include <QHash>
#include <QString>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// Writes the payments of a filter as CSV or XLSX, whatever the ending of the path says, and returns how many there
/// were. The file appears when it is complete; cancelling leaves what was there before. Errors as of TableFile.
[[nodiscard]] Result<qint64> writePayments(store::CaseFile &caseFile, const store::PaymentFilter &filter,
                                           const QHash<RecordId, QString> &names, const QString &path,
                                           Progress &progress);

} // namespace kluwen::ui

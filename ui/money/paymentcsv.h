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

/// Writes the payments of a filter as CSV (UTF-8 with a byte order mark, CRLF, RFC 4180) and returns how many there
/// were. The file appears when it is complete; cancelling leaves what was there before.
[[nodiscard]] Result<qint64> writePaymentsCsv(store::CaseFile &caseFile, const store::PaymentFilter &filter,
                                              const QHash<RecordId, QString> &names, const QString &path,
                                              Progress &progress);

} // namespace kluwen::ui

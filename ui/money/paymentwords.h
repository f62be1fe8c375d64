#pragma once
#include "core/base/phrasebook.h"
#include "core/model/payment.h"
#include <QHash>
#include <QStringList>

namespace kluwen::ui
{

/// The columns of a table of payments, in order.
enum class PaymentColumn { Date, Payer, Payee, Amount, Currency, Description, Channel, Reference };
constexpr int paymentColumns = 8;

[[nodiscard]] QString paymentColumnName(PaymentColumn column);
[[nodiscard]] QString channelName(Channel channel);
/// A cell for a reader; amounts without their currency.
[[nodiscard]] QString paymentCell(const Payment &payment, PaymentColumn column, const QHash<RecordId, QString> &names,
                                  Language language);

/// Rows for the clipboard: heads, then cells, parted by tabs.
[[nodiscard]] QString paymentsAsTsv(const QList<Payment> &payments, const QHash<RecordId, QString> &names,
                                    Language language);

/// A cell of a CSV file. Text that a spreadsheet would take for a formula (= + - @, tab, return) gets an apostrophe
/// before it (OWASP, "CSV injection"); numbers are left as they are.
[[nodiscard]] QString csvText(const QString &text);
/// One payment as a line of CSV with neutral dates and amounts, without line end.
[[nodiscard]] QString paymentAsCsv(const Payment &payment, const QHash<RecordId, QString> &names);

} // namespace kluwen::ui

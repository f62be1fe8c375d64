#pragma once
#include "core/base/phrasebook.h"
#include "core/model/payment.h"
#include "core/store/paymentstore.h"
#include <QHash>
#include <QStringList>

namespace kluwen::ui
{

/// The columns of a table of payments, in order.
enum class PaymentColumn { Date, Payer, Payee, Amount, Currency, Description, Channel, Reference, ValueDate };
constexpr int paymentColumns = 9;

[[nodiscard]] QString paymentColumnName(PaymentColumn column);
[[nodiscard]] QString channelName(Channel channel);
/// A cell for a reader; amounts without their currency.
[[nodiscard]] QString paymentCell(const Payment &payment, PaymentColumn column, const QHash<RecordId, QString> &names,
                                  Language language);

/// Sums per currency code beside each other: "€ 1.234,56 · $ 10,00".
[[nodiscard]] QString amountSumsText(const QHash<quint16, qint64> &sums);
/// What came in and went out and what that leaves, per currency: "in € 10,00, out € 4,00, balance € 6,00".
[[nodiscard]] QString balancesText(const store::PaymentTotals &totals);

/// Rows for the clipboard: heads, then cells, parted by tabs.
[[nodiscard]] QString paymentsAsTsv(const QList<Payment> &payments, const QHash<RecordId, QString> &names,
                                    Language language);

} // namespace kluwen::ui

#include "ui/money/paymentwords.h"
#include "core/base/table.h"
#include "core/base/text.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

QString sideName(RecordId account, const QHash<RecordId, QString> &names)
{
    if (!account.isValid())
        return UiTr::tr("outside the case");
    const QString name = names.value(account);
    return name.isEmpty() ? UiTr::tr("account without a name") : name;
}

} // namespace

QString paymentColumnName(PaymentColumn column)
{
    switch (column) {
    case PaymentColumn::Date:
        return UiTr::tr("Date");
    case PaymentColumn::Payer:
        return UiTr::tr("Payer");
    case PaymentColumn::Payee:
        return UiTr::tr("Payee");
    case PaymentColumn::Amount:
        return UiTr::tr("Amount");
    case PaymentColumn::Currency:
        return UiTr::tr("Currency");
    case PaymentColumn::Description:
        return UiTr::tr("Description");
    case PaymentColumn::Channel:
        return UiTr::tr("Channel");
    case PaymentColumn::Reference:
        return UiTr::tr("Reference");
    case PaymentColumn::ValueDate:
        return UiTr::tr("Value date");
    }
    return {};
}

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Unknown:
        return {};
    case Channel::Transfer:
        return UiTr::tr("transfer");
    case Channel::Cash:
        return UiTr::tr("cash");
    case Channel::Card:
        return UiTr::tr("card");
    case Channel::Fee:
        return UiTr::tr("bank charge or interest");
    case Channel::DirectDebit:
        return UiTr::tr("direct debit");
    case Channel::Crypto:
        return UiTr::tr("crypto");
    case Channel::Cheque:
        return UiTr::tr("cheque");
    }
    return {};
}

QString paymentCell(const Payment &payment, PaymentColumn column, const QHash<RecordId, QString> &names,
                    Language language)
{
    switch (column) {
    case PaymentColumn::Date:
        return dateText(payment.at, language);
    case PaymentColumn::Payer:
        return sideName(payment.payer, names);
    case PaymentColumn::Payee:
        return sideName(payment.payee, names);
    case PaymentColumn::Amount:
        return plainAmountText(payment.minor, payment.currency, language);
    case PaymentColumn::Currency:
        return payment.currency.letters();
    case PaymentColumn::Description:
        return fromUtf8(payment.text);
    case PaymentColumn::Channel:
        return channelName(payment.channel);
    case PaymentColumn::Reference:
        return fromUtf8(payment.reference);
    case PaymentColumn::ValueDate:
        return payment.valueDay == 0 ? QString() : dateText(dateOfEpochDay(payment.valueDay), language);
    }
    return {};
}

QString amountSumsText(const QHash<quint16, qint64> &sums)
{
    QList<quint16> codes = sums.keys();
    std::sort(codes.begin(), codes.end());
    QStringList parts;
    for (const quint16 code : codes)
        parts << amountText(sums.value(code), Currency{code}, screenLanguage());
    return parts.join(QStringLiteral(" · "));
}

QString balancesText(const store::PaymentTotals &totals)
{
    QList<quint16> codes = totals.sums.keys();
    std::sort(codes.begin(), codes.end());
    QStringList parts;
    for (const quint16 code : codes) {
        const auto amount = [code](qint64 minor) { return amountText(minor, Currency{code}, screenLanguage()); };
        const qint64 in = totals.in.value(code);
        const qint64 out = totals.out.value(code);
        parts << UiTr::tr("in %1, out %2, balance %3").arg(amount(in), amount(out), amount(in - out));
        if (const qint64 within = totals.within.value(code); within > 0)
            parts << UiTr::tr("%1 between these accounts").arg(amount(within));
    }
    return parts.join(QStringLiteral(" · "));
}

QString paymentsAsTsv(const QList<Payment> &payments, const QHash<RecordId, QString> &names, Language language)
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < paymentColumns; ++column)
        cells << paymentColumnName(static_cast<PaymentColumn>(column));
    lines << cells.join(QLatin1Char('\t'));
    for (const Payment &payment : payments) {
        cells.clear();
        for (int column = 0; column < paymentColumns; ++column)
            cells
                << harmlessText(paymentCell(payment, static_cast<PaymentColumn>(column), names, language)).simplified();
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace kluwen::ui

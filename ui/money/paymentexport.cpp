#include "ui/money/paymentexport.h"
#include "core/base/tablefile.h"
#include "core/base/text.h"
#include "core/store/casefile.h"
#include "ui/base/tr.h"
#include "ui/money/paymentwords.h"

namespace kluwen::ui
{

namespace
{

constexpr int exportedAtOnce = 2000;

QList<TableColumn> columnsOfPayments()
{
    constexpr std::array<int, paymentColumns> widths{20, 34, 34, 16, 10, 60, 16, 28, 12};
    QList<TableColumn> columns;
    for (size_t i = 0; i < widths.size(); ++i)
        columns << TableColumn{paymentColumnName(static_cast<PaymentColumn>(i)), widths[i]};
    return columns;
}

TableRow rowOf(const Payment &payment, const QHash<RecordId, QString> &names)
{
    return {payment.at,
            names.value(payment.payer),
            names.value(payment.payee),
            TableAmount{payment.minor, payment.currency.exponent()},
            payment.currency.letters(),
            fromUtf8(payment.text),
            channelName(payment.channel),
            fromUtf8(payment.reference),
            payment.valueDay == 0 ? TableCell() : TableCell(dateOfEpochDay(payment.valueDay))};
}

} // namespace

Result<qint64> writePayments(store::CaseFile &caseFile, const store::PaymentFilter &filter,
                             const QHash<RecordId, QString> &names, const QString &path, Progress &progress)
{
    const auto totals = caseFile.payments().totals(filter);
    if (!totals)
        return fail(totals.error());
    const auto file = TableFile::create(path, caseFile.clock().now());
    if (!file)
        return fail(file.error());
    if (const auto begun = (*file)->begin(UiTr::tr("Payments"), columnsOfPayments()); !begun)
        return fail(begun.error());
    qint64 written = 0;
    std::optional<store::PaymentCursor> after;
    while (true) {
        const auto page = caseFile.payments().page(filter, after, exportedAtOnce);
        if (!page)
            return fail(page.error());
        for (const Payment &payment : *page)
            if (const auto added = (*file)->add(rowOf(payment, names)); !added)
                return fail(added.error());
        written += page->size();
        if (page->size() < exportedAtOnce)
            break;
        after = store::PaymentCursor{page->constLast().at.seconds, page->constLast().id};
        progress.report(written, totals->count, UiTr::tr("Writing payments"));
        if (progress.isCancelled()) {
            Error error;
            error.code = Error::Code::Cancelled;
            return fail(error);
        }
    }
    if (const auto finished = (*file)->finish(); !finished)
        return fail(finished.error());
    return written;
}

} // namespace kluwen::ui

#include "ui/money/paymentcsv.h"
#include "core/store/casefile.h"
#include "ui/base/tr.h"
#include "ui/money/paymentwords.h"

#include <QSaveFile>

namespace kluwen::ui
{

namespace
{

constexpr int pageSize = 2000;

Error writeError(const QSaveFile &file)
{
    Error error;
    error.code = Error::Code::Storage;
    error.message = UiTr::tr("The file could not be written; the case is unchanged.");
    error.remedy = UiTr::tr("Choose another folder, or make room on the disk.");
    error.file = file.fileName();
    error.detail = file.errorString();
    return error;
}

QByteArray headLine()
{
    QStringList cells;
    for (int column = 0; column < paymentColumns; ++column)
        cells << csvText(paymentColumnName(static_cast<PaymentColumn>(column)));
    return QByteArrayLiteral("\xef\xbb\xbf") + cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
}

} // namespace

Result<qint64> writePaymentsCsv(store::CaseFile &caseFile, const store::PaymentFilter &filter,
                                const QHash<RecordId, QString> &names, const QString &path, Progress &progress)
{
    const auto totals = caseFile.payments().totals(filter);
    if (!totals)
        return fail(totals.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(headLine()) < 0)
        return fail(writeError(file));
    qint64 written = 0;
    std::optional<store::PaymentCursor> after;
    while (true) {
        const auto page = caseFile.payments().page(filter, after, pageSize);
        if (!page)
            return fail(page.error());
        for (const Payment &payment : *page)
            if (file.write(paymentAsCsv(payment, names).toUtf8() + "\r\n") < 0)
                return fail(writeError(file));
        written += page->size();
        if (page->size() < pageSize)
            break;
        after = store::PaymentCursor{page->constLast().at.seconds, page->constLast().id};
        progress.report(written, totals->count, UiTr::tr("Writing payments"));
        if (progress.isCancelled()) {
            Error error;
            error.code = Error::Code::Cancelled;
            return fail(error);
        }
    }
    if (!file.commit())
        return fail(writeError(file));
    return written;
}

} // namespace kluwen::ui

#include "core/base/number.h"
#include "core/picture/sections/ties.h"
#include "core/picture/sections/trailnames.h"

#include <limits>
#include <map>

namespace kluwen::picture
{

namespace
{

constexpr qsizetype listedCited = 40;

/// Who paid or received. Money that came over the counter has nobody at that end.
Phrase endOf(const Material &material, const CasePayment &payment, RecordId account, const char *inCash)
{
    if (!account.isValid())
        return sentence(payment.row.channel == Channel::Cash ? inCash
                                                             : QT_TRANSLATE_NOOP("Picture", "outside the case"));
    const QString name = material.accountNames.value(account, material.view.name(account));
    return name.isEmpty() ? sentence(QT_TRANSLATE_NOOP("Picture", "account not shown to this recipient"))
                          : value(shortAccountName(name));
}

/// What the rows past the listed ones come to, a sum per currency.
Phrase unlistedSums(const QList<CasePayment> &payments)
{
    std::map<Currency, qint64> sums;
    for (qsizetype i = listedCited; i < payments.size(); ++i) {
        qint64 &sum = sums[payments[i].row.currency];
        sum = checkedSum(sum, payments[i].row.minor).value_or(std::numeric_limits<qint64>::max());
    }
    Phrase told;
    for (const auto &[currency, sum] : sums)
        told.arguments << Money{sum, currency};
    return told;
}

} // namespace

void addCitedPayments(const Material &material, Section &section)
{
    const QList<CasePayment> &payments = material.paymentsInTexts;
    if (payments.isEmpty())
        return;
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Payments that the texts cite; of a series, as examples"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Source")), 0.9, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Date")), 1.9, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "From")), 2.9, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "To")), 2.9, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Amount")), 1.6, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Description, as recorded")), 2.6, false}};
    for (const CasePayment &payment : payments) {
        if (table.rows.size() == listedCited)
            break;
        const QDate day = dateOfEpochDay(Moment{payment.row.seconds, false}.day());
        const QString description = material.paymentTexts.value(payment.row.id);
        table.rows << QList<Phrase>{
            value(static_cast<qint64>(material.numbers.value(payment.source))),
            value(PartialDate::fromDate(day)),
            endOf(material, payment, payment.row.payer, QT_TRANSLATE_NOOP("Picture", "cash deposit")),
            endOf(material, payment, payment.row.payee, QT_TRANSLATE_NOOP("Picture", "cash withdrawal")),
            value(Money{payment.row.minor, payment.row.currency}),
            description.isEmpty() ? Phrase() : value(description)};
    }
    section.blocks << table;
    if (payments.size() > listedCited)
        section.blocks << note(counted(QT_TRANSLATE_N_NOOP("Picture", "Not listed: %n later payment(s), together %1."),
                                       payments.size() - listedCited, {said(unlistedSums(payments))}));
}

} // namespace kluwen::picture

#include "core/picture/citations.h"
#include "core/picture/material.h"
#include "core/picture/paymenttext.h"

namespace kluwen::picture
{

namespace
{

void dropUnreadable(const Citable &citable, Material &material)
{
    if (!material.options.recipient)
        return;
    int left = 0;
    material.texts = withoutUnreadable(material.texts, citable, left);
    Remark remark;
    remark.text =
        counted(QT_TRANSLATE_N_NOOP("Picture", "%n text(s) rest on a statement or a payment that this recipient may "
                                               "not see, and are left out."),
                left);
    if (left > 0)
        material.remarks << remark;
    const int loose = textsWithoutCitation(material.texts);
    remark.text = counted(QT_TRANSLATE_N_NOOP("Picture", "%n text(s) cite no statement and no payment, so nothing "
                                                         "shows whether this recipient may read what they tell. Cite "
                                                         "them, or read the texts with this recipient in mind."),
                          loose);
    if (loose > 0)
        material.remarks << remark;
}

/// What a bank wrote, no rule has looked at: it goes where a text rests on it and the recipient gets such texts. Others
/// than the team get none in which there is anything to be replaced.
void readDescriptions(const Contents &contents, const Decisions &decisions, Material &material)
{
    const auto &recipient = material.options.recipient;
    const bool isOfCase = !recipient || recipient->isOfCase();
    if (!isOfCase && !recipient->readsPaymentTexts)
        return;
    for (const CasePayment &payment : std::as_const(material.paymentsInTexts)) {
        const QString text = contents.paymentTexts.value(payment.row.id);
        const QString readable = readablePaymentText(text);
        const auto written = decisions.mentions().cleaned(text, true);
        const auto clean = decisions.mentions().cleaned(readable, true);
        if (written && clean && (isOfCase || (*written == text && *clean == readable)))
            material.paymentTexts.insert(payment.row.id, *clean);
    }
}

} // namespace

/// A strategic picture names no sources: names of files and accounts are personal data.
void citeInTexts(const Contents &contents, const Decisions &decisions, Material &material)
{
    const bool isStrategic = material.options.chosenTemplate().level == Level::Strategic;
    const Citable citable = citableFor(material.texts, contents, decisions, material.view);
    dropUnreadable(citable, material);
    const QList<PaymentId> stillCited = citedPayments(material.texts);
    for (const PaymentId id : stillCited)
        if (const auto payment = citable.payments.constFind(id); payment != citable.payments.constEnd())
            material.view.restOn(payment->source);
    int number = 0;
    for (const Source &source : material.view.sources())
        material.numbers.insert(source.id, ++number);
    CitedTexts cited =
        resolveCitations(material.texts, citable, isStrategic ? QHash<SourceId, int>() : material.numbers);
    material.texts = std::move(cited.texts);
    material.citedInTexts = std::move(cited.cited);
    material.paymentsInTexts = std::move(cited.payments);
    readDescriptions(contents, decisions, material);
    if (cited.missing == 0 || isStrategic)
        return;
    Remark remark;
    remark.text =
        sentence(QT_TRANSLATE_NOOP("Picture", "A text cites a statement or a payment that this recipient may not see "
                                              "or that the case no longer holds; the mark is left out."));
    material.remarks << remark;
}

} // namespace kluwen::picture

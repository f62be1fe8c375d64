#include "core/base/number.h"
#include "core/patterns/methodcard.h"
#include "core/picture/items/items.h"

#include <algorithm>
#include <limits>
#include <map>

namespace kluwen::picture
{

namespace
{

constexpr qsizetype listedPayments = 60;

Labels ofCard(const char *sentence)
{
    return {Phrasebook(Language::Dutch).text(sentence, -1, "Core"),
            Phrasebook(Language::English).text(sentence, -1, "Core")};
}

PartialDate dayOf(const CasePayment &payment)
{
    return PartialDate::fromDate(dateOfEpochDay(Moment{payment.row.seconds, false}.day()));
}

/// The payments of the finding in order of time; empty where one of them, or one of its ends, may not be seen.
std::vector<const CasePayment *> seenPayments(const ItemInput &input, const SectionItem &item)
{
    const QSet<PaymentId> wanted(item.payments.begin(), item.payments.end());
    const CaseView &view = input.material.view;
    const auto isSeen = [&view](RecordId account) { return !account.isValid() || view.contains(account); };
    std::vector<const CasePayment *> payments;
    for (const CasePayment &payment : input.contents.payments) {
        if (!wanted.contains(payment.row.id))
            continue;
        if (input.decisions.ofPayment(payment).verdict != Verdict::Goes || !isSeen(payment.row.payer) ||
            !isSeen(payment.row.payee))
            return {};
        payments.push_back(&payment);
    }
    return payments.size() == static_cast<size_t>(wanted.size()) ? payments : std::vector<const CasePayment *>();
}

Phrase sumsOf(const std::vector<const CasePayment *> &payments)
{
    std::map<Currency, qint64> sums;
    for (const CasePayment *payment : payments) {
        qint64 &sum = sums[payment->row.currency];
        sum = checkedSum(sum, payment->row.minor).value_or(std::numeric_limits<qint64>::max());
    }
    Phrase told;
    for (const auto &[currency, sum] : sums)
        told.arguments << Money{sum, currency};
    return told;
}

Labels inBoth(const Phrase &phrase)
{
    return {textOf(phrase, Phrasebook(Language::Dutch)), textOf(phrase, Phrasebook(Language::English))};
}

Phrase partyOf(const Material &material, RecordId account)
{
    if (!account.isValid())
        return sentence(QT_TRANSLATE_NOOP("Picture", "outside the case"));
    return value(accountCalled(material, account));
}

Table paymentTable(const ItemInput &input, const std::vector<const CasePayment *> &payments, const Labels &pattern)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Payments of the finding \"%1\""), {pattern});
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Date")), 1.9, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "From")), 2.9, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "To")), 2.9, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Amount")), 1.6, true}};
    for (const CasePayment *payment : payments) {
        if (table.rows.size() == listedPayments)
            break;
        table.rows << QList<Phrase>{value(dayOf(*payment)), partyOf(input.material, payment->row.payer),
                                    partyOf(input.material, payment->row.payee),
                                    value(Money{payment->row.minor, payment->row.currency})};
        const int number = input.material.numbers.value(payment->source);
        table.citations << (number > 0 ? QList<int>{number} : QList<int>());
    }
    return table;
}

} // namespace

ItemBlocks findingBlocks(const ItemInput &input, const SectionItem &item)
{
    const patterns::MethodCard *card = patterns::cardOf(item.pattern);
    const auto payments = seenPayments(input, item);
    if (!card || payments.empty())
        return {};
    const Labels pattern = ofCard(card->name);
    const auto count = static_cast<qint64>(payments.size());
    QList<Block> blocks;
    blocks << Paragraph{
        counted(QT_TRANSLATE_N_NOOP("Picture", "Finding \"%1\": %n payment(s) from %2 to %3, together %4. A finding is "
                                               "a reason to look further and says nothing of guilt."),
                count, {pattern, dayOf(*payments.front()), dayOf(*payments.back()), inBoth(sumsOf(payments))}),
        {},
        false};
    blocks << note(sentence(QT_TRANSLATE_NOOP("Picture", "What the method looks for (version %1): %2"),
                            {static_cast<qint64>(card->version), ofCard(card->looksFor)}));
    blocks << note(sentence(QT_TRANSLATE_NOOP("Picture", "Why it may mean nothing: %1"), {ofCard(card->innocent)}));
    blocks << paymentTable(input, payments, pattern);
    if (count > listedPayments)
        blocks << note(
            counted(QT_TRANSLATE_N_NOOP("Picture", "%n later payment(s) are not listed."), count - listedPayments));
    return blocks;
}

} // namespace kluwen::picture

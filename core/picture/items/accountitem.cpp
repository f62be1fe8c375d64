#include "core/picture/items/items.h"

#include <algorithm>
#include <map>

namespace kluwen::picture
{

namespace
{

constexpr qsizetype mostOthers = 10'000;

bool isOf(const CasePayment &payment, RecordId account)
{
    return (payment.row.payer == account) != (payment.row.payee == account);
}

/// The one wished for, else that of most payments of the account.
Currency chosenCurrency(const ItemInput &input, const SectionItem &item, RecordId account)
{
    if (const Currency wished = Currency::fromLetters(item.currency); wished.isValid())
        return wished;
    std::map<Currency, qint64> counts;
    for (const CasePayment &payment : input.contents.payments)
        if (isOf(payment, account) && input.decisions.ofPayment(payment).verdict == Verdict::Goes)
            ++counts[payment.row.currency];
    const auto most = std::max_element(counts.begin(), counts.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == counts.end() ? Currency() : most->first;
}

/// False where payments of the account stay: a balance of what is left would be wrong, and would tell of them.
bool readPayments(const ItemInput &input, RecordId account, AccountFigure &figure)
{
    bool isWhole = true;
    QHash<RecordId, int> places;
    for (const CasePayment &payment : input.contents.payments) {
        if (!isOf(payment, account) || payment.row.currency != figure.currency)
            continue;
        if (input.decisions.ofPayment(payment).verdict != Verdict::Goes) {
            isWhole = false;
            continue;
        }
        AccountPayment read;
        read.id = payment.row.id;
        read.seconds = payment.row.seconds;
        read.hasTime = payment.row.hasTime;
        read.minor = payment.row.minor;
        read.isIncoming = payment.row.payee == account;
        const RecordId other = read.isIncoming ? payment.row.payer : payment.row.payee;
        const auto found = places.constFind(other);
        if (found != places.constEnd()) {
            read.other = *found;
        } else if (other.isValid() && figure.others.size() < mostOthers) {
            read.other = static_cast<int>(figure.others.size());
            places.insert(other, read.other);
            figure.others << accountCalled(input.material, other);
        }
        figure.payments.push_back(read);
    }
    return isWhole;
}

void readStated(const ItemInput &input, RecordId account, AccountFigure &figure)
{
    for (const CaseSpan &stated : input.contents.spans) {
        const store::StatementSpan &span = stated.span;
        CasePayment asPayment; // the source decides, as it does for the payments it holds
        asPayment.row.payer = account;
        asPayment.source = stated.source;
        if (span.account != account || span.currency != figure.currency ||
            input.decisions.ofPayment(asPayment).verdict != Verdict::Goes)
            continue;
        if (span.opening)
            figure.stated.push_back({span.firstDay, *span.opening, true});
        if (span.closing)
            figure.stated.push_back({span.lastDay, *span.closing, false});
    }
    std::stable_sort(figure.stated.begin(), figure.stated.end(),
                     [](const StatedBalance &a, const StatedBalance &b) { return a.day < b.day; });
}

Phrase captionOf(const AccountFigure &figure)
{
    switch (figure.view) {
    case AccountView::Flows:
        return sentence(QT_TRANSLATE_NOOP("Picture", "Money in and out on %1, period by period"), {figure.name});
    case AccountView::Balance:
        return sentence(QT_TRANSLATE_NOOP("Picture", "Balance of %1 at the end of each day"), {figure.name});
    case AccountView::Counterparties:
        return sentence(QT_TRANSLATE_NOOP("Picture", "With whom most passed over %1"), {figure.name});
    case AccountView::Hours:
        return sentence(QT_TRANSLATE_NOOP("Picture", "Payments on %1 by day of the week and hour"), {figure.name});
    case AccountView::Amounts:
        break;
    }
    return sentence(QT_TRANSLATE_NOOP("Picture", "How many payments on %1 are of which amount"), {figure.name});
}

} // namespace

ItemBlocks accountBlocks(const ItemInput &input, const SectionItem &item)
{
    const RecordId account = item.records.isEmpty() ? RecordId() : item.records.first();
    if (!input.material.view.contains(account))
        return {};
    AccountFigure figure;
    figure.view = accountViewFromId(item.view).value_or(AccountView::Flows);
    figure.name = accountCalled(input.material, account);
    figure.currency = chosenCurrency(input, item, account);
    const bool isWhole = readPayments(input, account, figure);
    if (figure.payments.empty() || (!isWhole && figure.view == AccountView::Balance))
        return {};
    if (figure.view == AccountView::Balance)
        readStated(input, account, figure);
    figure.caption = captionOf(figure);
    return QList<Block>{std::move(figure)};
}

} // namespace kluwen::picture

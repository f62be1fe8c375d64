#include "ui/money/charts/sumtitles.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <algorithm>

namespace kluwen::ui
{

QString periodName(QDate first, PeriodLength length, Language language)
{
    switch (length) {
    case PeriodLength::Month:
        return monthText(first.year(), first.month(), language);
    case PeriodLength::Quarter:
        return said(language, QT_TRANSLATE_NOOP("Ui", "Q%1 %2")).arg((first.month() + 2) / 3).arg(first.year());
    case PeriodLength::Year:
        break;
    }
    return QString::number(first.year());
}

QString shortPartyName(const Counterparty &other, qsizetype most, Language language)
{
    QString name = other.name.section(QLatin1String(" ("), 0, 0);
    if (name.isEmpty())
        name = said(language, QT_TRANSLATE_NOOP("Ui", "account without a name"));
    return name.size() > most ? name.left(most - 1) + QChar(0x2026) : name;
}

ChartTitle flowTitle(const AccountFigures &figures, Language language)
{
    const PeriodFlow *busiest = &figures.flows.front();
    for (const PeriodFlow &flow : figures.flows)
        if (std::max(flow.in, flow.out) > std::max(busiest->in, busiest->out))
            busiest = &flow;
    const char *reading = figures.length == PeriodLength::Month
                              ? QT_TRANSLATE_NOOP("Ui", "In is filled, out is hatched; per month, in %1")
                          : figures.length == PeriodLength::Quarter
                              ? QT_TRANSLATE_NOOP("Ui", "In is filled, out is hatched; per quarter, in %1")
                              : QT_TRANSLATE_NOOP("Ui", "In is filled, out is hatched; per year, in %1");
    return {said(language, QT_TRANSLATE_NOOP("Ui", "%1 in, %2 out; the most in %3"))
                .arg(shortAmountText(figures.in, figures.currency, language),
                     shortAmountText(figures.out, figures.currency, language),
                     periodName(busiest->first, figures.length, language)),
            said(language, reading).arg(figures.currency.letters())};
}

ChartTitle balanceTitle(const AccountFigures &figures, Language language)
{
    const auto amount = [&](qint64 minor) { return shortAmountText(minor, figures.currency, language); };
    const auto in = [&](const char *sentence) { return said(language, sentence).arg(figures.currency.letters()); };
    if (!figures.hasOpening)
        return {said(language, QT_TRANSLATE_NOOP("Ui", "Balance moves from nil to %1"))
                    .arg(amount(figures.balances.back().minor)),
                in(QT_TRANSLATE_NOOP("Ui", "Payments added up from nil, because no opening balance is known; in %1"))};
    const auto lowest = std::min_element(figures.balances.begin(), figures.balances.end(),
                                         [](const DayBalance &a, const DayBalance &b) { return a.minor < b.minor; });
    return {
        said(language, QT_TRANSLATE_NOOP("Ui", "Balance ends at %1; lowest %2 on %3"))
            .arg(amount(figures.balances.back().minor), amount(lowest->minor), dateText(lowest->day, language)),
        in(figures.stated.empty()
               ? QT_TRANSLATE_NOOP("Ui", "At the end of each day, in %1")
               : QT_TRANSLATE_NOOP("Ui", "At the end of each day, in %1; rings are balances that the bank stated"))};
}

ChartTitle counterpartyTitle(const AccountFigures &figures, qsizetype most, Language language)
{
    const Counterparty &first = figures.counterparties.front();
    return {said(language, QT_TRANSLATE_NOOP("Ui", "Most with %1: %2"))
                .arg(shortPartyName(first, most, language),
                     shortAmountText(first.in + first.out, figures.currency, language)),
            said(language, QT_TRANSLATE_NOOP("Ui", "Received is filled, paid is hatched; in %1"))
                .arg(figures.currency.letters())};
}

} // namespace kluwen::ui

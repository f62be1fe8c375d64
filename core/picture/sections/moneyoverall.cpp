#include "core/base/number.h"
#include "core/picture/material.h"

#include <limits>
#include <map>

namespace kluwen::picture
{

namespace
{

/// To whole thousands, and months with few payments left out: one payment could be recognised.
qint64 roughly(qint64 minor, Currency currency)
{
    return inThousands({minor, currency}).minor;
}

/// An amount without the decimals that rounding made meaningless.
Labels wholeLabels(qint64 minor, Currency currency)
{
    const Money whole{minor, currency};
    return {wholeMoneyForReader(whole, Language::Dutch), wholeMoneyForReader(whole, Language::English)};
}

std::vector<money::MonthFlow> busyMonths(const money::Ledger &ledger, qint64 enough)
{
    std::map<std::pair<int, int>, qint64> counts;
    for (const qint64 seconds : ledger.seconds) {
        const QDate day = dateOfEpochDay(static_cast<int>(seconds / 86400));
        ++counts[{day.year(), day.month()}];
    }
    std::vector<money::MonthFlow> months;
    for (money::MonthFlow month : monthsOf(ledger)) {
        if (counts[{month.year, month.month}] < enough)
            continue;
        month.in = roughly(month.in, ledger.currency);
        months.push_back(month);
    }
    return months;
}

struct Quarter
{
    qint64 count = 0;
    qint64 cashCount = 0;
    qint64 sum = 0;
    qint64 cashSum = 0;
    qint64 depositCount = 0;
    qint64 depositSum = 0;
};

/// By year and number of the quarter, from 0.
std::map<std::pair<int, int>, Quarter> quartersOf(const Material &material)
{
    constexpr int monthsOfQuarter = 3;
    std::map<std::pair<int, int>, Quarter> quarters;
    const money::Ledger &ledger = material.ledger;
    for (size_t row = 0; row < ledger.size(); ++row) {
        const QDate day = dateOfEpochDay(static_cast<int>(ledger.seconds[row] / 86400));
        Quarter &quarter = quarters[{day.year(), (day.month() - 1) / monthsOfQuarter}];
        const auto add = [&](qint64 &count, qint64 &sum) {
            ++count;
            sum = checkedSum(sum, ledger.minor[row]).value_or(std::numeric_limits<qint64>::max() / 2);
        };
        add(quarter.count, quarter.sum);
        if (!material.cashPayments.contains(ledger.ids[row]))
            continue;
        add(quarter.cashCount, quarter.cashSum);
        if (ledger.payer[row] < 0)
            add(quarter.depositCount, quarter.depositSum);
    }
    return quarters;
}

/// Whole percents, of amounts that were rounded already; a dash where a small number would show through.
QString percent(qint64 part, qint64 whole, bool isSigned)
{
    if (whole <= 0)
        return QStringLiteral("–");
    const qint64 rounded = qRound64(100.0 * static_cast<double>(part) / static_cast<double>(whole));
    const QString sign = !isSigned || rounded == 0 ? QString()
                         : rounded > 0             ? QStringLiteral("+")
                                                   : QStringLiteral("−");
    return sign + QString::number(std::abs(rounded)) + QLatin1Char('%');
}

/// Whether some of all are so few, or so many that few are left, that what is told of them would point at somebody.
bool pointsAtFew(qint64 some, qint64 all, qint64 smallest)
{
    const qint64 others = all - some;
    return some > 0 && (some < smallest || (others > 0 && others < smallest));
}

/// As cashShare; what the share keeps back is not told by a sum either.
Labels depositSum(const Quarter &quarter, qint64 smallest, Currency currency)
{
    const QString dash = QStringLiteral("–");
    return pointsAtFew(quarter.cashCount, quarter.count, smallest) ||
                   pointsAtFew(quarter.depositCount, quarter.count, smallest)
               ? Labels{dash, dash}
               : wholeLabels(roughly(quarter.depositSum, currency), currency);
}

QString cashShare(const Quarter &quarter, qint64 smallest, Currency currency)
{
    if (quarter.cashCount == 0)
        return QStringLiteral("0%");
    if (pointsAtFew(quarter.cashCount, quarter.count, smallest))
        return QStringLiteral("–");
    return percent(roughly(quarter.cashSum, currency), roughly(quarter.sum, currency), false);
}

Labels quarterLabels(int year, int quarter)
{
    return {QStringLiteral("%1e kwartaal %2").arg(quarter + 1).arg(year),
            QStringLiteral("Q%1 %2").arg(quarter + 1).arg(year)};
}

Table trendsTable(const Material &material)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Payments per quarter, rounded; quarters with fewer than %1 "
                                                          "payments are left out"),
                             {smallestOverall(material)});
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Quarter")), 2.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Payments")), 1.4, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Sum")), 1.8, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Cash deposits")), 1.8, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Share in cash")), 1.6, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Change of the sum")), 1.8, true}};
    const qint64 smallest = smallestOverall(material);
    const Currency currency = material.ledger.currency;
    std::optional<int> numberBefore; // of the quarter before, where it is told
    qint64 sumBefore = 0;
    for (const auto &[when, quarter] : quartersOf(material)) {
        if (quarter.count < smallest)
            continue;
        constexpr int quartersOfYear = 4;
        const int number = when.first * quartersOfYear + when.second;
        const qint64 sum = roughly(quarter.sum, currency);
        const bool follows = numberBefore && *numberBefore == number - 1;
        table.rows << QList<Phrase>{value(quarterLabels(when.first, when.second)),
                                    countForReader(material, quarter.count),
                                    value(wholeLabels(sum, currency)),
                                    value(depositSum(quarter, smallest, currency)),
                                    value(cashShare(quarter, smallest, currency)),
                                    value(follows ? percent(sum - sumBefore, sumBefore, true) : QStringLiteral("–"))};
        numberBefore = number;
        sumBefore = sum;
    }
    return table;
}

} // namespace

/// How the money develops, in numbers that name nobody. One quarter is no trend.
void fillTrends(const Material &material, Section &section)
{
    const Table table = trendsTable(material);
    if (table.rows.size() < 2)
        return;
    const auto dayAt = [&](qint64 seconds) {
        return PartialDate::fromDate(dateOfEpochDay(static_cast<int>(seconds / 86400)));
    };
    section.blocks << table
                   << note(sentence(QT_TRANSLATE_NOOP("Picture", "Change: against the quarter before. The payments run "
                                                                 "from %1 to %2; a quarter that they cover in part "
                                                                 "cannot be compared with the others."),
                                    {dayAt(material.ledger.seconds.front()), dayAt(material.ledger.seconds.back())}))
                   << note(sentence(QT_TRANSLATE_NOOP(
                          "Picture", "Every transfer counts, so money that was passed on counts more than once.")));
}

void fillMoneyOverall(const Material &material, Section &section)
{
    if (material.ledger.size() == 0)
        return;
    qint64 sum = 0;
    for (const qint64 minor : material.ledger.minor)
        sum = checkedSum(sum, minor).value_or(std::numeric_limits<qint64>::max() / 2);
    const Phrase count = countForReader(material, static_cast<qint64>(material.ledger.size()));
    section.blocks << Paragraph{
        sentence(
            QT_TRANSLATE_NOOP("Picture", "About %1 payments with a sum of about %2 were recorded."),
            {count.arguments.value(0), wholeLabels(roughly(sum, material.ledger.currency), material.ledger.currency)}),
        {},
        false};
    TimelineFigure figure;
    figure.months = busyMonths(material.ledger, smallestOverall(material));
    figure.currency = material.ledger.currency;
    figure.caption =
        sentence(QT_TRANSLATE_NOOP("Picture", "Sum of all payments per month, in whole thousands; months "
                                              "with fewer than %1 payments are left out. Every transfer counts, so "
                                              "money that was passed on counts more than once."),
                 {smallestOverall(material)});
    if (!figure.months.empty())
        section.blocks << figure;
}

} // namespace kluwen::picture

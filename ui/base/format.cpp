#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <array>

namespace kluwen::ui
{

namespace
{

/// Dutch abbreviates months with a point in CLDR; tables read better without.
QString withoutPoint(QString text)
{
    return text.remove(QLatin1Char('.'));
}

QString groups(qint64 value, Language language)
{
    return localeOf(language).toString(value);
}

/// A number below 1,000 with at most one decimal, from integers only.
QString tenths(qint64 value, qint64 unit, Language language)
{
    const qint64 scaled = value / (unit / 10);
    const QString whole = groups(scaled / 10, language);
    if (scaled / 10 >= 100 || scaled % 10 == 0)
        return whole;
    return whole + localeOf(language).decimalPoint() + QString::number(scaled % 10);
}

} // namespace

Language screenLanguage()
{
    return QLocale().language() == QLocale::Dutch ? Language::Dutch : Language::English;
}

QLocale localeOf(Language language)
{
    return language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString amountText(qint64 minor, Currency currency, Language language)
{
    return moneyForReader({minor, currency}, language);
}

QString plainAmountText(qint64 minor, Currency currency, Language language)
{
    const int exponent = currency.exponent();
    // Unsigned, because the smallest 64-bit number has no positive counterpart.
    const quint64 size = minor < 0 ? 0 - static_cast<quint64>(minor) : static_cast<quint64>(minor);
    QString digits = QString::number(size).rightJustified(exponent + 1, QLatin1Char('0'));
    const QString decimals = digits.right(exponent);
    digits.chop(exponent);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, localeOf(language).groupSeparator());
    if (exponent > 0)
        digits += localeOf(language).decimalPoint() + decimals;
    return minor < 0 ? QStringLiteral("\u2212") + digits : digits;
}

QString wholeAmountText(qint64 minor, Currency currency, Language language)
{
    qint64 unit = 1;
    for (int i = 0; i < currency.exponent(); ++i)
        unit *= 10;
    const qint64 rest = minor % unit;
    const qint64 whole = minor - rest + (std::abs(rest) * 2 < unit ? 0 : rest < 0 ? -unit : unit);
    return wholeMoneyForReader({whole, currency}, language);
}

QString shortAmountText(qint64 minor, Currency currency, Language language)
{
    struct Step
    {
        qint64 major;
        const char *nl;
        const char *en;
    };
    static constexpr std::array<Step, 3> steps{Step{1'000'000'000, "mld", "bn"}, Step{1'000'000, "mln", "m"},
                                               Step{1'000, "k", "k"}};
    qint64 unit = 1;
    for (int i = 0; i < currency.exponent(); ++i)
        unit *= 10;
    const qint64 major = std::abs(minor / unit);
    const QString minus = minor < 0 ? QString(QChar(0x2212)) : QString();
    const bool isDutch = language == Language::Dutch;
    // As moneyForReader() does: the minus sign stands before the euro sign in English, behind it in Dutch.
    const QString head = currency != euro() ? currency.letters() + QChar(0xa0) + minus
                         : isDutch          ? QStringLiteral("€\u00a0") + minus
                                            : minus + QStringLiteral("€");
    for (const Step &step : steps) {
        if (major < step.major)
            continue;
        const QString number = tenths(major, step.major, language);
        const bool isWord = isDutch && step.major > 1'000;
        return head + number + (isWord ? QString(QChar(0xa0)) : QString()) + QLatin1String(isDutch ? step.nl : step.en);
    }
    return head + groups(major, language);
}

QString dateText(QDate date, Language language)
{
    return date.isValid() ? withoutPoint(localeOf(language).toString(date, QStringLiteral("d MMM yyyy"))) : QString();
}

QString dateText(const Moment &moment, Language language)
{
    const QString day = dateText(moment.date(), language);
    if (!moment.hasTime)
        return day;
    const qint64 minutes = (moment.seconds - moment.day() * qint64{86400}) / 60;
    return QStringLiteral("%1 %2:%3")
        .arg(day)
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString dateText(const PartialDate &date, Language language)
{
    if (!date.isValid())
        return {};
    QString text;
    if (date.month == 0)
        text = QString::number(date.year);
    else if (date.day == 0)
        text = monthText(date.year, date.month, language);
    else
        text = dateText(QDate(date.year, date.month, date.day), language);
    return date.approximate ? QStringLiteral("ca. %1").arg(text) : text;
}

QString momentText(const QDateTime &utc, Language language)
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toLocalTime();
    return QStringLiteral("%1 %2").arg(dateText(local.date(), language),
                                       local.time().toString(QStringLiteral("HH:mm")));
}

QString monthText(int year, int month, Language language)
{
    return withoutPoint(localeOf(language).toString(QDate(year, month, 1), QStringLiteral("MMM yyyy")));
}

QString countText(qint64 count, Language language)
{
    return groups(count, language);
}

QString percentText(double share, int decimals, Language language)
{
    return localeOf(language).toString(share * 100.0, 'f', decimals) + QLatin1Char('%');
}

QString sizeText(qint64 bytes, Language language)
{
    return localeOf(language).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 999) / 1000;
    if (seconds < 60)
        return UiTr::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return UiTr::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
    return UiTr::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

} // namespace kluwen::ui

#include "core/base/text.h"
#include "core/model/describe.h"

#include <array>
#include <QRegularExpression>
#include <QStringList>

namespace kluwen
{

namespace
{

/// The first letters that tell a month in Dutch and English, from January on; longer words start with them.
const std::array<QStringList, 12> &monthStarts()
{
    static const std::array<QStringList, 12> starts = [] {
        constexpr std::array<const char *, 12> words{"jan", "feb", "mrt maart mar", "apr",     "mei may", "jun",
                                                     "jul", "aug", "sep",           "okt oct", "nov",     "dec"};
        std::array<QStringList, 12> lists;
        for (size_t i = 0; i < words.size(); ++i)
            lists[i] = QString::fromLatin1(words[i]).split(QLatin1Char(' '));
        return lists;
    }();
    return starts;
}

/// 1 to 12, or 0 where the word is no month.
int monthOfWord(const QString &word)
{
    static const QStringList full{QStringLiteral("january february march april may june july august september october "
                                                 "november december januari februari maart april mei juni juli "
                                                 "augustus september oktober november december sept")
                                      .split(QLatin1Char(' '))};
    for (size_t i = 0; i < monthStarts().size(); ++i)
        for (const QString &start : monthStarts()[i])
            if (word == start || (word.startsWith(start) && full.contains(word)))
                return static_cast<int>(i) + 1;
    return 0;
}

PartialDate exact(int year, int month, int day)
{
    PartialDate date;
    if (month == 0 && day == 0 && year >= 1000)
        date = {year, 0, 0, false};
    else if (day == 0 && epochDay(year, month, 1))
        date = {year, month, 0, false};
    else if (epochDay(year, month, day))
        date = {year, month, day, false};
    return date;
}

int twoDigitYear(int year)
{
    return year < 70 ? 2000 + year : 1900 + year;
}

/// "1 februari 2026", "feb 2026", "February 1st, 2026", "1-feb-26".
PartialDate fromWords(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,./-]+"));
    static const QRegularExpression ordinal(QStringLiteral("^(\\d{1,2})(?:st|nd|rd|th|e)$"));
    int month = 0;
    QStringList numbers;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        if (const int found = monthOfWord(word); found > 0 && month == 0)
            month = found;
        else if (const auto match = ordinal.match(word); match.hasMatch())
            numbers << match.captured(1);
        else if (word != QLatin1String("of") && word != QLatin1String("the"))
            numbers << word;
    }
    if (month == 0 || numbers.isEmpty() || numbers.size() > 2)
        return {};
    const QString last = numbers.last();
    bool yearOk = false;
    bool dayOk = numbers.size() == 1;
    const int year = last.toInt(&yearOk);
    const int day = numbers.size() == 2 ? numbers.first().toInt(&dayOk) : 0;
    if (!yearOk || !dayOk || (numbers.size() == 2 && day < 1) || (last.size() != 4 && last.size() != 2))
        return {};
    return exact(last.size() == 2 ? twoDigitYear(year) : year, month, day);
}

/// Numbers of which some may be zero or missing: the civil registry writes 00 for what is not known.
PartialDate fromNumbers(const QString &text)
{
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})$"));
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})$"));
    static const QRegularExpression monthFirst(QStringLiteral("^(\\d{1,2})[-/.](\\d{4})$"));
    static const QRegularExpression yearMonth(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})$"));
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return exact(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return exact(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return exact(match.captured(2).toInt(), match.captured(1).toInt(), 0);
    if (const auto match = yearMonth.match(text); match.hasMatch())
        return exact(match.captured(1).toInt(), match.captured(2).toInt(), 0);
    return {};
}

} // namespace

PartialDate dateFromText(const QString &raw)
{
    static const QRegularExpression about(
        QStringLiteral("^(?:~|±|ca?\\.\\s*|ca\\s|circa\\s|about\\s|around\\s|approx(?:\\.|imately)?\\s|ongeveer\\s|"
                       "omstreeks\\s|rond\\s|plusminus\\s)\\s*"));
    QString text = normalised(raw).toLower();
    const auto match = about.match(text);
    text.remove(0, match.capturedLength());
    PartialDate date = PartialDate::fromText(text.toUpper()); // a T between date and time is a capital there
    if (!date.isValid())
        date = fromNumbers(text);
    if (!date.isValid())
        date = fromWords(text);
    if (!date.isValid())
        if (const auto moment = parseMoment(toUtf8(text.toUpper())))
            date = PartialDate::fromDate(moment->date());
    date.approximate = date.isValid() && match.hasMatch();
    return date;
}

} // namespace kluwen

#include "core/picture/phrase.h"
#include "core/model/describe.h"

#include <QLocale>

namespace kluwen::picture
{

namespace
{

QLocale localeOf(Language language)
{
    return language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

struct ArgumentText
{
    Language language;

    QString operator()(const QString &text) const { return text; }
    QString operator()(const Money &money) const { return moneyForReader(money, language); }
    QString operator()(const PartialDate &date) const { return dateForReader(date, language); }
    QString operator()(const QDateTime &time) const
    {
        return localeOf(language).toString(time.toUTC(), QStringLiteral("d MMMM yyyy HH:mm 'UTC'"));
    }
    QString operator()(qint64 number) const { return localeOf(language).toString(number); }
    QString operator()(const Decimal &number) const
    {
        return localeOf(language).toString(number.value, 'f', number.decimals);
    }
    QString operator()(const Labels &labels) const { return labels.in(language); }
    QString operator()(const PropertyValue &stored) const
    {
        return stored.property ? valueForReader(*stored.property, stored.value, language) : stored.value;
    }
};

QString textOf(const PhraseArgument &argument, Language language)
{
    return std::visit(ArgumentText{language}, argument);
}

/// Puts the arguments in at once, so that a "%2" inside a name stays what it is.
QString filled(const QString &pattern, const QStringList &arguments)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const int number = place ? pattern[i + 1].digitValue() : 0;
        if (number >= 1 && number <= arguments.size()) {
            text += arguments[number - 1];
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

} // namespace

Phrase sentence(const char *key, QList<PhraseArgument> arguments)
{
    Phrase phrase;
    phrase.key = key;
    phrase.arguments = std::move(arguments);
    return phrase;
}

Phrase counted(const char *key, qint64 count, QList<PhraseArgument> arguments)
{
    Phrase phrase = sentence(key, std::move(arguments));
    phrase.count = static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
    return phrase;
}

Phrase value(PhraseArgument argument)
{
    Phrase phrase;
    phrase.arguments = {std::move(argument)};
    return phrase;
}

Phrase freeText(const QString &nl, const QString &en)
{
    Phrase phrase;
    phrase.nl = nl;
    phrase.en = en;
    return phrase;
}

QString textOf(const Phrase &phrase, const Phrasebook &book)
{
    QStringList arguments;
    for (const PhraseArgument &argument : phrase.arguments)
        arguments << textOf(argument, book.language());
    if (phrase.key)
        return filled(book.text(phrase.key, phrase.count), arguments);
    if (!arguments.isEmpty())
        return arguments.join(QStringLiteral("; "));
    const bool dutch = book.language() == Language::Dutch;
    const QString &wanted = dutch ? phrase.nl : phrase.en;
    const QString &other = dutch ? phrase.en : phrase.nl;
    if (!wanted.isEmpty() || other.isEmpty())
        return wanted;
    return filled(book.text(dutch ? QT_TRANSLATE_NOOP("Picture", "%1 [available in English only]")
                                  : QT_TRANSLATE_NOOP("Picture", "%1 [available in Dutch only]")),
                  {other});
}

} // namespace kluwen::picture

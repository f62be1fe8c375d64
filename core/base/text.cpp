#include "core/base/text.h"

#include <QSet>
#include <QStringList>

namespace kluwen
{

namespace
{

/// Words that may stand in a Dutch prefix (BRP table 36, the parts of its entries).
const QSet<QString> &prefixWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        for (const char *word :
             {"van",   "de",   "den",  "der", "het", "'t",  "’t",  "te",  "ten", "ter", "op",    "in",
              "uit",   "aan",  "bij",  "tot", "el",  "al",  "ben", "bin", "da",  "di",  "do",    "dos",
              "du",    "la",   "le",   "von", "zu",  "zum", "zur", "af",  "vom", "del", "della", "des",
              "onder", "over", "voor", "'s",  "’s",  "las", "los", "im",  "am"})
            all.insert(QString::fromUtf8(word));
        return all;
    }();
    return words;
}

bool isPrefixWord(const QString &word)
{
    return prefixWords().contains(word.toLower());
}

/// Words that are first names as well: "Ben Jansen" has no prefix, "Karim ben Ali" and "ben Ali" have.
bool isGivenName(const QString &word)
{
    static const QSet<QString> names{QStringLiteral("Ben"), QStringLiteral("Al"), QStringLiteral("Di"),
                                     QStringLiteral("Do")};
    return names.contains(word);
}

/// Takes the prefix words off the front of a list of words.
QString takePrefix(QStringList &words)
{
    QStringList prefix;
    while (words.size() > 1 && isPrefixWord(words.first()))
        prefix << words.takeFirst().toLower();
    return prefix.join(QLatin1Char(' '));
}

/// Letters with a stroke, and the dotless i, do not decompose into a letter and a mark.
QChar withoutStroke(QChar character)
{
    switch (character.unicode()) {
    case u'ı':
        return u'i';
    case u'ł':
        return u'l';
    case u'ø':
        return u'o';
    case u'đ':
        return u'd';
    case u'ħ':
        return u'h';
    default:
        return character;
    }
}

PersonName splitWithComma(const QString &name)
{
    QStringList parts = name.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    PersonName result;
    QStringList surname = parts.value(0).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    result.prefix = takePrefix(surname);
    result.surname = surname.join(QLatin1Char(' '));
    QStringList given;
    QStringList prefix;
    for (const QString &part : parts.mid(1)) {
        QStringList tail;
        QStringList words = part.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        while (!words.isEmpty() && isPrefixWord(words.last()) && !(words.size() == 1 && isGivenName(words.first())))
            tail.prepend(words.takeLast().toLower());
        given += words;
        prefix += tail;
    }
    result.given = given.join(QLatin1Char(' '));
    if (!prefix.isEmpty())
        result.prefix = prefix.join(QLatin1Char(' '));
    return result;
}

} // namespace

QString normalised(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

QString searchKey(const QString &text)
{
    // Marks go first: only then does the Turkish capital with a dot fold to an i.
    QString key;
    key.reserve(text.size());
    for (const QChar character : normalised(text).normalized(QString::NormalizationForm_KD))
        if (!character.isMark())
            key += character;
    key = key.toCaseFolded();
    for (QChar &character : key)
        character = withoutStroke(character);
    key.replace(QChar(u'ß'), QLatin1String("ss")); // Qt folds one character into one
    return key;
}

PersonName splitName(const QString &fullName)
{
    const QString name = normalised(fullName);
    if (name.contains(QLatin1Char(',')))
        return splitWithComma(name);
    QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    PersonName result;
    qsizetype first = -1;
    for (qsizetype i = 0; i + 1 < words.size() && first < 0; ++i)
        if (isPrefixWord(words[i]) && !(i == 0 && isGivenName(words[i])))
            first = i;
    if (first < 0) {
        result.surname = words.isEmpty() ? QString() : words.takeLast();
        result.given = words.join(QLatin1Char(' '));
        return result;
    }
    result.given = words.mid(0, first).join(QLatin1Char(' '));
    QStringList rest = words.mid(first);
    result.prefix = takePrefix(rest);
    result.surname = rest.join(QLatin1Char(' '));
    return result;
}

QString sortName(const PersonName &name)
{
    QString tail = name.given;
    if (!name.prefix.isEmpty())
        tail += (tail.isEmpty() ? QString() : QStringLiteral(" ")) + name.prefix;
    return tail.isEmpty() ? name.surname : name.surname + QStringLiteral(", ") + tail;
}

QString displayName(const PersonName &name)
{
    QStringList parts;
    if (!name.given.isEmpty())
        parts << name.given;
    if (!name.prefix.isEmpty())
        parts << (name.given.isEmpty() ? dutchCapitalised(name.prefix) : name.prefix);
    if (!name.surname.isEmpty())
        parts << name.surname;
    return parts.join(QLatin1Char(' '));
}

QString dutchCapitalised(const QString &word)
{
    if (word.startsWith(QLatin1String("ij"), Qt::CaseInsensitive))
        return QStringLiteral("IJ") + word.mid(2);
    return word.left(1).toUpper() + word.mid(1);
}

} // namespace kluwen

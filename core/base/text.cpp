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
        for (const char *word : {"van", "de",  "den", "der",  "het", "'t",  "’t",  "te",  "ten", "ter", "op",  "in",
                                 "uit", "aan", "bij", "tot",  "el",  "al",  "ben", "bin", "da",  "di",  "do",  "dos",
                                 "du",  "la",  "le",  "von",  "zu",  "zum", "zur", "af",  "vom", "del", "della", "des",
                                 "onder", "over", "voor", "'s", "’s", "las", "los", "im", "am"})
            all.insert(QString::fromUtf8(word));
        return all;
    }();
    return words;
}

bool isPrefixWord(const QString &word)
{
    return prefixWords().contains(word.toLower());
}

/// Takes the prefix words off the front of a list of words.
QString takePrefix(QStringList &words)
{
    QStringList prefix;
    while (words.size() > 1 && isPrefixWord(words.first()))
        prefix << words.takeFirst().toLower();
    return prefix.join(QLatin1Char(' '));
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
        while (!words.isEmpty() && isPrefixWord(words.last()))
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
    const QString folded = normalised(text).toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString key;
    key.reserve(folded.size());
    for (const QChar character : folded)
        if (!character.isMark())
            key += character == QChar(0x131) ? QChar(u'i') : character; // dotless i has no decomposition
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
        if (isPrefixWord(words[i]))
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

#include "core/picture/likelihoodwords.h"

#include <QRegularExpression>

namespace kluwen::picture
{

namespace
{

// Longest first, so that "very likely" is not also read as "likely".
QStringList mainRow()
{
    return {QStringLiteral("almost no chance"),
            QStringLiteral("roughly even chance"),
            QStringLiteral("almost certain"),
            QStringLiteral("very unlikely"),
            QStringLiteral("very likely"),
            QStringLiteral("unlikely"),
            QStringLiteral("likely"),
            QStringLiteral("ongeveer even waarschijnlijk"),
            QStringLiteral("vrijwel uitgesloten"),
            QStringLiteral("zeer onwaarschijnlijk"),
            QStringLiteral("zeer waarschijnlijk"),
            QStringLiteral("onwaarschijnlijk"),
            QStringLiteral("waarschijnlijk"),
            QStringLiteral("vrijwel zeker")};
}

QStringList secondRow()
{
    return {QStringLiteral("highly improbable"), QStringLiteral("roughly even odds"), QStringLiteral("highly probable"),
            QStringLiteral("nearly certain"),    QStringLiteral("improbable"),        QStringLiteral("probable"),
            QStringLiteral("probably")};
}

QStringList vagueWords()
{
    return {QStringLiteral("possibly"),    QStringLiteral("presumably"), QStringLiteral("perhaps"),
            QStringLiteral("conceivably"), QStringLiteral("mogelijk"),   QStringLiteral("vermoedelijk"),
            QStringLiteral("wellicht"),    QStringLiteral("misschien"),  QStringLiteral("kennelijk")};
}

/// Those that stand in the text as whole words; each is taken out of it, so that a shorter one does not count again.
QStringList takeWords(QString &text, const QStringList &words)
{
    QStringList found;
    for (const QString &word : words) {
        const QRegularExpression whole(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(word)),
                                       QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
        if (!text.contains(whole))
            continue;
        found << word;
        text.replace(whole, QStringLiteral("—"));
    }
    return found;
}

} // namespace

LikelihoodWords likelihoodWordsIn(const QString &text)
{
    QString rest = text;
    LikelihoodWords words;
    words.second = takeWords(rest, secondRow());
    words.main = takeWords(rest, mainRow());
    words.vague = takeWords(rest, vagueWords());
    return words;
}

bool speaksOfConfidence(const QString &sentence)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(confidence|confident|betrouwbaarheid|mate van zekerheid|vertrouwen)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return sentence.contains(words);
}

bool speaksOfHealth(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(ziek|ziekte|ziekenhuis|verslaafd|verslaving|psychisch\\w*|psychiatr\\w*|depressi\\w*|"
                       "medicijn\\w*|medicatie|diagnose|zwanger|hiv|suïcid\\w*|illness|hospital\\w*|addict\\w*|"
                       "mental health|medication|diagnos\\w*|pregnan\\w*|suicid\\w*)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(words);
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.!?](?=\\s|$)|\\n"));
    return text.split(end, Qt::SkipEmptyParts);
}

} // namespace kluwen::picture

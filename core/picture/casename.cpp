#include "core/picture/casename.h"
#include "core/picture/eachphrase.h"
#include "core/picture/material.h"

#include <algorithm>
#include <QRegularExpression>

namespace kluwen::picture
{

namespace
{

const QRegularExpression &betweenWords()
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    return gap;
}

/// Words that any case may be called.
bool isGeneral(const QString &word)
{
    static const QStringList starts{QStringLiteral("operati"),    QStringLiteral("onderzoek"),
                                    QStringLiteral("investigat"), QStringLiteral("project"),
                                    QStringLiteral("dossier"),    QStringLiteral("zaak")};
    return std::any_of(starts.begin(), starts.end(),
                       [&word](const QString &start) { return word.startsWith(start, Qt::CaseInsensitive); });
}

bool holdsCaseName(const QString &text, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

bool namesCase(const Material &material)
{
    if (!isForOthers(material))
        return true;
    return material.options.chosenTemplate().level != Level::Strategic && material.options.recipient->namesCase;
}

QStringList wordsOfCaseName(const QString &title)
{
    constexpr qsizetype shortest = 5;                                     // a shorter one is a word of many texts
    static const QRegularExpression aside(QStringLiteral("\\([^)]*\\)")); // "(fictitious)" is no name
    QStringList words;
    for (const QString &word : QString(title).remove(aside).split(betweenWords(), Qt::SkipEmptyParts))
        if (word.size() >= shortest && !isGeneral(word))
            words << word;
    return words;
}

QString withoutCaseName(const QString &text, const QString &title)
{
    QString bare = text;
    for (const QString &word : wordsOfCaseName(title))
        bare.remove(word, Qt::CaseInsensitive);
    return bare == text ? text : bare.simplified();
}

bool tellsOfInvestigation(const QString &title, const QString &caseTitle)
{
    static const QRegularExpression investigation(QStringLiteral("\\b(onderzoek|opsporing|investigation)"),
                                                  QRegularExpression::CaseInsensitiveOption);
    return title.contains(investigation) || holdsCaseName(title, wordsOfCaseName(caseTitle));
}

void remarkOnCaseName(const Material &material, const Picture &picture, QList<Remark> &remarks)
{
    const QStringList words = wordsOfCaseName(material.info.title);
    if (words.isEmpty() || namesCase(material))
        return;
    const Frame &frame = picture.frame;
    bool isNamed = holdsCaseName(frame.productNumber + QLatin1Char('\n') + frame.author + QLatin1Char('\n') +
                                     frame.reviewer + QLatin1Char('\n') + frame.authority,
                                 words);
    const Phrasebook dutch(Language::Dutch);
    const Phrasebook english(Language::English);
    eachPhrase(picture, [&](const Phrase &phrase) {
        for (const Phrasebook *book : {&dutch, &english})
            isNamed = isNamed || holdsCaseName(textOf(phrase, *book), words);
    });
    if (!isNamed)
        return;
    Remark remark;
    remark.weight = Weight::Must;
    remark.text = sentence(QT_TRANSLATE_NOOP("Picture", "The name of the case (\"%1\") stands in the picture, and %2 "
                                                        "takes no part in the investigation."),
                           {words.join(QLatin1Char(' ')), material.options.recipient->labels});
    remarks << remark;
}

} // namespace kluwen::picture

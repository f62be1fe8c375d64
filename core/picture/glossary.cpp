#include "core/picture/glossary.h"

#include <algorithm>
#include <array>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Outside the namespace, as the macro asks; a static library drops resources that nobody names.
static void initGlossaryResource()
{
    Q_INIT_RESOURCE(glossary);
}

namespace kluwen::picture
{

namespace
{

struct TextWord
{
    QString key; ///< small letters
    qsizetype from = 0;
    qsizetype to = 0;
};

/// Letters, digits and what joins them inside a word: "ABC-transactie", "Prosecutor's".
QList<TextWord> textWords(const QString &text)
{
    const auto joins = [&text](qsizetype i) {
        return (text[i] == QLatin1Char('-') || text[i] == QLatin1Char('\'') || text[i] == QChar(0x2019)) && i > 0 &&
               text[i - 1].isLetterOrNumber() && i + 1 < text.size() && text[i + 1].isLetterOrNumber();
    };
    QList<TextWord> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype from = i;
        while (i < text.size() && (text[i].isLetterOrNumber() || joins(i)))
            ++i;
        words << TextWord{text.mid(from, i - from).toLower().replace(QChar(0x2019), QLatin1Char('\'')), from, i};
    }
    return words;
}

struct TermName
{
    QStringList words;
    qsizetype term = 0;
    bool isExact = false; ///< a name with a capital: only so is it that name
    QString name;
};

/// The names of a language by their first word, the longest first.
struct NameIndex
{
    explicit NameIndex(Language language)
    {
        for (qsizetype term = 0; term < glossary().size(); ++term)
            for (const QString &name : glossary()[term].in(language))
                add(name, term);
        sort();
    }
    /// Words that a term is wrongly translated with.
    NameIndex()
    {
        for (qsizetype term = 0; term < glossary().size(); ++term)
            for (const QString &name : glossary()[term].never)
                add(name, term);
        sort();
    }
    void add(const QString &name, qsizetype term)
    {
        TermName made;
        for (const TextWord &word : textWords(name))
            made.words << word.key;
        made.term = term;
        made.isExact = name.at(0).isUpper();
        made.name = name;
        if (!made.words.isEmpty())
            byFirst[made.words.size() == 1 ? stem(made.words.first()) : made.words.first()] << made;
    }
    void sort()
    {
        for (QList<TermName> &names : byFirst)
            std::stable_sort(names.begin(), names.end(),
                             [](const TermName &a, const TermName &b) { return a.words.size() > b.words.size(); });
    }
    /// Without the ending of a plural; the same for "katvanger" and "katvangers".
    [[nodiscard]] static QString stem(const QString &word)
    {
        for (const char *ending : {"'s", "ies", "ie", "en", "es", "s", "y", "e"})
            if (word.size() >= 3 + static_cast<qsizetype>(qstrlen(ending)) && word.endsWith(QLatin1String(ending)))
                return word.chopped(static_cast<qsizetype>(qstrlen(ending)));
        return word;
    }

    QHash<QString, QList<TermName>> byFirst;
};

bool standsAt(const TermName &name, const QList<TextWord> &words, qsizetype at, const QString &text)
{
    if (at + name.words.size() > words.size())
        return false;
    for (qsizetype i = 0; i < name.words.size(); ++i) {
        const bool last = i + 1 == name.words.size();
        const QString &word = words[at + i].key;
        if (word != name.words[i] && !(last && NameIndex::stem(word) == NameIndex::stem(name.words[i])))
            return false;
    }
    return !name.isExact || text[words[at].from].isUpper();
}

QList<FoundTerm> findTerms(const QString &text, const NameIndex &index)
{
    const QList<TextWord> words = textWords(text);
    QList<FoundTerm> terms;
    for (qsizetype at = 0; at < words.size();) {
        const TermName *longest = nullptr;
        for (const QString &first : {words[at].key, NameIndex::stem(words[at].key)}) {
            const auto names = index.byFirst.constFind(first);
            if (names == index.byFirst.constEnd())
                continue;
            for (const TermName &name : *names)
                if (standsAt(name, words, at, text) && (!longest || name.words.size() > longest->words.size()))
                    longest = &name;
        }
        if (!longest) {
            ++at;
            continue;
        }
        at += longest->words.size();
        terms << FoundTerm{longest->term, words[at - longest->words.size()].from, words[at - 1].to};
    }
    return terms;
}

const NameIndex &namesIn(Language language)
{
    static const NameIndex dutch(Language::Dutch);
    static const NameIndex english(Language::English);
    return language == Language::Dutch ? dutch : english;
}

QStringList listOf(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValue &value : json.toArray())
        list << value.toString();
    return list;
}

QList<GlossaryTerm> readGlossary()
{
    initGlossaryResource();
    QFile file(QStringLiteral(":/glossary/glossary.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The built-in glossary is missing");
    QList<GlossaryTerm> terms;
    for (const QJsonValue &json : QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("terms")].toArray()) {
        GlossaryTerm term;
        term.nl = listOf(json[QLatin1String("nl")]);
        term.en = listOf(json[QLatin1String("en")]);
        term.never = listOf(json[QLatin1String("not")]);
        term.group = json[QLatin1String("group")].toString();
        term.isFixed = json[QLatin1String("fixed")].toBool();
        term.isLoose = json[QLatin1String("loose")].toBool();
        if (term.nl.isEmpty() || term.en.isEmpty())
            qFatal("A term of the built-in glossary is missing in a language");
        terms << term;
    }
    return terms;
}

/// By which the same name is known again in one or in more.
QString singular(const QString &name)
{
    QStringList words;
    for (const TextWord &word : textWords(name))
        words << word.key;
    if (!words.isEmpty())
        words.last() = NameIndex::stem(words.last());
    return words.join(QLatin1Char(' '));
}

/// Whether a Dutch name of the term stands right behind, in brackets.
bool isNamedBehind(const QString &text, qsizetype at, const GlossaryTerm &term)
{
    const QString behind = text.mid(at).trimmed();
    if (!behind.startsWith(QLatin1Char('(')))
        return false;
    const QString inside = behind.mid(1, behind.indexOf(QLatin1Char(')')) - 1);
    return std::any_of(term.nl.begin(), term.nl.end(),
                       [&inside](const QString &name) { return inside.contains(name, Qt::CaseInsensitive); });
}

bool isInBrackets(const QString &text, qsizetype at)
{
    const qsizetype opened = text.lastIndexOf(QLatin1Char('('), at);
    return opened >= 0 && text.lastIndexOf(QLatin1Char(')'), at) < opened;
}

} // namespace

const QList<GlossaryTerm> &glossary()
{
    static const QList<GlossaryTerm> built = readGlossary();
    return built;
}

QList<FoundTerm> termsIn(const QString &text, Language language)
{
    return findTerms(text, namesIn(language));
}

QList<const GlossaryTerm *> termsBeginningWith(const QString &letters, Language language, qsizetype most)
{
    QList<const GlossaryTerm *> terms;
    if (letters.size() < 2)
        return terms;
    for (const GlossaryTerm &term : glossary())
        for (const QString &name : term.in(language))
            if (name.startsWith(letters, Qt::CaseInsensitive)) {
                terms << &term;
                break;
            }
    std::stable_sort(terms.begin(), terms.end(), [language](const GlossaryTerm *a, const GlossaryTerm *b) {
        return a->in(language).first().compare(b->in(language).first(), Qt::CaseInsensitive) < 0;
    });
    return terms.first(std::min(most, terms.size()));
}

QList<Misuse> misusesIn(const QString &nl, const QString &en)
{
    static const NameIndex never;
    QList<Misuse> misuses;
    if (nl.isEmpty() || en.isEmpty())
        return misuses;
    QSet<QString> inEnglish; // two Dutch terms may share a translation
    for (const FoundTerm &term : termsIn(en, Language::English))
        inEnglish.insert(singular(en.mid(term.from, term.to - term.from)));
    const auto isTranslated = [&inEnglish](const GlossaryTerm &term) {
        return std::any_of(term.en.begin(), term.en.end(),
                           [&](const QString &name) { return inEnglish.contains(singular(name)); });
    };
    QSet<qsizetype> falseFriends;
    for (const FoundTerm &term : findTerms(en, never))
        falseFriends.insert(term.term);
    QSet<qsizetype> leftInDutch;
    for (const FoundTerm &term : termsIn(en, Language::Dutch)) {
        const GlossaryTerm &entry = glossary()[term.term];
        const QString word = en.mid(term.from, term.to - term.from);
        const bool isAbbreviation = word == word.toUpper();
        if (entry.isLoose || entry.isFixed || isAbbreviation || isInBrackets(en, term.from) ||
            entry.en.contains(word, Qt::CaseInsensitive) || leftInDutch.contains(term.term))
            continue;
        leftInDutch.insert(term.term);
        misuses << Misuse{Misuse::Kind::LeftInDutch, word, entry.en.first()};
    }
    QSet<qsizetype> seen;
    for (const FoundTerm &term : termsIn(nl, Language::Dutch)) {
        if (seen.contains(term.term) || leftInDutch.contains(term.term))
            continue;
        seen.insert(term.term);
        const GlossaryTerm &entry = glossary()[term.term];
        const QString word = nl.mid(term.from, term.to - term.from);
        if (falseFriends.contains(term.term))
            misuses << Misuse{Misuse::Kind::FalseFriend, word, entry.en.first()};
        else if (!entry.isLoose && !isTranslated(entry) && !en.contains(entry.nl.first()) && !en.contains(word))
            misuses << Misuse{Misuse::Kind::OtherTerm, word, entry.en.first()};
    }
    return misuses;
}

QString withDutchNames(const QString &english, QSet<qsizetype> &named)
{
    QString text = english;
    qsizetype added = 0;
    for (const FoundTerm &term : termsIn(english, Language::English)) {
        const GlossaryTerm &entry = glossary()[term.term];
        const bool isPartOfAct = QStringView(english).mid(term.to).startsWith(QLatin1String(" Act"));
        if (!entry.isFixed || entry.isLoose || isPartOfAct || named.contains(term.term))
            continue;
        named.insert(term.term);
        if (isNamedBehind(english, term.to, entry) || isInBrackets(english, term.from) ||
            entry.nl.first().compare(english.mid(term.from, term.to - term.from), Qt::CaseInsensitive) == 0)
            continue;
        const QString inBrackets = QStringLiteral(" (%1)").arg(entry.nl.first());
        text.insert(term.to + added, inBrackets);
        added += inBrackets.size();
    }
    return text;
}

} // namespace kluwen::picture

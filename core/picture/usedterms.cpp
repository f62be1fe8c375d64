#include "core/picture/usedterms.h"
#include "core/base/tr.h"
#include "core/model/describe.h"
#include "core/picture/eachphrase.h"
#include "core/picture/glossary.h"

#include <algorithm>
#include <map>

namespace kluwen::picture
{

namespace
{

/// The words of the trade in an argument. Names are of the case and hold no terms, whatever they are made of.
struct ArgumentWords
{
    QString operator()(const Labels &labels) const { return labels.nl == labels.en ? QString() : labels.en; }
    QString operator()(const PropertyValue &stored) const
    {
        const bool isWord = stored.property && stored.property->kind == ValueKind::Code;
        return isWord ? valueForReader(*stored.property, stored.value, Language::English) : QString();
    }
    template<typename Other>
    QString operator()(const Other &) const
    {
        return {};
    }
};

void collectWords(const Phrase &phrase, const Phrasebook &english, QStringList &texts)
{
    if (phrase.key)
        texts << english.text(phrase.key, phrase.count);
    else if (phrase.arguments.isEmpty() && phrase.en != phrase.nl)
        texts << phrase.en;
    for (const PhraseArgument &argument : phrase.arguments)
        texts << std::visit(ArgumentWords{}, argument);
}

/// How the glossary writes what was found: "money mules" is "money mule".
QString nameOf(const GlossaryTerm &term, const QString &found)
{
    QString name;
    for (const QString &candidate : term.en)
        if (found.startsWith(candidate.chopped(1), Qt::CaseInsensitive) && candidate.size() > name.size())
            name = candidate;
    return name.isEmpty() ? term.en.first() : name;
}

/// All Dutch terms that this English name stands for.
QString dutchFor(const QString &english)
{
    QStringList dutch;
    for (const GlossaryTerm &term : glossary())
        if (!term.isLoose && term.en.contains(english, Qt::CaseInsensitive) && !dutch.contains(term.nl.first()))
            dutch << term.nl.first();
    return dutch.join(QStringLiteral(" / "));
}

/// Laws and forms that English texts name by their Dutch abbreviation: "art. 94 Sv", "KVI number".
void addAbbreviations(const QString &text, std::map<QString, UsedTerm> &byKey)
{
    for (const FoundTerm &found : termsIn(text, Language::Dutch)) {
        const GlossaryTerm &term = glossary()[found.term];
        const QString word = text.mid(found.from, found.to - found.from);
        if (term.isFixed && term.nl.indexOf(word) > 0 && word.size() < term.nl.first().size())
            byKey.insert_or_assign(term.en.first().toLower(),
                                   UsedTerm{QStringLiteral("%1 (%2)").arg(term.en.first(), word), term.nl.first()});
    }
}

} // namespace

QString glossarySection()
{
    return QStringLiteral("glossary");
}

QList<UsedTerm> usedTerms(const QStringList &texts)
{
    std::map<QString, UsedTerm> byKey;
    for (const QString &text : texts) {
        addAbbreviations(text, byKey);
        for (const FoundTerm &found : termsIn(text, Language::English)) {
            const GlossaryTerm &term = glossary()[found.term];
            const QString english = nameOf(term, text.mid(found.from, found.to - found.from));
            if (term.isLoose || term.nl.contains(english, Qt::CaseInsensitive))
                continue;
            byKey.emplace(english.toLower(), UsedTerm{english, dutchFor(english)});
        }
    }
    QList<UsedTerm> terms;
    for (const auto &[key, term] : byKey)
        terms << term;
    return terms;
}

void listUsedTerms(Picture &picture)
{
    const auto section = std::find_if(picture.sections.begin(), picture.sections.end(),
                                      [](const Section &candidate) { return candidate.id == glossarySection(); });
    if (section == picture.sections.end())
        return;
    const Phrasebook english(Language::English);
    QStringList texts;
    eachPhrase(picture, [&](const Phrase &phrase) { collectWords(phrase, english, texts); });
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Terms of the trade in this document, with the Dutch term "
                                                          "they stand for."));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "English")), 1, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Dutch")), 1, false}};
    for (const UsedTerm &term : usedTerms(texts))
        table.rows << QList<Phrase>{value(term.english), value(term.dutch)};
    const bool isByHand = !section->blocks.isEmpty();
    if (!table.rows.isEmpty())
        section->blocks.prepend(table);
    if (section->blocks.isEmpty())
        picture.sections.erase(section);
    else if (!isByHand) // what somebody put in stands in both languages
        section->onlyIn = Language::English;
}

} // namespace kluwen::picture

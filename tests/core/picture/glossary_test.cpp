#include "core/picture/eachphrase.h"
#include "core/picture/glossary.h"
#include "core/picture/legalnames.h"
#include "core/picture/usedterms.h"
#include "tests/support/temporary.h"
#include <gtest/gtest.h>

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

namespace
{

QStringList found(const QString &text, Language language)
{
    QStringList terms;
    for (const FoundTerm &term : termsIn(text, language))
        terms << text.mid(term.from, term.to - term.from);
    return terms;
}

QString toldOfText(const QString &nl, const QString &en)
{
    QStringList all;
    for (const Misuse &misuse : misusesIn(nl, en))
        all << u"%1 %2 > %3"_s.arg(static_cast<int>(misuse.kind)).arg(misuse.wrong, misuse.right);
    return all.join(u'\n');
}

} // namespace

TEST(Glossary, LongerTermsWinAndPluralsAreKnown)
{
    EXPECT_EQ(found(u"De katvangers en een verdachte transactie."_s, Language::Dutch),
              (QStringList{u"katvangers"_s, u"verdachte transactie"_s}));
    EXPECT_EQ(found(u"Two money mules were paid by the Tax Administration, not by customs."_s, Language::English),
              (QStringList{u"money mules"_s, u"Tax Administration"_s}));
    EXPECT_GT(glossary().size(), 250);
}

TEST(Glossary, SuggestsByTheFirstLetters)
{
    const auto terms = termsBeginningWith(u"Geld"_s, Language::Dutch, 3);
    ASSERT_EQ(terms.size(), 3);
    EXPECT_EQ(terms[0]->nl.first(), u"geldezel"_s);
    EXPECT_TRUE(termsBeginningWith(u"g"_s, Language::Dutch, 3).isEmpty());
    EXPECT_EQ(termsBeginningWith(u"RIEC"_s, Language::Dutch, 9).size(), 1);
}

TEST(Glossary, FindsTermsThatAreLeftInDutchOrTranslatedOtherwise)
{
    EXPECT_EQ(toldOfText(u"Zij is katvanger."_s, u"She is a front person."_s), QString());
    EXPECT_EQ(toldOfText(u"Hij is stroman."_s, u"He is a nominee."_s), QString()) << "two terms share a translation";
    EXPECT_EQ(toldOfText(u"Zij is katvanger."_s, u"She is a katvanger."_s), u"0 katvanger > front person"_s);
    EXPECT_EQ(toldOfText(u"Zij is katvanger."_s, u"She is a strawman."_s), u"1 katvanger > front person"_s);
    EXPECT_EQ(toldOfText(u"De notaris tekende."_s, u"The notary public signed."_s), u"2 notaris > civil-law notary"_s);
    EXPECT_EQ(toldOfText(u"Zij is katvanger."_s, {}), QString()) << "a missing translation is another remark";
    EXPECT_EQ(toldOfText(u"De tap liep af."_s, u"The order ended."_s), QString()) << "an everyday word";
    EXPECT_EQ(toldOfText(u"Overleg met het RIEC."_s, u"Talks with the RIEC."_s), QString());
}

TEST(Glossary, PutsTheDutchNameBehindTheFirstMentionOfALawOrBody)
{
    QSet<qsizetype> named;
    EXPECT_EQ(withDutchNames(u"Under the Opium Act and again the Opium Act; Customs helps."_s, named),
              u"Under the Opium Act (Opiumwet) and again the Opium Act; Customs (Douane) helps."_s);
    EXPECT_EQ(withDutchNames(u"The Opium Act."_s, named), u"The Opium Act."_s);
    EXPECT_EQ(withDutchNames(u"The Bibob Act (Wet Bibob) applies."_s, named), u"The Bibob Act (Wet Bibob) applies."_s);
    EXPECT_EQ(withDutchNames(u"The Public Administration Probity Screening Act (Wet Bibob) applies."_s, named),
              u"The Public Administration Probity Screening Act (Wet Bibob) applies."_s);
    EXPECT_EQ(withDutchNames(u"a private limited company"_s, named),
              u"a private limited company (besloten vennootschap)"_s);
    EXPECT_EQ(withDutchNames(u"the customs of the land"_s, named), u"the customs of the land"_s);
}

TEST(UsedTerms, AreListedOnceByTheirNameWithAllTheyStandForInDutch)
{
    QStringList all;
    for (const UsedTerm &term : usedTerms({u"Two money mules and a nominee; another money mule."_s, u"A broker."_s}))
        all << term.english + u" = "_s + term.dutch;

    EXPECT_EQ(all, (QStringList{u"money mule = geldezel"_s, u"nominee = katvanger / stroman"_s}))
        << all.join(u'\n').toStdString();
}

TEST(UsedTerms, ExplainTheDutchAbbreviationsOfLawsAndForms)
{
    QStringList all;
    for (const UsedTerm &term : usedTerms({u"Evidential seizure (art. 94 Sv). KVI number: 7."_s}))
        all << term.english + u" = "_s + term.dutch;

    const QString told = all.join(u'\n');
    EXPECT_TRUE(all.contains(u"Code of Criminal Procedure (Sv) = Wetboek van Strafvordering"_s)) << told.toStdString();
    EXPECT_TRUE(all.contains(u"notice of seizure (KVI) = kennisgeving van inbeslagneming"_s)) << told.toStdString();
    EXPECT_FALSE(told.contains(u"Police Data Act"_s)) << "is not named";
}

TEST(UsedTerms, AreReadFromTheEnglishOfThePictureAndNotFromNames)
{
    picture::Picture made;
    Section facts;
    facts.blocks << Paragraph{freeText(u"Een katvanger."_s, u"A front person."_s), {}, false};
    facts.blocks << Paragraph{value(u"Money Mule Holding Ltd"_s), {}, false};
    Section terms;
    terms.id = glossarySection();
    made.sections = {terms, facts};

    listUsedTerms(made);

    ASSERT_EQ(made.sections.size(), 2);
    EXPECT_TRUE(made.sections[0].isIn(Language::English));
    EXPECT_FALSE(made.sections[0].isIn(Language::Dutch));
    const auto &table = std::get<Table>(made.sections[0].blocks.first());
    ASSERT_EQ(table.rows.size(), 1);
    EXPECT_EQ(textOf(table.rows[0][1], Phrasebook(Language::English)), u"katvanger"_s);
    made.sections = {terms};
    listUsedTerms(made);
    EXPECT_TRUE(made.sections.isEmpty()) << "nothing to list";
}

TEST(Untranslated, IsSaidOfTheLanguageInWhichATextIsMissing)
{
    picture::Picture made;
    made.frame.purpose = freeText(u"Doel"_s, u"Purpose"_s);
    EXPECT_FALSE(isPartlyUntranslated(made, Language::English));
    made.frame.question = freeText(u"Vraag"_s, {});
    EXPECT_TRUE(isPartlyUntranslated(made, Language::English));
    EXPECT_FALSE(isPartlyUntranslated(made, Language::Dutch));
}

TEST(LegalNames, StandInAnalystsEnglishAndNotInValuesOfTheCase)
{
    picture::Picture made;
    made.frame.purpose = freeText(u"Opiumwet"_s, u"Opium Act"_s);
    Section section;
    section.blocks << Paragraph{freeText(u"Weer de Opiumwet."_s, u"The Opium Act again."_s), {}, false};
    section.blocks << Paragraph{value(u"Customs Brokers Ltd"_s), {}, false};
    made.sections << section;

    nameLegalTerms(made);

    const Phrasebook english(Language::English);
    EXPECT_EQ(textOf(made.frame.purpose, english), u"Opium Act (Opiumwet)"_s);
    EXPECT_EQ(textOf(std::get<Paragraph>(made.sections[0].blocks[0]).text, english), u"The Opium Act again."_s);
    EXPECT_EQ(textOf(std::get<Paragraph>(made.sections[0].blocks[1]).text, english), u"Customs Brokers Ltd"_s);
    EXPECT_EQ(made.frame.purpose.nl, u"Opiumwet"_s);
}

} // namespace kluwen::test

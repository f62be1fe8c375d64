#include "tests/core/picture/sectionscase.h"

namespace kluwen::test
{

TEST(Facts, WhatHappenedComesFirstAndTiesOfOthersAreLeftOut)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId other = sample.thing("company", "name", "Verzonnen Bakker B.V.");
    added.tie("ownership", sample.boss, sample.firm, "2020-02-03");
    added.tie("directorship", sample.helper, other, "2009-01-01");
    const RecordId seizure = added.happening("seizure", "Contant geld", "2025-12-09", "Nergenshuizen");
    sample.state(seizure, "seizure", "number", "KVI-1", Handling::H0);
    sample.state(seizure, "seizure", "ground", "sv94", Handling::H0);
    sample.tie("seized_from", seizure, sample.boss);
    const RecordId meeting = added.happening("event", "Ontmoeting", "2025-03", "Luchthaven");
    sample.state(meeting, "event", "kind", "meeting", Handling::H0);
    sample.state(meeting, "event", "description", "Zij spraken kort.", Handling::H0);
    sample.tie("involved", sample.boss, meeting);
    added.keep();

    for (const char *layout : {"operational", "findings"}) {
        const QList<picture::Table> tables = tablesOf(added.made(layout), u"facts"_s);

        ASSERT_EQ(tables.size(), 2) << layout;
        const QString graded = QLatin1String(layout) == u"findings"_s ? QString() : u" | B2"_s;
        EXPECT_EQ(english(tables[0].caption), u"Events and seizures"_s);
        EXPECT_EQ(rowTextsOf(tables[0]),
                  (QStringList{u"1 | Ontmoeting, Luchthaven. Involved: Ada Voorbeeld. The source says: “Zij spraken "
                               u"kort.” | March 2025 | meeting"_s +
                                   graded,
                               u"2 | Contant geld, Nergenshuizen. Seized from: Ada Voorbeeld. KVI number: KVI-1. Legal "
                               u"basis: evidential seizure (art. 94 Sv). | 9 December 2025 | seizure"_s +
                                   graded}));
        EXPECT_EQ(english(tables[1].caption), u"Control and positions"_s);
        EXPECT_EQ(rowTextsOf(tables[1]),
                  (QStringList{u"3 | Ada Voorbeeld owns Luchtbel B.V. | since 3 February 2020"_s + graded}));
        EXPECT_EQ(tables[0].citations.size(), 2);
        EXPECT_FALSE(tables[0].citations.contains(QList<int>()));
    }
}

TEST(Facts, APlaceIsSearchedBeforeSomethingIsSeizedThere)
{
    SectionsCase added;
    added.happening("seizure", "Contant geld", "2025-12-09", "Nergenshuizen");
    const RecordId search = added.happening("event", "Doorzoeking Kade 12", "2025-12-09", "Nergenshuizen");
    added.sample.state(search, "event", "kind", "search", Handling::H0);
    added.happening("seizure", "Telefoon", "2025-12-08", "Luchthaven");
    added.keep();

    const picture::Picture made = added.made("operational");

    for (const char *section : {"facts", "timeline"}) {
        const QList<picture::Table> tables = tablesOf(made, QLatin1String(section));
        ASSERT_FALSE(tables.isEmpty()) << section;
        const QString rows = rowTextsOf(tables[0]).join(u'\n');
        EXPECT_LT(rows.indexOf(u"Telefoon"_s), rows.indexOf(u"Doorzoeking"_s)) << rows.toStdString();
        EXPECT_LT(rows.indexOf(u"Doorzoeking"_s), rows.indexOf(u"Contant geld"_s)) << rows.toStdString();
    }
}

TEST(Findings, AreSignedByAPersonAndSayThatTheTrailIsACalculation)
{
    SectionsCase added;
    added.happening("seizure", "Contant geld", "2025-12-09", "Nergenshuizen");
    added.keep();
    added.sample.addPayments();
    Texts texts;
    texts.author = u"Analyseteam Verzinsel"_s;

    const picture::Picture made = added.made("findings", texts);

    EXPECT_EQ(made.sections.first().id, u"declaration"_s);
    EXPECT_TRUE(paragraphsOf(made, u"declaration"_s).join(u'\n').startsWith(u"I, reporting officer, "_s));
    EXPECT_EQ(made.sections.last().id, u"signature"_s);
    const QString signature = paragraphsOf(made, u"signature"_s).join(u'\n');
    EXPECT_TRUE(signature.contains(u"oath / affirmation"_s)) << signature.toStdString();
    EXPECT_FALSE(signature.contains(texts.author)) << "no team signs";
    EXPECT_TRUE(paragraphsOf(made, u"signature"_s).contains(u"Date: …………………………"_s)) << "a blank has its own line";
    EXPECT_TRUE(made.frame.author.isEmpty()) << "who reports fills in a name";
    EXPECT_TRUE(paragraphsOf(made, u"money_rules"_s).value(0).contains(u"a calculation and not an observation"_s));
    ASSERT_EQ(tablesOf(made, u"money_rules"_s).size(), 1);
    EXPECT_EQ(headsOf(tablesOf(made, u"money_rules"_s)[0]).size(), 7);
    EXPECT_FALSE(paragraphsOf(made, u"method"_s).join(u'\n').contains(u"betweenness"_s)) << "it gives no measures";
    EXPECT_TRUE(tablesOf(made, u"seizures"_s).isEmpty()) << "the findings tell of them";
}

TEST(Facts, AreTheSameForEveryRecipientAlsoWhereTheRoleOfATargetMayNotBeRead)
{
    SectionsCase added;
    SampleCase &sample = added.sample; // that the boss is the kingpin is H2
    sample.state(sample.helper, "person", "role", "person_of_interest", Handling::H0);
    const RecordId other = sample.thing("company", "name", "Verzonnen Bakker B.V.");
    sample.tie("employment", sample.helper, other);
    added.tie("ownership", sample.boss, sample.firm, "2020-02-03");
    added.tie("directorship", sample.helper, other, "2009-01-01");
    added.keep();
    const auto rowsFor = [&added](const char *recipient) {
        QStringList rows;
        for (const picture::Table &table : tablesOf(added.made("operational", {}, recipient), u"facts"_s))
            rows << rowTextsOf(table);
        return rows.join(u'\n');
    };

    const QString own = rowsFor(nullptr);
    EXPECT_TRUE(own.contains(u"Ada Voorbeeld owns Luchtbel B.V. | since 3 February 2020"_s)) << own.toStdString();
    EXPECT_FALSE(own.contains(u"Bakker"_s)) << own.toStdString();
    for (const char *recipient : {"team", "om", "europol"})
        EXPECT_EQ(rowsFor(recipient), own) << recipient;
}

TEST(Facts, SayThePeriodOfATieInOneColumn)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId other = sample.thing("company", "name", "Zeepbel Verzinsels");
    added.tie("ownership", sample.boss, other, "2023-11-01", "2025-10-15");
    added.tie("directorship", sample.boss, other, "2019-05");
    added.tie("ownership", sample.boss, sample.firm, "", "2021");
    added.keep();

    const QList<picture::Table> tables = tablesOf(added.made("operational"), u"facts"_s);

    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(headsOf(tables[0]), (QStringList{u"No."_s, u"Fact"_s, u"Period"_s, u"Grading"_s}));
    QStringList periods;
    for (const QList<Phrase> &row : tables[0].rows)
        periods << english(row[2]);
    EXPECT_EQ(periods, (QStringList{u"1 November 2023 to 15 October 2025"_s, u"since May 2019"_s,
                                    u"up to and including 2021"_s}));
}

TEST(Facts, UnderOathAreWhatWasReadInTheSources)
{
    SectionsCase added;
    added.happening("seizure", "Contant geld", "2025-12-09", "Nergenshuizen");
    added.share(added.tie("ownership", added.sample.boss, added.sample.firm, "2020-02-03"), "100");
    added.keep();
    const auto heads = [](const picture::Picture &made) {
        QStringList seconds;
        for (const picture::Table &table : tablesOf(made, u"facts"_s))
            seconds << headsOf(table).value(1);
        return seconds;
    };

    const picture::Picture findings = added.made("findings");
    EXPECT_EQ(paragraphsOf(findings, u"facts"_s).value(0), u"I read the following in the sources named."_s);
    EXPECT_EQ(heads(findings), QStringList(2, u"Statement in the source"_s));
    for (const picture::Section &section : findings.sections)
        for (const picture::Table &table : tablesOf(findings, section.id))
            EXPECT_FALSE(headsOf(table).contains(u"Grading"_s)) << "a court weighs a source itself";
    EXPECT_TRUE(headsOf(tablesOf(added.made("operational"), u"facts"_s).value(0)).contains(u"Grading"_s));
    Texts texts;
    texts.subject = u"Luchtbel B.V."_s;
    for (const picture::Picture &other : {added.made("operational"), added.made("administrative", texts)}) {
        EXPECT_TRUE(paragraphsOf(other, u"facts"_s).isEmpty()) << "nobody declares";
        EXPECT_EQ(heads(other).value(0), u"Fact"_s);
    }
}

TEST(Subject, TellsAnAddressOnceThatIsStatedAndTied)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const SourceId manual = sample.source;
    sample.state(sample.firm, "company", "address_text", "Luchtstraat 1c, Nergenshuizen", Handling::H0);
    Source extract;
    extract.title = u"Uittreksel"_s;
    extract.format = u"manual"_s;
    extract.grading = {'A', 1};
    sample.source = sample.caseFile().sources().add(extract).value();
    sample.tie("located", sample.firm, sample.thing("address", "full", "Luchtstraat 1c, Nergenshuizen"));
    sample.tie("located", sample.firm, sample.thing("address", "full", "Elders 2, Nergenshuizen"));
    sample.source = manual;
    added.keep();
    Texts texts;
    texts.subject = u"Luchtbel B.V."_s;

    const QList<picture::Table> tables = tablesOf(added.made("administrative", texts), u"subject"_s);

    ASSERT_EQ(tables.size(), 1);
    const QStringList rows = rowTextsOf(tables[0]);
    const qsizetype told = rows.indexOf(u"registered address | Luchtstraat 1c, Nergenshuizen"_s);
    ASSERT_GE(told, 0) << rows.join(u'\n').toStdString();
    EXPECT_EQ(tables[0].citations[told].size(), 2) << "of who states it and of who ties it";
    EXPECT_EQ(rows.filter(u"Luchtstraat"_s).size(), 1);
    EXPECT_TRUE(rows.contains(u"is located at | Elders 2, Nergenshuizen"_s)) << "another address";
}

TEST(Observations, AndMeasuresSayToOthersThatTheyAreOfTheirVersion)
{
    SectionsCase added;
    added.sample.tie("directorship", added.sample.helper, added.sample.thing("company", "name", "Zeepbel Verzinsels"));
    for (const char *name : {"Luchtig Verzinsels", "Verzonnen Bakker"}) // who holds these together is a weak point
        added.sample.tie("directorship", added.sample.boss, added.sample.thing("company", "name", name));
    added.keep();
    const auto said = [&added](const char *recipient, const char *section) {
        return paragraphsOf(added.made("tactical", {}, recipient), QLatin1String(section)).join(u'\n');
    };

    EXPECT_TRUE(said("team", "network").contains(u"Core: how closely tied"_s));
    EXPECT_FALSE(said("team", "network").contains(u"Computed over what is in this version"_s));
    EXPECT_TRUE(said("om", "network").contains(u"Computed over what is in this version"_s));
    EXPECT_TRUE(said("team", "vulnerable").contains(u"Networks recover"_s));
    EXPECT_FALSE(said("team", "vulnerable").contains(u"Computed over what is in this version"_s));
    EXPECT_TRUE(said("om", "vulnerable").contains(u"Computed over what is in this version"_s));
    EXPECT_TRUE(wordsOf(added.made("tactical", {}, "team")).contains(u"The case holds 2 persons"_s));
    EXPECT_TRUE(wordsOf(added.made("tactical", {}, "om")).contains(u"This version holds 2 persons"_s));
    EXPECT_FALSE(wordsOf(added.made("tactical", {}, "om")).contains(u"The case holds"_s));
}

TEST(Observations, AndMeasuresCiteTheBankWhosePaymentsTheyCount)
{
    SectionsCase added;
    added.keep();
    SampleCase &sample = added.sample;
    sample.addPayments();
    auto edit = store::Edit::begin(sample.caseFile(), {"Say who holds the accounts", {}});
    ASSERT_TRUE(edit);
    sample.tie("account_holder", sample.firm, sample.a);
    sample.tie("account_holder", sample.helper, sample.b);
    ASSERT_TRUE(edit->commit());

    const picture::Picture made = added.made("tactical");

    const QList<picture::Table> flows = tablesOf(made, u"flows"_s);
    ASSERT_FALSE(flows.isEmpty());
    ASSERT_EQ(flows[0].citations.value(0).size(), 1);
    const int bank = flows[0].citations[0].first();
    const QList<picture::Table> tables = tablesOf(made, u"network"_s);
    ASSERT_EQ(tables.size(), 1);
    for (qsizetype row = 0; row < tables[0].rows.size(); ++row) {
        const QString name = english(tables[0].rows[row].value(0));
        EXPECT_EQ(tables[0].citations.value(row).contains(bank), name != u"Ada Voorbeeld"_s) << name.toStdString();
        EXPECT_GE(tables[0].citations.value(row).size(), name == u"Ada Voorbeeld"_s ? 1 : 2) << "and the tie";
    }
    bool isTold = false;
    for (const Section &section : made.sections)
        for (const Block &block : section.blocks)
            if (const auto *told = std::get_if<Paragraph>(&block);
                told && english(told->text).contains(u"is tied to the most others"_s)) {
                isTold = true;
                EXPECT_TRUE(told->citations.contains(bank));
            }
    EXPECT_TRUE(isTold);
}

TEST(Facts, WithoutATargetEveryTieOfControlIsAFact)
{
    SectionsCase added;
    const QList<Statement> known = added.sample.caseFile().statements().of(added.sample.boss).value();
    for (const Statement &statement : known) {
        if (statement.property != u"role"_s)
            continue;
        ASSERT_TRUE(added.sample.caseFile().statements().remove(statement.id));
    }
    added.keep();

    const QList<picture::Table> tables = tablesOf(added.made("operational"), u"facts"_s);

    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(rowTextsOf(tables[0]), (QStringList{u"1 | Bas Verzonnen is a director of Luchtbel B.V. | B2"_s}));
}

TEST(Targets, NamesSuspectsAndWhereIsSearched)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId home = sample.thing("address", "full", "Verzonnenstraat 1, Nergenshuizen");
    const RecordId boat = sample.thing("vessel", "name", "Zeemeeuw");
    sample.tie("resident", sample.boss, home);
    sample.tie("user_of", sample.boss, boat);
    added.share(added.tie("ownership", sample.boss, sample.firm, "2020-02-03"), "100");
    const RecordId search = added.happening("event", "Doorzoeking", "2025-12-09", "Nergenshuizen");
    sample.state(search, "event", "kind", "search", Handling::H0);
    sample.tie("involved", sample.firm, search);
    const RecordId unplaced = added.happening("event", "Doorzoeking loods", "2025-12-10", "Luchthaven");
    sample.state(unplaced, "event", "kind", "search", Handling::H0);
    added.keep();

    const QList<picture::Table> tables = tablesOf(added.made("operational"), u"targets"_s);

    ASSERT_EQ(tables.size(), 2);
    EXPECT_EQ(rowTextsOf(tables[0]),
              (QStringList{u"Ada Voorbeeld | kingpin | Verzonnenstraat 1, Nergenshuizen | Zeemeeuw | shareholder "
                           u"(100%) of Luchtbel B.V."_s}));
    EXPECT_EQ(rowTextsOf(tables[1]),
              (QStringList{u"Luchtbel B.V. | company | Nergenshuizen | Doorzoeking (9 December 2025)"_s,
                           u"Doorzoeking loods | search | Luchthaven | 10 December 2025"_s}))
        << "a town is no name of what was searched";
    EXPECT_EQ(english(tables[1].caption), u"Organisations and places of searches and seizures"_s);
    EXPECT_EQ(headsOf(tables[0]).value(1), u"Role (assessment)"_s);
    EXPECT_EQ(titleOf(added.made("operational"), u"targets"_s), u"Targets"_s);
    EXPECT_EQ(titleOf(added.made("operational", {}, "om"), u"targets"_s), u"Places and organisations"_s)
        << "that the boss is a suspect is H2";
    EXPECT_TRUE(tablesOf(added.made("tactical"), u"targets"_s).isEmpty());
}

TEST(Targets, SayWhereSeizuresFromPersonsStand)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId depot = sample.thing("address", "full", "Kade 12, Nergenshuizen");
    sample.tie("involved", depot, added.happening("seizure", "Pakketten", "2025-12-09", "Nergenshuizen"));
    sample.tie("seized_from", added.happening("seizure", "Telefoon", "2025-12-10", "Luchthaven"), sample.helper);
    added.keep();

    const QList<picture::Table> tables = tablesOf(added.made("operational"), u"targets"_s);

    ASSERT_EQ(tables.size(), 2);
    EXPECT_EQ(rowTextsOf(tables[1]), (QStringList{u"Kade 12, Nergenshuizen | address | Pakketten (9 December 2025)"_s}))
        << "a town that stands in the name is not repeated";
    EXPECT_EQ(english(tables[1].caption), u"Organisations and places concerned by seizures; those from persons stand "
                                          u"in the list of seizures"_s);
}

TEST(Targets, AreNoMoneyMulesWhereTheReaderReadsThatTheyAreThat)
{
    SectionsCase added;
    SampleCase &sample = added.sample; // the boss is the kingpin
    sample.state(sample.helper, "person", "role", "money_mule", Handling::H0);
    const RecordId both = sample.thing("person", "name", "Cas Verzinsel");
    sample.state(both, "person", "role", "suspect", Handling::H0);
    sample.state(both, "person", "role", "money_mule", Handling::H2);
    const RecordId hidden = sample.thing("person", "name", "Dop Verzinsel");
    sample.state(hidden, "person", "role", "money_mule", Handling::H2);
    added.keep();

    const QList<picture::Table> own = tablesOf(added.made("operational"), u"targets"_s);
    ASSERT_EQ(own.size(), 2);
    EXPECT_EQ(own[0].rows.size(), 2) << "who is a mule and a suspect is a target";
    EXPECT_EQ(english(own[1].caption), u"Persons regarded as money mules, who may be victims"_s);
    EXPECT_EQ(rowTextsOf(own[1]).join(u'\n').count(u"Verz"_s), 2) << rowTextsOf(own[1]).join(u'\n').toStdString();

    const QList<picture::Table> others = tablesOf(added.made("operational", {}, "om"), u"targets"_s);
    ASSERT_EQ(others.size(), 2);
    EXPECT_EQ(rowTextsOf(others[0]), (QStringList{u"Cas Verzinsel | suspect"_s})) << "that he is a mule too is H2";
    EXPECT_EQ(rowTextsOf(others[1]), (QStringList{u"Bas Verzonnen | money mule | director of Luchtbel B.V."_s}));
}

} // namespace kluwen::test

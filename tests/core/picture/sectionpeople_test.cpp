#include "tests/core/picture/sectionscase.h"

namespace kluwen::test
{

TEST(Persons, WitnessesAndVictimsAreKeptApartAndForTheTeamThatChooses)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId seen = sample.thing("person", "name", "Dora Toeschouwer");
    sample.state(seen, "person", "role", "witness", Handling::H0);
    sample.state(seen, "person", "birth_date", "1975-05-05", Handling::H0);
    sample.state(sample.helper, "person", "role", "victim", Handling::H0);
    added.keep();

    const picture::Picture own = added.made("tactical", {}, "team");

    const QList<picture::Table> tables = tablesOf(own, u"persons"_s);
    ASSERT_EQ(tables.size(), 2);
    EXPECT_EQ(rowTextsOf(tables[0]), (QStringList{u"Ada Voorbeeld | kingpin"_s}));
    EXPECT_EQ(english(tables[1].caption), u"Witnesses and victims"_s);
    EXPECT_EQ(headsOf(tables[1]), (QStringList{u"Name"_s, u"Capacity"_s, u"Ties"_s}));
    EXPECT_EQ(rowTextsOf(tables[1]), (QStringList{u"Bas Verzonnen | victim | director of Luchtbel B.V."_s,
                                                  u"Dora Toeschouwer | witness | "_s}));
    EXPECT_FALSE(wordsOf(own).contains(u"5 May 1975"_s));
    const QList<Statement> stated = sample.caseFile().statements().of(seen).value();
    for (const auto &[layout, recipient] :
         {std::pair("tactical", "om"), std::pair("operational", "team"), std::pair("operational", "om")}) {
        const picture::Picture made = added.made(layout, {}, recipient);
        EXPECT_FALSE(wordsOf(made).contains(u"Toeschouwer"_s)) << layout << ' ' << recipient;
        EXPECT_FALSE(wordsOf(made).contains(u"Witnesses"_s)) << layout << ' ' << recipient;
        EXPECT_TRUE(std::none_of(made.subjects.begin(), made.subjects.end(), [seen](const PictureSubject &subject) {
            return subject.record == seen;
        })) << "nor is anything provided on her";
        Texts citing;
        citing.gaps << freeText(u"Gat [s%1]"_s.arg(stated[0].id.value()), u"Gap [s%1]"_s.arg(stated[0].id.value()));
        EXPECT_TRUE(wordsOf(added.made(layout, citing, recipient)).contains(u"Toeschouwer"_s))
            << layout << ' ' << recipient;
    }
}

TEST(Persons, WhoIsListedAsATargetIsNotRepeatedAndNobodyWithoutARoleIsListedToAct)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    sample.state(sample.helper, "person", "role", "person_of_interest", Handling::H0);
    sample.tie("association", sample.boss, sample.thing("person", "name", "Eva Onbekend"));
    added.keep();

    const picture::Picture made = added.made("operational");

    EXPECT_TRUE(rowTextsOf(tablesOf(made, u"targets"_s).value(0)).join(u'\n').contains(u"Ada Voorbeeld"_s));
    const QList<picture::Table> tables = tablesOf(made, u"persons"_s);
    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(rowTextsOf(tables[0]),
              (QStringList{u"Bas Verzonnen | person of interest | director of Luchtbel B.V."_s}));
    EXPECT_EQ(paragraphsOf(made, u"persons"_s),
              (QStringList{u"Persons who are listed as targets are not repeated in this table."_s,
                           u"A role is an assessment by the investigation team and no accusation."_s}));
    const QString tactical = rowTextsOf(tablesOf(added.made("tactical"), u"persons"_s).value(0)).join(u'\n');
    EXPECT_TRUE(tactical.contains(u"Ada Voorbeeld"_s)) << "which has no targets";
}

TEST(Persons, UnderAPseudonymWithoutARoleAreCountedAndNotListed)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    sample.tie("association", sample.boss, sample.thing("person", "name", "Eva Onbekend"));
    added.keep();

    const picture::Picture made = added.made("tactical", {}, "om");

    EXPECT_EQ(paragraphsOf(made, u"persons"_s),
              (QStringList{u"Further persons in this version, of whom no role is given: 2."_s}));
    for (const picture::Table &table : tablesOf(made, u"persons"_s))
        EXPECT_EQ(rowTextsOf(table).filter(u"P-"_s), QStringList());
    EXPECT_EQ(paragraphsOf(added.made("operational", {}, "om"), u"persons"_s), QStringList());
}

TEST(Persons, AMoneyMuleIsNotAccusedByItsRole)
{
    SectionsCase added;
    added.sample.state(added.sample.helper, "person", "role", "money_mule", Handling::H0);
    added.keep();
    const QString note = u"A money mule may have acted under duress or been deceived."_s;

    EXPECT_TRUE(paragraphsOf(added.made("tactical"), u"persons"_s).contains(note));
    EXPECT_TRUE(paragraphsOf(added.made("tactical", {}, "om"), u"persons"_s).contains(note));
    EXPECT_TRUE(paragraphsOf(added.made("operational"), u"targets"_s).contains(note));
    EXPECT_FALSE(paragraphsOf(added.made("operational"), u"persons"_s).contains(note)) << "where no mule is listed";
}

TEST(Roles, AreSaidToBeAssessmentsWhereverTheReaderGetsThem)
{
    SectionsCase added; // that the boss is the kingpin is H2
    SampleCase &sample = added.sample;
    sample.tie("directorship", sample.boss, sample.firm);
    added.keep();
    const QString note = u"A role is an assessment by the investigation team and no accusation."_s;

    const picture::Picture own = added.made("tactical");
    for (const char *section : {"network", "persons"})
        EXPECT_EQ(paragraphsOf(own, QLatin1String(section)).count(note), 1) << section;
    EXPECT_EQ(paragraphsOf(added.made("operational"), u"targets"_s).count(note), 1);
    EXPECT_FALSE(wordsOf(added.made("tactical", {}, "om")).contains(note)) << "who gets no roles";
    EXPECT_FALSE(wordsOf(added.made("findings")).contains(note)) << "which gives no roles";
}

TEST(Roles, AreSaidToBeAssessmentsWhereTheyAreCounted)
{
    SectionsCase added;
    const QString note = u"A role is an assessment by the investigation team and no accusation."_s;
    added.keep();
    EXPECT_FALSE(paragraphsOf(added.made("strategic"), u"phenomenon"_s).contains(note)) << "too few to be counted";

    SectionsCase many;
    for (const char *name : {"Dora Een", "Dora Twee", "Dora Drie", "Dora Vier", "Dora Vijf"})
        many.sample.state(many.sample.thing("person", "name", name), "person", "role", "courier", Handling::H0);
    many.keep();
    EXPECT_TRUE(paragraphsOf(many.made("strategic"), u"phenomenon"_s).contains(note));
}

TEST(Organisations, AndAccountsHaveANumberThatIsNoQuantityInDutch)
{
    SectionsCase added;
    added.sample.state(added.sample.firm, "company", "kvk", "90000102", Handling::H0);
    added.keep();
    const auto headsIn = [](const QList<picture::Table> &tables) {
        QStringList heads;
        for (const picture::Table &table : tables)
            for (const Column &column : table.columns)
                heads << textOf(column.head, Phrasebook(Language::Dutch));
        return heads;
    };

    EXPECT_TRUE(headsIn(tablesOf(added.made("tactical"), u"organisations"_s)).contains(u"KvK- of registratienummer"_s));
    const QStringList ofNumbers = headsIn(tablesOf(added.made("operational"), u"identifiers"_s));
    EXPECT_TRUE(ofNumbers.contains(u"Nummer"_s)) << ofNumbers.join(u'|').toStdString();
    EXPECT_FALSE(ofNumbers.contains(u"Aantal"_s));
}

TEST(Identifiers, ListNumbersWithWhoseTheyAreAndHowThatIsKnown)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    sample.state(sample.firm, "company", "kvk", "90000102", Handling::H0);
    sample.state(sample.firm, "company", "registration_number", "90000102", Handling::H0);
    sample.state(sample.firm, "company", "country", "NL", Handling::H0);
    sample.tie("directorship", sample.boss, sample.firm);
    sample.tie("account_holder", sample.boss, sample.thing("account", "number", "NL20KLUW0410000133"));
    const RecordId named = sample.thing("account", "number", "NL40VLOE0410000951");
    sample.state(named, "account", "holder_name", "LUCHTBEL BV", Handling::H0);
    sample.thing("account", "label", "Kosten betalingsverkeer");
    sample.thing("account", "number", "NL67VLOE0410009001");
    added.keep();

    const QList<picture::Table> tables = tablesOf(added.made("operational"), u"identifiers"_s);

    ASSERT_EQ(tables.size(), 1);
    ASSERT_EQ(tables[0].rows.size(), 4) << rowTextsOf(tables[0]).join(u'\n').toStdString();
    const auto &rows = tables[0].rows;
    const auto cell = [&rows](qsizetype row, qsizetype column) { return english(rows[row][column]).remove(u' '); };
    EXPECT_EQ(cell(0, 0), u"AdaVoorbeeld"_s);
    EXPECT_EQ(cell(0, 2), u"NL20KLUW0410000133"_s);
    EXPECT_EQ(cell(0, 3), u"Netherlands"_s) << "as the number says";
    EXPECT_EQ(english(rows[0][4]), u"a recorded tie"_s);
    EXPECT_EQ(cell(1, 0), u"LuchtbelB.V."_s);
    EXPECT_EQ(cell(1, 2), u"90000102"_s) << "once, whatever it is called";
    EXPECT_EQ(cell(2, 0), u"LuchtbelB.V."_s);
    EXPECT_EQ(english(rows[2][4]), u"the name that a bank gives"_s);
    EXPECT_EQ(english(rows[3][0]), u"holder not known"_s);
    EXPECT_TRUE(tablesOf(added.made("tactical"), u"identifiers"_s).isEmpty());
}

TEST(Identifiers, HoldNoNumberOfWhatIsWithheldOrUnderAPseudonym)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    sample.state(sample.helper, "person", "role", "person_of_interest", Handling::H0);
    sample.tie("account_holder", sample.helper, sample.thing("account", "number", "NL20KLUW0410000133"));
    const RecordId account = sample.thing("account", "number", "NL40VLOE0410000951");
    sample.tie("account_holder", sample.boss, account);
    sample.tie("account_holder", sample.witness, sample.thing("account", "number", "NL67VLOE0410009001"));
    added.keep();
    const auto rowsFor = [&added](const char *recipient) {
        const QList<picture::Table> tables = tablesOf(added.made("operational", {}, recipient), u"identifiers"_s);
        return tables.isEmpty() ? QString() : rowTextsOf(tables[0]).join(u'\n').remove(u' ');
    };

    EXPECT_TRUE(rowsFor("team").contains(u"0410000133"_s));
    EXPECT_FALSE(rowsFor("team").contains(u"0410009001"_s)) << "of a protected identity";
    EXPECT_TRUE(rowsFor("europol").contains(u"0410000133"_s));
    const QString abroad = rowsFor("partner-abroad"); // contacts are under a pseudonym
    EXPECT_TRUE(abroad.contains(u"0410000951"_s)) << abroad.toStdString();
    EXPECT_FALSE(abroad.contains(u"0410000133"_s)) << abroad.toStdString();
}

TEST(Network, LeavesSmallGroupsWithoutARoleOutOfTheFigureAndCountsThem)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId one = sample.thing("person", "name", "Eva Onbekend");
    sample.tie("association", one, sample.thing("person", "name", "Finn Onbekend"));
    added.keep();
    const auto figureFor = [&added](const char *recipient) {
        const picture::Picture made = added.made("tactical", {}, recipient);
        for (const Section &section : made.sections)
            for (const Block &block : section.blocks)
                if (const auto *figure = std::get_if<NetworkFigure>(&block))
                    return *figure;
        return NetworkFigure();
    };

    for (const char *recipient : {static_cast<const char *>(nullptr), "kmar"}) {
        const NetworkFigure figure = figureFor(recipient);
        EXPECT_EQ(figure.network.find(one), -1);
        EXPECT_GE(figure.network.find(sample.boss), 0);
        EXPECT_EQ(figure.positions.size(), figure.network.ids.size());
        EXPECT_TRUE(
            english(figure.caption).contains(u"Not drawn: 2 persons without a role in the case, in small groups"_s))
            << english(figure.caption).toStdString();
        EXPECT_FALSE(english(figure.caption).contains(u"without a recorded tie"_s));
    }
}

TEST(Persons, WithoutARoleAreNamedWithoutTheirDateOfBirth)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    sample.state(sample.helper, "person", "birth_date", "1979-06-22", Handling::H0);
    sample.state(sample.boss, "person", "birth_date", "1969-04-12", Handling::H0);
    added.share(added.tie("ownership", sample.boss, sample.firm, "2020-02-03"), "100");
    sample.tie("directorship", sample.boss, sample.firm);
    const RecordId sold = sample.thing("company", "name", "Zeepbel Verzinsels");
    added.tie("ownership", sample.boss, sold, "2020-02-03", "2025-10-15");
    added.keep();

    const picture::Picture made = added.made("tactical");
    const QList<picture::Table> tables = tablesOf(made, u"persons"_s);

    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(rowTextsOf(tables[0]),
              (QStringList{
                  u"Ada Voorbeeld | kingpin | 12 April 1969 | shareholder (100%) and director of Luchtbel B.V.; owner "
                  u"of Zeepbel Verzinsels up to and including 15 October 2025"_s}));
    EXPECT_EQ(paragraphsOf(made, u"persons"_s),
              (QStringList{u"A role is an assessment by the investigation team and no accusation."_s,
                           u"Named in the case without a recorded role: Bas Verzonnen."_s}));
    EXPECT_FALSE(wordsOf(made).contains(u"22 June 1979"_s));
}

TEST(Organisations, SayWhoOwnsThemAndNoKindThatAllHaveInCommon)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId other = sample.thing("company", "name", "Zeepbel Verzinsels");
    added.share(added.tie("ownership", sample.boss, other, "2020-02-03"), "60");
    added.share(added.tie("ownership", sample.helper, other, "2020-02-03"), "40");
    added.keep();

    const QList<picture::Table> tables = tablesOf(added.made("tactical"), u"organisations"_s);

    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(rowTextsOf(tables[0]),
              (QStringList{u"Luchtbel B.V. | director: Bas Verzonnen"_s,
                           u"Zeepbel Verzinsels | shareholders: Ada Voorbeeld (60%) and Bas Verzonnen (40%)"_s}));
}

TEST(Organisations, AreHeldByShareholdersAndThingsByOwners)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    sample.state(sample.boss, "person", "role", "suspect", Handling::H0);
    added.share(added.tie("ownership", sample.boss, sample.firm, "2020-02-03"), "60");
    const RecordId car = sample.thing("vehicle", "plate", "AB-123-C");
    added.tie("ownership", sample.boss, car, "2020-02-03");
    sample.state(sample.helper, "person", "role", "suspect", Handling::H0);
    added.tie("ownership", sample.helper, sample.thing("company", "name", "Zeepbel Verzinsels"), "2020-02-03");
    added.keep();

    const QList<picture::Table> tables = tablesOf(added.made("operational"), u"facts"_s);

    QStringList told;
    QStringList inEnglish;
    for (const picture::Table &table : tables)
        for (const QList<Phrase> &row : table.rows) {
            told << textOf(row.value(1), Phrasebook(Language::Dutch));
            inEnglish << english(row.value(1));
        }
    EXPECT_TRUE(told.contains(u"Ada Voorbeeld is aandeelhouder (60%) van Luchtbel B.V."_s))
        << told.join(u'\n').toStdString();
    EXPECT_FALSE(told.join(u'\n').contains(u"aandeelhouder van AB-123-C"_s));
    EXPECT_TRUE(inEnglish.contains(u"Ada Voorbeeld is shareholder (60%) of Luchtbel B.V."_s))
        << inEnglish.join(u'\n').toStdString();
    EXPECT_TRUE(inEnglish.contains(u"Bas Verzonnen owns Zeepbel Verzinsels"_s)) << "of whom no share is known";
}

TEST(Organisations, AreOfAKindInBothLanguagesAndNotAsSomebodyWroteIt)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId trust = sample.thing("foundation", "name", "Stichting Verzinsel");
    sample.state(trust, "foundation", "activity", "aandelenbeheer", Handling::H0);
    added.keep();

    const QList<picture::Table> tables = tablesOf(added.made("tactical"), u"organisations"_s);

    ASSERT_EQ(tables.size(), 1);
    const QString rows = rowTextsOf(tables[0]).join(u'\n');
    EXPECT_TRUE(rows.contains(u"Stichting Verzinsel | foundation"_s)) << rows.toStdString();
    EXPECT_FALSE(rows.contains(u"aandelenbeheer"_s));
}

} // namespace kluwen::test

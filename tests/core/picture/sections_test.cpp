#include "core/picture/picturebuilder.h"
#include "core/picture/picturejson.h"
#include "core/picture/texts.h"
#include "tests/core/picture/samplecase.h"
#include "tests/core/picture/words.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

namespace
{

/// A sample to which things are added before a picture is made of it.
class SectionsCase
{
public:
    SectionsCase()
    {
        auto begun = store::Edit::begin(sample.caseFile(), {"Add", {}});
        if (!begun)
            qFatal("%s", qPrintable(begun.error().text()));
        m_edit.emplace(std::move(*begun));
    }

    RecordId happening(const char *type, const char *title, const char *day, const char *place)
    {
        const RecordId id = sample.thing(type, "title", title);
        sample.state(id, type, "date", day, Handling::H0);
        sample.state(id, type, "place", place, Handling::H0);
        return id;
    }
    /// A tie that held from a day, and until another.
    RecordId tie(const char *type, RecordId from, RecordId to, const char *since, const char *until = "")
    {
        const RecordId link = sample.caseFile().things().addLink(QLatin1String(type), from, to).value();
        Statement statement;
        statement.subject = link;
        statement.property = tieProperty;
        statement.value = u"yes"_s;
        statement.source = sample.source;
        statement.grading = {'B', 2};
        statement.validFrom = PartialDate::fromText(QLatin1String(since));
        statement.validTo = PartialDate::fromText(QLatin1String(until));
        statement.knownSince = sample.clock().now();
        EXPECT_TRUE(sample.caseFile().statements().add(statement));
        return link;
    }
    void share(RecordId link, const char *percent) { sample.state(link, "ownership", "share", percent, Handling::H0); }
    void keep()
    {
        EXPECT_TRUE(m_edit->commit());
        m_edit.reset();
    }
    picture::Picture made(const char *layout, const Texts &texts = {}, const char *recipient = nullptr)
    {
        PictureOptions options;
        if (recipient)
            options.recipient = recipientById(QLatin1String(recipient)).value();
        options.layout = findTemplate(QLatin1String(layout)).value();
        options.texts = texts;
        NoProgress progress;
        auto picture = buildPicture(sample.caseFile(), options, progress);
        if (!picture)
            qFatal("%s", qPrintable(picture.error().text()));
        return std::move(*picture);
    }

    SampleCase sample;

private:
    std::optional<store::Edit> m_edit;
};

QString english(const Phrase &phrase)
{
    return textOf(phrase, Phrasebook(Language::English));
}

QList<picture::Table> tablesOf(const picture::Picture &made, const QString &id)
{
    QList<picture::Table> tables;
    for (const Section &section : made.sections)
        if (section.id == id)
            for (const Block &block : section.blocks)
                if (const auto *table = std::get_if<picture::Table>(&block))
                    tables << *table;
    return tables;
}

QStringList paragraphsOf(const picture::Picture &made, const QString &id)
{
    QStringList texts;
    for (const Section &section : made.sections)
        if (section.id == id)
            for (const Block &block : section.blocks)
                if (const auto *paragraph = std::get_if<Paragraph>(&block))
                    texts << english(paragraph->text);
    return texts;
}

/// "a | b | c" per row.
QStringList rowTextsOf(const picture::Table &table)
{
    QStringList rows;
    for (const QList<Phrase> &row : table.rows) {
        QStringList cells;
        for (const Phrase &cell : row)
            cells << english(cell);
        rows << cells.join(u" | "_s);
    }
    return rows;
}

QString titleOf(const picture::Picture &made, const QString &id)
{
    for (const Section &section : made.sections)
        if (section.id == id)
            return english(section.title);
    return {};
}

QStringList headsOf(const picture::Table &table)
{
    QStringList heads;
    for (const Column &column : table.columns)
        heads << english(column.head);
    return heads;
}

} // namespace

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
        EXPECT_EQ(english(tables[0].caption), u"Events and seizures"_s);
        EXPECT_EQ(rowTextsOf(tables[0]),
                  (QStringList{u"1 | Ontmoeting, Luchthaven. Involved: Ada Voorbeeld. The source says: “Zij spraken "
                               u"kort.” | March 2025 | meeting | B2"_s,
                               u"2 | Contant geld, Nergenshuizen. Seized from: Ada Voorbeeld. KVI number: KVI-1. Legal "
                               u"ground: evidential seizure (art. 94 Sv). | 9 December 2025 | seizure | B2"_s}));
        EXPECT_EQ(english(tables[1].caption), u"Control and positions"_s);
        EXPECT_EQ(rowTextsOf(tables[1]),
                  (QStringList{u"3 | Ada Voorbeeld owns Luchtbel B.V. | since 3 February 2020 | B2"_s}));
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
    EXPECT_EQ(periods, (QStringList{u"1 November 2023 to 15 October 2025"_s, u"since May 2019"_s, u"until 2021"_s}));
}

TEST(Observations, AndMeasuresSayToOthersThatTheyAreOfTheirVersion)
{
    SectionsCase added;
    added.keep();
    const auto said = [&added](const char *recipient, const char *section) {
        return paragraphsOf(added.made("tactical", {}, recipient), QLatin1String(section)).join(u'\n');
    };

    EXPECT_TRUE(said("team", "network").contains(u"Core: how closely tied"_s));
    EXPECT_FALSE(said("team", "network").contains(u"Computed over what is in this version"_s));
    EXPECT_TRUE(said("om", "network").contains(u"Computed over what is in this version"_s));
    EXPECT_TRUE(wordsOf(added.made("tactical", {}, "team")).contains(u"The case holds 2 persons"_s));
    EXPECT_TRUE(wordsOf(added.made("tactical", {}, "om")).contains(u"This version holds 2 persons"_s));
    EXPECT_FALSE(wordsOf(added.made("tactical", {}, "om")).contains(u"The case holds"_s));
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
              (QStringList{u"Ada Voorbeeld | kingpin | Verzonnenstraat 1, Nergenshuizen | Zeemeeuw | owner (100%) of "
                           u"Luchtbel B.V."_s}));
    EXPECT_EQ(rowTextsOf(tables[1]),
              (QStringList{u"Luchtbel B.V. | company | Doorzoeking (9 December 2025)"_s,
                           u"Luchthaven | place of a search | Doorzoeking loods (10 December 2025)"_s}))
        << "an event is no name of an organisation";
    EXPECT_EQ(headsOf(tables[0]).value(1), u"Role (assessment)"_s);
    EXPECT_EQ(titleOf(added.made("operational"), u"targets"_s), u"Targets"_s);
    EXPECT_EQ(titleOf(added.made("operational", {}, "om"), u"targets"_s), u"Places and organisations"_s)
        << "that the boss is a suspect is H2";
    EXPECT_TRUE(tablesOf(added.made("tactical"), u"targets"_s).isEmpty());
}

TEST(Seizures, OfOneStatusThatIsNotTheUsualOneSayItOnce)
{
    SectionsCase added;
    for (const char *what : {"Goud", "Zilver"})
        added.sample.state(added.happening("seizure", what, "2025-12-10", "Nergenshuizen"), "seizure", "status",
                           "returned", Handling::H0);
    added.keep();

    EXPECT_EQ(paragraphsOf(added.made("tactical"), u"seizures"_s),
              (QStringList{u"Status of all seizures: returned."_s}));
}

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
    EXPECT_EQ(rowTextsOf(tables[0]), (QStringList{u"Bas Verzonnen | person concerned | director of Luchtbel B.V."_s}));
    EXPECT_EQ(paragraphsOf(made, u"persons"_s),
              (QStringList{u"Persons who are listed as targets are not repeated in this table."_s}));
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
    const QString note = u"A money mule may have acted under duress or been deceived; the role is no accusation."_s;

    EXPECT_TRUE(paragraphsOf(added.made("tactical"), u"persons"_s).contains(note));
    EXPECT_TRUE(paragraphsOf(added.made("tactical", {}, "om"), u"persons"_s).contains(note));
    EXPECT_TRUE(paragraphsOf(added.made("operational"), u"targets"_s).contains(note));
    EXPECT_FALSE(paragraphsOf(added.made("operational"), u"persons"_s).contains(note)) << "where no mule is listed";
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
    EXPECT_EQ(
        rowTextsOf(tables[0]),
        (QStringList{u"Ada Voorbeeld | kingpin | 12 April 1969 | owner (100%) and director of Luchtbel B.V.; owner "
                     u"of Zeepbel Verzinsels until 15 October 2025"_s}));
    EXPECT_EQ(paragraphsOf(made, u"persons"_s),
              (QStringList{u"Named in the case without a recorded role: Bas Verzonnen."_s}));
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
                           u"Zeepbel Verzinsels | owners: Ada Voorbeeld (60%) and Bas Verzonnen (40%)"_s}));
}

TEST(Organisations, AreHeldByShareholdersInDutchAndThingsByOwners)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    sample.state(sample.boss, "person", "role", "suspect", Handling::H0);
    added.share(added.tie("ownership", sample.boss, sample.firm, "2020-02-03"), "60");
    const RecordId car = sample.thing("vehicle", "plate", "AB-123-C");
    added.tie("ownership", sample.boss, car, "2020-02-03");
    added.keep();

    const QList<picture::Table> tables = tablesOf(added.made("operational"), u"facts"_s);

    QStringList told;
    for (const picture::Table &table : tables)
        for (const QList<Phrase> &row : table.rows)
            told << textOf(row.value(1), Phrasebook(Language::Dutch));
    EXPECT_TRUE(told.contains(u"Ada Voorbeeld is aandeelhouder (60%) van Luchtbel B.V."_s))
        << told.join(u'\n').toStdString();
    EXPECT_FALSE(told.join(u'\n').contains(u"aandeelhouder van AB-123-C"_s));
}

TEST(Area, OfOneCountrySaysNothing)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const auto found = [&added](int companies, const char *country) {
        for (int i = 0; i < companies; ++i) {
            const RecordId company = added.sample.thing("company", "name", "Zeepbel Verzinsels");
            added.sample.state(company, "company", "country", country, Handling::H0);
        }
    };
    found(6, "NL");
    added.keep();
    EXPECT_TRUE(tablesOf(added.made("strategic"), u"area"_s).isEmpty());
    auto edit = store::Edit::begin(sample.caseFile(), {"Add abroad", {}});
    ASSERT_TRUE(edit);
    found(5, "CY");
    for (int i = 0; i < 5; ++i) // an account is no organisation
        sample.state(sample.thing("account", "label", "Rekening"), "account", "country", "BE", Handling::H0);
    ASSERT_TRUE(edit->commit());

    const QList<picture::Table> tables = tablesOf(added.made("strategic"), u"area"_s);

    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(tables[0].rows.size(), 2);
}

TEST(Method, TellsOthersOnlyWhatShowsInTheirVersion)
{
    SectionsCase added;
    added.keep();
    const auto method = [&added](const char *recipient, const char *layout = "tactical") {
        return paragraphsOf(added.made(layout, {}, recipient), u"method"_s).join(u'\n');
    };

    EXPECT_TRUE(method(nullptr).contains(u"Template \""_s));
    EXPECT_FALSE(method("om").contains(u"Template \""_s)) << "nothing to others";
    EXPECT_TRUE(method("om").contains(u"This is the version for the recipient named"_s));
    EXPECT_FALSE(method("om").contains(u"rounded to thousands"_s)) << "there is no money in it";
    EXPECT_FALSE(method("europol", "strategic").contains(u"P-ABC123"_s));
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

TEST(CitedStatements, OfATieThatEndedSaySo)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId link = added.tie("ownership", sample.helper, sample.firm, "2023-11-01", "2025-10-15");
    const QList<Statement> ties = sample.caseFile().statements().of(link).value();
    ASSERT_EQ(ties.size(), 1);
    added.keep();
    Texts texts;
    texts.gaps << freeText(u"Gat [s%1]"_s.arg(ties[0].id.value()), u"Gap [s%1]"_s.arg(ties[0].id.value()));

    const picture::Picture made = added.made("tactical", texts);

    const QList<picture::Table> tables = tablesOf(made, u"sources"_s);
    ASSERT_FALSE(tables.isEmpty());
    const QString rows = rowTextsOf(tables.last()).join(u'\n');
    EXPECT_TRUE(rows.contains(u"Bas Verzonnen owned Luchtbel B.V. up to and including 15 October 2025"_s))
        << rows.toStdString();
}

TEST(Seizures, StandTogetherWithTheirNumberQuantityAndTheSumPerGround)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId cash = added.happening("seizure", "Contant geld", "2025-12-09", "Nergenshuizen");
    sample.state(cash, "seizure", "number", "KVI-2", Handling::H0);
    sample.state(cash, "seizure", "value", "100.00 EUR", Handling::H0);
    const RecordId gold = added.happening("seizure", "Goud", "2025-12-10", "Nergenshuizen");
    sample.state(gold, "seizure", "value", "50.50 EUR", Handling::H0);
    const RecordId powder = added.happening("seizure", "Wit poeder", "2025-10-14", "Luchthaven");
    sample.state(powder, "seizure", "number", "KVI-1", Handling::H0);
    sample.state(powder, "seizure", "weight", "212", Handling::H0);
    for (const RecordId seizure : {cash, gold, powder}) {
        sample.state(seizure, "seizure", "ground", "sv94", Handling::H0);
        sample.state(seizure, "seizure", "status", "seized", Handling::H0);
    }
    added.keep();

    const picture::Picture made = added.made("tactical");
    const QList<picture::Table> tables = tablesOf(made, u"seizures"_s);

    ASSERT_EQ(tables.size(), 1);
    EXPECT_TRUE(tables[0].keepTogether);
    EXPECT_TRUE(tablesOf(pictureFromJson(pictureToJson(made, Extent::Frozen)).value(), u"seizures"_s)[0].keepTogether);
    EXPECT_EQ(headsOf(tables[0]), (QStringList{u"Seizure"_s, u"KVI number"_s, u"Date and place"_s, u"Quantity"_s,
                                               u"Ground"_s, u"Value"_s}));
    const QStringList rows = rowTextsOf(tables[0]);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_TRUE(rows[0].startsWith(u"Wit poeder | KVI-1 | 14 October 2025, Luchthaven | 212"_s))
        << rows[0].toStdString();
    const QString said = paragraphsOf(made, u"seizures"_s).join(u'\n');
    EXPECT_FALSE(said.contains(u"Status"_s)) << "that they are seized, the table says: " << said.toStdString();
    EXPECT_TRUE(said.contains(u"evidential seizure (art. 94 Sv) €150.50"_s)) << said.toStdString();
}

TEST(Seizures, AreSummedForARecipientOverTheRowsItSees)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId cash = added.happening("seizure", "Contant geld", "2025-12-09", "Nergenshuizen");
    sample.state(cash, "seizure", "value", "100.00 EUR", Handling::H0);
    const RecordId gold = added.happening("seizure", "Goud", "2025-12-10", "Nergenshuizen");
    sample.state(gold, "seizure", "value", "50.50 EUR", Handling::H3);
    for (const RecordId seizure : {cash, gold}) {
        sample.state(seizure, "seizure", "ground", "sv94", Handling::H0);
        sample.tie("seized_from", seizure, sample.boss);
    }
    added.keep();
    const auto saidTo = [&added](const char *recipient) {
        return paragraphsOf(added.made("tactical", {}, recipient), u"seizures"_s).join(u'\n');
    };

    EXPECT_TRUE(saidTo(nullptr).contains(u"Recorded value per ground: evidential seizure (art. 94 Sv) €150.50."_s));
    const QString said = saidTo("om");
    EXPECT_TRUE(
        said.contains(u"Value per ground of the seizures listed here: evidential seizure (art. 94 Sv) €100.00."_s))
        << said.toStdString();
    EXPECT_TRUE(said.contains(u"No value is given for 1 seizure listed here."_s)) << said.toStdString();
}

TEST(Timeline, TheTableBeginsWithTheYearOfTheFirstEventAndCountsWhatIsOlder)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId other = sample.thing("company", "name", "Zeepbel Verzinsels");
    added.tie("ownership", sample.boss, sample.firm, "2009-01-01");
    added.tie("ownership", sample.helper, other, "2023-11-01", "2025-10-15");
    added.tie("directorship", sample.boss, other, "2025-02");
    added.happening("event", "Ontmoeting", "2025-06-05", "Luchthaven");
    added.keep();

    const picture::Picture made = added.made("tactical");
    const QList<picture::Table> tables = tablesOf(made, u"timeline"_s);

    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(english(tables[0].caption), u"Dated events and changes since 1 January 2025"_s);
    EXPECT_EQ(rowTextsOf(tables[0]),
              (QStringList{u"February 2025 | directorship | Ada Voorbeeld is a director of Zeepbel Verzinsels"_s,
                           u"5 June 2025 | event | Ontmoeting, Luchthaven."_s,
                           u"15 October 2025 | ownership | Last day on which Bas Verzonnen owned Zeepbel "
                           u"Verzinsels"_s}));
    EXPECT_EQ(paragraphsOf(made, u"timeline"_s),
              (QStringList{u"The table of organisations holds 1 tie from before 1 January 2025."_s}));
}

TEST(Timeline, SaysOfOlderTiesWhereTheyAreAndHowManyAreThere)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId other = sample.thing("company", "name", "Zeepbel Verzinsels");
    added.tie("ownership", sample.boss, sample.firm, "2009-01-01");
    added.tie("ownership", sample.boss, other, "2010-01-01");
    added.tie("directorship", sample.helper, other, "2011-01-01"); // who is no target
    added.happening("event", "Ontmoeting", "2025-06-05", "Luchthaven");
    added.keep();

    const picture::Picture made = added.made("operational");

    const QList<picture::Table> facts = tablesOf(made, u"facts"_s);
    ASSERT_EQ(facts.size(), 2);
    EXPECT_EQ(rowTextsOf(facts[1]).filter(u"since 1 January 20"_s).size(), 2);
    EXPECT_EQ(paragraphsOf(made, u"timeline"_s),
              (QStringList{u"The numbered list of facts holds 2 ties from before 1 January 2025."_s,
                           u"This picture does not list 1 tie from before 1 January 2025."_s}));
    EXPECT_EQ(paragraphsOf(added.made("tactical"), u"timeline"_s),
              (QStringList{u"The table of organisations holds 3 ties from before 1 January 2025."_s}));
}

TEST(Proof, GroupsThePartsByAccountUnderAHeadThatGoesAcross)
{
    SectionsCase added;
    added.keep();
    added.sample.addPayments();
    Texts texts;
    texts.trail.rule = u"fifo"_s;

    const picture::Picture made = added.made("operational", texts);
    const QList<picture::Table> tables = tablesOf(made, u"proof"_s);

    ASSERT_EQ(tables.size(), 1);
    EXPECT_TRUE(english(tables[0].caption).contains(u"left A from "_s)) << english(tables[0].caption).toStdString();
    EXPECT_TRUE(english(tables[0].caption).contains(u"first in, first out"_s));
    const QStringList rows = rowTextsOf(tables[0]);
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(tables[0].headRows, (QSet<qsizetype>{0, 2}));
    EXPECT_EQ(rows[0], u"B: received €300.00"_s);
    EXPECT_EQ(rows[2], u"C: received €200.00"_s);
    EXPECT_TRUE(rows[3].startsWith(u"2 | €200.00 | "_s)) << rows[3].toStdString();
    EXPECT_TRUE(rows[3].contains(u"€300.00 → B; "_s) && rows[3].endsWith(u"€200.00 → C"_s)) << rows[3].toStdString();

    const auto again = pictureFromJson(pictureToJson(made, Extent::Frozen));
    ASSERT_TRUE(again);
    EXPECT_EQ(tablesOf(*again, u"proof"_s).first().headRows, tables[0].headRows);
    EXPECT_EQ(contentHash(*again), contentHash(made));
}

TEST(Proof, SaysSoWhereTheTrailUsesARuleWithoutParts)
{
    SectionsCase added;
    added.keep();
    added.sample.addPayments();
    Texts texts;
    texts.trail.rule = u"pro-rata"_s;

    const picture::Picture made = added.made("operational", texts);

    EXPECT_TRUE(paragraphsOf(made, u"proof"_s).join(u'\n').contains(u"knows no separate parts"_s));
    const QList<picture::Table> tables = tablesOf(made, u"money"_s);
    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(headsOf(tables[0]).value(1), u"pro rata (used here)"_s);
    EXPECT_EQ(headsOf(tables[0]).size(), 7);
}

} // namespace kluwen::test

#include "core/picture/picturejson.h"
#include "tests/core/picture/sectionscase.h"

namespace kluwen::test
{

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
    EXPECT_TRUE(method("om").contains(u"Measures and sums are of what is in it."_s));
    EXPECT_TRUE(method("om", "strategic").contains(u"This is the version for the recipient named"_s));
    EXPECT_FALSE(method("om", "strategic").contains(u"Measures and sums"_s)) << "it holds none of what it counts";
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

TEST(CitedStatements, OfTiesAccuseNobodyAndReadAsEnglish)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId account = sample.thing("account", "number", "NL20KLUW0410000133");
    QStringList marks;
    for (const RecordId link : {added.tie("account_holder", sample.helper, account, ""),
                                added.tie("association", sample.helper, sample.firm, ""),
                                added.tie("family", sample.helper, sample.thing("person", "name", "Eva Onbekend"), "")})
        marks << u"[s%1]"_s.arg(sample.caseFile().statements().of(link).value().first().id.value());
    added.keep();
    Texts texts;
    texts.gaps << freeText(u"Gat "_s + marks.join(QString()), u"Gap "_s + marks.join(QString()));

    const QString rows = rowTextsOf(tablesOf(added.made("tactical", texts), u"sources"_s).last()).join(u'\n');

    EXPECT_TRUE(rows.contains(u"Bas Verzonnen holds account NL20"_s)) << rows.toStdString();
    EXPECT_TRUE(rows.contains(u"Bas Verzonnen has contact with Luchtbel B.V."_s)) << rows.toStdString();
    EXPECT_TRUE(rows.contains(u"Bas Verzonnen is a relative of Eva Onbekend"_s)) << rows.toStdString();
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
                                               u"Legal basis"_s, u"Value"_s}));
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

    EXPECT_TRUE(
        saidTo(nullptr).contains(u"Recorded value per legal basis: evidential seizure (art. 94 Sv) €150.50."_s));
    const QString said = saidTo("om");
    EXPECT_TRUE(
        said.contains(u"Value per legal basis of the seizures listed here: evidential seizure (art. 94 Sv) €100.00."_s))
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
    EXPECT_EQ(
        paragraphsOf(made, u"timeline"_s),
        (QStringList{u"This timeline leaves out 1 tie that began before 1 January 2025 and did not end since."_s}));
}

TEST(Timeline, TellsTheLastDayOfAShareholder)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId other = sample.thing("company", "name", "Zeepbel Verzinsels");
    added.share(added.tie("ownership", sample.helper, other, "2023-11-01", "2025-10-15"), "100");
    added.happening("event", "Ontmoeting", "2025-06-05", "Luchthaven");
    added.keep();

    const QList<picture::Table> tables = tablesOf(added.made("tactical"), u"timeline"_s);

    ASSERT_EQ(tables.size(), 1);
    EXPECT_EQ(rowTextsOf(tables[0]).last(), u"15 October 2025 | ownership | Last day on which Bas Verzonnen was "
                                            u"shareholder (100%) of Zeepbel Verzinsels"_s);
}

TEST(Timeline, TellsEveryReaderAlikeHowManyOlderTiesItLeavesOut)
{
    SectionsCase added;
    SampleCase &sample = added.sample;
    const RecordId other = sample.thing("company", "name", "Zeepbel Verzinsels");
    added.tie("ownership", sample.boss, sample.firm, "2009-01-01");
    added.tie("ownership", sample.boss, other, "2010-01-01");
    added.tie("directorship", sample.helper, other, "2011-01-01", "2012-01-01"); // long over
    added.happening("event", "Ontmoeting", "2025-06-05", "Luchthaven");
    added.keep();
    const QStringList told{
        u"This timeline leaves out 3 ties that began before 1 January 2025 and did not end since."_s};

    EXPECT_EQ(paragraphsOf(added.made("operational"), u"timeline"_s), told);
    EXPECT_EQ(paragraphsOf(added.made("tactical"), u"timeline"_s), told);
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

#include "core/picture/outline.h"
#include "core/picture/picturebuilder.h"
#include "core/picture/picturejson.h"
#include "core/picture/texts.h"
#include "tests/core/picture/samplecase.h"
#include "tests/core/picture/words.h"

using namespace kluwen;
using namespace kluwen::picture;
using namespace Qt::StringLiterals;

namespace
{

Template layoutOf(const QStringList &ids)
{
    Template layout;
    for (const QString &id : ids)
        layout.sections << Template::Part{id, {}};
    return layout;
}

QStringList idsOf(const QList<Template::Part> &parts)
{
    QStringList ids;
    for (const Template::Part &part : parts)
        ids << part.id;
    return ids;
}

QStringList sectionsOf(const Picture &picture)
{
    QStringList ids;
    for (const Section &section : picture.sections)
        ids << section.id;
    return ids;
}

} // namespace

TEST(Outline, OrderAndWhatIsOffAreFollowedAndNewSectionsKeepTheirPlace)
{
    const Template layout = layoutOf({u"a"_s, u"b"_s, u"c"_s, u"d"_s});

    EXPECT_EQ(idsOf(partsOf(layout, {})), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    EXPECT_EQ(idsOf(partsOf(layout, {{u"d"_s, true}, {u"b"_s, false}, {u"a"_s, true}})),
              (QStringList{u"d"_s, u"c"_s, u"a"_s}))
        << "c follows b, which is off";
    EXPECT_EQ(choiceOf(layout, outlineOf(layout, {})), QList<SectionChoice>()) << "says no more than the template";
}

TEST(Outline, NoChoiceBringsPersonsIntoAStrategicPicture)
{
    test::SampleCase sample;
    NoProgress progress;
    PictureOptions options;
    options.level = Level::Strategic;
    options.texts = Texts();
    options.texts->sections = {{u"persons"_s, true}};
    SectionItem item;
    item.section = u"judgements"_s;
    item.records = {sample.boss};
    options.texts->items = {item};

    const auto made = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(made);
    EXPECT_FALSE(sectionsOf(*made).contains(u"persons"_s));
    for (const Section &section : made->sections)
        for (const Block &block : section.blocks)
            if (const auto *table = std::get_if<Table>(&block)) {
                EXPECT_FALSE(textOf(table->caption, Phrasebook(Language::English)).contains(u"Ada"_s));
            }
}

TEST(Outline, APictureWithoutWhatSpeaksAgainstItSaysSoToItsMaker)
{
    test::SampleCase sample;
    NoProgress progress;
    PictureOptions options;
    options.texts = Texts();
    options.texts->sections = {{u"against"_s, false}};

    const auto made = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(made);
    EXPECT_FALSE(sectionsOf(*made).contains(u"against"_s));
    EXPECT_TRUE(std::any_of(made->remarks.begin(), made->remarks.end(),
                            [](const Remark &remark) { return remark.section == u"against"_s; }));
}

TEST(SectionItems, ThingsPutIntoASectionAreReadWithTheirSourcesAndOnlyByWhoMay)
{
    test::SampleCase sample;
    sample.addPayments();
    NoProgress progress;
    PictureOptions options;
    options.texts = Texts();
    SectionItem card;
    card.section = u"persons"_s;
    card.records = {sample.boss};
    SectionItem hidden = card;
    hidden.records = {sample.witness};
    SectionItem trail;
    trail.section = u"money"_s;
    trail.kind = SectionItem::Kind::Trail;
    trail.records = {sample.b};
    options.texts->items = {card, hidden, trail};
    options.texts = textsFromJson(toJson(*options.texts)).value(); // as the case keeps them

    const auto made = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(made);
    const auto section = [&made](const char *id) {
        return *std::find_if(made->sections.begin(), made->sections.end(),
                             [id](const Section &one) { return one.id == QLatin1String(id); });
    };
    const Section persons = section("persons");
    const auto &table = std::get<Table>(persons.blocks.last());
    EXPECT_EQ(textOf(table.caption, Phrasebook(Language::English)), u"What is known of Ada Voorbeeld"_s);
    EXPECT_FALSE(table.citations.first().isEmpty());
    EXPECT_TRUE(std::any_of(made->remarks.begin(), made->remarks.end(), [](const Remark &remark) {
        return remark.section == u"persons"_s;
    })) << "the protected witness is left out";
    const Section money = section("money");
    EXPECT_EQ(std::get<TrailFigure>(money.blocks.last()).trace.tainted, 20000);
}

TEST(SectionItems, FiguresAndFindingsStandInTheSectionTheyWerePutInto)
{
    test::SampleCase sample;
    sample.addPayments();
    NoProgress progress;
    PictureOptions options;
    options.texts = Texts();
    SectionItem chart;
    chart.section = u"judgements"_s;
    chart.kind = SectionItem::Kind::Chart; // without a title: of the whole case
    SectionItem account = chart;
    account.kind = SectionItem::Kind::Account;
    account.view = accountViewId(AccountView::Balance);
    account.records = {sample.b};
    SectionItem themes = chart;
    themes.kind = SectionItem::Kind::ThemeLines;
    themes.records = {sample.a, sample.b, sample.c};
    SectionItem finding = chart;
    finding.kind = SectionItem::Kind::Finding;
    finding.pattern = u"pass-through"_s;
    finding.payments = {PaymentId(2), PaymentId(3)};
    options.texts->items = {chart, account, themes, finding};
    options.texts = textsFromJson(toJson(*options.texts)).value(); // as the case keeps them

    const auto made = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(made);
    const auto section = std::find_if(made->sections.begin(), made->sections.end(),
                                      [](const Section &one) { return one.id == u"judgements"_s; });
    ASSERT_NE(section, made->sections.end());
    ASSERT_GE(section->blocks.size(), 7) << "a network, an account, theme lines, and four blocks of a finding";
    const QList<Block> blocks = section->blocks.last(7);
    EXPECT_EQ(std::get<NetworkFigure>(blocks[0]).network.ids.size(), 3);
    const auto &balance = std::get<AccountFigure>(blocks[1]);
    ASSERT_EQ(balance.payments.size(), 2);
    EXPECT_TRUE(balance.payments[0].isIncoming);
    EXPECT_EQ(balance.payments[0].minor, 30000);
    EXPECT_EQ(balance.others.value(balance.payments[1].other), u"C"_s);
    const auto &lines = std::get<ThemeFigure>(blocks[2]);
    ASSERT_EQ(lines.flows.size(), 2) << "cash from outside has no line to come from";
    EXPECT_EQ(lines.flows[1].minor, 20000);
    const Phrasebook english(Language::English);
    EXPECT_TRUE(textOf(std::get<Paragraph>(blocks[3]).text, english).contains(u"EUR 500.00"_s) ||
                textOf(std::get<Paragraph>(blocks[3]).text, english).contains(u"500.00"_s))
        << textOf(std::get<Paragraph>(blocks[3]).text, english).toStdString();
    EXPECT_EQ(std::get<Table>(blocks[6]).rows.size(), 2);
}

TEST(SectionItems, AFindingOfWhichAPaymentIsGoneIsLeftOutAndSaid)
{
    test::SampleCase sample;
    sample.addPayments();
    NoProgress progress;
    PictureOptions options;
    options.texts = Texts();
    SectionItem finding;
    finding.section = u"money"_s;
    finding.kind = SectionItem::Kind::Finding;
    finding.pattern = u"pass-through"_s;
    finding.payments = {PaymentId(2), PaymentId(99)};
    options.texts->items = {finding};

    const auto made = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(made);
    EXPECT_TRUE(std::any_of(made->remarks.begin(), made->remarks.end(),
                            [](const Remark &remark) { return remark.section == u"money"_s; }));
}

TEST(SectionItems, FrozenFiguresAreReadAsTheyWere)
{
    test::SampleCase sample;
    sample.addPayments();
    NoProgress progress;
    PictureOptions options;
    options.texts = Texts();
    SectionItem account;
    account.section = u"money"_s;
    account.kind = SectionItem::Kind::Account;
    account.view = accountViewId(AccountView::Counterparties);
    account.records = {sample.b};
    SectionItem themes = account;
    themes.kind = SectionItem::Kind::ThemeLines;
    themes.records = {sample.a, sample.b, sample.c};
    options.texts->items = {account, themes};
    const auto made = buildPicture(sample.caseFile(), options, progress);
    ASSERT_TRUE(made);

    const QByteArray frozen = pictureToJson(*made, Extent::Frozen);
    const auto read = pictureFromJson(frozen);

    ASSERT_TRUE(read);
    EXPECT_EQ(pictureToJson(*read, Extent::Frozen), frozen);
    EXPECT_TRUE(frozen.contains("\"themelines\"") && frozen.contains("\"counterparties\""));
}

TEST(MoneySection, RoundsWhatWentOutsideWhereTheReaderDoesNotSeeAllAndSoDoesItsFigure)
{
    test::SampleCase sample;
    sample.addPayments();
    NoProgress progress;
    PictureOptions options;
    options.recipient = recipientById(u"om"_s).value();
    const auto figureIn = [](const Picture &made) {
        for (const Section &section : made.sections)
            for (const Block &block : section.blocks)
                if (const auto *found = std::get_if<TrailFigure>(&block))
                    return *found;
        return TrailFigure{};
    };
    const auto whole = buildPicture(sample.caseFile(), options, progress);
    ASSERT_TRUE(whole);
    EXPECT_FALSE(figureIn(*whole).roundsOutside);
    EXPECT_TRUE(test::wordsOf(*whole).contains(u"Amounts are not rounded"_s));
    EXPECT_FALSE(pictureToJson(*whole, Extent::Frozen).contains("roundsOutside"));
    options.leftOut = {sample.c}; // who was paid 200.00

    const auto made = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(made);
    EXPECT_TRUE(figureIn(*made).roundsOutside);
    const QString words = test::wordsOf(*made);
    EXPECT_TRUE(words.contains(u"of the case: €300.00 in the period."_s)) << "to an account that the reader sees";
    EXPECT_TRUE(words.contains(u"less than €1,000 of it was paid"_s));
    EXPECT_FALSE(words.contains(u"Amounts are not rounded"_s));
    const auto read = pictureFromJson(pictureToJson(*made, Extent::Frozen));
    ASSERT_TRUE(read);
    EXPECT_TRUE(figureIn(*read).roundsOutside);
}

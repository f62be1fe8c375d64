#include "core/picture/picturebuilder.h"
#include "core/picture/texts.h"
#include "tests/core/picture/samplecase.h"
#include "tests/core/picture/words.h"

using namespace kluwen;
using namespace kluwen::picture;

namespace
{

QString wordsOf(const Picture &picture, Language)
{
    return test::wordsOf(picture);
}

const Section *sectionOf(const Picture &picture, const char *id)
{
    for (const Section &section : picture.sections)
        if (section.id == QLatin1String(id))
            return &section;
    return nullptr;
}

} // namespace

TEST(PictureBuilder, ATacticalPictureNamesPersonsCompaniesAndTheMoneyTrail)
{
    test::SampleCase sample;
    sample.addPayments();
    NoProgress progress;

    const auto made = buildPicture(sample.caseFile(), {}, progress);

    ASSERT_TRUE(made) << made.error().text().toStdString();
    const QString words = wordsOf(*made, Language::Dutch);
    EXPECT_TRUE(words.contains(QStringLiteral("Ada Voorbeeld")));
    EXPECT_TRUE(words.contains(QStringLiteral("Luchtbel B.V.")));
    for (const char *id :
         {"judgements", "network", "persons", "organisations", "money", "timeline", "sources", "method"})
        EXPECT_NE(sectionOf(*made, id), nullptr) << id;
}

TEST(PictureBuilder, ProtectedPersonsAreInNoPicture)
{
    test::SampleCase sample;
    sample.addPayments();
    NoProgress progress;

    for (const Level level : {Level::Strategic, Level::Tactical, Level::Operational}) {
        PictureOptions options;
        options.level = level;
        const auto made = buildPicture(sample.caseFile(), options, progress);

        ASSERT_TRUE(made) << made.error().text().toStdString();
        EXPECT_FALSE(wordsOf(*made, Language::English).contains(QStringLiteral("Getuige")));
    }
}

TEST(PictureBuilder, AStrategicPictureNamesNobodyAndHidesSmallNumbers)
{
    test::SampleCase sample;
    sample.addPayments();
    NoProgress progress;
    PictureOptions options;
    options.level = Level::Strategic;

    const auto made = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(made);
    const QString words = wordsOf(*made, Language::English);
    for (const char *name : {"Voorbeeld", "Verzonnen", "Luchtbel"})
        EXPECT_FALSE(words.contains(QLatin1String(name))) << name;
    EXPECT_TRUE(words.contains(QStringLiteral("fewer than 5")));
    EXPECT_TRUE(made->sources.isEmpty());
}

TEST(PictureBuilder, TheMoneyOfTheAccountWithMostCashIsFollowedUnlessAnAnalystChooses)
{
    test::SampleCase sample;
    sample.addPayments();
    NoProgress progress;

    const auto made = buildPicture(sample.caseFile(), {}, progress);

    ASSERT_TRUE(made);
    const Section *money = sectionOf(*made, "money");
    ASSERT_NE(money, nullptr);
    const TrailFigure *figure = nullptr;
    for (const Block &block : money->blocks)
        if (const auto *found = std::get_if<TrailFigure>(&block))
            figure = found;
    ASSERT_NE(figure, nullptr);
    EXPECT_EQ(figure->trace.tainted, 30000);
    EXPECT_EQ(figure->names.value(sample.b), QStringLiteral("B"));
}

TEST(PictureBuilder, TheRecipientIsNamedAndGetsLess)
{
    test::SampleCase sample;
    NoProgress progress;
    PictureOptions options;
    options.recipient = recipientById(QStringLiteral("mayor")).value();

    const auto full = buildPicture(sample.caseFile(), {}, progress);
    const auto less = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(full && less);
    EXPECT_FALSE(textOf(less->frame.recipient, Phrasebook(Language::Dutch)).isEmpty());
    EXPECT_TRUE(wordsOf(*full, Language::English).contains(QStringLiteral("kingpin")));
    EXPECT_FALSE(wordsOf(*less, Language::English).contains(QStringLiteral("kingpin")));
}

TEST(PictureBuilder, ItsMakerIsToldOfPersonsWithoutARole)
{
    test::SampleCase sample; // nobody recorded what the helper is
    NoProgress progress;
    PictureOptions options;
    options.recipient = recipientById(QStringLiteral("om")).value();
    const QString told = QStringLiteral("without a role in the case");

    const auto made = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(made);
    EXPECT_TRUE(wordsOf(*made, Language::English).contains(told));
    EXPECT_FALSE(wordsOf(*made, Language::English).contains(QStringLiteral("Verzonnen")));
    EXPECT_FALSE(wordsOf(*buildPicture(sample.caseFile(), {}, progress), Language::English).contains(told));
}

TEST(PictureBuilder, BrokenTextsAreAnErrorAndNoPicture)
{
    test::SampleCase sample;
    ASSERT_TRUE(sample.caseFile().setDocument(textsKey(Level::Tactical), QStringLiteral("[]")));
    NoProgress progress;

    const auto made = buildPicture(sample.caseFile(), {}, progress);

    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, Error::Code::Malformed);
}

TEST(OperationalPicture, SaysWherePersonsAreFoundAndWhatTheyUse)
{
    test::SampleCase sample;
    auto edit = store::Edit::begin(sample.caseFile(), {"Add an address and a telephone", {}});
    ASSERT_TRUE(edit);
    const RecordId home = sample.thing("address", "full", "Verzonnenstraat 1, Nergenshuizen");
    const RecordId phone = sample.thing("phone", "number", "+31600000001");
    sample.tie("resident", sample.boss, home);
    sample.tie("user_of", sample.boss, phone);
    ASSERT_TRUE(edit->commit());
    const auto reachIn = [&sample](const char *layout) {
        picture::PictureOptions options;
        options.texts = picture::Texts();
        options.layout = picture::findTemplate(QLatin1String(layout)).value();
        NoProgress progress;
        const auto made = picture::buildPicture(sample.caseFile(), options, progress);
        QStringList rows;
        for (const picture::Section &section : made->sections)
            for (const picture::Block &block : section.blocks)
                if (const auto *table = std::get_if<picture::Table>(&block))
                    for (const auto &row : table->rows)
                        for (const picture::Phrase &cell : row)
                            if (const QString text = picture::textOf(cell, Phrasebook(Language::English));
                                text.contains(QStringLiteral("Nergenshuizen")))
                                rows << text;
        return rows;
    };
    EXPECT_TRUE(reachIn("operational").contains(QStringLiteral("Verzonnenstraat 1, Nergenshuizen")));
    EXPECT_TRUE(reachIn("tactical").isEmpty()) << "who chooses whom to disrupt needs no doorbell";
}

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

/// One account that is paid in four quarters: 10 times (5 of them in cash), 12 times, 3 times and 5 times.
Contents fourQuarters()
{
    Contents contents;
    contents.now = QDateTime(QDate(2026, 1, 10), QTime(12, 0), Qt::UTC);
    contents.pseudonymKey = QByteArray(32, 'k');
    contents.info.marking = QStringLiteral("POLITIE INTERN");
    Source source;
    source.id = SourceId(1);
    source.title = QStringLiteral("Bank");
    source.format = QStringLiteral("test");
    source.grading = {'A', 1};
    source.addedAt = contents.now.addDays(-1);
    contents.sources.insert(source.id, source);
    contents.things << Thing{RecordId(1), QStringLiteral("account"), {}};
    Statement label;
    label.id = StatementId(1);
    label.subject = RecordId(1);
    label.property = QStringLiteral("label");
    label.value = QStringLiteral("A");
    label.source = source.id;
    label.grading = source.grading;
    label.knownSince = contents.now.addDays(-1);
    contents.statements << label;
    const auto pay = [&contents](int month, int count, int inCash) {
        for (int i = 0; i < count; ++i) {
            CasePayment payment;
            payment.row.id = PaymentId(static_cast<qint64>(contents.payments.size()) + 1);
            payment.row.payee = RecordId(1);
            payment.row.seconds = QDate(1970, 1, 1).daysTo(QDate(2025, month, i + 1)) * 86400;
            payment.row.minor = 1'000'000;
            payment.row.currency = euro();
            payment.row.channel = i < inCash ? Channel::Cash : Channel::Transfer;
            payment.source = SourceId(1);
            contents.payments.push_back(payment);
        }
    };
    pay(2, 10, 5);
    pay(5, 12, 0);
    pay(8, 3, 0);
    pay(11, 5, 0);
    return contents;
}

} // namespace

TEST(PictureBuilder, TrendsLeaveOutWhatCouldPointAtSomebody)
{
    PictureOptions options;
    options.level = Level::Strategic;
    options.texts = Texts();
    NoProgress progress;

    const auto made = buildPicture(fourQuarters(), options, progress);

    ASSERT_TRUE(made) << made.error().text().toStdString();
    const Section *trends = sectionOf(*made, "trends");
    ASSERT_NE(trends, nullptr);
    const auto &table = std::get<Table>(trends->blocks.first());
    ASSERT_EQ(table.rows.size(), 3) << "the third quarter has three payments";
    const auto cell = [&table](int row, int column) {
        return textOf(table.rows[row][column], Phrasebook(Language::English));
    };
    EXPECT_EQ(cell(0, 0), QStringLiteral("Q1 2025"));
    EXPECT_EQ(cell(0, 3), QStringLiteral("€50,000"));
    EXPECT_EQ(cell(0, 4), QStringLiteral("50%"));
    EXPECT_EQ(cell(0, 5), QStringLiteral("–")) << "nothing comes before it";
    EXPECT_EQ(cell(1, 1), QStringLiteral("10")) << "12, in fives";
    EXPECT_EQ(cell(1, 3), QStringLiteral("€0"));
    EXPECT_EQ(cell(1, 4), QStringLiteral("0%"));
    EXPECT_EQ(cell(1, 5), QStringLiteral("+20%"));
    EXPECT_EQ(cell(2, 0), QStringLiteral("Q4 2025"));
    EXPECT_EQ(cell(2, 5), QStringLiteral("–")) << "the quarter before is not told";
}

TEST(PictureBuilder, TrendsTellNoSumOfFewDepositsAndThatMoneyCountsMoreThanOnce)
{
    PictureOptions options;
    options.level = Level::Strategic;
    options.texts = Texts();
    NoProgress progress;
    Contents contents = fourQuarters();
    contents.payments[0].row.channel = Channel::Transfer; // which leaves four in cash

    const auto made = buildPicture(contents, options, progress);

    ASSERT_TRUE(made) << made.error().text().toStdString();
    const Section *trends = sectionOf(*made, "trends");
    ASSERT_NE(trends, nullptr);
    const auto &row = std::get<Table>(trends->blocks.first()).rows[0];
    EXPECT_EQ(textOf(row[3], Phrasebook(Language::English)), QStringLiteral("–"));
    EXPECT_EQ(textOf(row[4], Phrasebook(Language::English)), QStringLiteral("–"));
    EXPECT_TRUE(textOf(std::get<Paragraph>(trends->blocks.last()).text, Phrasebook(Language::English))
                    .contains(QStringLiteral("passed on counts more than once")));
}

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

TEST(PictureBuilder, AStrategicPictureCountsSmallKindsTogether)
{
    test::SampleCase sample;
    sample.addPayments(); // 2 persons, 1 company and 3 accounts may be seen
    NoProgress progress;
    PictureOptions options;
    options.level = Level::Strategic;

    const auto made = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(made);
    const Section *phenomenon = sectionOf(*made, "phenomenon");
    ASSERT_NE(phenomenon, nullptr);
    QStringList rows;
    const Phrasebook english(Language::English);
    for (const Block &block : phenomenon->blocks)
        if (const auto *table = std::get_if<Table>(&block))
            for (const QList<Phrase> &row : table->rows)
                rows << textOf(row[0], english) + QLatin1Char('=') + textOf(row[1], english);
    EXPECT_EQ(rows, QStringList{QStringLiteral("other, together=5")}) << "and the one role is not told at all";
    EXPECT_EQ(sectionOf(*made, "trends"), nullptr) << "three payments are no trend";
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

namespace
{

Picture framed(test::SampleCase &sample, const Texts &texts, const char *recipient)
{
    PictureOptions options;
    options.texts = texts;
    if (recipient)
        options.recipient = recipientById(QLatin1String(recipient)).value();
    NoProgress progress;
    auto made = buildPicture(sample.caseFile(), options, progress);
    EXPECT_TRUE(made) << (made ? std::string() : made.error().text().toStdString());
    return made ? std::move(*made) : Picture();
}

} // namespace

TEST(PictureFrame, TheMarkingIsInTheWordsOfTheRecipientAndKeepsItsAddition)
{
    test::SampleCase sample;
    Texts texts;
    texts.marking = freeText(QStringLiteral("POLITIE INTERN – OEFENING"),
                             QStringLiteral("POLICE INTERNAL (POLITIE INTERN) – EXERCISE"));
    const auto printed = [&](const char *recipient, Language language) {
        return textOf(framed(sample, texts, recipient).frame.marking, Phrasebook(language));
    };

    EXPECT_EQ(printed(nullptr, Language::English), texts.marking.en);
    EXPECT_EQ(printed("team", Language::Dutch), texts.marking.nl);
    EXPECT_EQ(printed("kmar", Language::Dutch), texts.marking.nl) << "within the police task";
    EXPECT_EQ(printed("om", Language::Dutch),
              QStringLiteral("POLITIEGEGEVENS – INTERN GEBRUIK DOOR DE ONTVANGER – OEFENING"));
    EXPECT_EQ(printed("tax", Language::English),
              QStringLiteral("POLICE DATA – INTERNAL USE BY THE RECIPIENT – EXERCISE"));
    EXPECT_EQ(printed("europol", Language::Dutch),
              QStringLiteral("EUROPOL UNCLASSIFIED – BASIC PROTECTION LEVEL – OEFENING"));
    EXPECT_EQ(printed("europol", Language::English),
              QStringLiteral("EUROPOL UNCLASSIFIED – BASIC PROTECTION LEVEL – EXERCISE"));
    texts.marking.en.clear();
    EXPECT_EQ(printed(nullptr, Language::English), texts.marking.nl) << "without a note: a marking is a legal term";
}

TEST(PictureFrame, TheLabelOfTheTrafficLightIsTheRecipientsAndNeverWeakerThanNamed)
{
    test::SampleCase sample;
    Texts texts;
    texts.marking = freeText(QStringLiteral("POLITIE INTERN"), QStringLiteral("POLITIE INTERN"));
    EXPECT_FALSE(framed(sample, texts, nullptr).frame.tlp.has_value());
    EXPECT_FALSE(framed(sample, texts, "team").frame.tlp.has_value());
    EXPECT_EQ(framed(sample, texts, "om").frame.tlp, Tlp::AmberStrict);
    texts.marking.nl += QStringLiteral(" – TLP:GREEN");
    EXPECT_EQ(framed(sample, texts, nullptr).frame.tlp, Tlp::Green);
    const Frame europol = framed(sample, texts, "europol").frame;
    EXPECT_EQ(europol.tlp, Tlp::Amber);
    EXPECT_TRUE(europol.marking.nl.endsWith(QStringLiteral(" – TLP:AMBER"))) << "one page does not bear two labels";
}

TEST(PictureFrame, ARecipientReadsThePurposeOfTheProvisionAndItsOwnQuestion)
{
    test::SampleCase sample;
    Texts texts;
    texts.purpose = freeText(QStringLiteral("Keuze van interventies"), QStringLiteral("Choice of interventions"));
    texts.question = freeText(QStringLiteral("Waar is het kwetsbaar?"), QStringLiteral("Where is it vulnerable?"));
    texts.provisions[QStringLiteral("om")] = {
        freeText(QStringLiteral("Vervolging"), QStringLiteral("Prosecution")),
        freeText(QStringLiteral("Wie is verdacht?"), QStringLiteral("Who is suspected?"))};
    const auto asksForPurpose = [](const Picture &picture) {
        return std::any_of(picture.remarks.begin(), picture.remarks.end(), [](const Remark &remark) {
            return textOf(remark.text, Phrasebook(Language::English))
                .contains(QStringLiteral("no purpose of the provision"));
        });
    };

    const Picture own = framed(sample, texts, nullptr);
    EXPECT_EQ(own.frame.purpose.nl, QStringLiteral("Keuze van interventies"));
    EXPECT_EQ(own.frame.question.nl, QStringLiteral("Waar is het kwetsbaar?"));
    EXPECT_FALSE(asksForPurpose(own));
    EXPECT_EQ(framed(sample, texts, "team").frame.question.nl, QStringLiteral("Waar is het kwetsbaar?"));
    const Picture prosecution = framed(sample, texts, "om");
    EXPECT_TRUE(prosecution.frame.isPurposeOfProvision);
    EXPECT_EQ(prosecution.frame.purpose.en, QStringLiteral("Prosecution"));
    EXPECT_EQ(prosecution.frame.question.en, QStringLiteral("Who is suspected?"));
    EXPECT_FALSE(asksForPurpose(prosecution));
    const Picture other = framed(sample, texts, "europol");
    EXPECT_FALSE(other.frame.isPurposeOfProvision);
    EXPECT_EQ(other.frame.purpose.nl, QStringLiteral("Keuze van interventies"));
    EXPECT_TRUE(other.frame.question.isEmpty());
    EXPECT_TRUE(asksForPurpose(other));
}

TEST(PictureFrame, DataThatAskForPermissionAskForItsReference)
{
    test::SampleCase sample;
    auto edit = store::Edit::begin(sample.caseFile(), {"State a role", {}});
    ASSERT_TRUE(edit);
    sample.state(sample.boss, "person", "role", "coordinator", Handling::H1);
    ASSERT_TRUE(edit->commit());
    PictureOptions options;
    const auto asks = [&](const char *recipient) {
        options.recipient = recipientById(QLatin1String(recipient)).value();
        NoProgress progress;
        const Picture picture = buildPicture(sample.caseFile(), options, progress).value();
        return std::any_of(picture.remarks.begin(), picture.remarks.end(), [](const Remark &remark) {
            return textOf(remark.text, Phrasebook(Language::English)).contains(QStringLiteral("handling code H1"));
        });
    };

    EXPECT_TRUE(asks("om"));
    EXPECT_FALSE(asks("team"));
    EXPECT_FALSE(asks("europol")) << "gets none of them";
    options.decision = QStringLiteral("TCI 2026-04");
    EXPECT_FALSE(asks("om"));
}

TEST(PictureFrame, WhoElseReceivesItIsForTheTeamToKnow)
{
    test::SampleCase sample;
    Texts texts;
    texts.distribution = freeText(QStringLiteral("Stuurploeg"), QStringLiteral("Steering group"));

    EXPECT_EQ(framed(sample, texts, nullptr).frame.distribution.en, QStringLiteral("Steering group"));
    EXPECT_EQ(framed(sample, texts, "team").frame.distribution.en, QStringLiteral("Steering group"));
    for (const char *other : {"om", "kmar", "europol"})
        EXPECT_TRUE(framed(sample, texts, other).frame.distribution.isEmpty()) << other;
}

TEST(PictureFrame, AStrategicPictureForOthersTellsNothingOfItsCase)
{
    test::SampleCase sample;
    auto edit = store::Edit::begin(sample.caseFile(), {"Add addresses", {}});
    ASSERT_TRUE(edit);
    for (int i = 0; i < 6; ++i) {
        const RecordId place = sample.thing("address", "full", "Kade 12, 3011 AB Verzonnenstad");
        sample.state(place, "address", "city", "Verzonnenstad", Handling::H0);
        sample.tie("located", sample.firm, place);
    }
    ASSERT_TRUE(edit->commit());
    NoProgress progress;
    PictureOptions options;
    options.level = Level::Strategic;
    const auto own = buildPicture(sample.caseFile(), options, progress);
    options.recipient = recipientById(QStringLiteral("team")).value();
    const auto team = buildPicture(sample.caseFile(), options, progress);
    options.recipient = recipientById(QStringLiteral("europol")).value();

    const auto other = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(own && team && other);
    EXPECT_EQ(own->frame.caseTitle, QStringLiteral("Sample"));
    EXPECT_EQ(team->frame.caseTitle, QStringLiteral("Sample"));
    EXPECT_TRUE(wordsOf(*own, Language::English).contains(QStringLiteral("Verzonnenstad")));
    EXPECT_TRUE(other->frame.caseTitle.isEmpty());
    EXPECT_EQ(textOf(other->frame.legalBasis, Phrasebook(Language::English)),
              QStringLiteral("no personal data; Wpg art. 22"));
    EXPECT_FALSE(wordsOf(*other, Language::English).contains(QStringLiteral("Verzonnenstad")));
    EXPECT_TRUE(textOf(framed(sample, {}, "europol").frame.legalBasis, Phrasebook(Language::English))
                    .contains(QStringLiteral("2016/794")))
        << "of a tactical one";
}

TEST(PictureFrame, AProvisionThatNamesWhoIsWithheldIsNotPrinted)
{
    test::SampleCase sample;
    Texts texts;
    texts.provisions[QStringLiteral("om")] = {
        freeText(QStringLiteral("Bescherming van Geheime Getuige"), QStringLiteral("Protection of Geheime Getuige")),
        {}};

    const Picture made = framed(sample, texts, "om");

    EXPECT_FALSE(wordsOf(made, Language::Dutch).contains(QStringLiteral("Getuige")));
    EXPECT_FALSE(made.frame.isPurposeOfProvision);
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

TEST(SourcesSection, TellsHowMuchRestsOnWhichGradingUnlessASmallNumberWouldPoint)
{
    test::SampleCase sample;
    sample.addPayments();
    const auto gradings = [&sample](const std::optional<Recipient> &recipient) -> std::optional<Table> {
        PictureOptions options;
        options.texts = Texts();
        options.recipient = recipient;
        NoProgress progress;
        const auto made = buildPicture(sample.caseFile(), options, progress);
        const Section *sources = made ? sectionOf(*made, "sources") : nullptr;
        if (!sources)
            return {};
        for (const Block &block : sources->blocks)
            if (const auto *table = std::get_if<Table>(&block);
                table && textOf(table->caption, Phrasebook(Language::English))
                             .startsWith(QStringLiteral("Statements by grading")))
                return *table;
        return {};
    };

    const auto table = gradings({});

    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 4);
    const auto cell = [&table](int row, int column) {
        return textOf(table->rows[row][column], Phrasebook(Language::English));
    };
    EXPECT_EQ(cell(0, 0), QStringLiteral("A"));
    EXPECT_EQ(cell(0, 1), QStringLiteral("3 (33%)")) << "the names of three accounts; the rest is B2";
    EXPECT_EQ(cell(1, 2), QStringLiteral("6 (67%)"));
    EXPECT_EQ(cell(3, 4), QStringLiteral("–"));
    Recipient recipient = recipientById(QStringLiteral("om")).value();
    EXPECT_TRUE(gradings(recipient));
    recipient.smallest = 100;
    EXPECT_FALSE(gradings(recipient)) << "every number is a small one";
}

TEST(MethodSection, OfAStrategicPictureTellsWhatItRestsOnAndNamesNoSource)
{
    test::SampleCase sample;
    auto edit = store::Edit::begin(sample.caseFile(), {"Add vehicles", {}});
    ASSERT_TRUE(edit);
    const auto said = [&sample](const char *layout) {
        PictureOptions options;
        options.layout = findTemplate(QLatin1String(layout)).value();
        NoProgress progress;
        const auto made = buildPicture(sample.caseFile(), options, progress);
        return made ? wordsOf(*made, Language::English) : QString();
    };
    for (int i = 0; i < 20; ++i)
        (void)sample.thing("vehicle", "plate", "AB-123-C");
    ASSERT_TRUE(edit->commit());
    const QString few = said("strategic");
    EXPECT_TRUE(few.contains(QStringLiteral("This picture rests on about 30 statements; number of sources: fewer "
                                            "than 5.")))
        << "one percent of so few would tell of one";
    EXPECT_FALSE(few.contains(QStringLiteral("B2 100%")));
    auto more = store::Edit::begin(sample.caseFile(), {"Add vehicles", {}});
    ASSERT_TRUE(more);
    for (int i = 0; i < 500; ++i)
        (void)sample.thing("vehicle", "plate", "AB-123-C");
    ASSERT_TRUE(more->commit());

    EXPECT_TRUE(said("strategic").contains(QStringLiteral("shares of at least 5%): B2 100%.")));
    EXPECT_FALSE(said("tactical").contains(QStringLiteral("This picture rests on about")));
}

TEST(GlossarySection, ListsTheTermsOfTheEnglishPictureAndOfNoOther)
{
    test::SampleCase sample;
    NoProgress progress;

    const auto made = buildPicture(sample.caseFile(), {}, progress);

    ASSERT_TRUE(made);
    const Section *terms = sectionOf(*made, "glossary");
    ASSERT_NE(terms, nullptr);
    EXPECT_FALSE(terms->isIn(Language::Dutch));
    QStringList rows;
    for (const auto &row : std::get<Table>(terms->blocks.first()).rows)
        rows << textOf(row[0], Phrasebook(Language::English)) + QLatin1Char('=') +
                    textOf(row[1], Phrasebook(Language::English));
    EXPECT_TRUE(rows.contains(QStringLiteral("kingpin=kopstuk"))) << rows.join(QLatin1Char('\n')).toStdString();
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

#include "core/picture/casename.h"
#include "core/picture/picturebuilder.h"
#include "core/picture/picturejson.h"
#include "tests/core/picture/samplecase.h"
#include "tests/core/picture/words.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

namespace
{

picture::Picture madeFor(SampleCase &sample, const Texts &texts, const char *recipient, const char *layout = "tactical")
{
    PictureOptions options;
    options.layout = findTemplate(QLatin1String(layout)).value();
    options.texts = texts;
    if (recipient)
        options.recipient = recipientById(QLatin1String(recipient)).value();
    NoProgress progress;
    auto built = buildPicture(sample.caseFile(), options, progress);
    if (!built)
        qFatal("%s", qPrintable(built.error().text()));
    return std::move(*built);
}

} // namespace

TEST(CaseName, IsMadeOfTheWordsThatPointAtTheCase)
{
    EXPECT_EQ(wordsOfCaseName(u"Operatie Zilverbaars"_s), QStringList{u"Zilverbaars"_s});
    EXPECT_EQ(wordsOfCaseName(u"Zilverbaars (fictief)"_s), QStringList{u"Zilverbaars"_s})
        << "or every fictitious source would lose its title";
    EXPECT_EQ(withoutCaseName(u"Analyseteam Zilverbaars"_s, u"Operatie Zilverbaars"_s), u"Analyseteam"_s);
    EXPECT_EQ(withoutCaseName(u"Analyseteam  Zuid"_s, u"Operatie Zilverbaars"_s), u"Analyseteam  Zuid"_s);
    EXPECT_TRUE(tellsOfInvestigation(u"Dossier zilverbaars 2025"_s, u"Operatie Zilverbaars"_s));
    EXPECT_TRUE(tellsOfInvestigation(u"Onderzoeksteam: journaal"_s, u"Operatie Zilverbaars"_s));
    EXPECT_FALSE(tellsOfInvestigation(u"Handelsregister: uittreksels"_s, u"Operatie Zilverbaars"_s));
}

TEST(CaseName, IsForWhoTakesPartInTheInvestigation)
{
    SampleCase sample; // its case is called "Sample"
    auto edit = store::Edit::begin(sample.caseFile(), {"Add a source", {}});
    ASSERT_TRUE(edit);
    Source file;
    file.title = u"File of Sample"_s;
    file.format = u"csv"_s;
    file.grading = {'B', 2};
    const auto added = sample.caseFile().sources().add(file);
    ASSERT_TRUE(added);
    sample.state(sample.helper, "person", "role", "coordinator", Handling::H0); // else nobody knows the firm
    Statement activity = store::stated(sample.firm, u"company"_s, u"activity"_s, u"handel"_s);
    activity.source = *added;
    activity.grading = {'B', 2};
    activity.knownSince = sample.clock().now();
    ASSERT_TRUE(sample.caseFile().statements().add(activity));
    ASSERT_TRUE(edit->commit());
    Texts texts;
    texts.author = u"Team Sample"_s;
    const QString told = u"The name of the case"_s;

    for (const char *partner : {static_cast<const char *>(nullptr), "team", "om", "kmar", "europol"}) {
        const picture::Picture made = madeFor(sample, texts, partner);
        EXPECT_EQ(made.frame.caseTitle, u"Sample"_s);
        EXPECT_EQ(made.frame.author, u"Team Sample"_s);
        EXPECT_TRUE(wordsOf(made).contains(file.title));
        EXPECT_FALSE(wordsOf(made).contains(told));
    }
    for (const char *outsider : {"tax", "mayor", "bibob"}) {
        const picture::Picture made = madeFor(sample, texts, outsider);
        EXPECT_TRUE(made.frame.caseTitle.isEmpty()) << outsider;
        EXPECT_EQ(made.frame.author, u"Team"_s) << outsider;
        EXPECT_FALSE(wordsOf(made).contains(u"Sample"_s)) << outsider;
        EXPECT_TRUE(wordsOf(made).contains(u"investigation file"_s)) << outsider;
    }
    texts.gaps = {freeText(u"Wat Sample niet weet"_s, u"What Sample does not know"_s)};
    EXPECT_TRUE(wordsOf(madeFor(sample, texts, "tax")).contains(told));
}

TEST(CaseName, OrItsAbsenceGoesWithTheDutyOfSecrecyOutsideThePolice)
{
    SampleCase sample;
    EXPECT_FALSE(madeFor(sample, {}, "team").frame.isBoundToSecrecy);
    EXPECT_FALSE(madeFor(sample, {}, "kmar").frame.isBoundToSecrecy);
    const picture::Picture made = madeFor(sample, {}, "mayor");
    EXPECT_TRUE(made.frame.isBoundToSecrecy);
    const auto read = pictureFromJson(pictureToJson(made, Extent::Frozen));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->frame.isBoundToSecrecy) << "a frozen version keeps it";
}

TEST(Frame, OfWhoIsOutsideCriminalLawIsForThePurposeOfTheProvisionOnly)
{
    SampleCase sample;
    for (const char *recipient : {"mayor", "tax", "customs", "riec", "bibob", "nla"})
        EXPECT_TRUE(recipientById(QLatin1String(recipient))->isOutsideCriminalLaw()) << recipient;
    for (const char *recipient : {"team", "om", "kmar", "fiod", "fiu", "europol", "partner-abroad"})
        EXPECT_FALSE(recipientById(QLatin1String(recipient))->isOutsideCriminalLaw()) << recipient;
    EXPECT_FALSE(madeFor(sample, {}, "kmar").frame.isForPurposeOnly);
    const picture::Picture made = madeFor(sample, {}, "mayor");
    EXPECT_TRUE(made.frame.isForPurposeOnly);
    const auto read = pictureFromJson(pictureToJson(made, Extent::Frozen));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->frame.isForPurposeOnly) << "a frozen version keeps it";
}

TEST(ProductNumber, OfALargerSheetSaysThatItIsAnother)
{
    SampleCase sample;
    Texts texts;
    texts.product = u"TB-1"_s;

    EXPECT_EQ(madeFor(sample, texts, nullptr, "tactical").frame.productNumber, u"TB-1"_s);
    EXPECT_EQ(madeFor(sample, texts, nullptr, "overview").frame.productNumber, u"TB-1/O"_s);
    EXPECT_EQ(madeFor(sample, texts, nullptr, "poster").frame.productNumber, u"TB-1/P"_s);
    texts.product = u"TB-1/P"_s; // somebody wrote it already
    EXPECT_EQ(madeFor(sample, texts, nullptr, "poster").frame.productNumber, u"TB-1/P"_s);
    texts.product.clear();
    EXPECT_TRUE(madeFor(sample, texts, nullptr, "poster").frame.productNumber.isEmpty());
}

} // namespace kluwen::test

#include "core/picture/picturebuilder.h"
#include "core/picture/picturejson.h"
#include "core/picture/provision.h"
#include "tests/core/picture/samplecase.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

TEST(Provision, IsRecordedWithWhoWhatOnWhichGroundAndOfWhom)
{
    SampleCase sample;
    const TemporaryFolder folder;
    PictureOptions options;
    options.recipient = recipientById(u"om"_s).value();
    NoProgress progress;
    const auto made = buildPicture(sample.caseFile(), options, progress);
    ASSERT_TRUE(made) << made.error().text().toStdString();
    Delivery delivery;
    delivery.file = folder.write(u"picture.pdf"_s, "bytes");
    delivery.requester = u"mr. A. Aanvrager"_s;

    ASSERT_TRUE(recordProvision(sample.caseFile(), *made, delivery));

    const auto found = store::ProvisionStore(sample.caseFile()).find({sample.boss, {}, {}, {}});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1);
    const store::Provision &entry = found->first();
    EXPECT_EQ(entry.recipient, u"om"_s);
    EXPECT_EQ(entry.requester, u"mr. A. Aanvrager"_s);
    EXPECT_TRUE(entry.ground.contains(u"Wpg"_s));
    EXPECT_EQ(entry.format, u"pdf"_s);
    EXPECT_EQ(entry.sha256.size(), 32);
    EXPECT_EQ(entry.templateId, u"tactical v%1"_s.arg(templateOf(Level::Tactical).version));
    EXPECT_TRUE(store::ProvisionStore(sample.caseFile()).find({sample.witness, {}, {}, {}}).value().isEmpty())
        << "a protected identity was given to nobody";
}

TEST(Provision, WhatItsMakerLeftOutIsNeitherInTheRegisterNorInAFrozenVersion)
{
    SampleCase sample;
    PictureOptions options;
    options.recipient = recipientById(u"om"_s).value();
    options.keepStatements = true;
    options.texts = Texts();
    NoProgress progress;
    const auto whole = buildPicture(sample.caseFile(), options, progress);
    ASSERT_TRUE(whole);
    EXPECT_TRUE(pictureToJson(*whole, Extent::Frozen).contains("Ada Voorbeeld"));
    options.texts->leftOut = {{sample.boss, {u"om"_s}}};

    const auto made = buildPicture(sample.caseFile(), options, progress);

    ASSERT_TRUE(made);
    EXPECT_FALSE(pictureToJson(*made, Extent::Frozen).contains("Ada Voorbeeld"));
    ASSERT_TRUE(recordProvision(sample.caseFile(), *made, {}));
    EXPECT_TRUE(store::ProvisionStore(sample.caseFile()).find({sample.boss, {}, {}, {}}).value().isEmpty());
}

TEST(Provision, AStrategicPictureGivesDataOnNobody)
{
    SampleCase sample;
    PictureOptions options;
    options.level = Level::Strategic;
    NoProgress progress;
    const auto made = buildPicture(sample.caseFile(), options, progress);
    ASSERT_TRUE(made);

    ASSERT_TRUE(recordProvision(sample.caseFile(), *made, {}));

    const auto all = store::ProvisionStore(sample.caseFile()).find({});
    ASSERT_EQ(all->size(), 1);
    EXPECT_TRUE(all->first().subjects.isEmpty());
    EXPECT_TRUE(all->first().recipient.isEmpty());
}

TEST(Provision, APackageTellsOfWhomItsFilesGiveData)
{
    SampleCase sample;
    const TemporaryFolder folder;
    PictureOptions options;
    options.recipient = recipientById(u"om"_s).value();
    NoProgress progress;
    const auto made = buildPicture(sample.caseFile(), options, progress);
    ASSERT_TRUE(made);
    const QString known = folder.write(u"picture.pdf"_s, "bytes");
    ASSERT_TRUE(recordProvision(sample.caseFile(), *made, {Language::Dutch, known, {}}));
    FileDelivery delivery;
    delivery.recipient = u"om"_s;
    delivery.ground = u"Wpg art. 16"_s;
    delivery.file = folder.write(u"a.kluwenpack"_s, "sealed");
    delivery.content = {known, folder.write(u"other.txt"_s, "unknown")};

    const auto unknown = recordFile(sample.caseFile(), delivery);

    ASSERT_TRUE(unknown) << unknown.error().text().toStdString();
    EXPECT_EQ(*unknown, 1);
    const auto found = store::ProvisionStore(sample.caseFile()).find({sample.boss, {}, {}, {}});
    ASSERT_EQ(found->size(), 2);
    EXPECT_EQ(found->first().format, u"kluwenpack"_s);
    EXPECT_EQ(found->first().contentHash, made->frame.contentHash);
    EXPECT_EQ(found->first().recipientName, u"Openbaar Ministerie"_s);
}

} // namespace kluwen::test

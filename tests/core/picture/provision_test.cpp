#include "core/picture/picturebuilder.h"
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
    EXPECT_EQ(entry.templateId, u"tactical v2"_s);
    EXPECT_TRUE(store::ProvisionStore(sample.caseFile()).find({sample.witness, {}, {}, {}}).value().isEmpty())
        << "a protected identity was given to nobody";
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

} // namespace kluwen::test

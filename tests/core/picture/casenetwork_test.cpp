#include "core/picture/casenetwork.h"
#include "core/picture/picturebuilder.h"
#include "tests/core/picture/samplecase.h"
#include "tests/core/picture/words.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

namespace
{

/// The sample, in which a bank names the holders of two of the accounts with payments and no tie does.
class BankNames : public testing::Test
{
protected:
    void SetUp() override
    {
        m_sample.addPayments(); // cash to A, A to B, B to C
        auto edit = store::Edit::begin(m_sample.caseFile(), {"Name holders", {}});
        ASSERT_TRUE(edit);
        m_sample.state(m_sample.a, "account", "holder_name", "LUCHTBEL B V", Handling::H0);
        m_sample.state(m_sample.b, "account", "holder_name", "Ada Voorbeeld", Handling::H0);
        m_lonely = m_sample.thing("person", "name", "Dora Alleen");
        ASSERT_TRUE(edit->commit());
    }
    picture::Picture made()
    {
        NoProgress progress;
        PictureOptions options;
        options.texts = Texts();
        auto picture = buildPicture(m_sample.caseFile(), options, progress);
        EXPECT_TRUE(picture) << (picture ? std::string() : picture.error().text().toStdString());
        return picture ? std::move(*picture) : picture::Picture();
    }
    template<typename Figure>
    static std::optional<Figure> figureOf(const picture::Picture &picture)
    {
        for (const Section &section : picture.sections)
            for (const Block &block : section.blocks)
                if (const auto *found = std::get_if<Figure>(&block))
                    return *found;
        return {};
    }

    SampleCase m_sample;
    RecordId m_lonely;
};

} // namespace

TEST_F(BankNames, MakeTiesOfPaymentsWhereNoTieSaysWhoHoldsTheAccount)
{
    const picture::Picture picture = made();

    const auto figure = figureOf<NetworkFigure>(picture);
    ASSERT_TRUE(figure);
    const graph::Network &network = figure->network;
    ASSERT_EQ(network.edgeCount(), 3);
    EXPECT_EQ(network.ids[static_cast<size_t>(network.from[2])], m_sample.firm);
    EXPECT_EQ(network.ids[static_cast<size_t>(network.to[2])], m_sample.boss);
    EXPECT_EQ(network.sums[2], 30000);
    const QString caption = textOf(figure->caption, Phrasebook(Language::English));
    EXPECT_TRUE(caption.contains(u"2 recorded ties and 1 payment tie"_s)) << caption.toStdString();
    EXPECT_TRUE(caption.contains(u"Of 2 account"_s)) << caption.toStdString();
    EXPECT_TRUE(caption.contains(u"Payments of 1 account"_s)) << "of C nobody knows the holder";
    EXPECT_TRUE(wordsOf(picture).contains(u"2 recorded ties between persons and organisations"_s));
    const auto trail = figureOf<TrailFigure>(picture);
    ASSERT_TRUE(trail);
    EXPECT_EQ(trail->names.value(m_sample.a), u"Luchtbel B.V. (A)"_s);
    EXPECT_EQ(trail->names.value(m_sample.c), u"C"_s);
}

TEST_F(BankNames, WhoHasNoTieIsCountedAndNotDrawn)
{
    const picture::Picture picture = made();

    const auto figure = figureOf<NetworkFigure>(picture);
    ASSERT_TRUE(figure);
    EXPECT_EQ(figure->network.nodeCount(), 3);
    EXPECT_EQ(figure->positions.size(), 3u);
    EXPECT_EQ(figure->network.find(m_lonely), -1);
    EXPECT_EQ(figure->roles.size(), 3u);
    EXPECT_TRUE(textOf(figure->caption, Phrasebook(Language::English)).contains(u"Not drawn: 1 person"_s));
    EXPECT_TRUE(wordsOf(picture).contains(u"Dora Alleen"_s)) << "the tables keep everybody";
}

TEST_F(BankNames, OfWhomIsWithheldTieNothing)
{
    NoProgress progress;
    const Contents contents = readContents(m_sample.caseFile(), progress).value();
    PictureOptions options;
    options.recipient = recipientById(u"om"_s).value(); // the helper is under a pseudonym, so the firm is not there
    const Decisions decisions = decide(contents, termsOf(contents, options));
    const CaseView view(contents, decisions);
    ASSERT_FALSE(view.contains(m_sample.firm));

    const AccountHolders holders = accountHolders(view);

    EXPECT_FALSE(view.contains(m_sample.a));
    EXPECT_EQ(holders.byName, (QHash<RecordId, RecordId>{{m_sample.b, m_sample.boss}}));
    const graph::Network network = networkOf(contents, decisions, view, holders, QDate(2026, 3, 5));
    for (const RecordId link : network.links)
        EXPECT_TRUE(link.isValid()) << "no payment ties two of those that are left";
    const FoldedAccounts counts = countAccounts(contents, decisions, view, holders);
    EXPECT_EQ(counts.byName, 1);
    EXPECT_EQ(counts.without, 1);
}

} // namespace kluwen::test

#include "core/picture/picturebuilder.h"
#include "core/store/chartstore.h"
#include "tests/core/picture/samplecase.h"

using namespace kluwen;
using namespace kluwen::picture;

namespace
{

class ChartsInPictures : public testing::Test
{
protected:
    void addChart(const QString &title, const QList<RecordId> &things)
    {
        auto edit = store::Edit::begin(m_sample.caseFile(), {"Add a chart", {}});
        ASSERT_TRUE(edit);
        store::ChartStore charts = m_sample.caseFile().charts();
        const auto chart = charts.add(title);
        ASSERT_TRUE(chart);
        ASSERT_TRUE(charts.addThings(*chart, things));
        QList<store::Position> places;
        for (const RecordId thing : things)
            places << store::Position{thing, QPointF(100.0 * static_cast<double>(places.size()), 7)};
        ASSERT_TRUE(charts.setPositions(*chart, places));
        ASSERT_TRUE(edit->commit());
    }

    Picture pictureOf(const QStringList &charts)
    {
        PictureOptions options;
        options.texts = Texts();
        options.texts->charts = charts;
        NoProgress progress;
        auto made = buildPicture(m_sample.caseFile(), options, progress);
        EXPECT_TRUE(made) << made.error().text().toStdString();
        return made ? *made : Picture();
    }

    static QList<NetworkFigure> figuresOf(const Picture &picture)
    {
        QList<NetworkFigure> figures;
        for (const Section &section : picture.sections)
            for (const Block &block : section.blocks)
                if (const auto *figure = std::get_if<NetworkFigure>(&block))
                    figures << *figure;
        return figures;
    }

    test::SampleCase m_sample;
};

TEST_F(ChartsInPictures, StandInTheOrderChosenWithWhatTheyShowAndWhere)
{
    addChart(QStringLiteral("Top"), {m_sample.boss, m_sample.helper});
    addChart(QStringLiteral("Bedrijf"), {m_sample.helper, m_sample.firm});

    const QList<NetworkFigure> figures = figuresOf(pictureOf({QStringLiteral("Bedrijf"), QStringLiteral("Top")}));

    ASSERT_EQ(figures.size(), 2);
    EXPECT_EQ(figures[0].network.ids, (std::vector<RecordId>{m_sample.helper, m_sample.firm}));
    EXPECT_EQ(figures[1].network.ids, (std::vector<RecordId>{m_sample.boss, m_sample.helper}));
    EXPECT_EQ(figures[1].network.edgeCount(), 1);
    EXPECT_EQ(figures[0].positions, (layout::Positions{QPointF(0, 7), QPointF(100, 7)}));
}

TEST_F(ChartsInPictures, TheWholeCaseIsShownWhereNoneIsChosen)
{
    addChart(QStringLiteral("Top"), {m_sample.boss, m_sample.helper});

    const QList<NetworkFigure> figures = figuresOf(pictureOf({}));

    ASSERT_EQ(figures.size(), 1);
    EXPECT_EQ(figures[0].network.nodeCount(), 3);
}

TEST_F(ChartsInPictures, AProtectedPersonOnAChartIsNotInItsFigure)
{
    addChart(QStringLiteral("Met getuige"), {m_sample.boss, m_sample.witness});

    const QList<NetworkFigure> figures = figuresOf(pictureOf({QStringLiteral("Met getuige")}));

    ASSERT_EQ(figures.size(), 1);
    EXPECT_EQ(figures[0].network.ids, std::vector<RecordId>{m_sample.boss});
}

TEST_F(ChartsInPictures, ATitleThatNoChartHasIsPointedOut)
{
    const Picture picture = pictureOf({QStringLiteral("Bestaat niet")});

    const bool isTold = std::any_of(picture.remarks.begin(), picture.remarks.end(), [](const Remark &remark) {
        return remark.section == QLatin1String("network") && remark.weight == Weight::Must;
    });
    EXPECT_TRUE(isTold);
}

TEST_F(ChartsInPictures, ChosenTitlesAreKeptWithTheTexts)
{
    Texts texts;
    texts.charts = {QStringLiteral("Top"), QStringLiteral("Bedrijf")};

    const auto read = textsFromJson(toJson(texts));

    ASSERT_TRUE(read);
    EXPECT_EQ(read->charts, texts.charts);
}

} // namespace

#include "core/store/history.h"
#include "tests/ui/chart/samplecase.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"
#include "ui/chart/legend.h"
#include "ui/chart/stylepanel.h"
#include "ui/chart/styler.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <QComboBox>
#include <QTest>

using namespace kluwen;
using namespace kluwen::ui;
using namespace Qt::StringLiterals;

namespace
{

const StyleRules twoRules{{StyleChannel::ThingColour, StyleMeasure::Type, {}},
                          {StyleChannel::ThingSize, StyleMeasure::Degree, {}}};

StyleScale stepScale(const std::vector<double> &values)
{
    return steppedScale({}, values, [](double value) { return QString::number(value); });
}

class StyleTest : public testing::Test
{
protected:
    void SetUp() override
    {
        view.resize(1000, 700);
        view.show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !view.isLoading() && scene().count() > 0; }, 20000));
    }
    const Scene &scene() { return view.canvas().scene(); }
    size_t node(const QString &caption) { return static_cast<size_t>(scene().find(sample[caption])); }
    void wait()
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return !styler.isComputing() && !view.isLoading(); }, 20000));
    }

    test::SampleCase sample;
    ChartView view{sample.session(), sample.jobs()};
    Styler &styler = *new Styler(sample.session(), sample.jobs(), view); ///< the chart owns it
    StylePanel panel{sample.session()};
};

} // namespace

TEST(StyleRules, SurviveJsonAndLeaveOutWhatIsNotKnown)
{
    const StyleRules rules{{StyleChannel::ThingBadge, StyleMeasure::Property, u"role"_s},
                           {StyleChannel::LinkWidth, StyleMeasure::Amount, {}}};
    EXPECT_EQ(styleRulesFromJson(toJson(rules)), rules);
    EXPECT_TRUE(toJson({}).isEmpty());
    EXPECT_TRUE(
        styleRulesFromJson(uR"([{"channel":"thing_colour","measure":"horoscope"}, {"measure":"type"}])"_s).isEmpty());
    EXPECT_TRUE(styleRulesFromJson(u"not json"_s).isEmpty());
}

TEST(StyleScales, NeverPartEqualValuesAndCoverAll)
{
    const StyleScale scale = stepScale({5, 1, 1, 1, 9, 2, 3, 4, 8, 7, std::nan("")});
    EXPECT_EQ(scale.steps[1], scale.steps[2]);
    EXPECT_EQ(scale.steps[1], scale.steps[3]);
    EXPECT_EQ(scale.steps[10], -1);
    EXPECT_EQ(scale.steps[4], static_cast<int>(scale.texts.size()) - 1);
    EXPECT_TRUE(scale.texts.constLast().endsWith(u"9"_s));
    for (size_t i = 0; i < 10; ++i)
        EXPECT_GE(scale.steps[i], 0);
    EXPECT_EQ(stepScale({3, 3, 3}).texts, QStringList{u"3"_s});
    EXPECT_TRUE(stepScale({}).texts.isEmpty());
}

TEST(StyleScales, KeepStepsForTheFewHighValuesAmongManyLowOnes)
{
    std::vector<double> values(1000, 0.0);
    values[0] = 10;
    values[1] = 100;
    values[2] = 1000;
    EXPECT_EQ(stepScale(values).texts, (QStringList{u"0"_s, u"10"_s, u"100"_s, u"1000"_s}));
}

TEST(StyleScales, PutRareGroupsTogether)
{
    std::vector<QString> keys;
    for (int group = 0; group < 12; ++group)
        for (int i = 0; i <= 12 - group; ++i)
            keys.push_back(QString(QChar(u'a' + group)));
    const StyleScale scale = groupedScale({}, keys, [](const QString &key) { return key; });
    EXPECT_EQ(scale.texts.size(), mostGroups + 1);
    EXPECT_EQ(scale.steps.front(), 0);
    EXPECT_EQ(scale.steps.back(), mostGroups);
}

TEST_F(StyleTest, RowsStandTogetherAtTheTopOfATallPanel)
{
    panel.resize(380, 1'400);
    panel.show();
    QCoreApplication::processEvents();
    int lowest = 0;
    for (const QComboBox *choice : panel.findChildren<QComboBox *>())
        if (choice->isVisible())
            lowest = std::max(lowest, choice->geometry().bottom());
    EXPECT_GT(lowest, 0);
    EXPECT_LT(lowest, 500);
}

TEST_F(StyleTest, ARuleColoursAndSizesTheChartAndFillsItsLegend)
{
    panel.setRules(twoRules);
    wait();
    ASSERT_EQ(scene().thingColours.size(), scene().ids.size());
    EXPECT_EQ(scene().thingColours[node(u"Aldermeer"_s)], scene().thingColours[node(u"Brandsma"_s)]);
    EXPECT_NE(scene().thingColours[node(u"Aldermeer"_s)], scene().thingColours[node(u"Noorderkoel Trade"_s)]);
    EXPECT_GT(scene().radiusFactors[node(u"Aldermeer"_s)], scene().radiusFactors[node(u"Oosterwolde"_s)]);
    QStringList texts;
    for (const LegendEntry &entry : legendEntries(scene(), Language::English))
        if (entry.kind == LegendEntry::Kind::Rule)
            texts << entry.text;
    EXPECT_TRUE(texts.contains(u"Colour of things: type"_s));
    EXPECT_TRUE(texts.contains(u"person"_s));
}

TEST_F(StyleTest, RulesAreSavedWithTheCaseAndCanBeUndone)
{
    panel.setRules(twoRules);
    wait();
    EXPECT_EQ(styleRulesFromJson(sample.session().caseFile().document(styleKey)), twoRules);
    EXPECT_EQ(sample.session().caseFile().history().undoLabel(), u"Change the style rules"_s);
    ASSERT_TRUE(sample.session().undo().has_value());
    wait();
    EXPECT_TRUE(panel.rules().isEmpty());
    EXPECT_TRUE(scene().thingColours.empty());
    EXPECT_TRUE(scene().ruleSamples.empty());
    ASSERT_TRUE(sample.session().redo().has_value());
    wait();
    EXPECT_EQ(panel.rules(), twoRules);
    EXPECT_FALSE(scene().thingColours.empty());
}

TEST_F(StyleTest, NewThingsFollowTheRules)
{
    panel.setRules(twoRules);
    wait();
    sample.addThing(u"person"_s, u"name"_s, u"Nieuwkomer"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return scene().find(sample[u"Nieuwkomer"_s]) >= 0; }, 20000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !scene().thingColours.empty(); }, 20000));
    EXPECT_EQ(scene().thingColours[node(u"Nieuwkomer"_s)], scene().thingColours[node(u"Aldermeer"_s)]);
}

TEST_F(StyleTest, LinksTakeTheStepOfTheirSurestLink)
{
    panel.setRules({{StyleChannel::LinkWidth, StyleMeasure::Certainty, {}},
                    {StyleChannel::ThingBadge, StyleMeasure::Community, {}}});
    wait();
    ASSERT_EQ(scene().tieWidthFactors.size(), static_cast<size_t>(scene().tieCount()));
    for (const float factor : scene().tieWidthFactors)
        EXPECT_EQ(factor, 5.0F) << "all links of the sample are confirmed";
    EXPECT_EQ(scene().badges[node(u"Aldermeer"_s)].size(), 1);
}

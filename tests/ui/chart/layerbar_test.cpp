#include "ui/chart/layerbar.h"

#include <gtest/gtest.h>
#include <QCheckBox>
#include <QHBoxLayout>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

/// A tie of each family; the bar asks for no more.
ui::Scene sceneOf(const QStringList &families)
{
    ui::Scene scene;
    scene.familyNames = families;
    for (qsizetype i = 0; i < families.size(); ++i) {
        scene.tieFrom.push_back(0);
        scene.tieTo.push_back(1);
        scene.tieKinds.push_back(ui::TieKind::Plain);
        scene.tieFamilies.push_back(static_cast<std::uint8_t>(i));
    }
    return scene;
}

QList<QCheckBox *> boxesOf(const ui::LayerBar &bar)
{
    QList<QCheckBox *> boxes;
    for (int i = 0; i < bar.layout()->count(); ++i)
        if (auto *box = qobject_cast<QCheckBox *>(bar.layout()->itemAt(i)->widget()); box && !box->isHidden())
            boxes << box;
    return boxes;
}

} // namespace

TEST(LayerBar, LayersStandInTheOrderOfTheirNames)
{
    ui::LayerBar bar;
    bar.setScene(sceneOf({u"ownership"_s, u"communication"_s, u"money"_s}));
    QStringList names;
    for (const QCheckBox *box : boxesOf(bar))
        names << box->text();
    EXPECT_EQ(names, (QStringList{u"accounts"_s, u"communication"_s, u"ownership"_s}));
}

TEST(LayerBar, TickTellsWhetherALayerIsShown)
{
    ui::LayerBar bar;
    bar.setScene(sceneOf({u"ownership"_s, u"communication"_s, u"money"_s}));
    bar.setOff(u"money"_s, true);
    const QList<QCheckBox *> boxes = boxesOf(bar);
    ASSERT_EQ(boxes.size(), 3);
    EXPECT_FALSE(boxes[0]->isChecked());
    EXPECT_TRUE(boxes[1]->isChecked() && boxes[2]->isChecked());
    boxes[2]->click();
    EXPECT_EQ(bar.layersOff(), (QStringList{u"money"_s, u"ownership"_s}));
    EXPECT_FALSE(boxes[2]->isChecked());
}

TEST(LayerBar, SingleLayerHasNothingToBeComparedWith)
{
    ui::LayerBar bar;
    bar.setScene(sceneOf({u"ownership"_s}));
    EXPECT_TRUE(boxesOf(bar).isEmpty());
}

} // namespace kluwen::test

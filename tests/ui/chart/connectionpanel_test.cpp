#include "tests/ui/chart/samplecase.h"
#include "ui/chart/connectionpanel.h"

#include <gtest/gtest.h>
#include <QTest>
#include <QTreeWidget>

using namespace kluwen;
using namespace kluwen::ui;
using namespace Qt::StringLiterals;
using Kind = ConnectionQuestion::Kind;

namespace
{

class ConnectionPanelTest : public testing::Test
{
protected:
    void ask(const ConnectionQuestion &question)
    {
        panel.setQuestion(question);
        panel.find();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !panel.isLooking(); }, 20000));
    }
    QStringList texts() const
    {
        QStringList all;
        for (const FoundConnection &found : panel.answer().found)
            all << found.text;
        return all;
    }

    test::SampleCase sample;
    ConnectionPanel panel{sample.session(), sample.jobs()};
};

} // namespace

TEST_F(ConnectionPanelTest, ListsWaysBetweenTheSelectedThingsAndSelectsTheOneClicked)
{
    sample.session().selection().setRecords({sample[u"Oosterwolde"_s], sample[u"Noorderkoel Trade"_s]},
                                            sample[u"Noorderkoel Trade"_s]);
    panel.takeSelection();
    ConnectionQuestion question = panel.question();
    EXPECT_EQ(question.things.constLast(), sample[u"Noorderkoel Trade"_s]);
    ask(question);
    EXPECT_EQ(texts(), (QStringList{u"Oosterwolde → Aldermeer → Brandsma → Noorderkoel Trade"_s,
                                    u"Oosterwolde → Aldermeer → Zilverbaars Holding → Noorderkoel Trade"_s}));
    auto *list = panel.findChild<QTreeWidget *>();
    ASSERT_TRUE(list);
    list->setCurrentItem(list->topLevelItem(1));
    const QSet<RecordId> &chosen = sample.session().selection().records();
    EXPECT_TRUE(chosen.contains(sample[u"Zilverbaars Holding"_s]));
    EXPECT_FALSE(chosen.contains(sample[u"Brandsma"_s]));
    EXPECT_EQ(chosen.size(), 7) << "four things and three links";
}

TEST_F(ConnectionPanelTest, LeavesOutWaysThatGoBackInTime)
{
    ConnectionQuestion question;
    question.things = {sample[u"Zilverbaars Holding"_s], sample[u"Brandsma"_s]};
    question.kind = Kind::All;
    question.longest = 2;
    question.inTime = true;
    ask(question);
    // The company is owned since February 2024, the directorship ended in January 2025: both fit one after the other.
    EXPECT_EQ(panel.answer().found.size(), 2);
    sample.addThing(u"company"_s, u"name"_s, u"Later Trading"_s);
    sample.addLink(u"ownership"_s, u"Aldermeer"_s, u"Later Trading"_s, u"2026-01-01"_s);
    sample.addLink(u"directorship"_s, u"Brandsma"_s, u"Later Trading"_s, u"2020-01-01"_s, u"2021-01-01"_s);
    question.things = {sample[u"Aldermeer"_s], sample[u"Brandsma"_s]};
    ask(question);
    EXPECT_EQ(texts().filter(u"Later Trading"_s), QStringList());
    question.inTime = false;
    ask(question);
    EXPECT_EQ(texts().filter(u"Later Trading"_s), QStringList{u"Aldermeer → Later Trading → Brandsma"_s});
}

TEST_F(ConnectionPanelTest, TellsWhatIsCommonAndWhatConnects)
{
    ConnectionQuestion question;
    question.things = {sample[u"Brandsma"_s], sample[u"Oosterwolde"_s], sample[u"Meeting in Lauwersoog"_s]};
    question.kind = Kind::Common;
    ask(question);
    ASSERT_EQ(panel.answer().found.size(), 1);
    EXPECT_EQ(panel.answer().found[0].text, u"Aldermeer"_s);
    EXPECT_EQ(panel.answer().found[0].links, 3);
    question.kind = Kind::Sparest;
    ask(question);
    ASSERT_EQ(panel.answer().found.size(), 1);
    EXPECT_EQ(panel.answer().found[0].links, 3);
    EXPECT_TRUE(panel.answer().found[0].records.contains(sample[u"Aldermeer"_s]));
}

TEST_F(ConnectionPanelTest, SaysWhenNothingConnects)
{
    sample.addThing(u"person"_s, u"name"_s, u"Eenzaam"_s);
    ConnectionQuestion question;
    question.things = {sample[u"Brandsma"_s], sample[u"Eenzaam"_s]};
    ask(question);
    EXPECT_TRUE(panel.answer().found.isEmpty());
    EXPECT_FALSE(panel.findChild<QTreeWidget *>()->isVisibleTo(&panel));
}

#include "ui/picture/termedit.h"

#include <gtest/gtest.h>
#include <QTest>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class TermEditTest : public testing::Test
{
protected:
    void SetUp() override
    {
        edit.resize(400, 120);
        edit.show();
        edit.setFocus();
    }
    /// As the keyboard does it: an open list gets the keys first.
    void press(Qt::Key key)
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : &edit, key);
    }

    ui::TermEdit edit{Language::Dutch};
};

} // namespace

TEST_F(TermEditTest, OffersATermOfTheTradeAndTakesTheOneThatIsChosen)
{
    QTest::keyClicks(&edit, u"De Geldez"_s);
    ASSERT_TRUE(edit.offered().contains(u"geldezel"_s)) << edit.offered().join(u", "_s).toStdString();

    press(Qt::Key_Down);
    press(Qt::Key_Return);

    EXPECT_EQ(edit.toPlainText(), u"De Geldezel"_s);
    EXPECT_TRUE(edit.offered().isEmpty());
}

TEST_F(TermEditTest, GoesOnAsWrittenWhereNothingIsChosen)
{
    QTest::keyClicks(&edit, u"geldez"_s);
    ASSERT_FALSE(edit.offered().isEmpty());

    press(Qt::Key_Return);
    QTest::keyClicks(&edit, u"ab"_s);

    EXPECT_EQ(edit.toPlainText(), u"geldez\nab"_s);
    EXPECT_TRUE(edit.offered().isEmpty());
}

TEST_F(TermEditTest, OffersNothingForFewLettersOrWordsOfItsOwn)
{
    QTest::keyClicks(&edit, u"ge"_s);
    EXPECT_TRUE(edit.offered().isEmpty());
    QTest::keyClicks(&edit, u" xyzzy"_s);
    EXPECT_TRUE(edit.offered().isEmpty());
}

} // namespace kluwen::test

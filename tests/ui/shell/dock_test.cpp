#include "ui/shell/dock.h"

#include <gtest/gtest.h>
#include <QMainWindow>
#include <QStyleOptionDockWidget>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class DockTest : public testing::Test
{
protected:
    /// A dock that tells what it would paint.
    struct Panel : ui::Dock
    {
        using Dock::Dock;
        [[nodiscard]] QString title() const
        {
            QStyleOptionDockWidget option;
            initStyleOption(&option);
            return option.title;
        }
    };

    DockTest()
    {
        window.addDockWidget(Qt::RightDockWidgetArea, &counts);
        window.addDockWidget(Qt::RightDockWidgetArea, &notes);
        window.resize(800, 600);
        window.show();
    }

    QMainWindow window;
    Panel counts{u"Counts"_s, &window};
    Panel notes{u"Notes"_s, &window};
};

} // namespace

TEST_F(DockTest, PanelWithAPlaceOfItsOwnHasItsTitle)
{
    EXPECT_EQ(counts.title(), u"Counts"_s);
    EXPECT_EQ(notes.title(), u"Notes"_s);
}

TEST_F(DockTest, TabNamesThePanelAndTheTitleDoesNotRepeatIt)
{
    window.tabifyDockWidget(&counts, &notes);
    EXPECT_EQ(counts.title(), QString());
    EXPECT_EQ(notes.title(), QString());
    EXPECT_EQ(counts.windowTitle(), u"Counts"_s) << "the tab and the menu keep the name";
}

TEST_F(DockTest, TitleComesBackWhereThePanelIsLeftAloneOrFloats)
{
    window.tabifyDockWidget(&counts, &notes);
    notes.close();
    EXPECT_EQ(counts.title(), u"Counts"_s);
    notes.show();
    EXPECT_EQ(counts.title(), QString());
    notes.setFloating(true);
    EXPECT_EQ(notes.title(), u"Notes"_s);
    EXPECT_EQ(counts.title(), u"Counts"_s);
}

} // namespace kluwen::test

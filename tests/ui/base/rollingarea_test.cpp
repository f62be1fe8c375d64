#include "ui/base/rollingarea.h"

#include <gtest/gtest.h>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTest>

using namespace kluwen::ui;

TEST(RollingArea, CutsNothingOffAtItsSideAlsoWhenAFieldComesLater)
{
    auto *held = new QWidget;
    auto *row = new QHBoxLayout(held);
    auto *first = new QPushButton;
    first->setFixedSize(180, 900);
    auto *later = new QPushButton;
    later->setFixedSize(160, 30);
    later->hide();
    row->addWidget(first);
    row->addWidget(later);
    QSplitter window;
    window.setChildrenCollapsible(false);
    auto *area = new RollingArea;
    area->setWidget(held);
    window.addWidget(area);
    window.addWidget(new QWidget);
    window.resize(700, 300);
    window.setSizes({100, 600});
    window.show();

    EXPECT_GE(area->viewport()->width(), held->minimumSizeHint().width());
    later->setVisible(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return area->viewport()->width() >= held->minimumSizeHint().width(); }, 5000));
    EXPECT_GE(held->minimumSizeHint().width(), 340);
}

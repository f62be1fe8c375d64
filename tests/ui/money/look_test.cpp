#include "tests/ui/money/moneycase.h"
#include "ui/base/theme.h"
#include "ui/money/accountcharts.h"
#include "ui/money/paymenttable.h"
#include "ui/money/trailcanvas.h"
#include "ui/money/trailpicture.h"
#include "ui/money/trailview.h"
#include <QApplication>
#include <QRandomGenerator>
#include <QTableView>
namespace kluwen::test
{
using namespace Qt::StringLiterals;
class MoneyLook : public MoneyCase
{
};
TEST_F(MoneyLook, Grab)
{
    const QString dir = qEnvironmentVariable("KLUWEN_LOOK");
    if (dir.isEmpty())
        GTEST_SKIP();
    import(chain, 10'000, 30'000);
    QRandomGenerator random(7);
    QList<TestPayment> many;
    for (int i = 0; i < 600; ++i) {
        const int a = static_cast<int>(random.bounded(24));
        const int b = static_cast<int>(random.bounded(24));
        if (a == b)
            continue;
        const QString from = a == 0
                                 ? u"Zilverbaars Holding (NL02VRZN0123456789)"_s
                                 : u"Holder %1 of Groningen (NL46VRZN09876543%2)"_s.arg(a).arg(a, 2, 10, QChar(u'0'));
        const QString to = b == 23 ? QString()
                           : b == 0
                               ? u"Zilverbaars Holding (NL02VRZN0123456789)"_s
                               : u"Holder %1 of Groningen (NL46VRZN09876543%2)"_s.arg(b).arg(b, 2, 10, QChar(u'0'));
        many.append({static_cast<int>(random.bounded(500)), from, to, random.bounded(10'000, 2'500'000),
                     "invoice " + QByteArray::number(i) + " for pallets of tulip bulbs"});
    }
    import(many);
    for (const bool dark : {false, true}) {
        const ui::Theme theme = dark ? ui::Theme::dark() : ui::Theme::light();
        ui::applyTheme(*qApp, theme);
        const QString tag = dark ? u"-dark.png"_s : u"-light.png"_s;
        session().selection().clear();
        ui::PaymentTable table(session(), jobs());
        table.setTheme(theme);
        table.resize(1100, 320);
        table.show();
        wait();
        QTest::qWait(100);
        wait();
        table.view().selectRow(2);
        table.view().selectionModel()->select(table.view().model()->index(4, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        wait();
        QTest::qWait(50);
        table.grab().save(dir + u"/payments"_s + tag);
        ui::TrailView view(session(), jobs());
        view.setTheme(theme);
        view.resize(1100, 760);
        view.show();
        QTest::qWait(50);
        view.grab().save(dir + u"/trail-empty"_s + tag);
        view.follow(account(u"source"_s), false);
        wait();
        QTest::qWait(50);
        view.grab().save(dir + u"/trail-sparse"_s + tag);
        view.setRule(money::Rule::Fifo);
        view.follow(account(u"Zilverbaars Holding (NL02VRZN0123456789)"_s), false);
        wait();
        QTest::qWait(50);
        view.grab().save(dir + u"/trail-dense"_s + tag);
        view.resize(560, 460);
        QTest::qWait(50);
        view.grab().save(dir + u"/trail-small"_s + tag);
        if (!dark) {
            (void)ui::saveTrailPicture(view.answer()->scene, dir + u"/trail-print.png"_s, Language::Dutch);
            QImage(dir + u"/trail-print.png"_s)
                .convertToFormat(QImage::Format_Grayscale8)
                .save(dir + u"/trail-bw.png"_s);
        }
        ui::AccountCharts charts(session(), jobs());
        charts.setTheme(theme);
        charts.resize(1300, 320);
        charts.show();
        charts.showAccount(account(u"Zilverbaars Holding (NL02VRZN0123456789)"_s));
        wait();
        QTest::qWait(100);
        charts.grab().save(dir + u"/charts"_s + tag);
        charts.showAccount(account(u"mule"_s));
        wait();
        QTest::qWait(100);
        charts.grab().save(dir + u"/charts-mule"_s + tag);
    }
}
} // namespace kluwen::test

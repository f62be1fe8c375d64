#include "tests/support/scriptedprompt.h"
#include "tests/ui/records/recordscase.h"
#include "ui/base/theme.h"
#include "ui/records/inspector.h"
#include "ui/records/inspectormodel.h"
#include "ui/records/linkdialog.h"
#include "ui/records/newthingdialog.h"
#include "ui/records/searchpanel.h"
#include "ui/records/statementform.h"
#include "ui/records/thingtable.h"
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
namespace kluwen::test
{
using namespace Qt::StringLiterals;
class Look : public RecordsCase
{
};
TEST_F(Look, Grab)
{
    const QString dir = qEnvironmentVariable("KLUWEN_LOOK");
    if (dir.isEmpty())
        GTEST_SKIP();
    state(person, u"person"_s, u"role"_s, u"kingpin"_s);
    state(person, u"person"_s, u"role"_s, u"facilitator_financial"_s);
    state(person, u"person"_s, u"birth_date"_s, u"1971-04-12"_s);
    state(person, u"person"_s, u"birth_date"_s, u"1972-04-12"_s);
    state(person, u"person"_s, u"bsn"_s, u"123456789"_s);
    state(person, u"person"_s, u"alias"_s, u"Jantje"_s);
    state(person, u"person"_s, u"alias"_s, u"De Lange"_s);
    state(person, u"person"_s, u"notes"_s,
          u"Seen in Lauwersoog on several evenings in May; drives a grey van that is not in his name. The neighbours speak of visitors at night."_s);
    for (int i = 0; i < 12; ++i) {
        const RecordId other = add(i % 2 ? u"person"_s : u"company"_s, u"name"_s, i % 2 ? u"Piet de Vries %1"_s.arg(i) : u"Noorderkoel Trade and Logistics Holding %1 B.V."_s.arg(i));
        link(i % 2 ? u"association"_s : u"directorship"_s, person, other);
    }
    importPayments();
    ScriptedPrompt prompt;
    for (const bool dark : {false, true}) {
        const ui::Theme theme = dark ? ui::Theme::dark() : ui::Theme::light();
        ui::applyTheme(*qApp, theme);
        const QString tag = dark ? u"-dark.png"_s : u"-light.png"_s;
        ui::Inspector inspector(session(), prompt);
        inspector.setTheme(theme);
        inspector.resize(380, 700);
        inspector.show();
        QTest::qWait(50);
        inspector.grab().save(dir + u"/inspector-empty"_s + tag);
        session().selection().setRecords({person}, person);
        QTest::qWait(50);
        inspector.grab().save(dir + u"/inspector-person"_s + tag);
        inspector.list().setCurrentIndex(inspector.model().index(2));
        inspector.editCurrent();
        QTest::qWait(50);
        inspector.grab().save(dir + u"/inspector-edit"_s + tag);
        inspector.addStatement();
        inspector.openForm()->chooseProperty(u"bsn"_s);
        QTest::qWait(50);
        inspector.grab().save(dir + u"/inspector-add"_s + tag);
        session().selection().setRecords({account}, account);
        QTest::qWait(300);
        inspector.grab().save(dir + u"/inspector-account"_s + tag);
        session().selection().setRecords({account, person, company}, account);
        QTest::qWait(50);
        inspector.grab().save(dir + u"/inspector-many"_s + tag);
        ui::ThingTable table(session(), jobs());
        table.setTheme(theme);
        table.resize(1000, 320);
        table.show();
        wait();
        QTest::qWait(50);
        table.grab().save(dir + u"/things-all"_s + tag);
        table.showType(u"person"_s);
        wait();
        QTest::qWait(50);
        table.grab().save(dir + u"/things-person"_s + tag);
        ui::SearchPanel panel(session(), jobs());
        panel.setTheme(theme);
        panel.resize(420, 400);
        panel.show();
        panel.search(u"jan 1971 "_s);
        wait();
        panel.search(u"t"_s);
        wait();
        QTest::qWait(50);
        panel.grab().save(dir + u"/search"_s + tag);
        ui::NewThingDialog thing(session());
        thing.show();
        QTest::qWait(50);
        thing.grab().save(dir + u"/newthing"_s + tag);
        ui::LinkDialog linking(session(), person, {});
        linking.find(u"noord"_s);
        linking.show();
        QTest::qWait(50);
        linking.grab().save(dir + u"/link"_s + tag);
    }
}
}

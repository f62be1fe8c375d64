#include "core/store/history.h"
#include "tests/support/scriptedprompt.h"
#include "tests/ui/records/recordscase.h"
#include "ui/records/inspector.h"
#include "ui/records/inspectordelegate.h"
#include "ui/records/inspectormodel.h"
#include "ui/records/moneybox.h"
#include "ui/records/recordhead.h"
#include "ui/records/statementform.h"
#include "ui/records/valueeditor.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTranslator>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class InspectorTest : public RecordsCase
{
protected:
    InspectorTest() : inspector(session(), prompt)
    {
        inspector.resize(360, 640);
        inspector.show();
    }
    void choose(RecordId record) { session().selection().setRecords({record}, record); }
    int rowOf(const QString &text) const
    {
        const auto &rows = inspector.model().rows();
        for (int i = 0; i < rows.size(); ++i)
            if (rows[i].text == text)
                return i;
        return -1;
    }
    void goTo(const QString &text)
    {
        ASSERT_GE(rowOf(text), 0) << text.toStdString();
        inspector.list().setCurrentIndex(inspector.model().index(rowOf(text)));
    }

    ScriptedPrompt prompt;
    ui::Inspector inspector;
};

/// Turns every sentence of the ui around, so that a text that stays is one that was not asked for again.
class Backwards : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u"~"_s + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

TEST_F(InspectorTest, ShowsStatementsAndLinksOfTheSelection)
{
    QAbstractItemModelTester tester(const_cast<ui::InspectorModel *>(&inspector.model()),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    choose(person);
    EXPECT_EQ(inspector.head().name(), u"Jan van der Aldermeer"_s);
    ASSERT_GE(rowOf(u"Zilverbaars Holding"_s), 0);
    const ui::InspectorRow &link = inspector.model().rows()[rowOf(u"Zilverbaars Holding"_s)];
    EXPECT_EQ(link.label, u"owns"_s);
    EXPECT_EQ(link.other, company);
    choose(company);
    EXPECT_EQ(inspector.model().rows()[rowOf(u"Jan van der Aldermeer"_s)].label, u"is owned by"_s);
}

TEST_F(InspectorTest, ValueIsEditedInPlaceAndTheEditUndone)
{
    choose(person);
    goTo(u"Jan van der Aldermeer"_s);
    inspector.editCurrent();
    ASSERT_TRUE(inspector.openForm());
    inspector.openForm()->valueEditor()->setValue(u"Jan van der Aldermeer-Prins"_s);
    inspector.openForm()->save();
    EXPECT_FALSE(inspector.openForm());
    EXPECT_EQ(statements(person).constFirst().value, u"Jan van der Aldermeer-Prins"_s);
    EXPECT_EQ(inspector.head().name(), u"Jan van der Aldermeer-Prins"_s);
    EXPECT_EQ(session().caseFile().history().undoLabel(), u"Change name of Jan van der Aldermeer"_s);
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(statements(person).constFirst().value, u"Jan van der Aldermeer"_s);
    EXPECT_GE(rowOf(u"Jan van der Aldermeer"_s), 0);
}

TEST_F(InspectorTest, EnterOpensTheFormAndEscapeLeavesTheValue)
{
    choose(person);
    goTo(u"Jan van der Aldermeer"_s);
    inspector.list().setFocus();
    QTest::keyClick(&inspector.list(), Qt::Key_Return);
    ASSERT_TRUE(inspector.openForm());
    inspector.openForm()->valueEditor()->setValue(u"Somebody else"_s);
    QTest::keyClick(inspector.openForm(), Qt::Key_Escape);
    EXPECT_FALSE(inspector.openForm());
    EXPECT_EQ(statements(person).constFirst().value, u"Jan van der Aldermeer"_s);
}

TEST_F(InspectorTest, ChangeThatIsNotSavedOutlivesAnotherSelection)
{
    choose(person);
    inspector.addStatement();
    ASSERT_TRUE(inspector.openForm());
    inspector.openForm()->chooseProperty(u"alias"_s);
    choose(company);
    EXPECT_FALSE(inspector.openForm()) << "an untouched form asks for nothing";
    choose(person);
    inspector.addStatement();
    inspector.openForm()->chooseProperty(u"alias"_s);
    inspector.openForm()->valueEditor()->setValue(u"De Bakker"_s);
    choose(company);
    ASSERT_TRUE(inspector.openForm());
    EXPECT_EQ(inspector.openForm()->valueEditor()->raw(), u"De Bakker"_s);
    const QString before = inspector.head().name();
    inspector.openForm()->save();
    EXPECT_FALSE(inspector.openForm());
    EXPECT_NE(inspector.head().name(), before) << "after saving it shows what was chosen meanwhile";
    choose(person);
    EXPECT_GE(rowOf(u"De Bakker"_s), 0);
}

TEST_F(InspectorTest, AddedStatementIsEnteredByHand)
{
    choose(person);
    inspector.addStatement();
    ASSERT_TRUE(inspector.openForm());
    inspector.openForm()->chooseProperty(u"birth_date"_s);
    inspector.openForm()->valueEditor()->setValue(u"12 april 1971"_s);
    inspector.openForm()->save();
    EXPECT_GE(rowOf(u"12 April 1971"_s), 0);
    const QList<Statement> all = statements(person);
    ASSERT_EQ(all.size(), 2);
    const auto added = std::find_if(all.begin(), all.end(),
                                    [](const Statement &statement) { return statement.property == u"birth_date"_s; });
    ASSERT_NE(added, all.end());
    EXPECT_EQ(added->value, u"1971-04-12"_s);
    EXPECT_TRUE(added->source.isValid());
}

TEST_F(InspectorTest, ContradictionIsMarked)
{
    state(person, u"person"_s, u"birth_date"_s, u"1971-04-12"_s);
    choose(person);
    EXPECT_TRUE(inspector.model().rows()[rowOf(u"12 April 1971"_s)].warning.isEmpty());
    state(person, u"person"_s, u"birth_date"_s, u"1972-04-12"_s);
    EXPECT_FALSE(inspector.model().rows()[rowOf(u"12 April 1971"_s)].warning.isEmpty());
    EXPECT_FALSE(inspector.model().rows()[rowOf(u"12 April 1972"_s)].warning.isEmpty());
    // Several aliases are no contradiction.
    state(person, u"person"_s, u"alias"_s, u"Jantje"_s);
    state(person, u"person"_s, u"alias"_s, u"De Lange"_s);
    EXPECT_TRUE(inspector.model().rows()[rowOf(u"Jantje"_s)].warning.isEmpty());
}

TEST_F(InspectorTest, FailedCheckIsMarked)
{
    state(person, u"person"_s, u"bsn"_s, u"123456789"_s);
    choose(person);
    ASSERT_GE(rowOf(u"123456789"_s), 0);
    EXPECT_FALSE(inspector.model().rows()[rowOf(u"123456789"_s)].warning.isEmpty());
}

TEST_F(InspectorTest, LinkIsRemovedFromItsLineAndComesBackWithUndo)
{
    choose(person);
    goTo(u"Zilverbaars Holding"_s);
    inspector.activateWindow();
    inspector.list().setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&] { return inspector.list().hasFocus(); }));
    inspector.removeSelected();
    EXPECT_LT(rowOf(u"Zilverbaars Holding"_s), 0);
    EXPECT_TRUE(session().caseFile().things().findThing(company).has_value());
    ASSERT_TRUE(session().undo());
    EXPECT_GE(rowOf(u"Zilverbaars Holding"_s), 0);
}

TEST_F(InspectorTest, ThingIsRemovedWithoutAskingAndComesBackWithUndo)
{
    choose(company);
    inspector.removeSelected();
    EXPECT_FALSE(session().caseFile().things().findThing(company).has_value());
    EXPECT_TRUE(prompt.questions.isEmpty());
    EXPECT_TRUE(session().selection().records().isEmpty());
    ASSERT_TRUE(session().undo());
    EXPECT_TRUE(session().caseFile().things().findThing(company).has_value());
}

TEST_F(InspectorTest, AccountTellsWhatWentInAndOut)
{
    importPayments();
    choose(account);
    EXPECT_TRUE(QTest::qWaitFor([&] { return inspector.money().text().contains(u"2,000.01"_s); }))
        << inspector.money().text().toStdString();
    EXPECT_TRUE(inspector.money().text().contains(u"1,000.02"_s));
    QSignalSpy traced(&inspector, &ui::Inspector::traceRequested);
    Q_EMIT const_cast<ui::MoneyBox &>(inspector.money()).followRequested();
    ASSERT_EQ(traced.size(), 1);
    EXPECT_EQ(traced.at(0).at(0).value<RecordId>(), account);
}

TEST_F(InspectorTest, AccountNumberIsNeverBrokenInTwoLines)
{
    EXPECT_TRUE(ui::isAccountNumber(u"NL02ABNA0123456789"_s));
    EXPECT_TRUE(ui::isAccountNumber(u"NL02 ABNA 0123 4567 89"_s));
    EXPECT_FALSE(ui::isAccountNumber(u"Aldermeer Holding B.V."_s));
    EXPECT_FALSE(ui::isAccountNumber(u"NL02"_s));

    ui::InspectorRow row;
    row.kind = ui::InspectorRow::Kind::Value;
    row.label = u"IBAN"_s;
    row.text = u"NL02ABNA0123456789"_s;
    ui::InspectorModel model;
    model.setRows({row});
    const ui::InspectorDelegate delegate;
    QStyleOptionViewItem option;
    option.font = inspector.font();
    const int line = QFontMetrics(option.font).height();
    const auto heightAt = [&](int width) {
        option.rect = QRect(0, 0, width, 100);
        return delegate.sizeHint(option, model.index(0)).height();
    };
    EXPECT_LT(heightAt(900), 2 * line) << "beside its label";
    EXPECT_GE(heightAt(200), 2 * line) << "below its label";
    EXPECT_LT(heightAt(200), 3 * line);

    ui::RecordHead head;
    ui::RecordFacts facts;
    facts.type = u"account"_s;
    facts.caption = row.text;
    head.showRecord(facts, Language::English);
    EXPECT_EQ(head.heightForWidth(160), head.heightForWidth(900));
}

TEST_F(InspectorTest, OtherEndOfALinkOpens)
{
    choose(person);
    goTo(u"Zilverbaars Holding"_s);
    QSignalSpy opened(&inspector, &ui::Inspector::openRequested);
    inspector.list().setFocus();
    QTest::keyClick(&inspector.list(), Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.at(0).at(0).value<RecordId>(), company);
}

TEST_F(InspectorTest, ManySelectedAreListed)
{
    session().selection().setRecords({person, company}, person);
    EXPECT_GE(rowOf(u"Jan van der Aldermeer"_s), 0);
    EXPECT_GE(rowOf(u"Zilverbaars Holding"_s), 0);
}

TEST_F(InspectorTest, LanguageSwitchRetranslates)
{
    choose(person);
    EXPECT_GE(rowOf(u"Statements (1)"_s), 0);
    Backwards translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::sendPostedEvents();
    EXPECT_GE(rowOf(u"~Statements (1)"_s), 0);
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::sendPostedEvents();
    EXPECT_GE(rowOf(u"Statements (1)"_s), 0);
}

} // namespace kluwen::test

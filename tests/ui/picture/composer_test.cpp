#include "core/picture/citations.h"
#include "core/store/casefile.h"
#include "core/store/history.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "tests/support/scriptedprompt.h"
#include "tests/support/temporary.h"
#include "ui/base/casesession.h"
#include "ui/base/recordmime.h"
#include "ui/picture/bilingualfield.h"
#include "ui/picture/citepicker.h"
#include "ui/picture/exportdialog.h"
#include "ui/picture/hypotheseseditor.h"
#include "ui/picture/hypothesesmodel.h"
#include "ui/picture/itemlist.h"
#include "ui/picture/nameslist.h"
#include "ui/picture/outlinelist.h"
#include "ui/picture/textlist.h"
#include "ui/picture/textseditor.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class ComposerTest : public testing::Test
{
protected:
    ComposerTest()
    {
        auto made = store::CaseFile::create(m_folder.path(u"case.kluwen"_s), u"Practice"_s, Language::English, m_clock);
        session = std::make_unique<ui::CaseSession>(std::move(*made), m_clock);
        auto edit = store::Edit::begin(session->caseFile(), {"Fill", {}});
        person = session->caseFile().things().addThing(u"person"_s).value();
        Statement name = store::stated(person, u"person"_s, u"name"_s, u"Ada Voorbeeld"_s);
        name.source = session->caseFile().sources().manual().value();
        statement = session->caseFile().statements().add(name).value();
        EXPECT_TRUE(edit->commit());
    }
    [[nodiscard]] QString kept() { return session->caseFile().document(picture::textsKey(picture::Level::Tactical)); }
    static void waitForPages(ui::PictureDialog &dialog)
    {
        QSignalSpy previewed(&dialog, &ui::PictureDialog::previewed);
        ASSERT_TRUE(previewed.wait(20'000));
    }

    TestClock m_clock;
    TemporaryFolder m_folder;
    std::unique_ptr<ui::CaseSession> session;
    ui::Jobs jobs;
    ScriptedPrompt prompt;
    RecordId person;
    StatementId statement;
};

} // namespace

TEST_F(ComposerTest, SectionsAreMovedAndLeftOutAndUndoneInTheOutline)
{
    ui::PictureDialog dialog(*session, jobs, prompt);
    waitForPages(dialog);
    ui::OutlineList &outline = dialog.outline();
    EXPECT_TRUE(outline.choice().isEmpty()) << "as the template has it";
    dialog.showSection(u"persons"_s);
    const int row = outline.currentRow();
    QTest::keyClick(&outline, Qt::Key_Up, Qt::ControlModifier);
    EXPECT_EQ(outline.currentRow(), row - 1);
    outline.currentItem()->setCheckState(Qt::Unchecked);
    waitForPages(dialog);
    dialog.done(0);
    const QList<picture::SectionChoice> chosen = picture::textsFromJson(kept())->sections;
    ASSERT_FALSE(chosen.isEmpty());
    EXPECT_EQ(chosen[row - 2], (picture::SectionChoice{u"persons"_s, false}));
    ASSERT_TRUE(session->undo());
    EXPECT_TRUE(outline.choice().isEmpty()) << "the open composer follows";
}

TEST_F(ComposerTest, ARecipientHasAPurposeAndAQuestionOfItsOwn)
{
    ui::TextsEditor editor;
    picture::Texts texts;
    texts.marking = picture::freeText(u"INTERN"_s, u"INTERNAL"_s);
    texts.reviewer = u"M. Tegenlees"_s;
    texts.markedUntil = QDate(2035, 1, 1);
    texts.provisions[u"om"_s] = {picture::freeText(u"Vervolging"_s, u"Prosecution"_s), {}};
    editor.setTexts(texts);
    const QString before = picture::toJson(editor.texts());
    EXPECT_EQ(editor.texts().marking.en, u"INTERNAL"_s);
    EXPECT_EQ(editor.texts().markedUntil, QDate(2035, 1, 1));
    const auto fieldWith = [&editor](const QString &nl) {
        for (ui::BilingualField *field : editor.findChildren<ui::BilingualField *>())
            if (field->phrase().nl == nl)
                return field;
        return static_cast<ui::BilingualField *>(nullptr);
    };
    EXPECT_EQ(fieldWith(u"Vervolging"_s), nullptr) << "the own team";
    editor.setRecipient(picture::recipientById(u"om"_s).value());
    ui::BilingualField *purpose = fieldWith(u"Vervolging"_s);
    ASSERT_NE(purpose, nullptr);
    EXPECT_TRUE(purpose->isVisibleTo(&editor));
    EXPECT_EQ(picture::toJson(editor.texts()), before) << "looking changes nothing";
    purpose->setPhrase(picture::freeText(u"Beslag"_s, u"Seizure"_s));
    editor.setRecipient(picture::recipientById(u"europol"_s).value());
    EXPECT_TRUE(purpose->phrase().isEmpty());
    EXPECT_EQ(editor.texts().provisions.value(u"om"_s).purpose.nl, u"Beslag"_s);
    editor.setRecipient({});
    EXPECT_FALSE(purpose->isVisibleTo(&editor));
}

TEST_F(ComposerTest, TheHeadOfAPictureStaysFirst)
{
    ui::OutlineList outline;
    outline.setOutline(picture::templateOf(picture::Level::Tactical), {});
    outline.setCurrentRow(1);
    outline.moveCurrent(-1);
    EXPECT_EQ(outline.currentRow(), 1);
    EXPECT_EQ(outline.item(0)->data(Qt::UserRole).toString(), QString());
}

TEST_F(ComposerTest, RemarksAreASymbolBehindTheSectionAndAreReadAloud)
{
    ui::OutlineList outline;
    outline.setOutline(picture::templateOf(picture::Level::Tactical), {});
    const QString section = outline.item(2)->data(Qt::UserRole).toString();
    const QString title = outline.titleOf(section);
    outline.setRemarks({{picture::Weight::Must, {}, section}, {picture::Weight::Should, {}, section}});
    EXPECT_EQ(outline.item(2)->text(), title) << "no sign in the text";
    EXPECT_FALSE(outline.item(2)->icon().isNull());
    EXPECT_TRUE(outline.item(2)->toolTip().contains(u"must"_s));
    const QString read = outline.item(2)->data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(read.startsWith(title) && read.contains(outline.item(2)->toolTip())) << read.toStdString();
    EXPECT_TRUE(outline.item(1)->icon().isNull());
    outline.setRemarks({{picture::Weight::Should, {}, section}});
    EXPECT_FALSE(outline.item(2)->toolTip().contains(u"must"_s));
    outline.setRemarks({});
    EXPECT_TRUE(outline.item(2)->icon().isNull());
    EXPECT_TRUE(outline.item(2)->toolTip().isEmpty());
}

TEST_F(ComposerTest, AStatementIsCitedInBothLanguages)
{
    ui::PictureDialog dialog(*session, jobs, prompt);
    waitForPages(dialog);
    dialog.showSection(u"judgements"_s);
    dialog.editor().judgements().setJudgements({{picture::freeText(u"Een"_s, u"One"_s), {}, {}, {}}});
    session->selection().setRecords({person}, person);
    ui::CitePicker picker(*session, jobs);
    const auto isFound = [&picker] { return !picker.isSearching(); };
    ASSERT_TRUE(QTest::qWaitFor(isFound, 20'000));
    ASSERT_EQ(picker.list().count(), 1) << "of what is selected";
    QObject::connect(&picker, &ui::CitePicker::chosen, &dialog.editor(), &ui::TextsEditor::cite);
    picker.search(u"nobody of that name"_s);
    ASSERT_TRUE(QTest::qWaitFor(isFound, 20'000));
    EXPECT_EQ(picker.list().count(), 0);
    picker.search(u"voorbeeld"_s);
    ASSERT_TRUE(QTest::qWaitFor(isFound, 20'000));
    ASSERT_EQ(picker.list().count(), 1);
    Q_EMIT picker.list().itemActivated(picker.list().item(0));
    const picture::Phrase text = dialog.editor().texts().judgements.first().text;
    const QString mark = u"[s%1]"_s.arg(statement.value());
    EXPECT_EQ(text.nl, u"Een "_s + mark);
    EXPECT_EQ(text.en, u"One "_s + mark);
}

TEST_F(ComposerTest, ASectionThatTheTemplateDeclaresIsWrittenLikeTheOthers)
{
    ui::PictureDialog dialog(*session, jobs, prompt);
    waitForPages(dialog);
    dialog.showSection(u"assumptions"_s);
    EXPECT_EQ(dialog.outline().currentItem()->text(), u"Assumptions"_s);
    ui::TextList *list = dialog.editor().written(u"assumptions"_s);
    ASSERT_NE(list, nullptr);
    list->setTexts({picture::freeText(u"Aanname"_s, u"Assumption"_s)});
    dialog.editor().cite(statement);
    dialog.done(0);
    const picture::Texts texts = picture::textsFromJson(kept()).value();
    ASSERT_EQ(texts.written.value(u"assumptions"_s).size(), 1);
    EXPECT_TRUE(texts.written.value(u"assumptions"_s).first().en.endsWith(picture::citationMark(statement)));
    EXPECT_EQ(dialog.editor().written(u"safety"_s), nullptr) << "that is of another template";
}

TEST_F(ComposerTest, NamesInEnglishOfferWhatThePictureHoldsAndMarkWhatIsMissing)
{
    ui::NamesList list;
    list.setNames({{u"Aanhouding"_s, {{}, u"Arrest"_s}}});
    list.setCaptions({u"Doorzoeking"_s, u"Ontmoeting"_s});
    ASSERT_EQ(list.rowCount(), 2);
    const auto read = [&list](int row) { return list.item(row, 0)->data(Qt::AccessibleTextRole).toString(); };
    EXPECT_TRUE(read(0).contains(u"missing"_s) && read(1).contains(u"missing"_s));
    QSignalSpy changed(&list, &ui::NamesList::changed);
    list.item(1, 1)->setText(u"Meeting"_s);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(read(1), u"Ontmoeting"_s);
    EXPECT_EQ(list.names().value(u"Ontmoeting"_s).en, u"Meeting"_s);
    EXPECT_EQ(list.names().value(u"Aanhouding"_s).en, u"Arrest"_s) << "a name that this picture does not hold is kept";
    list.setCaptions({u"Aankomst"_s, u"Ontmoeting"_s, u"Vertrek"_s});
    EXPECT_EQ(read(2), u"Ontmoeting"_s) << "those without English come first";
    list.item(2, 1)->setText(QString());
    EXPECT_FALSE(list.names().contains(u"Ontmoeting"_s));
}

TEST_F(ComposerTest, WhatIsAddedGoesWhereOneWouldLookForItAndIsKept)
{
    ui::PictureDialog dialog(*session, jobs, prompt);
    waitForPages(dialog);
    picture::SectionItem item;
    item.records = {person};
    dialog.add(item);
    EXPECT_EQ(dialog.outline().section(), u"persons"_s);
    ASSERT_EQ(dialog.editor().items().count(), 1);
    EXPECT_TRUE(dialog.editor().items().item(0)->text().contains(u"Ada Voorbeeld"_s));
    EXPECT_EQ(picture::textsFromJson(kept())->items.size(), 1);
    dialog.editor().items().setCurrentRow(0);
    QTest::keyClick(&dialog.editor().items(), Qt::Key_Delete);
    EXPECT_TRUE(dialog.editor().texts().items.isEmpty());
}

TEST_F(ComposerTest, AFigureDraggedOntoASectionIsPutThere)
{
    ui::PictureDialog dialog(*session, jobs, prompt);
    waitForPages(dialog);
    dialog.show();
    picture::SectionItem chart;
    chart.kind = picture::SectionItem::Kind::Chart;
    QMimeData carried;
    carried.setData(ui::itemMimeType(), picture::toBytes({chart}));
    ui::OutlineList &outline = dialog.outline();
    dialog.showSection(u"persons"_s);
    const QPoint at = outline.visualItemRect(outline.currentItem()).center();
    const auto drop = [&carried](QWidget *onto, QPoint where) { // a drop goes to whoever let the drag enter
        QDragEnterEvent enter(where, Qt::CopyAction, &carried, Qt::LeftButton, {});
        QCoreApplication::sendEvent(onto, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent dropped(QPointF(where), Qt::CopyAction, &carried, Qt::LeftButton, {});
        QCoreApplication::sendEvent(onto, &dropped);
    };
    drop(outline.viewport(), at);
    ASSERT_EQ(dialog.editor().texts().items.size(), 1);
    EXPECT_EQ(dialog.editor().texts().items.first().section, u"persons"_s);
    dialog.showSection(u"gaps"_s);
    drop(dialog.editor().items().viewport(), {5, 5});
    ASSERT_EQ(dialog.editor().texts().items.size(), 2);
    EXPECT_EQ(dialog.editor().texts().items.last().section, u"gaps"_s);
    EXPECT_EQ(dialog.editor().items().item(0)->text(), u"Chart of the whole case"_s);
}

TEST_F(ComposerTest, TheMatrixIsFilledByKeysAndSaysWhatDecides)
{
    ui::HypothesesEditor editor;
    const QAbstractItemModelTester tester(&editor.model());
    picture::Hypotheses matrix;
    matrix.hypotheses = {picture::freeText(u"stuurt"_s, u"directs"_s), picture::freeText(u"belegt"_s, u"invests"_s)};
    matrix.evidence = {{picture::freeText(u"tekent niets"_s, u"signs nothing"_s), 2, 2, {}}};
    editor.setHypotheses(matrix);
    QSignalSpy changed(&editor, &ui::HypothesesEditor::changed);
    editor.table().setCurrentIndex(editor.model().index(0, ui::HypothesesModel::FirstHypothesis + 1));
    QTest::keyClick(&editor.table(), Qt::Key_I);
    QTest::keyClick(&editor.table(), Qt::Key_I);
    EXPECT_EQ(editor.hypotheses().cell(0, 1), picture::Consistency::VeryInconsistent);
    editor.table().setCurrentIndex(editor.model().index(0, ui::HypothesesModel::Credibility));
    QTest::keyClick(&editor.table(), Qt::Key_3);
    EXPECT_EQ(editor.hypotheses().evidence.first().credibility, 3);
    EXPECT_EQ(changed.count(), 3);
    EXPECT_EQ(editor.model().index(1, ui::HypothesesModel::FirstHypothesis + 1).data().toString(), u"12"_s);
    EXPECT_TRUE(editor.outcome().contains(u"H1"_s));
    EXPECT_TRUE(editor.outcome().contains(u"row 1"_s));
    editor.table().setCurrentIndex(editor.model().index(0, ui::HypothesesModel::FirstHypothesis + 1));
    QTest::keyClick(&editor.table(), Qt::Key_Delete);
    EXPECT_EQ(editor.hypotheses().cell(0, 1), picture::Consistency::NotApplicable);
}

TEST_F(ComposerTest, ARemovedHypothesisTakesItsColumnAlong)
{
    ui::HypothesesEditor editor;
    picture::Hypotheses matrix;
    matrix.hypotheses = {picture::Phrase(), picture::freeText(u"b"_s, u"b"_s)};
    matrix.evidence = {{picture::freeText(u"x"_s, u"x"_s),
                        2,
                        2,
                        {picture::Consistency::Consistent, picture::Consistency::Inconsistent}}};
    editor.setHypotheses(matrix);
    const picture::Hypotheses after = editor.hypotheses();
    ASSERT_EQ(after.hypotheses.size(), 1);
    EXPECT_EQ(after.cell(0, 0), picture::Consistency::Inconsistent);
}

} // namespace kluwen::test

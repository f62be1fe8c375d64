#include "core/store/casefile.h"
#include "core/store/history.h"
#include "core/store/provisionstore.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "tests/support/scriptedprompt.h"
#include "tests/support/temporary.h"
#include "ui/base/casesession.h"
#include "ui/base/format.h"
#include "ui/picture/bilingualfield.h"
#include "ui/picture/explainmodel.h"
#include "ui/picture/exportdialog.h"
#include "ui/picture/provisionview.h"
#include "ui/picture/textlist.h"
#include "ui/picture/textseditor.h"
#include "ui/picture/whogetswhat.h"

#include <gtest/gtest.h>
#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class PictureDialogTest : public testing::Test
{
protected:
    PictureDialogTest()
    {
        auto made = store::CaseFile::create(m_folder.path(u"case.kluwen"_s), u"Practice"_s, Language::English, m_clock);
        if (!made)
            throw std::runtime_error("no case");
        session = std::make_unique<ui::CaseSession>(std::move(*made), m_clock);
    }
    [[nodiscard]] QString kept() { return session->caseFile().document(picture::textsKey(picture::Level::Tactical)); }
    static void type(QWidget &field, int language, const QString &text)
    {
        field.findChildren<QPlainTextEdit *>().at(language)->setPlainText(text);
    }
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
};

} // namespace

TEST_F(PictureDialogTest, WhatIsWrittenIsKeptInTheCaseAndUndone)
{
    {
        ui::PictureDialog dialog(*session, jobs, prompt);
        waitForPages(dialog);
        type(dialog.editor().purpose(), 0, u"Keuze van interventies"_s);
        waitForPages(dialog);
        dialog.reject();
    }
    EXPECT_TRUE(kept().contains(u"Keuze van interventies"_s));
    ASSERT_TRUE(session->undo());
    EXPECT_FALSE(kept().contains(u"Keuze van interventies"_s));
}

TEST_F(PictureDialogTest, LookingWithoutWritingChangesNothing)
{
    {
        ui::PictureDialog dialog(*session, jobs, prompt);
        waitForPages(dialog);
        dialog.setLevel(picture::Level::Strategic);
        waitForPages(dialog);
        dialog.reject();
    }
    EXPECT_EQ(kept(), QString());
    EXPECT_EQ(session->caseFile().history().undoLabel(), QString());
}

TEST_F(PictureDialogTest, JudgementsAreAddedMovedAndKeptWithTheirWords)
{
    ui::TextsEditor editor;
    picture::Texts texts;
    texts.judgements = {{picture::freeText(u"een"_s, u"one"_s), picture::Likelihood::Likely,
                         picture::Confidence::Moderate, u"A. Nalist"_s}};
    editor.setTexts(texts);
    QSignalSpy changed(&editor, &ui::TextsEditor::changed);
    editor.judgements().add();
    EXPECT_EQ(changed.count(), 0) << "an empty row says nothing yet";
    type(*editor.judgements().findChildren<ui::BilingualField *>().at(1), 1, u"two"_s);
    EXPECT_EQ(changed.count(), 1);
    const QList<picture::KeyJudgement> after = editor.texts().judgements;
    ASSERT_EQ(after.size(), 2);
    EXPECT_EQ(after[0].likelihood, picture::Likelihood::Likely);
    EXPECT_EQ(after[0].author, u"A. Nalist"_s);
    EXPECT_EQ(after[1].text.en, u"two"_s);
    EXPECT_TRUE(editor.judgements().findChildren<ui::BilingualField *>().at(1)->isHalf());
}

TEST_F(PictureDialogTest, LanguageOfAFilledFieldIsToBeRead)
{
    ui::BilingualField field(2);
    field.setPhrase(picture::freeText(u"een"_s, u"one"_s));
    field.resize(600, 80);
    field.show();
    QCoreApplication::processEvents();
    for (const auto &[sign, text] : {std::pair(u"NL"_s, u"een"_s), std::pair(u"EN"_s, u"one"_s)}) {
        const QLabel *label = nullptr;
        for (const QLabel *candidate : field.findChildren<QLabel *>())
            if (candidate->text() == sign)
                label = candidate;
        ASSERT_TRUE(label && label->isVisible()) << sign.toStdString();
        const auto *edit = qobject_cast<QPlainTextEdit *>(label->buddy());
        ASSERT_TRUE(edit);
        EXPECT_EQ(edit->toPlainText(), text);
        EXPECT_LT(label->geometry().right(), edit->geometry().left());
    }
}

TEST_F(PictureDialogTest, ExportIsRecordedInTheRegisterAndShownThere)
{
    ui::PictureDialog dialog(*session, jobs, prompt);
    waitForPages(dialog);
    dialog.setRecipient(u"om"_s);
    waitForPages(dialog);
    prompt.files << QStringList{m_folder.path(u"out.html"_s)};
    dialog.findChild<QPushButton *>(u"export"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !prompt.messages.isEmpty(); }, 20'000));

    const auto found = store::ProvisionStore(session->caseFile()).find({});
    ASSERT_TRUE(found);
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(found->first().recipient, u"om"_s);
    auto *view = new ui::ProvisionView(*session);
    EXPECT_EQ(view->findChild<QTableWidget *>()->rowCount(), 1);
    view->setPerson(u"nobody of that name"_s);
    EXPECT_EQ(view->findChild<QTableWidget *>()->rowCount(), 0);
    delete view;
}

TEST_F(PictureDialogTest, WithoutTheDecisionThatTheLawAsksForThereIsNothingToExport)
{
    ui::PictureDialog dialog(*session, jobs, prompt);
    waitForPages(dialog);
    dialog.setRecipient(u"riec"_s);
    EXPECT_FALSE(QTest::qWaitFor([&] { return dialog.isReady(); }, 2'000));
    dialog.setDecision(u"besluit 2026-4"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.isReady(); }, 20'000));
}

TEST_F(PictureDialogTest, WhoGetsWhatHasAColumnPerRecipientWithReasons)
{
    auto edit = store::Edit::begin(session->caseFile(), {"Fill", {}});
    ASSERT_TRUE(edit);
    const RecordId person = session->caseFile().things().addThing(u"person"_s).value();
    Statement name = store::stated(person, u"person"_s, u"name"_s, u"Ada Voorbeeld"_s);
    name.source = session->caseFile().sources().manual().value();
    name.handling = Handling::H3;
    ASSERT_TRUE(session->caseFile().statements().add(name));
    ASSERT_TRUE(edit->commit());
    ui::PictureDialog dialog(*session, jobs, prompt);
    waitForPages(dialog);
    dialog.show();
    QSignalSpy filled(&dialog.whoGetsWhat(), &ui::WhoGetsWhat::filled);
    dialog.lookAtWho();
    ASSERT_TRUE(filled.wait(20'000));
    ui::ExplainModel &model = dialog.whoGetsWhat().model();
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.columnCount(), ui::ExplainModel::fixedColumns + static_cast<int>(picture::recipients().size()));
    EXPECT_FALSE(model.reasonAt(model.index(1, ui::ExplainModel::fixedColumns + 1)).isEmpty());
}

TEST_F(PictureDialogTest, AThingIsLeftOutForARecipientAndIncludedAgainWhereOneReadsWhoGetsWhat)
{
    auto edit = store::Edit::begin(session->caseFile(), {"Fill", {}});
    ASSERT_TRUE(edit);
    const RecordId person = session->caseFile().things().addThing(u"person"_s).value();
    for (const auto &[property, value] : {std::pair(u"name"_s, u"Ada Voorbeeld"_s), {u"role"_s, u"suspect"_s}}) {
        Statement statement = store::stated(person, u"person"_s, property, value);
        statement.source = session->caseFile().sources().manual().value();
        ASSERT_TRUE(session->caseFile().statements().add(statement));
    }
    ASSERT_TRUE(edit->commit());
    ui::PictureDialog dialog(*session, jobs, prompt);
    waitForPages(dialog);
    dialog.show();
    QSignalSpy filled(&dialog.whoGetsWhat(), &ui::WhoGetsWhat::filled);
    dialog.lookAtWho();
    ASSERT_TRUE(filled.wait(20'000));
    ui::WhoGetsWhat &view = dialog.whoGetsWhat();
    const int column = ui::ExplainModel::fixedColumns + 1; // the Public Prosecution Service
    view.table().setCurrentIndex(view.table().model()->index(0, column));
    const QList<QAction *> choices = view.table().actions();
    ASSERT_EQ(choices.size(), 2);
    EXPECT_TRUE(choices[0]->isEnabled());
    const QString name = picture::recipients()[1].labels.in(ui::screenLanguage());
    EXPECT_TRUE(choices[0]->text().contains(name)) << choices[0]->text().toStdString();
    EXPECT_FALSE(choices[1]->isEnabled());

    choices[0]->trigger();

    EXPECT_EQ(picture::textsFromJson(kept())->leftOut, (QList<picture::LeftOut>{{person, {u"om"_s}}}));
    const auto answer = [&](int recipient) {
        const picture::ExplainedRow *row = view.model().rowAt(view.model().index(0, column));
        return row ? row->answers[recipient].decision : picture::Decision();
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer(1).reason == picture::Reason::NotNeeded; }, 20'000));
    EXPECT_EQ(answer(1).verdict, picture::Verdict::Stays);
    EXPECT_EQ(answer(0).verdict, picture::Verdict::Goes);
    EXPECT_EQ(view.table().currentIndex().column(), column) << "the same cell is looked at";
    EXPECT_TRUE(choices[1]->isEnabled());

    choices[1]->trigger();
    EXPECT_TRUE(picture::textsFromJson(kept())->leftOut.isEmpty());
    ASSERT_TRUE(session->undo());
    EXPECT_EQ(picture::textsFromJson(kept())->leftOut.size(), 1) << "every choice is a step of its own";
}

} // namespace kluwen::test

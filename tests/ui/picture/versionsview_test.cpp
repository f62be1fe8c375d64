#include "core/picture/picturebuilder.h"
#include "core/picture/versions.h"
#include "core/store/casefile.h"
#include "core/store/provisionstore.h"
#include "tests/support/scriptedprompt.h"
#include "tests/support/temporary.h"
#include "ui/base/casesession.h"
#include "ui/base/tableview.h"
#include "ui/picture/exportdialog.h"
#include "ui/picture/versionsview.h"

#include <gtest/gtest.h>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class VersionsViewTest : public testing::Test
{
protected:
    VersionsViewTest()
    {
        auto made = store::CaseFile::create(folder.path(u"case.kluwen"_s), u"Practice"_s, Language::English, clock);
        if (!made)
            throw std::runtime_error("no case");
        session = std::make_unique<ui::CaseSession>(std::move(*made), clock);
    }
    void freeze(const QString &title)
    {
        picture::PictureOptions options;
        options.keepStatements = true;
        options.texts = picture::Texts();
        options.texts->title = picture::freeText(title, title);
        NoProgress progress;
        const auto made = picture::buildPicture(session->caseFile(), options, progress);
        ASSERT_TRUE(made);
        ASSERT_TRUE(picture::freeze(session->caseFile(), *made));
    }
    static QString textOf(const ui::VersionsView &view)
    {
        QStringList texts;
        for (const ui::Page &page : view.pages().pages)
            texts += page.texts;
        return texts.join(QLatin1Char('\n'));
    }
    static void waitForPages(ui::VersionsView &view)
    {
        QSignalSpy shown(&view, &ui::VersionsView::shown);
        ASSERT_TRUE(shown.wait(20'000));
    }

    TemporaryFolder folder;
    TestClock clock;
    std::unique_ptr<ui::CaseSession> session;
    ui::Jobs jobs;
    ScriptedPrompt prompt;
};

} // namespace

TEST_F(VersionsViewTest, ShowsTheChosenVersionAsItWasAndComparesTwo)
{
    freeze(u"First title"_s);
    freeze(u"Second title"_s);
    auto *view = new ui::VersionsView(*session, jobs, prompt);
    waitForPages(*view); // the newest is chosen
    EXPECT_TRUE(textOf(*view).contains(u"Second title"_s));
    EXPECT_FALSE(textOf(*view).contains(u"First title"_s));

    view->table().selectAll();
    waitForPages(*view);

    EXPECT_TRUE(textOf(*view).contains(u"First title"_s)) << textOf(*view).toStdString();
    EXPECT_TRUE(view->state().contains(u"own team"_s));
    delete view;
}

TEST_F(VersionsViewTest, AWrittenVersionStandsInTheRegister)
{
    freeze(u"First title"_s);
    auto *view = new ui::VersionsView(*session, jobs, prompt);
    waitForPages(*view);
    const QString path = folder.path(u"again.pdf"_s);
    prompt.files << QStringList{path};

    view->exportShown();

    ASSERT_TRUE(QTest::qWaitFor([&] { return !prompt.messages.isEmpty(); }, 20'000));
    EXPECT_TRUE(QFileInfo::exists(path));
    const auto recorded = store::ProvisionStore(session->caseFile()).find({});
    ASSERT_TRUE(recorded);
    EXPECT_EQ(recorded->size(), 1);
    delete view;
}

TEST_F(VersionsViewTest, TheComposerFreezesWhatItShows)
{
    ui::PictureDialog dialog(*session, jobs, prompt);
    QSignalSpy previewed(&dialog, &ui::PictureDialog::previewed);
    ASSERT_TRUE(previewed.wait(20'000));

    dialog.findChild<QPushButton *>(u"freeze"_s)->click();

    ASSERT_TRUE(QTest::qWaitFor([&] { return !prompt.messages.isEmpty(); }, 20'000));
    const auto versions = store::PictureVersionStore(session->caseFile()).all();
    ASSERT_TRUE(versions);
    EXPECT_EQ(versions->size(), 1);
}

TEST_F(VersionsViewTest, ACaseWithoutVersionsSaysHowToMakeOne)
{
    auto *view = new ui::VersionsView(*session, jobs, prompt);

    EXPECT_TRUE(view->state().contains(u"Freeze"_s));
    delete view;
}

} // namespace kluwen::test

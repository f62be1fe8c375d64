#include "core/store/paymentstore.h"
#include "core/store/sourcestore.h"
#include "tests/support/scriptedprompt.h"
#include "tests/support/temporary.h"
#include "ui/base/casesession.h"
#include "ui/intake/importcontroller.h"
#include "ui/intake/importhistory.h"
#include "ui/intake/importreportview.h"
#include "ui/intake/mappingdialog.h"

#include <gtest/gtest.h>
#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

using namespace kluwen;
using namespace kluwen::ui;

namespace
{

const QByteArray clearRows = "date;payer;payee;amount;currency;description\n"
                             "2024-03-05;NL02VRZN0123456789;NL46VRZN0987654321;1234,56;EUR;first\n"
                             "2024-03-06;NL46VRZN0987654321;NL02VRZN0123456789;10,00;EUR;second\n";
const QByteArray unclearRows = "wanneer gebeurd;wie;voor wie;waarde\n"
                               "05-03-2024;A. Voorbeeld;B. Voorbeeld;12,50\n"
                               "30-02-2024;A. Voorbeeld;B. Voorbeeld;1,00\n";

class Import : public testing::Test
{
protected:
    Import()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto file = store::CaseFile::create(m_folder.path(QStringLiteral("case.kluwen")), QStringLiteral("Test"),
                                            Language::English, m_clock);
        EXPECT_TRUE(file.has_value());
        m_session = std::make_unique<CaseSession>(std::move(*file), m_clock);
        m_controller = std::make_unique<ImportController>(*m_session, m_jobs, m_prompt, &m_window);
    }
    ~Import() override
    {
        m_controller.reset();
        qDeleteAll(m_window.findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    }

    /// Imports and waits for the end.
    QList<FileOutcome> import(const QStringList &paths)
    {
        QList<FileOutcome> outcomes;
        const auto connection = QObject::connect(m_controller.get(), &ImportController::finished, &m_window,
                                                 [&](const QList<FileOutcome> &done) { outcomes = done; });
        m_controller->importFiles(paths);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !outcomes.isEmpty(); }, 20000));
        QObject::disconnect(connection);
        return outcomes;
    }

    qint64 payments() { return m_session->caseFile().payments().totals({})->count; }

    test::TemporaryFolder m_folder;
    test::TestClock m_clock;
    test::ScriptedPrompt m_prompt;
    QWidget m_window;
    Jobs m_jobs;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<ImportController> m_controller;
};

} // namespace

TEST_F(Import, AFileWithClearHeadersGoesStraightIn)
{
    QSignalSpy changed(m_session.get(), &CaseSession::changed);
    QSignalSpy told(m_controller.get(), &ImportController::told);

    const auto outcomes = import({m_folder.write(QStringLiteral("payments.csv"), clearRows)});

    ASSERT_EQ(outcomes.size(), 1);
    ASSERT_TRUE(outcomes[0].report) << outcomes[0].report.error().text().toStdString();
    EXPECT_EQ(payments(), 2);
    EXPECT_EQ(changed.size(), 1);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0][0].toString().contains(QStringLiteral("2 payments"))) << told[0][0].toString().toStdString();
    EXPECT_FALSE(m_window.findChild<ImportReportDialog *>());
    EXPECT_TRUE(m_session->isEditable());
}

TEST_F(Import, TheSameFileAgainAddsNothingAndSaysSo)
{
    const QString path = m_folder.write(QStringLiteral("payments.csv"), clearRows);
    (void)import({path});
    QSignalSpy told(m_controller.get(), &ImportController::told);

    const auto outcomes = import({path});

    EXPECT_TRUE(outcomes[0].report->alreadyImported);
    EXPECT_EQ(payments(), 2);
    EXPECT_TRUE(told[0][0].toString().contains(QStringLiteral("already")));
}

TEST_F(Import, UnknownColumnsAreAskedForAndRemembered)
{
    const QString path = m_folder.write(QStringLiteral("unclear.csv"), unclearRows);
    QList<FileOutcome> outcomes;
    QObject::connect(m_controller.get(), &ImportController::finished, &m_window,
                     [&](const QList<FileOutcome> &done) { outcomes = done; });

    m_controller->importFiles({path});
    QPointer<MappingDialog> dialog;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (dialog = m_window.findChild<MappingDialog *>()) != nullptr; }, 20000));
    const QStringList meanings{QStringLiteral("date"), QStringLiteral("payer"), QStringLiteral("payee"),
                               QStringLiteral("amount")};
    for (int column = 0; column < meanings.size(); ++column) {
        auto *box = dialog->findChild<QComboBox *>(QStringLiteral("meaning%1").arg(column));
        ASSERT_TRUE(box);
        box->setCurrentIndex(box->findData(meanings[column]));
    }
    dialog->accept();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !outcomes.isEmpty(); }, 20000));

    ASSERT_TRUE(outcomes[0].report) << outcomes[0].report.error().text().toStdString();
    EXPECT_EQ(payments(), 1);
    EXPECT_EQ(outcomes[0].report->counts.rejected, 1);
    EXPECT_TRUE(outcomes[0].needsLook());
    // The report shows the row that stayed outside, with its line and reason.
    auto *report = m_window.findChild<ImportReportDialog *>();
    ASSERT_TRUE(report);
    const auto *rejected = report->findChild<QTableWidget *>(QStringLiteral("rejected"));
    ASSERT_EQ(rejected->rowCount(), 1);
    EXPECT_EQ(rejected->item(0, 0)->text(), QStringLiteral("3"));
    EXPECT_TRUE(rejected->item(0, 3)->text().startsWith(QStringLiteral("30-02-2024")));

    // A second table with these columns comes with the meanings filled in.
    const QString second = m_folder.write(QStringLiteral("second.csv"),
                                          "wanneer gebeurd;wie;voor wie;waarde\n06-03-2024;A. V;B. V;2,00\n");
    m_controller->importFiles({second});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            for (MappingDialog *open : m_window.findChildren<MappingDialog *>())
                if (open->isVisible())
                    dialog = open;
            return dialog && dialog->isVisible();
        },
        20000));
    EXPECT_EQ(dialog->findChild<QComboBox *>(QStringLiteral("meaning0"))->currentData().toString(),
              QStringLiteral("date"));
    dialog->reject();
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(payments(), 1);
}

TEST_F(Import, AFileThatIsNoneIsReportedAndTheOthersGoIn)
{
    const auto outcomes = import(
        {m_folder.path(QStringLiteral("absent.csv")), m_folder.write(QStringLiteral("payments.csv"), clearRows)});

    ASSERT_EQ(outcomes.size(), 2);
    EXPECT_FALSE(outcomes[0].report);
    EXPECT_FALSE(outcomeText(outcomes[0]).isEmpty());
    EXPECT_TRUE(outcomes[1].report);
    EXPECT_EQ(payments(), 2);
    EXPECT_TRUE(m_window.findChild<ImportReportDialog *>());
}

TEST_F(Import, ARunIsTakenBackAfterAsking)
{
    const auto outcomes = import({m_folder.write(QStringLiteral("payments.csv"), clearRows)});
    const ImportRunId run = outcomes[0].report->run;

    m_controller->undoRun(run, QStringLiteral("payments.csv"));
    EXPECT_EQ(payments(), 2); // declined
    m_prompt.confirmations << true;
    m_controller->undoRun(run, QStringLiteral("payments.csv"));

    EXPECT_TRUE(QTest::qWaitFor([&] { return payments() == 0 && !m_controller->isRunning(); }, 20000));
    EXPECT_EQ(m_prompt.questions.size(), 2);
    EXPECT_TRUE(m_prompt.errors.isEmpty());
}

TEST_F(Import, TheHistoryShowsTheRunsAndTheirRejectedRows)
{
    (void)import({m_folder.write(QStringLiteral("bad.csv"), clearRows + "2024-13-40;X;Y;1,00;EUR;bad date\n")});

    ImportHistory history(*m_controller, &m_window);
    const auto *runs = history.findChild<QTableWidget *>(QStringLiteral("runs"));
    const auto *rejected = history.findChild<QTableWidget *>(QStringLiteral("rejected"));
    ASSERT_TRUE(runs && rejected);
    ASSERT_EQ(runs->rowCount(), 1);
    EXPECT_EQ(runs->item(0, 2)->text(), QStringLiteral("1"));
    EXPECT_EQ(rejected->rowCount(), 1);
}

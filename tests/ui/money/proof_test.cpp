#include "tests/support/scriptedprompt.h"
#include "tests/ui/money/moneycase.h"
#include "ui/money/trailcanvas.h"
#include "ui/money/traillimits.h"
#include "ui/money/trailmodels.h"
#include "ui/money/trailtables.h"
#include "ui/money/trailview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

class ProofTest : public MoneyCase
{
protected:
    void follow(money::Rule rule)
    {
        import(chain);
        view = std::make_unique<ui::TrailView>(session(), jobs());
        view->resize(900, 640);
        view->show();
        view->follow(account(u"source"_s), false);
        view->setRule(rule);
        wait();
    }
    ui::ProofPanel &proof() { return view->tables().proof(); }
    void prove(const QString &name)
    {
        view->tables().showProofOf(view->answer()->ledger->ledger.indexOf(account(name)));
        wait();
    }

    std::unique_ptr<ui::TrailView> view;
};

} // namespace

TEST_F(ProofTest, LotsAddUpToWhatTheTargetReceivedAndAreReadAloud)
{
    follow(money::Rule::Fifo);
    QAbstractItemModelTester tester(&proof().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    prove(u"shop"_s);
    EXPECT_EQ(proof().model().proof().sum(), 10'000);
    ASSERT_EQ(proof().model().rowCount(), 2); // source to mule, mule to shop
    EXPECT_EQ(proof().model().index(0, ui::ProofModel::LotAmount).data().toString(), u"€100.00"_s);
    EXPECT_TRUE(proof().model().index(1, ui::ProofModel::LotAmount).data().toString().isEmpty());
    proof().view().selectRow(1);
    EXPECT_EQ(proof().aloud(), u"Lot 1 of €100.00: on 2 Jan 2024 source paid €1,000.00 to mule (payment 2); then on "
                               "4 Jan 2024 mule paid €600.00 to shop (payment 3)."_s);
    proof().copy();
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains(u"no proof by itself"_s));
    EXPECT_EQ(lines[1], proof().aloud());
}

TEST_F(ProofTest, OneLotIsFollowedInTheDiagramAndSelected)
{
    follow(money::Rule::Fifo);
    prove(u"shop"_s);
    proof().view().selectRow(0);
    EXPECT_EQ(session().selection().payments().size(), 2);
    const std::vector<int> &followed = view->canvas().followed();
    ASSERT_EQ(followed.size(), 2U);
    EXPECT_LT(followed.size(), view->answer()->scene.bands.size());
    prove(u"trust"_s);
    EXPECT_TRUE(view->canvas().followed().empty());
}

TEST_F(ProofTest, RulesWithoutLotsProveWithTheSharesOfPayments)
{
    follow(money::Rule::ProRata);
    prove(u"shop"_s);
    ASSERT_EQ(proof().model().rowCount(), 1);
    EXPECT_EQ(proof().model().proof().sum(), 40'000); // two thirds of 600.00
    proof().view().selectRow(0);
    EXPECT_TRUE(proof().aloud().startsWith(u"Lot 1: €400.00 traced money was carried by this payment"_s))
        << proof().aloud().toStdString();
}

TEST_F(ProofTest, ABandMakesTheProofOfItsReceiverReady)
{
    follow(money::Rule::Fifo);
    const ui::TrailScene &scene = view->answer()->scene;
    const money::AccountIndex trust = view->answer()->ledger->ledger.indexOf(account(u"trust"_s));
    for (size_t i = 0; i < scene.bands.size(); ++i)
        if (scene.lanes[static_cast<size_t>(scene.bands[i].to)].account == trust)
            Q_EMIT view->canvas().bandChosen(static_cast<int>(i));
    wait();
    EXPECT_EQ(proof().model().proof().target, trust);
}

TEST_F(ProofTest, IsExportedAsSpreadsheetAndAsCsv)
{
    follow(money::Rule::Fifo);
    prove(u"shop"_s);
    ASSERT_TRUE(proof().exportTo(path(u"proof.xlsx"_s)));
    EXPECT_GT(QFile(path(u"proof.xlsx"_s)).size(), 4'000);
    ScriptedPrompt prompt;
    prompt.files << QStringList{path(u"proof.csv"_s)};
    proof().exportWith(prompt);
    QFile file(path(u"proof.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[1], "shop,1,100.00,1,2,2024-01-02,source,mule,1000.00\r");
    EXPECT_EQ(lines[2], "shop,1,100.00,2,3,2024-01-04,mule,shop,600.00\r");
}

TEST_F(ProofTest, LimitsEndTheTrailAndSayForHowMuch)
{
    follow(money::Rule::Fifo);
    const qint64 reached = view->answer()->trace.targets.size();
    EXPECT_EQ(reached, 3);
    EXPECT_TRUE(view->limits().accounts().isHidden()) << "no empty box where the trail ends nowhere";
    const QString none = view->limits().accountsText();
    EXPECT_FALSE(none.isEmpty());
    view->limits().exclude(account(u"mule"_s), u"mule"_s);
    EXPECT_FALSE(view->limits().accounts().isHidden());
    EXPECT_NE(view->limits().accountsText(), none);
    wait();
    EXPECT_EQ(view->answer()->trace.targets.size(), 2U); // mule, trust
    EXPECT_EQ(view->answer()->trace.ended, 100'000);
    EXPECT_TRUE(view->finding().contains(u"€1,000.00 a limit ended"_s)) << view->finding().toStdString();
    view->limits().accounts().item(0)->setCheckState(Qt::Unchecked);
    view->limits().hops().setValue(1);
    wait();
    EXPECT_EQ(view->answer()->trace.targets.size(), 2U);
    view->limits().hops().setValue(0);
    view->limits().minimum().setFocus();
    QTest::keyClicks(&view->limits().minimum(), u"999"_s);
    QTest::keyClick(&view->limits().minimum(), Qt::Key_Return);
    wait();
    EXPECT_EQ(view->answer()->question.minimum, 99'900);
    EXPECT_TRUE(view->limits().any());
}

TEST_F(ProofTest, MoneyOfChosenPaymentsIsFollowedAlone)
{
    follow(money::Rule::Fifo);
    view->followPayments({PaymentId(6)}); // source to trust, 300.00
    wait();
    EXPECT_EQ(view->answer()->trace.tainted, 30'000);
    EXPECT_EQ(ui::sourceName(*view->answer()), u"1 chosen payment(s)"_s);
}

} // namespace kluwen::test

#include "tests/support/scriptedprompt.h"
#include "tests/ui/money/moneycase.h"
#include "ui/money/proofpanel.h"
#include "ui/money/ratesbutton.h"
#include "ui/money/trailopenings.h"
#include "ui/money/trailtables.h"
#include "ui/money/trailview.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace kluwen::test
{

using namespace Qt::StringLiterals;

namespace
{

/// What a trail rests on: opening balances and exchange rates.
class TrailBasisTest : public MoneyCase
{
protected:
    void follow(const QString &name)
    {
        view = std::make_unique<ui::TrailView>(session(), jobs());
        view->resize(900, 640);
        view->show();
        view->follow(account(name), false);
        wait();
    }
    qint64 arrived(const QString &name)
    {
        const money::AccountIndex index = view->answer()->ledger->ledger.indexOf(account(name));
        for (const money::TraceSum &sum : view->answer()->trace.targets)
            if (sum.account == index)
                return sum.tainted;
        return 0;
    }

    std::unique_ptr<ui::TrailView> view;
};

} // namespace

TEST_F(TrailBasisTest, StatedBalanceThinsTheFollowedMoneyAndIsTold)
{
    import(chain, 150'000, 170'000); // on the mule's account
    follow(u"source"_s);
    EXPECT_EQ(arrived(u"shop"_s), 40'000); // two thirds of 600.00
    view->openings().stated().setChecked(true);
    wait();
    EXPECT_EQ(view->answer()->trace.openingClean, 150'000);
    EXPECT_EQ(arrived(u"shop"_s), 20'000); // one third
    EXPECT_TRUE(view->finding().contains(u"€1,500.00 other money (not traced)"_s)) << view->finding().toStdString();
}

TEST_F(TrailBasisTest, AssumedBalanceTakesThePlaceOfTheStatedOne)
{
    import(chain, 150'000, 170'000);
    follow(u"source"_s);
    view->openings().stated().setChecked(true);
    wait();
    session().selection().setRecords({account(u"mule"_s)});
    view->openings().amount().setText(u"0.50"_s);
    view->openings().add().click();
    wait();
    EXPECT_EQ(view->answer()->trace.openingClean, 50);
    view->openings().assume({account(u"mule"_s), 50, true});
    wait();
    EXPECT_EQ(view->openings().list().count(), 1);
    EXPECT_EQ(view->answer()->trace.openingClean, 0);
    EXPECT_EQ(view->answer()->trace.openingTainted, 50);
}

TEST_F(TrailBasisTest, OtherCurrenciesAreConvertedAndTheRateIsTold)
{
    const Currency dollar = Currency::fromLetters(u"USD");
    const Currency yen = Currency::fromLetters(u"JPY");
    import({{0, u"source"_s, u"mule"_s, 10'000, "euros"},
            {4, u"source"_s, u"mule"_s, 11'684, "dollars", dollar},
            {4, u"source"_s, u"mule"_s, 11'684, "yen", yen},
            { 5,
              u"source"_s,
              u"mule"_s,
              10'000,
              "euros" }});
    QFile rates(path(u"rates.csv"_s));
    ASSERT_TRUE(rates.open(QIODevice::WriteOnly));
    rates.write("Date,USD\n2024-01-04,1.1684\n2024-01-02,1.5\n");
    rates.close();
    follow(u"source"_s);
    EXPECT_EQ(arrived(u"mule"_s), 20'000); // euros alone
    view->rates().load(rates.fileName());
    wait();
    wait(); // for the ledger that the rates asked for
    EXPECT_EQ(arrived(u"mule"_s), 30'000);
    EXPECT_TRUE(view->finding().contains(u"rates.csv"_s));
    EXPECT_TRUE(view->finding().contains(u"in JPY are left out"_s)) << view->finding().toStdString();
    ui::ProofModel &proof = view->tables().proof().model();
    ASSERT_EQ(proof.rowCount(), 3);
    EXPECT_EQ(proof.index(1, ui::ProofModel::Amount).data().toString(), u"USD\u00a0116.84"_s);
    EXPECT_EQ(proof.index(1, ui::ProofModel::Converted).data().toString(), u"€100.00"_s);
    EXPECT_EQ(proof.index(1, ui::ProofModel::Rate).data().toString(), u"1 EUR = 1.1684 USD, 4 Jan 2024"_s);
    EXPECT_EQ(proof.index(0, ui::ProofModel::Rate).data().toString(), QString());
    view->rates().clear();
    wait();
    EXPECT_EQ(arrived(u"mule"_s), 20'000);
    EXPECT_EQ(proof.columnCount(), ui::ProofModel::Converted);
}

TEST_F(TrailBasisTest, RulesSideBySideAreWrittenWithTheQuestion)
{
    import(chain);
    follow(u"source"_s);
    auto prompt = std::make_unique<ScriptedPrompt>();
    prompt->files << QStringList{path(u"rules.csv"_s)};
    view->setPrompt(std::move(prompt));
    Q_EMIT view->tables().rulesExportRequested();
    wait();
    QFile file(path(u"rules.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_TRUE(text.contains("shop,100.00,600.00,400.00")) << text.constData();
}

} // namespace kluwen::test

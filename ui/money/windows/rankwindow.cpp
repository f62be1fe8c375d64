#include "ui/money/windows/rankwindow.h"
#include "ui/base/format.h"
#include "ui/base/tableview.h"
#include "ui/base/tr.h"
#include "ui/money/paymentrows.h"

#include <algorithm>
#include <cmath>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace kluwen::ui
{

RankWindow::RankWindow(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent)
    : MoneyWindow(session, jobs, prompt, parent), m_from(new AccountField(this)), m_selected(new QPushButton(this)),
      m_direction(new QComboBox(this)), m_byAmount(new QCheckBox(this)), m_chart(addVerb()), m_way(addVerb())
{
    allowRates();
    QHBoxLayout &tools = addTools();
    tools.addWidget(m_from, 1);
    tools.addWidget(m_selected);
    tools.addWidget(m_direction);
    tools.addWidget(m_byAmount);
    m_direction->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_selected->setAutoDefault(false);
    m_byAmount->setChecked(true);
    nameParts(); // fills the choices
    m_from->setAccount(accountsAmong(session.caseFile(), session.selection().records()).value(0));
    connect(m_from, &AccountField::accountChanged, this, &RankWindow::renew);
    connect(m_selected, &QPushButton::clicked, this, [this] {
        m_from->setAccount(accountsAmong(m_session.caseFile(), m_session.selection().records()).value(0));
    });
    connect(m_direction, &QComboBox::activated, this, &RankWindow::renew);
    connect(m_byAmount, &QCheckBox::toggled, this, &RankWindow::renew);
    connect(m_chart, &QPushButton::clicked, this, &RankWindow::chartRequested);
    connect(m_way, &QPushButton::clicked, this, [this] { openWay(view().chosen().value(0, -1)); });
    connect(&view(), &TableView::rowOpened, this, &RankWindow::openWay);
}

void RankWindow::ask(const SharedLedger &ledger)
{
    auto answer = std::make_shared<Answer>();
    answer->ledger = ledger;
    answer->from = m_from->account();
    answer->backwards = m_direction->currentIndex() == 1;
    const auto work = [answer, byAmount = m_byAmount->isChecked()](Progress &progress) -> Result<SharedAnswer> {
        const money::Ledger &payments = answer->ledger->ledger;
        answer->choices = AccountChoices::of(*answer->ledger);
        money::RankQuestion question;
        question.source = payments.indexOf(answer->from);
        question.byAmount = byAmount;
        if (answer->backwards)
            question.forward = 1 - question.forward;
        if (question.source < 0)
            return SharedAnswer(answer);
        auto ranked = money::rankAccounts(payments, question, progress);
        if (!ranked)
            return fail(ranked.error());
        answer->ranked = std::move(*ranked);
        std::erase_if(answer->ranked, [&](const auto &account) { return account.account == question.source; });
        return SharedAnswer(answer);
    };
    answerWith(UiTr::tr("Ranking the accounts"), work, [this](const SharedAnswer &ranking) {
        m_answer = ranking;
        m_from->setChoices(ranking->choices);
        showAnswer();
    });
}

Table RankWindow::rankTable(const Answer &answer)
{
    constexpr int decimals = 2;
    Table table{UiTr::tr("Ranking"),
                {{UiTr::tr("Rank"), 6}, {UiTr::tr("Account"), 48}, {UiTr::tr("Score (0 to 100)"), 18}},
                {}};
    const money::Ledger &ledger = answer.ledger->ledger;
    for (size_t i = 0; i < std::min(answer.ranked.size(), mostShown); ++i) {
        const money::RankedAccount &ranked = answer.ranked[i];
        table.rows.push_back({static_cast<qint64>(i + 1),
                              answer.ledger->names.value(ledger.accounts[static_cast<size_t>(ranked.account)]),
                              TableAmount{std::llround(ranked.score * 10'000), decimals}});
    }
    return table;
}

Table RankWindow::answerTable() const
{
    return m_answer && !m_answer->ranked.empty() ? rankTable(*m_answer) : Table();
}

QString RankWindow::answerText() const
{
    if (!m_answer)
        return {};
    if (!m_answer->from.isValid())
        return UiTr::tr("Choose an account by part of its name or number, or use the selection.");
    if (m_answer->ranked.empty())
        return UiTr::tr("This account has no payments with other known accounts.");
    const QString what =
        m_answer->backwards
            ? UiTr::tr("The accounts from which the money most likely came, over all paths and amounts.")
            : UiTr::tr("The accounts to which the money most likely went, over all paths and amounts.");
    return what + QLatin1Char(' ') +
           UiTr::tr("A score suggests where to look and proves nothing; it ignores the order of payments in time. Open "
                    "a line to see the best path in order of time.");
}

TableExport RankWindow::answerExport() const
{
    if (!m_answer || m_answer->ranked.empty())
        return {};
    return {UiTr::tr("Export the ranking"), UiTr::tr("ranking.xlsx"),
            [answer = m_answer](Progress &) -> Result<std::vector<Table>> {
                return std::vector<Table>{rankTable(*answer)};
            }};
}

RecordId RankWindow::accountAt(int row) const
{
    const money::AccountIndex account = m_answer->ranked[static_cast<size_t>(row)].account;
    return m_answer->ledger->ledger.accounts[static_cast<size_t>(account)];
}

void RankWindow::openWay(int row)
{
    if (row < 0)
        return;
    if (m_answer->backwards)
        Q_EMIT wayRequested(accountAt(row), m_answer->from);
    else
        Q_EMIT wayRequested(m_answer->from, accountAt(row));
}

void RankWindow::chosenChanged()
{
    const QList<int> rows = view().chosen();
    m_chart->setEnabled(!rows.isEmpty());
    m_way->setEnabled(rows.size() == 1);
    if (rows.isEmpty())
        return;
    QSet<RecordId> accounts{m_answer->from};
    for (const int row : rows)
        accounts.insert(accountAt(row));
    m_session.selection().setRecords(accounts);
}

void RankWindow::nameParts()
{
    setWindowTitle(UiTr::tr("Where the Money Most Likely Went"));
    m_from->setPlaceholderText(UiTr::tr("account"));
    m_from->setAccessibleName(UiTr::tr("Account whose money is looked for"));
    m_selected->setText(UiTr::tr("Use &selection"));
    const int chosen = std::max(0, m_direction->currentIndex());
    m_direction->clear();
    m_direction->addItems({UiTr::tr("Where it went"), UiTr::tr("Where it came from")});
    m_direction->setCurrentIndex(chosen);
    m_direction->setAccessibleName(UiTr::tr("Direction"));
    m_byAmount->setText(UiTr::tr("&Larger amounts count for more"));
    m_chart->setText(UiTr::tr("Show on the &chart"));
    m_way->setText(UiTr::tr("Show the pa&th"));
}

} // namespace kluwen::ui

#include "ui/money/accountcharts.h"
#include "core/store/casefile.h"
#include "ui/base/dialogprompt.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/money/charts/balancechart.h"
#include "ui/money/charts/chartfile.h"
#include "ui/money/charts/counterpartychart.h"
#include "ui/money/charts/figureview.h"
#include "ui/money/charts/flowchart.h"
#include "ui/money/charts/habitcharts.h"
#include "ui/money/paymentrows.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

AccountCharts::AccountCharts(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_head(new QWidget(this)), m_name(new QLabel(m_head)),
      m_currency(new QComboBox(m_head)), m_pages(new QTabBar(m_head)), m_export(new QToolButton(m_head)),
      m_exports(new QMenu(this)), m_parts(new QSplitter(Qt::Horizontal, this)), m_flow(makeView()),
      m_balance(makeView()), m_counterparties(makeView()), m_hours(new FigureView(m_parts)),
      m_amounts(new FigureView(m_parts)), m_empty(new EmptyState(QStringLiteral("chart"), this)),
      m_prompt(std::make_unique<DialogPrompt>(this))
{
    layOut();
    connectParts();
    retranslate();
    setTheme(m_theme);
    selectionChanged();
}

void AccountCharts::connectParts()
{
    connect(m_currency, &QComboBox::activated, this, [this] {
        m_wanted = Currency{static_cast<quint16>(m_currency->currentData().toUInt())};
        start();
    });
    connect(m_pages, &QTabBar::currentChanged, this, &AccountCharts::showPage);
    const auto choose = [this](const std::vector<PaymentId> &payments) {
        m_session.selection().setPayments(QSet<PaymentId>(payments.begin(), payments.end()));
    };
    connect(m_hours, &FigureView::partChosen, this, [this, choose](int part) {
        const auto hours = static_cast<int>(AccountHabits::hours);
        choose(m_habits->cells[static_cast<size_t>(part / hours)][static_cast<size_t>(part % hours)].payments);
    });
    connect(m_amounts, &FigureView::partChosen, this,
            [this, choose](int part) { choose(m_habits->bins[static_cast<size_t>(part)].payments); });
    connect(&m_session.selection(), &Selection::changed, this, &AccountCharts::selectionChanged);
    connect(&LedgerCache::of(m_session), &LedgerCache::outdated, this, [this] {
        if (m_account.isValid())
            isVisible() ? start() : void(m_isStale = true);
    });
}

AccountCharts::~AccountCharts()
{
    if (m_job)
        m_job->cancel();
}

QChartView *AccountCharts::makeView()
{
    auto *view = new QChartView(new QChart, m_parts);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setMinimumSize(240, 160);
    return view;
}

void AccountCharts::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(12, 6, 12, 6);
    head->addWidget(m_name, 1);
    head->addWidget(m_currency);
    head->addWidget(m_pages);
    head->addWidget(m_export);
    m_pages->addTab(QString());
    m_pages->addTab(QString());
    m_pages->setExpanding(false);
    m_pages->setDrawBase(false);
    m_export->setMenu(m_exports);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_name->setProperty("heading", true);
    for (QWidget *view : std::initializer_list<QWidget *>{m_flow, m_balance, m_counterparties, m_hours, m_amounts}) {
        m_parts->addWidget(view);
        m_parts->setStretchFactor(m_parts->count() - 1, 1);
    }
    m_parts->setChildrenCollapsible(false);
    column->addWidget(m_head);
    column->addWidget(m_parts, 1);
    column->addWidget(m_empty, 1);
}

void AccountCharts::addTool(QWidget *tool)
{
    m_head->layout()->addWidget(tool);
}

QChart &AccountCharts::flowChart() const
{
    return *m_flow->chart();
}

QChart &AccountCharts::balanceChart() const
{
    return *m_balance->chart();
}

QChart &AccountCharts::counterpartyChart() const
{
    return *m_counterparties->chart();
}

void AccountCharts::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_empty->setTheme(theme);
    m_hours->setTheme(theme);
    m_amounts->setTheme(theme);
    m_export->setIcon(symbolIcon(QStringLiteral("export"), theme));
    draw();
}

void AccountCharts::showAccount(RecordId account)
{
    if (!account.isValid())
        account = accountsAmong(m_session.caseFile(), m_session.selection().records()).value(0);
    if (!account.isValid() || account == m_account)
        return;
    m_account = account;
    m_wanted = {};
    isVisible() ? start() : void(m_isStale = true);
}

void AccountCharts::selectionChanged()
{
    if (!m_isChoosing)
        showAccount({});
}

void AccountCharts::start()
{
    if (m_job)
        m_job->cancel();
    m_isStale = false;
    const int number = ++m_number;
    LedgerCache::of(m_session).fetch(m_jobs, m_account, m_wanted, this,
                                     [this, number](const Result<SharedLedger> &ledger) {
                                         if (number != m_number)
                                             return;
                                         if (ledger)
                                             read(*ledger);
                                         else if (ledger.error().code != Error::Code::Cancelled)
                                             Q_EMIT m_session.failed(ledger.error());
                                     });
}

void AccountCharts::read(const SharedLedger &ledger)
{
    const int number = m_number;
    m_job = m_jobs.start(
        UiTr::tr("Adding up an account"), this,
        [path = m_session.path(), &clock = m_session.clock(), ledger,
         account = m_account](Progress &progress) -> Result<Answer> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            auto figures = accountFigures(**reader, ledger, account);
            if (!figures)
                return fail(figures.error());
            auto habits = accountHabits(**reader, account, figures->currency, progress);
            if (!habits)
                return fail(habits.error());
            return Answer{std::move(*figures), std::make_shared<const AccountHabits>(std::move(*habits))};
        },
        [this, number, ledger](const Result<Answer> &answer) {
            if (number != m_number)
                return;
            if (answer)
                take(ledger, *answer);
            else
                Q_EMIT m_session.failed(answer.error());
        });
}

void AccountCharts::take(const SharedLedger &ledger, const Answer &answer)
{
    m_ledger = ledger;
    m_figures = answer.figures;
    m_habits = answer.habits;
    m_currency->clear();
    for (const Currency currency : ledger->currencies)
        m_currency->addItem(currency.letters(), currency.code);
    m_currency->setCurrentIndex(m_currency->findData(m_figures.currency.code));
    m_currency->setVisible(ledger->currencies.size() > 1);
    draw();
    Q_EMIT loaded();
}

void AccountCharts::draw()
{
    const Language language = screenLanguage();
    fillFlowChart(flowChart(), m_figures, m_theme, language);
    fillBalanceChart(balanceChart(), m_figures, m_theme, language);
    m_wasNarrow = isNarrow();
    fillCounterpartyChart(counterpartyChart(), m_figures, m_theme, language, m_wasNarrow);
    m_hours->setFigure(hourFigure(m_habits, language));
    m_amounts->setFigure(amountFigure(m_habits, language));
    connectBars();
    for (QChartView *view : {m_flow, m_balance, m_counterparties}) {
        view->setBackgroundBrush(m_theme.canvas);
        // What the figure says is in its title; a screen reader hears it without the markup.
        view->setAccessibleName(plainTitle(*view->chart()));
    }
    m_name->setText(m_figures.name);
    const bool isEmpty = m_figures.isEmpty();
    m_head->setVisible(!isEmpty);
    m_parts->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    showPage();
}

bool AccountCharts::isNarrow() const
{
    constexpr int wideEnough = 420; // of one chart
    return m_parts->orientation() == Qt::Horizontal && width() < 3 * wideEnough;
}

void AccountCharts::showPage()
{
    const bool ofSums = m_pages->currentIndex() == 0;
    for (QWidget *view : std::initializer_list<QWidget *>{m_flow, m_balance, m_counterparties})
        view->setVisible(ofSums);
    for (QWidget *view : std::initializer_list<QWidget *>{m_hours, m_amounts})
        view->setVisible(!ofSums);
}

void AccountCharts::connectBars()
{
    for (QAbstractSeries *series : flowChart().series())
        connect(static_cast<QAbstractBarSeries *>(series), &QAbstractBarSeries::clicked, this,
                [this](int index) { choosePeriod(index); });
    for (QAbstractSeries *series : counterpartyChart().series())
        connect(static_cast<QAbstractBarSeries *>(series), &QAbstractBarSeries::clicked, this,
                [this](int index) { chooseCounterparty(index); });
}

void AccountCharts::choosePeriod(int index)
{
    m_session.selection().setPayments(
        paymentsIn(m_ledger->ledger, m_account, m_figures.flows[static_cast<size_t>(index)], m_figures.length));
}

void AccountCharts::chooseCounterparty(int index)
{
    const size_t place = m_figures.counterparties.size() - 1 - static_cast<size_t>(index);
    const RecordId other = m_figures.counterparties[place].account;
    if (!other.isValid())
        return;
    m_isChoosing = true; // the figures stay with the account that was looked at
    m_session.selection().setRecords({other}, other);
    m_isChoosing = false;
}

void AccountCharts::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        start();
}

/// Side by side where there is room for three, below each other where the window is high.
void AccountCharts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->setOrientation(width() >= height() ? Qt::Horizontal : Qt::Vertical);
    if (isNarrow() != m_wasNarrow)
        draw();
}

void AccountCharts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        draw();
    }
    QWidget::changeEvent(event);
}

void AccountCharts::retranslate()
{
    setAccessibleName(UiTr::tr("Account charts"));
    m_pages->setAccessibleName(UiTr::tr("Which charts"));
    m_pages->setTabText(0, UiTr::tr("Sums"));
    m_pages->setTabText(1, UiTr::tr("Hours and amounts"));
    m_export->setToolTip(UiTr::tr("Export a chart as picture"));
    m_export->setAccessibleName(m_export->toolTip());
    fillExportMenu();
    m_currency->setAccessibleName(UiTr::tr("Currency"));
    m_empty->setTexts(UiTr::tr("Choose an account to see its figures"),
                      UiTr::tr("Select an account, or the person or company that holds it: in and out per month, the "
                               "balance and the largest counterparties appear here."));
}

} // namespace kluwen::ui

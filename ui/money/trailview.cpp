#include "ui/money/trailview.h"
#include "ui/base/dialogprompt.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/money/dayfield.h"
#include "ui/money/paymentrows.h"
#include "ui/money/trailcanvas.h"
#include "ui/money/traillimits.h"
#include "ui/money/trailpicture.h"
#include "ui/money/trailtables.h"

#include <algorithm>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

TrailView::TrailView(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_prompt(std::make_unique<DialogPrompt>(this)),
      m_name(new QLabel(this)), m_finding(new QLabel(this)), m_direction(new QComboBox(this)),
      m_ruleLabel(new QLabel(this)), m_rule(new QComboBox(this)), m_currency(new QComboBox(this)),
      m_since(new DayField(DayField::End::First, this)), m_until(new DayField(DayField::End::Last, this)),
      m_limits(new TrailLimits(session, this)), m_useSelected(new QPushButton(this)),
      m_usePayments(new QPushButton(this)), m_export(new QToolButton(this)), m_head(new QWidget(this)),
      m_parts(new QSplitter(Qt::Vertical, this)), m_diagram(new QScrollArea(this)),
      m_canvas(new TrailCanvas(m_diagram)), m_tables(new TrailTables(session, jobs, this)),
      m_empty(new EmptyState(QStringLiteral("trace"), this))
{
    layOut();
    fillCombos();
    connectParts();
    setTheme(Theme::light());
    retranslate();
    selectionChanged();
}

TrailView::~TrailView()
{
    for (const QPointer<Job> &job : {m_job, m_comparison})
        if (job)
            job->cancel();
}

void TrailView::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(12, 8, 12, 8);
    head->setSpacing(4);
    auto *title = new QHBoxLayout;
    title->addWidget(m_name, 1);
    title->addWidget(m_useSelected);
    title->addWidget(m_usePayments);
    title->addWidget(m_export);
    head->addLayout(title);
    head->addWidget(m_finding);
    auto *tools = new QHBoxLayout;
    layOutTools(*tools);
    head->addLayout(tools);
    m_name->setProperty("heading", true);
    m_finding->setWordWrap(true);
    m_finding->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_diagram->setWidget(m_canvas);
    m_diagram->setWidgetResizable(true);
    m_diagram->setFrameShape(QFrame::NoFrame);
    m_diagram->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_diagram->setMinimumHeight(160);
    m_parts->addWidget(m_diagram);
    m_parts->addWidget(m_tables);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 1);
    m_parts->setSizes({700, 240});
    m_parts->setChildrenCollapsible(false);
    column->addWidget(m_head);
    column->addWidget(m_parts, 1);
    column->addWidget(m_empty, 1);
    setFocusProxy(m_canvas);
}

void TrailView::layOutTools(QBoxLayout &row)
{
    row.setSpacing(8);
    row.addWidget(m_direction);
    row.addWidget(m_ruleLabel);
    row.addWidget(m_rule);
    row.addWidget(m_currency);
    row.addStretch();
    row.addWidget(m_since);
    row.addWidget(m_until);
    row.addWidget(m_limits);
    m_ruleLabel->setBuddy(m_rule);
    for (QComboBox *box : {m_direction, m_rule, m_currency})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_currency->hide();
}

void TrailView::connectParts()
{
    connect(m_rule, &QComboBox::activated, this,
            [this](int at) { setRule(allRules[static_cast<size_t>(std::max(0, at))]); });
    connect(m_direction, &QComboBox::activated, this, [this](int at) {
        m_question.backwards = at == 1;
        start();
    });
    connect(m_currency, &QComboBox::activated, this, [this] {
        m_wanted = Currency{static_cast<quint16>(m_currency->currentData().toUInt())};
        start();
    });
    for (DayField *field : {m_since, m_until})
        connect(field, &DayField::dayChanged, this, [this] {
            m_question.since = m_since->day();
            m_question.until = m_until->day();
            start();
        });
    connect(m_useSelected, &QPushButton::clicked, this, [this] { follow(selectedAccount(), m_question.backwards); });
    connect(m_usePayments, &QPushButton::clicked, this, [this] {
        QList<PaymentId> payments = m_session.selection().payments().values();
        std::sort(payments.begin(), payments.end());
        followPayments(payments);
    });
    connect(m_export, &QToolButton::clicked, this, &TrailView::exportPicture);
    connect(m_canvas, &TrailCanvas::bandChosen, this, &TrailView::chooseBand);
    connect(m_tables, &TrailTables::lotFollowed, m_canvas, &TrailCanvas::setFollowed);
    connect(&m_tables->proof(), &ProofPanel::exportRequested, this,
            [this] { m_tables->proof().exportWith(*m_prompt); });
    connect(m_limits, &TrailLimits::changed, this, &TrailView::start);
    connect(m_empty, &EmptyState::actionRequested, this, [this] { follow(selectedAccount(), false); });
    connect(&m_session.selection(), &Selection::changed, this, &TrailView::selectionChanged);
    connect(&LedgerCache::of(m_session), &LedgerCache::outdated, this, [this] {
        if (m_question.isAsked())
            isVisible() ? start() : void(m_isStale = true);
    });
}

void TrailView::setPrompt(std::unique_ptr<Prompt> prompt)
{
    m_prompt = std::move(prompt);
}

void TrailView::follow(RecordId account, bool backwards)
{
    if (!account.isValid())
        return;
    if (account != m_question.account)
        m_wanted = {};
    m_question.account = account;
    m_question.payments.clear();
    m_question.backwards = backwards;
    m_direction->setCurrentIndex(backwards ? 1 : 0);
    start();
}

void TrailView::followPayments(const QList<PaymentId> &payments)
{
    if (payments.isEmpty())
        return;
    m_question.account = {};
    m_question.payments = payments;
    start();
}

void TrailView::setRule(money::Rule rule)
{
    m_question.rule = rule;
    for (size_t i = 0; i < allRules.size(); ++i)
        if (allRules[i] == rule)
            m_rule->setCurrentIndex(static_cast<int>(i));
    m_rule->setToolTip(ruleExplanation(rule));
    start();
}

void TrailView::setPeriod(QDate since, QDate until)
{
    m_since->setDay(since);
    m_until->setDay(until);
}

RecordId TrailView::selectedAccount() const
{
    return accountsAmong(m_session.caseFile(), m_session.selection().records()).value(0);
}

void TrailView::selectionChanged()
{
    const RecordId account = selectedAccount();
    m_useSelected->setVisible(account.isValid() && account != m_question.account);
    const int payments = static_cast<int>(m_session.selection().payments().size());
    m_usePayments->setVisible(payments > 0);
    m_usePayments->setText(UiTr::tr("Follow %n selected payment(s)", nullptr, payments));
    m_empty->setAction(account.isValid() ? UiTr::tr("Follow the selected account") : QString());
}

void TrailView::start()
{
    if (!m_question.isAsked())
        return;
    for (const QPointer<Job> &job : {m_job, m_comparison})
        if (job)
            job->cancel();
    m_isStale = false;
    const int number = ++m_number;
    LedgerCache::of(m_session).fetch(m_jobs, m_question.account, m_wanted, this,
                                     [this, number](const Result<SharedLedger> &ledger) {
                                         if (number != m_number)
                                             return;
                                         if (ledger)
                                             ask(*ledger);
                                         else if (ledger.error().code != Error::Code::Cancelled)
                                             Q_EMIT m_session.failed(ledger.error());
                                     });
}

void TrailView::ask(const SharedLedger &ledger)
{
    const int number = m_number;
    using Answer = std::shared_ptr<const TrailAnswer>;
    m_job = m_jobs.start(
        UiTr::tr("Following money"), this,
        [ledger, question = m_limits->within(m_question, ledger->ledger.currency)](Progress &progress) {
            return followTrail(ledger, question, progress);
        },
        [this, number](const Result<Answer> &answer) {
            if (number != m_number)
                return;
            if (answer)
                take(*answer);
            else if (answer.error().code != Error::Code::Cancelled)
                Q_EMIT m_session.failed(answer.error());
        });
}

void TrailView::take(const std::shared_ptr<const TrailAnswer> &answer)
{
    m_answer = answer;
    m_canvas->setAnswer(answer);
    m_tables->setAnswer(answer);
    m_limits->setAnswer(*answer);
    fillCurrencies(*answer->ledger);
    selectionChanged();
    showState();
    Q_EMIT followed();
    compare(answer);
}

void TrailView::compare(const std::shared_ptr<const TrailAnswer> &answer)
{
    const int number = m_number;
    m_comparison = m_jobs.start(
        UiTr::tr("Comparing the calculation rules"), this,
        [answer](Progress &progress) { return compareRules(answer->ledger, answer->question, progress); },
        [this, number, answer](const Result<std::vector<RuleRow>> &rows) {
            if (number != m_number || !rows)
                return;
            m_tables->setRules(answer, *rows);
            Q_EMIT rulesCompared();
        });
}

/// A band stands for its payments and for the accounts at its two ends.
void TrailView::chooseBand(int band)
{
    if (!m_answer)
        return;
    const TrailBand &chosen = m_answer->scene.bands[static_cast<size_t>(band)];
    const money::Ledger &ledger = m_answer->ledger->ledger;
    QSet<PaymentId> payments;
    QSet<RecordId> accounts;
    for (const size_t row : chosen.rows) {
        payments.insert(ledger.ids[row]);
        for (const money::AccountIndex side : {ledger.payer[row], ledger.payee[row]})
            if (side >= 0)
                accounts.insert(ledger.accounts[static_cast<size_t>(side)]);
    }
    m_session.selection().setRecords(accounts);
    m_session.selection().setPayments(payments);
    const TrailLane &end = m_answer->scene.lanes[static_cast<size_t>(m_question.backwards ? chosen.from : chosen.to)];
    m_tables->proof().showProofOf(end.account);
}

RuleModel &TrailView::rules()
{
    return m_tables->rules();
}

LotModel &TrailView::lots()
{
    return m_tables->lots();
}

void TrailView::showState()
{
    const bool chosen = m_answer != nullptr;
    const bool hasTrail = chosen && !m_answer->scene.isEmpty();
    m_head->setVisible(chosen);
    m_parts->setVisible(hasTrail);
    m_empty->setVisible(!hasTrail);
    m_export->setEnabled(hasTrail);
    if (!chosen) {
        m_empty->setTexts(UiTr::tr("Choose an account to follow its money"),
                          UiTr::tr("Select an account, or the person or company that holds it, and choose Follow Money "
                                   "in the Money menu."));
    } else if (!hasTrail) {
        m_empty->setTexts(UiTr::tr("No money to follow"),
                          m_question.backwards
                              ? UiTr::tr("No payment reached this account in the period. Widen the period, choose "
                                         "another currency, or look where its money went.")
                              : UiTr::tr("No payment left this account in the period. Widen the period, choose another "
                                         "currency, or look where its money came from."));
    }
    showFinding();
}

void TrailView::showFinding()
{
    if (!m_answer) {
        m_finding->clear();
        return;
    }
    const money::Trace &trace = m_answer->trace;
    const Language language = screenLanguage();
    const auto amount = [&](qint64 minor) { return amountText(minor, trace.currency, language); };
    m_name->setText(sourceName(*m_answer));
    const int accounts = static_cast<int>(trace.targets.size());
    QStringList sentences;
    sentences << (m_answer->question.backwards
                      ? UiTr::tr("%1 on this account came from or through %n account(s).", nullptr, accounts)
                            .arg(amount(trace.tainted))
                      : UiTr::tr("%1 left this account and reached %n account(s).", nullptr, accounts)
                            .arg(amount(trace.tainted)));
    if (trace.leftCase > 0)
        sentences << (m_answer->question.backwards
                          ? UiTr::tr("%1 came from outside the known accounts.").arg(amount(trace.leftCase))
                          : UiTr::tr("%1 went outside the known accounts.").arg(amount(trace.leftCase)));
    if (trace.ended > 0)
        sentences << UiTr::tr("For %1 a limit ended the trail.").arg(amount(trace.ended));
    if (!m_answer->hubs.empty()) {
        const money::Hub &hub = m_answer->hubs.front();
        const RecordId account = m_answer->ledger->ledger.accounts[static_cast<size_t>(hub.account)];
        sentences << UiTr::tr("%1 passes it on to %n account(s): the trail can end there, see Limits.", nullptr,
                              hub.counterparties)
                         .arg(m_answer->ledger->names.value(account));
    }
    m_finding->setText(sentences.join(QLatin1Char(' ')));
    QStringList notes{ruleExplanation(trace.rule)};
    if (trace.toppedUp > 0)
        notes << UiTr::tr("Over all accounts the known balances fell short by %1; that much counts as clean money of "
                          "unknown origin.")
                     .arg(amount(trace.toppedUp));
    m_finding->setToolTip(notes.join(QLatin1Char('\n')));
}

void TrailView::fillCurrencies(const NamedLedger &ledger)
{
    m_currency->clear();
    for (const Currency currency : ledger.currencies)
        m_currency->addItem(currency.letters(), currency.code);
    m_currency->setCurrentIndex(m_currency->findData(ledger.ledger.currency.code));
    m_currency->setVisible(ledger.currencies.size() > 1);
}

void TrailView::fillCombos()
{
    const int direction = std::max(0, m_direction->currentIndex());
    m_direction->clear();
    m_direction->addItem(UiTr::tr("Where it went"));
    m_direction->addItem(UiTr::tr("Where it came from"));
    m_direction->setCurrentIndex(direction);
    m_rule->clear();
    for (size_t i = 0; i < allRules.size(); ++i) {
        m_rule->addItem(ruleName(allRules[i]));
        m_rule->setItemData(static_cast<int>(i), ruleExplanation(allRules[i]), Qt::ToolTipRole);
        if (allRules[i] == m_question.rule)
            m_rule->setCurrentIndex(static_cast<int>(i));
    }
}

void TrailView::exportPicture()
{
    if (!m_answer || m_answer->scene.isEmpty())
        return;
    const QString path = m_prompt->fileToSave(UiTr::tr("Export the money trail"), UiTr::tr("money-trail.pdf"),
                                              UiTr::tr("Pictures (*.pdf *.svg *.png)"));
    if (path.isEmpty())
        return;
    if (const auto saved = saveTrailPicture(m_answer->scene, path, screenLanguage()); !saved)
        Q_EMIT m_session.failed(saved.error());
}

void TrailView::setTheme(const Theme &theme)
{
    m_canvas->setTheme(theme);
    m_empty->setTheme(theme);
    m_export->setIcon(symbolIcon(QStringLiteral("export"), theme));
}

void TrailView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        start();
}

void TrailView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillCombos();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TrailView::retranslate()
{
    setAccessibleName(UiTr::tr("Money trail"));
    m_ruleLabel->setText(UiTr::tr("Calculation &rule"));
    m_rule->setAccessibleName(UiTr::tr("Calculation rule"));
    m_direction->setAccessibleName(UiTr::tr("Direction"));
    m_currency->setAccessibleName(UiTr::tr("Currency"));
    m_useSelected->setText(UiTr::tr("Follow the selected account"));
    m_export->setToolTip(UiTr::tr("Export as picture"));
    m_export->setAccessibleName(m_export->toolTip());
    m_since->retranslate();
    m_until->retranslate();
    m_canvas->renew();
    selectionChanged();
    showState();
}

QString TrailView::finding() const
{
    return m_finding->text();
}

} // namespace kluwen::ui

#include "ui/money/trailview.h"
#include "ui/base/dialogprompt.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/money/dayfield.h"
#include "ui/money/paymentrows.h"
#include "ui/money/ratesbutton.h"
#include "ui/money/trailcanvas.h"
#include "ui/money/traillimits.h"
#include "ui/money/trailopenings.h"
#include "ui/money/trailpicture.h"
#include "ui/money/trailsentences.h"
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
      m_rates(new RatesButton(session, jobs, this)), m_openings(new TrailOpenings(session, this)),
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
    connect(m_since, &DayField::dayChanged, this, [this] { setPeriod(m_since->day(), m_question.until); });
    connect(m_until, &DayField::dayChanged, this, [this] { setPeriod(m_question.since, m_until->day()); });
    connect(m_useSelected, &QPushButton::clicked, this, [this] { follow(selectedAccount(), m_question.backwards); });
    connect(m_usePayments, &QPushButton::clicked, this, [this] {
        QList<PaymentId> payments = m_session.selection().payments().values();
        std::sort(payments.begin(), payments.end());
        followPayments(payments);
    });
    connect(m_export, &QToolButton::clicked, this, &TrailView::exportPicture);
    connect(m_canvas, &TrailCanvas::bandChosen, this, &TrailView::chooseBand);
    connect(m_canvas, &TrailCanvas::periodBrushed, this, &TrailView::setPeriod);
    connect(m_tables, &TrailTables::lotFollowed, m_canvas, &TrailCanvas::setFollowed);
    connect(&m_tables->proof(), &ProofPanel::exportRequested, this,
            [this] { m_tables->proof().exportWith(*m_prompt); });
    connect(&m_tables->taint(), &TaintPanel::exportRequested, this,
            [this] { m_tables->taint().exportWith(*m_prompt); });
    connect(m_limits, &TrailLimits::changed, this, &TrailView::start);
    connect(m_openings, &TrailOpenings::changed, this, &TrailView::start);
    connect(m_rates, &RatesButton::changed, this, &TrailView::start);
    connect(m_rates, &RatesButton::fileRequested, this, [this] { m_rates->ask(*m_prompt); });
    connect(m_tables, &TrailTables::rulesExportRequested, this, [this] { m_tables->exportRules(*m_prompt); });
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
    if (since == m_question.since && until == m_question.until)
        return;
    m_question.since = since; // before the fields tell of it: they are two, the question is one
    m_question.until = until;
    if (m_since->day() != since)
        m_since->setDay(since);
    if (m_until->day() != until)
        m_until->setDay(until);
    start();
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
    LedgerCache::of(m_session).fetch(
        m_jobs, m_question.account, m_wanted, this,
        [this, number](const Result<SharedLedger> &ledger) {
            if (number != m_number)
                return;
            if (ledger)
                ask(*ledger);
            else if (ledger.error().code != Error::Code::Cancelled)
                Q_EMIT m_session.failed(ledger.error());
        },
        m_rates->rates());
}

void TrailView::ask(const SharedLedger &ledger)
{
    const int number = m_number;
    using Answer = std::shared_ptr<const TrailAnswer>;
    m_job = m_jobs.start(
        UiTr::tr("Following money"), this,
        [ledger, question = m_openings->within(m_limits->within(m_question, ledger->ledger.currency))](
            Progress &progress) { return followTrail(ledger, question, progress); },
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
    m_openings->setAnswer(*answer);
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
    m_finding->setText(m_answer ? trailFinding(*m_answer) : QString());
    m_finding->setToolTip(m_answer ? trailNotes(*m_answer) : QString());
    if (m_answer)
        m_name->setText(sourceName(*m_answer));
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
    m_tables->taint().setTheme(theme);
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

QString TrailView::finding() const
{
    return m_finding->text();
}

} // namespace kluwen::ui

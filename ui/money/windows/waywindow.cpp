#include "ui/money/windows/waywindow.h"
#include "core/base/number.h"
#include "core/money/temporalflow.h"
#include "ui/base/format.h"
#include "ui/base/tableview.h"
#include "ui/base/tr.h"
#include "ui/money/dayfield.h"
#include "ui/money/paymentrows.h"
#include "ui/money/windows/period.h"
#include "ui/money/windows/waytable.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

namespace kluwen::ui
{

WayWindow::WayWindow(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent)
    : MoneyWindow(session, jobs, prompt, parent), m_from(new AccountField(this)), m_to(new AccountField(this)),
      m_exchange(new QPushButton(this)), m_selected(new QPushButton(this)), m_aim(new QComboBox(this)),
      m_wait(new QSpinBox(this)), m_minimum(new QLineEdit(this)), m_since(new DayField(DayField::End::First, this)),
      m_until(new DayField(DayField::End::Last, this)), m_chart(addVerb()), m_payments(addVerb()), m_trail(addVerb())
{
    allowRates();
    QHBoxLayout &ends = addTools();
    ends.addWidget(m_from, 1);
    ends.addWidget(m_exchange);
    ends.addWidget(m_to, 1);
    ends.addWidget(m_selected);
    QHBoxLayout &limits = addTools();
    limits.addWidget(m_aim);
    limits.addWidget(m_wait);
    limits.addWidget(m_minimum);
    limits.addStretch();
    limits.addWidget(m_since);
    limits.addWidget(m_until);
    m_aim->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_wait->setRange(-1, 9'999);
    m_wait->setValue(-1);
    m_wait->setKeyboardTracking(false);
    m_minimum->setAlignment(Qt::AlignRight);
    m_minimum->setClearButtonEnabled(true);
    m_minimum->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    for (QPushButton *button : {m_exchange, m_selected})
        button->setAutoDefault(false);
    nameParts(); // fills the choices
    connectParts();
}

void WayWindow::connectParts()
{
    connect(m_from, &AccountField::accountChanged, this, &WayWindow::renew);
    connect(m_to, &AccountField::accountChanged, this, &WayWindow::renew);
    connect(m_exchange, &QPushButton::clicked, this, &WayWindow::exchange);
    connect(m_selected, &QPushButton::clicked, this, [this] {
        QList<RecordId> accounts = accountsAmong(m_session.caseFile(), m_session.selection().records());
        std::sort(accounts.begin(), accounts.end());
        between(accounts.value(0), accounts.value(1));
    });
    connect(m_aim, &QComboBox::activated, this, &WayWindow::renew);
    connect(m_wait, &QSpinBox::valueChanged, this, &WayWindow::renew);
    connect(m_minimum, &QLineEdit::editingFinished, this, [this] {
        if (!m_minimum->isModified())
            return;
        m_minimum->setModified(false);
        renew();
    });
    connect(m_since, &DayField::dayChanged, this, &WayWindow::renew);
    connect(m_until, &DayField::dayChanged, this, &WayWindow::renew);
    connect(m_chart, &QPushButton::clicked, this, [this] {
        m_session.selection().setRecords(accountsOf(*m_answer->ledger, m_answer->way));
        Q_EMIT chartRequested();
    });
    connect(m_payments, &QPushButton::clicked, this, [this] { Q_EMIT paymentsRequested(payments()); });
    connect(m_trail, &QPushButton::clicked, this, [this] { Q_EMIT trailRequested(payments()); });
    connect(&view(), &TableView::rowOpened, this, [this] { Q_EMIT paymentsRequested(payments()); });
}

void WayWindow::between(RecordId from, RecordId to)
{
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setAccount(from);
    m_to->setAccount(to);
    if (isVisible())
        renew();
}

void WayWindow::exchange()
{
    between(m_to->account(), m_from->account());
}

money::PathQuestion WayWindow::question(const money::Ledger &ledger) const
{
    money::PathQuestion question;
    question.from = ledger.indexOf(m_from->account());
    question.aim = static_cast<money::PathAim>(m_aim->currentIndex());
    question.sinceSeconds = firstSecond(m_since->day());
    question.untilSeconds = lastSecond(m_until->day());
    if (m_wait->value() >= 0)
        question.longestWait = qint64{m_wait->value()} * 86'400;
    const ParsedAmount minimum = parseMinor(m_minimum->text().trimmed().toStdString(), 0, ledger.currency.exponent());
    question.minimum = minimum.error == NumberError::None ? std::max<qint64>(0, minimum.minor) : 0;
    return question;
}

Result<WayWindow::SharedAnswer> WayWindow::find(std::shared_ptr<Answer> answer, const money::PathQuestion &question,
                                                RecordId to, Progress &progress)
{
    answer->choices = AccountChoices::of(*answer->ledger);
    const money::Ledger &ledger = answer->ledger->ledger;
    const money::AccountIndex target = ledger.indexOf(to);
    answer->isAsked = question.from >= 0 && target >= 0 && question.from != target;
    if (!answer->isAsked)
        return SharedAnswer(std::move(answer));
    const auto paths = money::timePaths(ledger, question, progress);
    if (!paths)
        return fail(paths.error());
    answer->way = paths->wayTo(target);
    if (progress.isCancelled())
        return SharedAnswer(std::move(answer));
    answer->least = money::greedyFlow(ledger, question.from, target).value_or(-1);
    answer->most = money::maximumFlow(ledger, question.from, target).value_or(-1); // not told where it is too large
    return SharedAnswer(std::move(answer));
}

void WayWindow::ask(const SharedLedger &ledger)
{
    const auto work = [ledger, question = question(ledger->ledger),
                       to = m_to->account()](Progress &progress) -> Result<SharedAnswer> {
        auto answer = std::make_shared<Answer>();
        answer->ledger = ledger;
        return find(std::move(answer), question, to, progress);
    };
    answerWith(UiTr::tr("Looking for a path"), work, [this](const SharedAnswer &answer) { take(answer); });
}

void WayWindow::take(const SharedAnswer &answer)
{
    m_answer = answer;
    m_from->setChoices(answer->choices);
    m_to->setChoices(answer->choices);
    showAnswer();
}

Table WayWindow::answerTable() const
{
    return m_answer && !m_answer->way.empty() ? wayTable(*m_answer->ledger, m_answer->way) : Table();
}

QString WayWindow::answerText() const
{
    if (!m_answer)
        return {};
    if (!m_answer->isAsked)
        return UiTr::tr(
            "Choose two accounts by part of their name or number, or select them on the chart and use the selection.");
    const money::Ledger &ledger = m_answer->ledger->ledger;
    if (m_answer->way.empty())
        return UiTr::tr("No payments in order of time lead from the first account to the second within these limits.");
    const auto amount = [&ledger](qint64 minor) { return amountText(minor, ledger.currency, screenLanguage()); };
    QStringList sentences{
        UiTr::tr("%n payment(s) lead there; the smallest is %1.", nullptr, static_cast<int>(m_answer->way.size()))
            .arg(amount(smallestOf(ledger, m_answer->way)))};
    if (m_answer->least >= 0 && m_answer->most >= 0)
        sentences << UiTr::tr("Over all paths and the whole period at most %1 can have gone from the first account to "
                              "the second, and %2 if every account passes on at once all it can.")
                         .arg(amount(m_answer->most), amount(m_answer->least));
    sentences << UiTr::tr("Payments in order of time are a possible path, and no proof that the same money took it.");
    return sentences.join(QLatin1Char(' '));
}

TableExport WayWindow::answerExport() const
{
    if (!m_answer || m_answer->way.empty())
        return {};
    return {UiTr::tr("Export the path"), UiTr::tr("path-of-money.xlsx"),
            [answer = m_answer](Progress &) -> Result<std::vector<Table>> {
                return std::vector<Table>{wayTable(*answer->ledger, answer->way)};
            }};
}

QList<PaymentId> WayWindow::payments() const
{
    QList<PaymentId> payments;
    if (!m_answer)
        return payments;
    QList<int> rows = view().chosen();
    for (int row = 0; rows.isEmpty() && row < static_cast<int>(m_answer->way.size()); ++row)
        payments << m_answer->ledger->ledger.ids[m_answer->way[static_cast<size_t>(row)]];
    for (const int row : rows)
        payments << m_answer->ledger->ledger.ids[m_answer->way[static_cast<size_t>(row)]];
    return payments;
}

void WayWindow::chosenChanged()
{
    const bool hasWay = m_answer && !m_answer->way.empty();
    for (QPushButton *verb : {m_chart, m_payments, m_trail})
        verb->setEnabled(hasWay);
    if (!hasWay || view().chosen().isEmpty())
        return;
    const QList<PaymentId> chosen = payments();
    m_session.selection().setPayments(QSet<PaymentId>(chosen.begin(), chosen.end()));
}

void WayWindow::nameParts()
{
    setWindowTitle(UiTr::tr("Paths of Money in Order of Time"));
    m_from->setPlaceholderText(UiTr::tr("from account"));
    m_to->setPlaceholderText(UiTr::tr("to account"));
    m_from->setAccessibleName(UiTr::tr("Account where the path begins"));
    m_to->setAccessibleName(UiTr::tr("Account where the path ends"));
    m_exchange->setText(QStringLiteral("⇄"));
    m_exchange->setToolTip(UiTr::tr("Swap the two accounts"));
    m_exchange->setAccessibleName(m_exchange->toolTip());
    m_selected->setText(UiTr::tr("Use &selection"));
    const int chosen = std::max(0, m_aim->currentIndex());
    m_aim->clear();
    m_aim->addItems({UiTr::tr("Arrives first"), UiTr::tr("Largest minimum payment"), UiTr::tr("Fewest payments")});
    m_aim->setCurrentIndex(chosen);
    m_aim->setAccessibleName(UiTr::tr("Which path is best"));
    m_wait->setSpecialValueText(UiTr::tr("any waiting time"));
    const QStringList around = UiTr::tr("waits at most %1 days").split(QStringLiteral("%1"));
    m_wait->setPrefix(around.value(0));
    m_wait->setSuffix(around.value(1));
    m_wait->setAccessibleName(UiTr::tr("Maximum days that money may stay in an account on its way"));
    m_wait->setToolTip(m_wait->accessibleName());
    m_minimum->setPlaceholderText(UiTr::tr("smallest payment"));
    m_minimum->setAccessibleName(UiTr::tr("Smaller payments are not followed"));
    m_minimum->setToolTip(m_minimum->accessibleName());
    m_since->retranslate();
    m_until->retranslate();
    m_chart->setText(UiTr::tr("Show on the &chart"));
    m_payments->setText(UiTr::tr("Show the &payments"));
    m_trail->setText(UiTr::tr("&Follow in the trail"));
}

} // namespace kluwen::ui

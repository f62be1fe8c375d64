#include "ui/money/windows/moneywindow.h"
#include "ui/base/tableview.h"
#include "ui/base/tr.h"
#include "ui/money/ratesbutton.h"
#include "ui/money/ratewords.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

MoneyWindow::MoneyWindow(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent)
    : QDialog(parent), m_session(session), m_jobs(jobs), m_prompt(prompt), m_currency(new QComboBox(this)),
      m_rates(new RatesButton(session, jobs, this)), m_view(new TableView(this)), m_text(new QLabel(this)),
      m_export(new QPushButton(this)), m_close(new QPushButton(this)), m_verbs(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("helpTopic", QLatin1String("money"));
    resize(1040, 600);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_view->setFrameShape(QFrame::StyledPanel);
    m_currency->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_currency->hide();
    m_rates->hide();
    m_verbs->addStretch();
    m_verbs->addWidget(m_export);
    m_verbs->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addWidget(m_view, 1);
    column->addLayout(m_verbs);
    for (QPushButton *button : {m_export, m_close})
        button->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &MoneyWindow::exportAnswer);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_view, &TableView::rowsChosen, this, [this] { chosenChanged(); });
    connect(m_currency, &QComboBox::activated, this, [this] {
        m_wanted = Currency{static_cast<quint16>(m_currency->currentData().toUInt())};
        renew();
    });
    connect(m_rates, &RatesButton::changed, this, &MoneyWindow::renew);
    connect(m_rates, &RatesButton::fileRequested, this, [this] { m_rates->ask(m_prompt); });
    connect(&LedgerCache::of(session), &LedgerCache::outdated, this,
            [this] { isVisible() ? renew() : void(m_isStale = true); });
}

MoneyWindow::~MoneyWindow()
{
    stop();
}

void MoneyWindow::stop()
{
    if (m_job)
        m_job->cancel();
}

QString MoneyWindow::text() const
{
    return m_text->text();
}

QHBoxLayout &MoneyWindow::addTools()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    static_cast<QVBoxLayout *>(layout())->insertLayout(m_rows++, row);
    if (m_rows == 1) {
        row->addWidget(m_currency);
        row->addWidget(m_rates);
    }
    return *row;
}

void MoneyWindow::allowRates()
{
    m_mayConvert = true;
}

QPushButton *MoneyWindow::addVerb()
{
    auto *verb = new QPushButton(this);
    verb->setAutoDefault(false);
    m_verbs->insertWidget(m_verbs->count() - 3, verb); // before the stretch
    return verb;
}

void MoneyWindow::renew()
{
    stop();
    m_isStale = false;
    const int number = ++m_number;
    m_text->setText(UiTr::tr("Calculating…"));
    LedgerCache::of(m_session).fetch(
        m_jobs, accountOfInterest(), m_wanted, this,
        [this, number](const Result<SharedLedger> &ledger) {
            if (number != m_number)
                return;
            if (!ledger) {
                showProblem(ledger.error());
                return;
            }
            m_asked = *ledger;
            fillCurrencies(**ledger);
            ask(*ledger);
        },
        m_rates->rates());
}

void MoneyWindow::fillCurrencies(const NamedLedger &ledger)
{
    m_currency->clear();
    for (const Currency currency : ledger.currencies)
        m_currency->addItem(currency.letters(), currency.code);
    m_currency->setCurrentIndex(m_currency->findData(ledger.ledger.currency.code));
    m_currency->setVisible(ledger.currencies.size() > 1);
    m_rates->setTarget(ledger.ledger.currency);
    m_rates->setVisible(m_mayConvert && ledger.currencies.size() > 1);
}

void MoneyWindow::showAnswer()
{
    m_shown = m_asked;
    m_view->show(answerTable());
    showText();
    m_export->setEnabled(answerExport().make != nullptr);
    chosenChanged();
    Q_EMIT answered();
}

/// Amounts that were converted are nowhere shown without saying so.
void MoneyWindow::showText()
{
    QStringList sentences{answerText()};
    if (m_shown)
        sentences << rateSentences(*m_shown);
    m_text->setText(sentences.join(QLatin1Char(' ')));
}

void MoneyWindow::showProblem(const Error &error)
{
    if (error.code == Error::Code::Cancelled) {
        m_text->setText(UiTr::tr("Stopped."));
        return;
    }
    m_text->setText(error.text());
    Q_EMIT m_session.failed(error);
}

void MoneyWindow::exportAnswer()
{
    TableExport what = answerExport();
    if (!what.make)
        return;
    if (m_shown && m_shown->rates)
        what.make = [make = what.make, ledger = m_shown](Progress &progress) {
            auto tables = make(progress);
            if (tables)
                tables->push_back(rateTable(rateSentences(*ledger)));
            return tables;
        };
    exportTables(m_session, m_jobs, m_prompt, what);
}

void MoneyWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_wasShown) {
        retranslate();
        showAnswer();
    }
    if (!std::exchange(m_wasShown, true) || m_isStale)
        renew();
}

void MoneyWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_wasShown)
        return;
    retranslate();
    m_view->renew(answerTable());
    showText();
}

void MoneyWindow::retranslate()
{
    m_export->setText(UiTr::tr("Export…"));
    m_export->setToolTip(UiTr::tr("Write the table as XLSX or CSV"));
    m_close->setText(UiTr::tr("Close"));
    m_currency->setAccessibleName(UiTr::tr("Currency"));
    nameParts();
    m_view->setAccessibleName(windowTitle());
}

} // namespace kluwen::ui

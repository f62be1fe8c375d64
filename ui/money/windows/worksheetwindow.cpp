#include "ui/money/windows/worksheetwindow.h"
#include "core/base/tr.h"
#include "core/money/ledgerbuilder.h"
#include "core/store/casefile.h"
#include "core/store/thingstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/dayfield.h"
#include "ui/money/paymentrows.h"
#include "ui/money/windows/worksheettable.h"

#include <algorithm>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

WorksheetWindow::WorksheetWindow(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent)
    : QDialog(parent), m_session(session), m_jobs(jobs), m_prompt(prompt), m_kind(new QComboBox(this)),
      m_currency(new QComboBox(this)), m_about(new QLineEdit(this)), m_since(new DayField(DayField::End::First, this)),
      m_until(new DayField(DayField::End::Last, this)), m_accounts(new QLabel(this)), m_take(new QPushButton(this)),
      m_offer(new QPushButton(this)), m_sections(new QListWidget(this)), m_table(new WorksheetTable(session, this)),
      m_result(new QLabel(this)), m_note(new QLabel(this)), m_open(new QPushButton(this)),
      m_save(new QPushButton(this)), m_export(new QPushButton(this)), m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("helpTopic", QLatin1String("money"));
    resize(1080, 660);
    begin();
    layOut();
    connectParts();
    retranslate();
    takeAccounts();
}

WorksheetWindow::~WorksheetWindow()
{
    if (m_job)
        m_job->cancel();
}

/// Two empty worksheets in the most frequent currency of the case.
void WorksheetWindow::begin()
{
    auto currencies = money::currenciesOf(m_session.caseFile()).value_or(QList<Currency>());
    if (currencies.isEmpty())
        currencies << euro();
    for (const Currency currency : currencies)
        m_currency->addItem(currency.letters(), currency.code);
    m_currency->setVisible(currencies.size() > 1);
    for (const money::WorksheetKind kind : {money::WorksheetKind::Cash, money::WorksheetKind::NetWorth})
        m_documents[static_cast<size_t>(kind)].open(money::Worksheet::empty(kind, currencies.constFirst()));
}

void WorksheetWindow::layOut()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_kind);
    head->addWidget(m_currency);
    head->addWidget(m_about, 1);
    head->addWidget(m_since);
    head->addWidget(m_until);
    auto *scope = new QHBoxLayout;
    scope->addWidget(m_accounts, 1);
    scope->addWidget(m_take);
    scope->addWidget(m_offer);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_sections);
    middle->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_save, m_export})
        foot->addWidget(button);
    foot->addStretch();
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(scope);
    column->addLayout(middle, 1);
    column->addWidget(m_result);
    column->addWidget(m_note);
    column->addLayout(foot);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sections->setMinimumWidth(300);
    m_sections->setMaximumWidth(340);
    m_result->setProperty("heading", true);
    for (QLabel *label : {m_note, m_accounts, m_result})
        label->setWordWrap(true);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
}

void WorksheetWindow::connectParts()
{
    connect(m_kind, &QComboBox::activated, this, [this](int at) {
        m_current = static_cast<size_t>(std::max(0, at));
        showSheet();
    });
    connect(m_currency, &QComboBox::activated, this,
            [this] { current().setCurrency(Currency{static_cast<quint16>(m_currency->currentData().toUInt())}); });
    connect(m_about, &QLineEdit::textEdited, this, [this](const QString &text) { current().setAbout(text); });
    for (DayField *field : {m_since, m_until})
        connect(field, &DayField::dayChanged, this, [this] { current().setPeriod(m_since->day(), m_until->day()); });
    for (const WorksheetDocument &document : m_documents)
        connect(&document, &WorksheetDocument::linesChanged, this, [this, &document] {
            if (&document == &current())
                showSums();
        });
    connect(m_sections, &QListWidget::currentRowChanged, this, &WorksheetWindow::showSection);
    connect(m_table, &WorksheetTable::sectionRequested, m_sections, qOverload<int>(&QListWidget::setCurrentRow));
    connect(m_table, &WorksheetTable::paymentsRequested, this, &WorksheetWindow::paymentsRequested);
    connect(m_table, &WorksheetTable::recordRequested, this, &WorksheetWindow::recordRequested);
    connect(m_take, &QPushButton::clicked, this, &WorksheetWindow::takeAccounts);
    connect(m_offer, &QPushButton::clicked, this, &WorksheetWindow::offer);
    connect(m_open, &QPushButton::clicked, this, &WorksheetWindow::openFile);
    connect(m_save, &QPushButton::clicked, this, &WorksheetWindow::saveFile);
    connect(m_export, &QPushButton::clicked, this, &WorksheetWindow::exportSheet);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
}

void WorksheetWindow::takeAccounts()
{
    store::CaseFile &caseFile = m_session.caseFile();
    m_scope = {};
    m_scope.accounts = accountsAmong(caseFile, m_session.selection().records());
    std::sort(m_scope.accounts.begin(), m_scope.accounts.end());
    for (const RecordId account : m_scope.accounts) {
        const auto links = caseFile.things().linksOf(account);
        for (const Link &link : links.value_or(QList<Link>()))
            if (link.type == QLatin1String("account_holder") && !m_scope.holders.contains(link.from))
                m_scope.holders << link.from;
    }
    showScope();
}

void WorksheetWindow::showScope()
{
    QStringList names;
    for (const RecordId account : m_scope.accounts)
        if (const auto thing = m_session.caseFile().things().findThing(account))
            names << thing->caption;
    constexpr qsizetype most = 6;
    const auto more = static_cast<int>(names.size() - most);
    if (more > 0)
        names = names.mid(0, most) << UiTr::tr("%n more", nullptr, more);
    m_accounts->setText(names.isEmpty() ? UiTr::tr("Select accounts or their holders and choose Use selected accounts: "
                                                   "the case then offers lines for them.")
                                        : UiTr::tr("Accounts: %1").arg(names.join(QStringLiteral("; "))));
    m_offer->setEnabled(!m_scope.accounts.isEmpty());
}

void WorksheetWindow::offer()
{
    if (m_scope.accounts.isEmpty() || m_job)
        return;
    money::Worksheet empty = money::Worksheet::empty(sheet().kind, sheet().currency);
    empty.since = m_since->day();
    empty.until = m_until->day();
    const auto work = [empty, scope = m_scope, path = m_session.path(),
                       &clock = m_session.clock()](Progress &) -> Result<money::Worksheet> {
        const auto reader = store::CaseFile::openReader(path, clock);
        if (!reader)
            return fail(reader.error());
        return money::offeredLines(**reader, scope, empty);
    };
    m_job = m_jobs.start(UiTr::tr("Collecting lines from the case"), this, work,
                         [this](const Result<money::Worksheet> &found) {
                             m_job = nullptr;
                             if (found)
                                 takeOffer(*found);
                             else if (found.error().code != Error::Code::Cancelled)
                                 Q_EMIT m_session.failed(found.error());
                         });
}

/// A line that was offered before is brought up to date; nothing is counted twice by offering twice.
void WorksheetWindow::takeOffer(const money::Worksheet &found)
{
    WorksheetDocument &own = m_documents[static_cast<size_t>(found.kind)];
    std::vector<WorksheetDocument::Lines> sections = own.sheet().lines;
    for (size_t section = 0; section < found.lines.size(); ++section)
        for (const money::WorksheetLine &line : found.lines[section]) {
            auto &lines = sections[section];
            const auto same = std::find_if(lines.begin(), lines.end(),
                                           [&line](const auto &known) { return money::isSameOffer(known, line); });
            if (same == lines.end())
                lines.push_back(line);
            else
                *same = line;
        }
    own.setLines(std::move(sections));
    Q_EMIT offered();
}

void WorksheetWindow::showSheet()
{
    const money::Worksheet &shown = sheet();
    m_about->setText(shown.about);
    {
        const QSignalBlocker quietSince(m_since);
        const QSignalBlocker quietUntil(m_until);
        m_since->setDay(shown.since);
        m_until->setDay(shown.until);
    }
    const int kept = std::max(0, m_sections->currentRow());
    const QSignalBlocker quiet(m_sections);
    m_sections->clear();
    for (size_t i = 0; i < money::sectionsOf(shown.kind).size(); ++i)
        m_sections->addItem(QString());
    m_sections->setCurrentRow(std::min(kept, m_sections->count() - 1));
    showSection();
    showSums();
}

void WorksheetWindow::showSection()
{
    const int at = m_sections->currentRow();
    if (at < 0)
        return;
    m_table->showSection(current(), at);
}

void WorksheetWindow::showSums()
{
    const auto result = money::resultOf(sheet());
    m_currency->setCurrentIndex(m_currency->findData(sheet().currency.code));
    m_currency->setEnabled(!current().hasLines()); // amounts are of one currency
    m_export->setEnabled(result.has_value());
    if (!result) {
        m_result->setText(result.error().text());
        return;
    }
    const auto amount = [this](qint64 minor) { return amountText(minor, sheet().currency, screenLanguage()); };
    const auto sections = money::sectionsOf(sheet().kind);
    for (size_t i = 0; i < sections.size(); ++i)
        m_sections->item(static_cast<int>(i))
            ->setText(QStringLiteral("%1. %2\n%3")
                          .arg(QString::number(i + 1), Tr::tr(sections[i].title), amount(result->sums[i])));
    if (!current().hasLines())
        m_result->setText(UiTr::tr("There are no lines yet, so nothing can be concluded."));
    else if (result->unexplained == 0)
        m_result->setText(UiTr::tr("The known means are exactly what went out."));
    else if (result->unexplained > 0)
        m_result->setText(UiTr::tr("Unexplained: %1").arg(amount(result->unexplained)));
    else
        m_result->setText(UiTr::tr("Nothing remains unexplained; the known means exceed what went out by %1.")
                              .arg(amount(-result->unexplained)));
}

QString WorksheetWindow::resultText() const
{
    return m_result->text();
}

void WorksheetWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WorksheetWindow::retranslate()
{
    setWindowTitle(UiTr::tr("Worksheets"));
    m_kind->clear();
    for (const money::WorksheetKind kind : {money::WorksheetKind::Cash, money::WorksheetKind::NetWorth})
        m_kind->addItem(Tr::tr(money::worksheetTitle(kind)));
    m_kind->setCurrentIndex(static_cast<int>(m_current));
    m_kind->setAccessibleName(UiTr::tr("Kind of worksheet"));
    m_currency->setAccessibleName(UiTr::tr("Currency"));
    m_about->setPlaceholderText(UiTr::tr("Whom it is about"));
    m_about->setAccessibleName(m_about->placeholderText());
    m_since->retranslate();
    m_until->retranslate();
    m_sections->setAccessibleName(UiTr::tr("Sections of the worksheet with their sums"));
    m_take->setText(UiTr::tr("Use se&lected accounts"));
    m_offer->setText(UiTr::tr("&Fill in from the case"));
    m_offer->setToolTip(UiTr::tr("Offers cash withdrawals and deposits, stated balances and declared income, each with "
                                 "its evidence"));
    m_note->setText(UiTr::tr("What remains unexplained asks for an explanation and proves nothing by itself."));
    m_open->setText(UiTr::tr("&Open…"));
    m_save->setText(UiTr::tr("&Save…"));
    m_export->setText(UiTr::tr("E&xport…"));
    m_close->setText(UiTr::tr("Close"));
    m_table->retranslate();
    showScope();
    showSheet();
}

} // namespace kluwen::ui

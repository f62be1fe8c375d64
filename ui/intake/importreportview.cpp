#include "ui/intake/importreportview.h"
#include "core/base/text.h"
#include "core/store/thingstore.h"
#include "ui/base/casesession.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/intake/plaintable.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluwen::ui
{

ImportReportView::ImportReportView(CaseSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_summary(new QLabel(this)), m_rejectedTitle(new QLabel(this)),
      m_rejected(makePlainTable(4, this)), m_balanceTitle(new QLabel(this)), m_balances(makePlainTable(5, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rejected->setObjectName(QStringLiteral("rejected"));
    m_balances->setObjectName(QStringLiteral("balances"));
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rejectedTitle->setProperty("heading", true);
    m_balanceTitle->setProperty("heading", true);
    column->addWidget(m_summary);
    column->addWidget(m_rejectedTitle);
    column->addWidget(m_rejected, 3);
    column->addWidget(m_balanceTitle);
    column->addWidget(m_balances, 2);
    column->addStretch(1);
    clear();
}

void ImportReportView::show(const FileOutcome &outcome)
{
    m_outcome = outcome;
    m_summary->setText(outcomeText(outcome));
    fillRejected(outcome.report ? outcome.report->rejected : QList<RejectedRow>(),
                 outcome.report ? outcome.report->counts.rejected : 0);
    fillBalances(outcome.report ? outcome.report->balances : QList<store::BalanceCheck>());
}

void ImportReportView::clear()
{
    m_outcome.reset();
    m_summary->clear();
    fillRejected({}, 0);
    fillBalances({});
}

void ImportReportView::fillRejected(const QList<RejectedRow> &rows, qint64 all)
{
    m_rejectedTitle->setVisible(!rows.isEmpty());
    m_rejected->setVisible(!rows.isEmpty());
    m_rejectedTitle->setText(rows.size() < all
                                 ? UiTr::tr("Rejected rows, the first %1 of %2")
                                       .arg(countText(rows.size(), screenLanguage()), countText(all, screenLanguage()))
                                 : UiTr::tr("Rejected rows"));
    m_rejected->setAccessibleName(m_rejectedTitle->text());
    m_rejected->setHorizontalHeaderLabels(
        {UiTr::tr("Line"), UiTr::tr("Column"), UiTr::tr("Why"), UiTr::tr("As in the file")});
    m_rejected->setRowCount(0);
    for (const RejectedRow &row : rows)
        addPlainRow(m_rejected,
                    {countText(row.line, screenLanguage()),
                     row.column > 0 ? countText(row.column, screenLanguage()) : QString(), rejectText(row),
                     fromUtf8(row.raw)},
                    2);
    fitPlainTable(m_rejected);
}

void ImportReportView::fillBalances(const QList<store::BalanceCheck> &checks)
{
    m_balanceTitle->setVisible(!checks.isEmpty());
    m_balances->setVisible(!checks.isEmpty());
    m_balanceTitle->setText(UiTr::tr("Balances that do not agree"));
    m_balances->setAccessibleName(m_balanceTitle->text());
    m_balances->setHorizontalHeaderLabels({UiTr::tr("Stated by the bank"), UiTr::tr("Added up"), UiTr::tr("Account"),
                                           UiTr::tr("Date"), UiTr::tr("What it means")});
    m_balances->setRowCount(0);
    const Language language = screenLanguage();
    for (const store::BalanceCheck &check : checks) {
        const auto account = m_session.caseFile().things().findThing(check.account);
        const QString meaning = check.gap
                                    ? UiTr::tr("A statement before this one is missing.")
                                    : UiTr::tr("The entries do not add up to the balance on line %1.").arg(check.line);
        addPlainRow(m_balances,
                    {amountText(check.stated, check.currency, language),
                     amountText(check.computed, check.currency, language), account ? account->caption : QString(),
                     dateText(check.day, language), meaning},
                    2);
    }
    fitPlainTable(m_balances);
}

void ImportReportView::retranslate()
{
    if (m_outcome)
        show(FileOutcome(*m_outcome));
}

void ImportReportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

ImportReportDialog::ImportReportDialog(CaseSession &session, QList<FileOutcome> outcomes, QWidget *parent)
    : QDialog(parent), m_outcomes(std::move(outcomes)), m_view(new ImportReportView(session, this))
{
    setWindowTitle(UiTr::tr("Import Report"));
    resize(940, 560);
    auto *column = new QVBoxLayout(this);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    column->addWidget(splitter, 1);
    auto *files = new QListWidget(splitter);
    files->setAccessibleName(UiTr::tr("Imported files"));
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    const Theme theme = isDark ? Theme::dark() : Theme::light();
    for (const FileOutcome &outcome : std::as_const(m_outcomes)) {
        const bool look = outcome.needsLook();
        auto *item = new QListWidgetItem(QFileInfo(outcome.path).fileName(), files);
        item->setIcon(look ? symbolIcon(QStringLiteral("warning"), outcome.report ? theme.warning : theme.danger)
                           : symbolIcon(QStringLiteral("check"), theme.good));
        item->setToolTip(outcomeText(outcome));
    }
    splitter->addWidget(files);
    splitter->addWidget(m_view);
    splitter->setSizes({240, 680});
    connect(files, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_outcomes.size())
            m_view->show(m_outcomes[row]);
    });
    const auto first = std::find_if(m_outcomes.begin(), m_outcomes.end(),
                                    [](const FileOutcome &outcome) { return outcome.needsLook(); });
    files->setCurrentRow(first == m_outcomes.end() ? 0 : static_cast<int>(first - m_outcomes.begin()));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(UiTr::tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace kluwen::ui

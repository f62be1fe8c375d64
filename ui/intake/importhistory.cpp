#include "ui/intake/importhistory.h"
#include "core/store/sourcestore.h"
#include "ui/base/casesession.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/intake/importcontroller.h"
#include "ui/intake/importreportview.h"
#include "ui/intake/plaintable.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluwen::ui
{

void ImportHistory::open(ImportController &controller, QWidget *window)
{
    auto *dialog = new ImportHistory(controller, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&controller, &QObject::destroyed, dialog, &QObject::deleteLater);
    static_cast<QWidget *>(dialog)->show();
}

ImportHistory::ImportHistory(ImportController &controller, QWidget *parent)
    : QDialog(parent), m_controller(controller), m_table(makePlainTable(7, this)),
      m_report(new ImportReportView(controller.session(), this)), m_empty(new QLabel(this)),
      m_undo(new QPushButton(this)), m_close(new QPushButton(this))
{
    resize(1000, 620);
    auto *column = new QVBoxLayout(this);
    m_empty->setProperty("muted", true);
    column->addWidget(m_empty);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_report);
    splitter->setSizes({300, 280});
    column->addWidget(splitter, 1);
    m_table->setObjectName(QStringLiteral("runs"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addStretch();
    buttons->addWidget(m_close);
    m_close->setDefault(true);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (const store::ImportRun *run = current())
            m_controller.undoRun(run->id, run->file);
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &ImportHistory::showRun);
    connect(&controller.session(), &CaseSession::changed, this, &ImportHistory::reload);
    retranslate();
}

const store::ImportRun *ImportHistory::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_runs.size() ? &m_runs[row] : nullptr;
}

void ImportHistory::reload()
{
    const Language language = screenLanguage();
    const auto runs = m_controller.session().caseFile().importRuns().all();
    m_runs = runs.value_or(QList<store::ImportRun>());
    std::reverse(m_runs.begin(), m_runs.end());
    m_empty->setVisible(m_runs.isEmpty());
    m_table->setRowCount(0);
    for (const store::ImportRun &run : std::as_const(m_runs)) {
        const intake::Format *format = intake::formatById(run.format);
        addPlainRow(m_table,
                    {countText(run.counts.payments, language), countText(run.counts.things, language),
                     countText(run.counts.rejected, language), run.file, format ? format->name() : run.format,
                     momentText(run.finishedAt, language), run.undone ? UiTr::tr("taken back") : QString()},
                    3);
    }
    fitPlainTable(m_table);
    if (!m_runs.isEmpty())
        m_table->setCurrentCell(0, 0);
    showRun(m_table->currentRow());
}

void ImportHistory::showRun(int)
{
    const store::ImportRun *run = current();
    m_undo->setEnabled(run && !run->undone && m_controller.session().isEditable());
    if (!run) {
        m_report->clear();
        return;
    }
    store::ImportRunStore &store = m_controller.session().caseFile().importRuns();
    intake::ImportReport report;
    report.file = run->file;
    report.format = run->format;
    report.counts = run->counts;
    report.run = run->id;
    report.rejected = store.rejected(run->id).value_or(QList<RejectedRow>());
    report.balances = store.balanceChecks(run->id).value_or(QList<store::BalanceCheck>());
    m_report->show({run->file, report});
}

void ImportHistory::retranslate()
{
    setWindowTitle(UiTr::tr("Import History"));
    m_empty->setText(UiTr::tr("Nothing was imported into this case yet."));
    m_undo->setText(UiTr::tr("Take This Import Back..."));
    m_close->setText(UiTr::tr("Close"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({UiTr::tr("Payments"), UiTr::tr("Things"), UiTr::tr("Rejected"),
                                        UiTr::tr("File"), UiTr::tr("Format"), UiTr::tr("Time"), UiTr::tr("State")});
    reload();
}

void ImportHistory::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kluwen::ui

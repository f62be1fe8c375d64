#include "ui/money/findings/findingspanel.h"
#include "core/store/casefile.h"
#include "core/store/thingstore.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/tableexport.h"
#include "ui/base/tr.h"
#include "ui/money/findings/findingmodel.h"
#include "ui/money/ratewords.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeView>
#include <QVBoxLayout>

namespace kluwen::ui
{

FindingsPanel::FindingsPanel(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_prompt(prompt),
      m_empty(new EmptyState(QStringLiteral("search"), this)), m_page(new QWidget(this)), m_state(new QLabel(m_page)),
      m_withDismissed(new QCheckBox(m_page)), m_converted(new QCheckBox(m_page)), m_search(new QPushButton(m_page)),
      m_export(new QPushButton(m_page)), m_parts(new QSplitter(m_page)), m_model(new FindingModel(this)),
      m_tree(new QTreeView(m_parts)), m_text(new QTextBrowser(m_parts)), m_chart(new QPushButton(m_page)),
      m_payments(new QPushButton(m_page)), m_trail(new QPushButton(m_page)), m_dismiss(new QPushButton(m_page))
{
    layOut();
    connectParts();
    retranslate();
    showState();
}

FindingsPanel::~FindingsPanel()
{
    if (m_job)
        m_job->cancel();
}

void FindingsPanel::layOut()
{
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setTextElideMode(Qt::ElideMiddle); // the end of a number tells accounts apart
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->setStretchLastSection(false);
    m_tree->viewport()->installEventFilter(this);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_parts->addWidget(m_tree);
    m_parts->addWidget(m_text);
    m_parts->setStretchFactor(0, 3);
    m_parts->setStretchFactor(1, 2);
    m_parts->setChildrenCollapsible(false);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_state, 1);
    tools->addWidget(m_withDismissed);
    tools->addWidget(m_converted);
    tools->addWidget(m_search);
    tools->addWidget(m_export);
    m_verbs = new QHBoxLayout;
    m_verbs->addStretch();
    for (QPushButton *verb : {m_chart, m_payments, m_trail, m_dismiss})
        m_verbs->addWidget(verb);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(8, 6, 8, 6);
    page->addLayout(tools);
    page->addWidget(m_parts, 1);
    page->addLayout(m_verbs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_page);
    setFocusProxy(m_tree);
}

void FindingsPanel::addTool(QWidget *tool)
{
    m_verbs->insertWidget(m_verbs->count() - 1, tool);
}

void FindingsPanel::connectParts()
{
    connect(m_empty, &EmptyState::actionRequested, this, &FindingsPanel::search);
    connect(m_search, &QPushButton::clicked, this, &FindingsPanel::search);
    connect(m_export, &QPushButton::clicked, this, &FindingsPanel::exportFindings);
    connect(m_withDismissed, &QCheckBox::toggled, this, &FindingsPanel::fill);
    connect(m_converted, &QCheckBox::toggled, this, &FindingsPanel::search);
    connect(&CaseRates::of(m_session), &CaseRates::changed, this, &FindingsPanel::showState);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPanel::showCurrent);
    connect(m_tree->header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != FindingModel::What)
            fitFirstColumn();
    });
    connect(m_tree, &QTreeView::activated, this, &FindingsPanel::showOnChart);
    connect(m_chart, &QPushButton::clicked, this, &FindingsPanel::showOnChart);
    connect(m_payments, &QPushButton::clicked, this, &FindingsPanel::showPayments);
    connect(m_trail, &QPushButton::clicked, this, &FindingsPanel::followMoney);
    connect(m_dismiss, &QPushButton::clicked, this, &FindingsPanel::dismiss);
    connect(&m_session, &CaseSession::changed, this, [this](const store::Changes &changes) {
        if (!m_findings)
            return;
        m_isOutdated = m_isOutdated || changes.payments || changes.everything;
        if (dismissedJson() != m_dismissed) // a reason was given, or undone
            fill();
        else
            showState();
    });
}

void FindingsPanel::setTheme(const Theme &theme)
{
    m_empty->setTheme(theme);
}

void FindingsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
        showState();
    }
    QWidget::changeEvent(event);
}

void FindingsPanel::retranslate()
{
    setAccessibleName(UiTr::tr("Findings"));
    m_tree->setAccessibleName(UiTr::tr("Findings by pattern"));
    m_text->setAccessibleName(UiTr::tr("Explanation of the finding"));
    m_empty->setTexts(UiTr::tr("Look for patterns in the payments"),
                      UiTr::tr("Many small payments just below a threshold, money that leaves an account within hours, "
                               "loans that are one's own money: each finding is explained, with the innocent "
                               "explanation beside it."));
    m_empty->setAction(UiTr::tr("Look for patterns"));
    m_search->setText(UiTr::tr("Look again"));
    m_export->setText(UiTr::tr("Export…"));
    m_export->setToolTip(UiTr::tr("Write the findings as XLSX or CSV"));
    m_withDismissed->setText(UiTr::tr("Show those put aside"));
    m_converted->setText(UiTr::tr("Amounts converted at the day's rate"));
    m_converted->setToolTip(UiTr::tr("Finds patterns that pass from one currency into another, with the exchange rates "
                                     "that are loaded"));
    m_chart->setText(UiTr::tr("Show on the chart"));
    m_payments->setText(UiTr::tr("Show payments"));
    m_trail->setText(UiTr::tr("Follow the money"));
    showCurrent();
}

void FindingsPanel::search()
{
    if (m_job)
        return;
    m_state->setText(UiTr::tr("Looking for patterns…"));
    const SharedRates rates = m_converted->isChecked() ? CaseRates::of(m_session).table() : nullptr;
    const auto work = [rates, path = m_session.path(),
                       &clock = m_session.clock()](Progress &progress) -> Result<SharedFindings> {
        const auto reader = store::CaseFile::openReader(path, clock);
        if (!reader)
            return fail(reader.error());
        return findPatterns(**reader, rates, progress);
    };
    m_job = m_jobs.start(UiTr::tr("Looking for patterns"), this, work, [this](const Result<SharedFindings> &findings) {
        if (findings)
            take(*findings);
        else if (findings.error().code != Error::Code::Cancelled)
            Q_EMIT m_session.failed(findings.error());
        showState();
    });
}

void FindingsPanel::take(const SharedFindings &findings)
{
    m_findings = findings;
    m_isOutdated = false;
    fill();
    if (m_model->rowCount() > 0)
        m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    fitColumns();
    Q_EMIT searched();
}

/// A sum in many currencies may be shortened before the name of the account is.
void FindingsPanel::fitColumns()
{
    constexpr int most = 220;
    for (int column = FindingModel::Period; column < FindingModel::ColumnCount; ++column) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, std::min(most, m_tree->columnWidth(column)));
    }
    fitFirstColumn();
}

/// What the others leave, and never less than an account number with its holder needs: then the list scrolls.
void FindingsPanel::fitFirstColumn()
{
    const int least = m_tree->fontMetrics().averageCharWidth() * 40;
    const int others = m_tree->header()->length() - m_tree->columnWidth(FindingModel::What);
    m_tree->setColumnWidth(FindingModel::What, std::max(least, m_tree->viewport()->width() - others));
}

bool FindingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitFirstColumn();
    return QWidget::eventFilter(watched, event);
}

void FindingsPanel::fill()
{
    const int kept = current();
    m_dismissed = dismissedJson();
    m_model->show(m_findings, DismissedFindings::fromJson(m_dismissed), m_withDismissed->isChecked());
    m_tree->expandAll();
    for (int group = 0; group < m_model->rowCount(); ++group) {
        m_tree->setFirstColumnSpanned(group, {}, true);
        for (int row = 0; kept >= 0 && row < m_model->rowCount(m_model->index(group, 0)); ++row)
            if (const QModelIndex index = m_model->index(row, 0, m_model->index(group, 0));
                m_model->findingAt(index) == kept)
                m_tree->setCurrentIndex(index);
    }
    showCurrent();
    showState();
}

QString FindingsPanel::dismissedJson() const
{
    return m_session.caseFile().document(DismissedFindings::documentKey);
}

void FindingsPanel::showState()
{
    m_empty->setVisible(!m_findings);
    m_page->setVisible(m_findings != nullptr);
    m_converted->setVisible(CaseRates::of(m_session).table() != nullptr);
    if (!m_findings)
        return;
    QString state = m_model->shown() == 0 ? UiTr::tr("No pattern was found with these parameters.")
                                          : UiTr::tr("%n finding(s)", nullptr, m_model->shown());
    for (const patterns::Tally &tally : m_findings->answer.tallies)
        if (!tally.isComplete)
            state += QLatin1Char(' ') + UiTr::tr("%1: the search was not completed.").arg(patternName(tally.pattern));
    for (const QString &sentence : rateSentences(*m_findings))
        state += QLatin1Char(' ') + sentence;
    if (m_isOutdated)
        state += QLatin1Char(' ') + UiTr::tr("The payments have changed since.");
    m_state->setText(state);
    m_export->setEnabled(m_model->shown() > 0);
}

int FindingsPanel::current() const
{
    return m_model->findingAt(m_tree->currentIndex());
}

const patterns::Finding *FindingsPanel::currentFinding() const
{
    const int number = current();
    return number < 0 ? nullptr : &m_findings->answer.findings[static_cast<size_t>(number)];
}

QString FindingsPanel::state() const
{
    return m_state->text();
}

QString FindingsPanel::explanation() const
{
    return m_text->toPlainText();
}

void FindingsPanel::showCurrent()
{
    const int number = current();
    for (QPushButton *verb : {m_chart, m_payments, m_trail, m_dismiss})
        verb->setEnabled(number >= 0);
    m_dismiss->setText(UiTr::tr("Put aside…"));
    if (number < 0) {
        m_text->clear();
        return;
    }
    const auto dismissed = DismissedFindings::fromJson(m_session.caseFile().document(DismissedFindings::documentKey));
    const QString &key = m_findings->keys[number];
    if (dismissed.contains(key))
        m_dismiss->setText(UiTr::tr("Take back"));
    m_dismiss->setEnabled(m_session.isEditable());
    m_text->setHtml(findingText(*m_findings, static_cast<size_t>(number), dismissed.reason(key)));
}

QSet<RecordId> FindingsPanel::recordsOf(const patterns::Finding &finding) const
{
    QSet<RecordId> records;
    for (const RecordId account : finding.accounts) {
        records.insert(account);
        const auto links = m_session.caseFile().things().linksOf(account);
        for (const Link &link : links.value_or(QList<Link>()))
            if (link.type == QLatin1String("account_holder"))
                records.insert(link.from == account ? link.to : link.from);
    }
    return records;
}

void FindingsPanel::showOnChart()
{
    if (const patterns::Finding *finding = currentFinding()) {
        m_session.selection().setRecords(recordsOf(*finding));
        Q_EMIT chartRequested();
    }
}

void FindingsPanel::showPayments()
{
    if (const patterns::Finding *finding = currentFinding())
        Q_EMIT paymentsRequested({finding->payments.begin(), finding->payments.end()});
}

void FindingsPanel::followMoney()
{
    if (const patterns::Finding *finding = currentFinding(); finding && !finding->accounts.empty())
        Q_EMIT traceRequested(finding->accounts.front());
}

void FindingsPanel::exportFindings()
{
    if (!m_findings)
        return;
    exportTables(m_session, m_jobs, m_prompt,
                 {UiTr::tr("Export the findings"), UiTr::tr("findings.xlsx"),
                  [findings = m_findings, dismissed = DismissedFindings::fromJson(m_dismissed),
                   withDismissed = m_withDismissed->isChecked()](Progress &) -> Result<std::vector<Table>> {
                      std::vector<Table> tables{findingsTable(*findings, dismissed, withDismissed)};
                      if (findings->rates)
                          tables.push_back(rateTable(rateSentences(*findings)));
                      return tables;
                  }});
}

void FindingsPanel::dismiss()
{
    const int number = current();
    if (number < 0)
        return;
    auto dismissed = DismissedFindings::fromJson(m_dismissed);
    const QString &key = m_findings->keys[number];
    const bool takeBack = dismissed.contains(key);
    if (takeBack) {
        dismissed.takeBack(key);
    } else {
        const QString reason =
            m_prompt.text(UiTr::tr("Put the finding aside"), UiTr::tr("Why does it mean nothing here?"), QString());
        if (reason.trimmed().isEmpty())
            return;
        dismissed.dismiss(key, reason.trimmed());
    }
    const store::EditLabel label{takeBack ? QT_TRANSLATE_NOOP("Core", "Take a finding back")
                                          : QT_TRANSLATE_NOOP("Core", "Put a finding aside"),
                                 {}};
    (void)m_session.edit(label, [&](store::CaseFile &caseFile) {
        return caseFile.setDocument(DismissedFindings::documentKey, dismissed.toJson());
    });
}

} // namespace kluwen::ui

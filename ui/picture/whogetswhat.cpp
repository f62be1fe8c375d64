#include "ui/picture/whogetswhat.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/picture/explainmodel.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace kluwen::ui
{

WhoGetsWhat::WhoGetsWhat(Jobs &jobs, QWidget *parent)
    : QWidget(parent), m_jobs(jobs), m_known(picture::recipients()), m_words(new QLineEdit(this)),
      m_onlyDifferent(new QCheckBox(this)), m_table(new QTableView(this)), m_reason(new QLabel(this)),
      m_model(new ExplainModel(this)), m_filter(new ExplainFilter(this))
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultSectionSize(170);
    m_reason->setWordWrap(true);
    m_reason->setMinimumHeight(2 * m_reason->fontMetrics().lineSpacing());
    m_words->setClearButtonEnabled(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_words, 1);
    line->addWidget(m_onlyDifferent);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    addChoices();
    connect(m_words, &QLineEdit::textChanged, m_filter, &ExplainFilter::setWords);
    connect(m_onlyDifferent, &QCheckBox::toggled, m_filter, &ExplainFilter::setOnlyDifferent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhoGetsWhat::tellReason);
    retranslate();
}

void WhoGetsWhat::setCase(std::shared_ptr<const picture::Contents> contents, const picture::PictureOptions &options)
{
    m_contents = std::move(contents);
    m_options = options;
    m_isStale = true;
    if (isVisible())
        fill();
}

void WhoGetsWhat::setRecipients(const QList<picture::Recipient> &known)
{
    m_known = known;
    m_isStale = true;
    if (isVisible())
        fill();
}

void WhoGetsWhat::fill()
{
    if (!m_isStale || !m_contents)
        return;
    m_isStale = false;
    const int request = ++m_asked;
    QList<picture::Recipient> who = m_known;
    if (m_options.recipient) // the one that is chosen stands first
        std::stable_partition(who.begin(), who.end(), [this](const picture::Recipient &recipient) {
            return recipient.id == m_options.recipient->id;
        });
    m_jobs.start(
        UiTr::tr("Working out who gets what"), this,
        [contents = m_contents, who, options = m_options](Progress &) -> Result<QList<picture::ExplainedRow>> {
            return picture::explain(*contents, who, options);
        },
        [this, request, who](Result<QList<picture::ExplainedRow>> rows) {
            if (request != m_asked || !rows)
                return;
            m_recipients = who;
            showRows(std::move(*rows));
            Q_EMIT filled();
        });
}

/// The cell that was looked at is looked at again.
void WhoGetsWhat::showRows(QList<picture::ExplainedRow> rows)
{
    QStringList names;
    for (const picture::Recipient &recipient : std::as_const(m_recipients))
        names << recipient.labels.in(screenLanguage());
    const QModelIndex before = m_filter->mapToSource(m_table->currentIndex());
    const picture::ExplainedRow *row = m_model->rowAt(before);
    const RecordId subject = row ? row->subject : RecordId();
    const StatementId statement = row ? row->statement : StatementId();
    const int column = before.column();
    m_model->setRows(std::move(rows), names);
    if (subject.isValid())
        m_table->setCurrentIndex(m_filter->mapFromSource(m_model->find(subject, statement, column)));
    tellReason();
}

void WhoGetsWhat::addChoices()
{
    m_leaveOut = new QAction(this);
    m_leaveOut->setShortcut(QKeySequence(Qt::Key_Delete));
    m_include = new QAction(this);
    m_include->setShortcut(QKeySequence(Qt::Key_Insert));
    for (QAction *action : {m_leaveOut, m_include}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto ask = [this](auto signal) {
        const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
        if (const picture::ExplainedRow *row = m_model->rowAt(current))
            Q_EMIT(this->*signal)(row->subject, recipientAt(current.column()));
    };
    connect(m_leaveOut, &QAction::triggered, this, [ask] { ask(&WhoGetsWhat::leaveOutAsked); });
    connect(m_include, &QAction::triggered, this, [ask] { ask(&WhoGetsWhat::includeAsked); });
}

void WhoGetsWhat::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    tellChoices();
}

QString WhoGetsWhat::recipientAt(int column) const
{
    return column < ExplainModel::fixedColumns ? QString() : m_recipients.value(column - ExplainModel::fixedColumns).id;
}

/// What may be done with the cell: a thing or a tie is left out as a whole, under a recipient for that one only.
void WhoGetsWhat::tellChoices()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    const picture::ExplainedRow *row = m_model->rowAt(current);
    const int recipient = current.column() - ExplainModel::fixedColumns;
    m_leaveOut->setText(
        recipient < 0 ? UiTr::tr("Leave out for everybody outside the team")
                      : UiTr::tr("Leave out for %1").arg(m_recipients.value(recipient).labels.in(screenLanguage())));
    m_include->setText(UiTr::tr("Include again"));
    qsizetype answers = 0;
    qsizetype leftOut = 0;
    for (qsizetype i = 0; row && !row->statement.isValid() && i < row->answers.size(); ++i) {
        const bool isMeant = recipient >= 0
                                 ? i == recipient
                                 : !picture::leftOutFor({{row->subject, {}}}, m_recipients.value(i)).isEmpty();
        if (!isMeant)
            continue;
        ++answers;
        leftOut += row->answers[i].decision.reason == picture::Reason::NotNeeded ? 1 : 0;
    }
    m_leaveOut->setEnabled(m_isEditable && leftOut < answers);
    m_include->setEnabled(m_isEditable && leftOut > 0);
}

void WhoGetsWhat::tellReason()
{
    const QModelIndex current = m_filter->mapToSource(m_table->currentIndex());
    const QString reason = m_model->reasonAt(current);
    if (!reason.isEmpty())
        m_reason->setText(reason);
    else if (m_model->rowCount() == 0)
        m_reason->setText(UiTr::tr("There is nothing in the case yet."));
    else
        m_reason->setText(UiTr::tr("Choose a cell under a recipient to read why."));
    tellChoices();
}

void WhoGetsWhat::retranslate()
{
    m_words->setPlaceholderText(UiTr::tr("Filter"));
    m_words->setAccessibleName(UiTr::tr("Filter"));
    m_onlyDifferent->setText(UiTr::tr("Only what is changed or withheld for somebody"));
    m_table->setAccessibleName(UiTr::tr("Who gets what"));
    m_isStale = true;
    tellReason();
    if (isVisible())
        fill();
}

void WhoGetsWhat::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

void WhoGetsWhat::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kluwen::ui

#include "ui/picture/whogetswhat.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/picture/explainmodel.h"

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
    : QWidget(parent), m_jobs(jobs), m_words(new QLineEdit(this)), m_onlyDifferent(new QCheckBox(this)),
      m_table(new QTableView(this)), m_reason(new QLabel(this)), m_model(new ExplainModel(this)),
      m_filter(new ExplainFilter(this))
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

void WhoGetsWhat::fill()
{
    if (!m_isStale || !m_contents)
        return;
    m_isStale = false;
    const int request = ++m_asked;
    QList<picture::Recipient> who = picture::recipients();
    if (m_options.recipient) // the one that is chosen stands first
        std::stable_partition(who.begin(), who.end(), [this](const picture::Recipient &recipient) {
            return recipient.id == m_options.recipient->id;
        });
    QStringList names;
    for (const picture::Recipient &recipient : std::as_const(who))
        names << recipient.labels.in(screenLanguage());
    m_jobs.start(
        UiTr::tr("Working out who gets what"), this,
        [contents = m_contents, who, options = m_options](Progress &) -> Result<QList<picture::ExplainedRow>> {
            return picture::explain(*contents, who, options);
        },
        [this, request, names](Result<QList<picture::ExplainedRow>> rows) {
            if (request != m_asked || !rows)
                return;
            m_model->setRows(std::move(*rows), names);
            tellReason();
            Q_EMIT filled();
        });
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

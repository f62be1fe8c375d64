#include "ui/picture/citepicker.h"
#include "core/store/search.h"
#include "core/store/statementstore.h"
#include "ui/base/tr.h"
#include "ui/picture/casewords.h"

#include <algorithm>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

namespace
{

constexpr int citePause = 150; ///< milliseconds without a key before the search
constexpr int mostCitable = 200;
constexpr int mostFoundRecords = 40;

} // namespace

CitePicker::CitePicker(CaseSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_words(new QLineEdit(this)), m_state(new QLabel(this)),
      m_list(new QListWidget(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(UiTr::tr("Cite a statement"));
    setModal(true);
    m_words->setPlaceholderText(UiTr::tr("Name, number or value"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_state->setProperty("muted", true);
    m_state->setWordWrap(true);
    m_list->setAccessibleName(UiTr::tr("Statements"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_buttons->addButton(UiTr::tr("Cite"), QDialogButtonBox::AcceptRole)->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(UiTr::tr("Cancel"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_state);
    column->addWidget(m_list, 1);
    column->addWidget(m_buttons);
    resize(640, 420);
    m_pause.setSingleShot(true);
    m_pause.setInterval(citePause);
    connect(m_words, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &CitePicker::fill);
    connect(m_list, &QListWidget::itemActivated, this, &CitePicker::choose);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CitePicker::choose);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

void CitePicker::search(const QString &text)
{
    m_words->setText(text);
    fill();
}

void CitePicker::fill()
{
    m_pause.stop();
    m_list->clear();
    const QString words = m_words->text().trimmed();
    if (words.isEmpty()) {
        for (const RecordId record : m_session.selection().records())
            addStatements(record, {});
        m_state->setText(m_list->count() > 0 ? UiTr::tr("Of what is selected in the window. Type to search the case.")
                                             : UiTr::tr("Nothing is selected in the window. Type to search the case."));
    } else {
        const auto hits = m_session.caseFile().search().find(words, mostFoundRecords);
        QSet<RecordId> seen;
        for (const store::SearchHit &hit : hits ? *hits : QList<store::SearchHit>())
            if (hit.record.isValid() && !seen.contains(hit.record)) {
                seen << hit.record;
                addStatements(hit.record, hit.property);
            }
        m_state->setText(!hits ? hits.error().text()
                               : UiTr::tr("%n statement(s) of what was found", nullptr, m_list->count()));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

/// The property that was found stands first.
void CitePicker::addStatements(RecordId record, const QString &firstProperty)
{
    auto statements = m_session.caseFile().statements().of(record);
    if (!statements)
        return;
    std::stable_sort(statements->begin(), statements->end(), [&](const Statement &a, const Statement &b) {
        return a.property == firstProperty && b.property != firstProperty;
    });
    for (const Statement &statement : std::as_const(*statements)) {
        if (m_list->count() == mostCitable)
            return;
        auto *row = new QListWidgetItem(statementLine(m_session.caseFile(), statement), m_list);
        row->setData(Qt::UserRole, statement.id.value());
        row->setToolTip(row->text());
    }
}

void CitePicker::choose()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (!row)
        return;
    Q_EMIT chosen(StatementId(row->data(Qt::UserRole).toLongLong()));
    accept();
}

/// Up and down walk through the list while the keyboard stays in the search box.
bool CitePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace kluwen::ui

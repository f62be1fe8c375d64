#include "ui/picture/citepicker.h"
#include "ui/base/tr.h"

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
constexpr int paymentRole = Qt::UserRole + 1;

} // namespace

CitePicker::CitePicker(CaseSession &session, Jobs &jobs, QWidget *parent)
    : QDialog(parent), m_session(session), m_jobs(jobs),
      m_search(std::make_shared<CiteSearch>(session.path(), session.clock())), m_words(new QLineEdit(this)),
      m_state(new QLabel(this)), m_list(new QListWidget(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(UiTr::tr("Cite a statement or a payment"));
    setModal(true);
    m_words->setPlaceholderText(UiTr::tr("Name, number, value, amount or date"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_state->setProperty("muted", true);
    m_state->setWordWrap(true);
    m_list->setAccessibleName(UiTr::tr("Statements and payments"));
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

CitePicker::~CitePicker()
{
    if (m_job)
        m_job->cancel();
}

void CitePicker::search(const QString &text)
{
    m_words->setText(text);
    fill();
}

void CitePicker::fill()
{
    m_pause.stop();
    if (m_job)
        m_job->cancel();
    const int wish = ++m_wishes;
    const QString words = m_words->text().trimmed();
    const Selection &selection = m_session.selection();
    QList<RecordId> records = selection.records().values();
    std::sort(records.begin(), records.end());
    m_job = m_jobs.start(
        UiTr::tr("Searching what can be cited"), this,
        [search = m_search, words, payments = selection.payments().values(), records](Progress &progress) {
            return words.isEmpty() ? search->of(payments, records, progress) : search->find(words, progress);
        },
        [this, wish, isSelection = words.isEmpty()](const Result<QList<CiteLine>> &found) {
            if (wish != m_wishes)
                return;
            m_job.clear();
            take(found, isSelection);
        });
}

void CitePicker::take(const Result<QList<CiteLine>> &found, bool isSelection)
{
    m_list->clear();
    if (!found) {
        m_state->setText(found.error().text());
        return;
    }
    int payments = 0;
    for (const CiteLine &line : *found) {
        const bool isPayment = line.payment.isValid();
        payments += isPayment ? 1 : 0;
        auto *row = new QListWidgetItem(line.text, m_list);
        row->setData(Qt::UserRole, isPayment ? line.payment.value() : line.statement.value());
        row->setData(paymentRole, isPayment);
        row->setToolTip(row->text());
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    if (isSelection) {
        m_state->setText(m_list->count() > 0 ? UiTr::tr("Of what is selected in the window. Type to search the case.")
                                             : UiTr::tr("Nothing is selected in the window. Type to search the case."));
        return;
    }
    QStringList texts{UiTr::tr("%n statement(s) of what was found", nullptr, m_list->count() - payments)};
    if (payments > 0)
        texts << UiTr::tr("%n payment(s)", nullptr, payments);
    m_state->setText(texts.join(QStringLiteral(" · ")));
}

void CitePicker::choose()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (!row || isSearching()) // what is shown is not what was asked for
        return;
    const qint64 id = row->data(Qt::UserRole).toLongLong();
    if (row->data(paymentRole).toBool())
        Q_EMIT paymentChosen(PaymentId(id));
    else
        Q_EMIT chosen(StatementId(id));
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

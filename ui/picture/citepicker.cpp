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

constexpr int citePause = 150;   ///< milliseconds without a key before the search
constexpr int mostCitable = 200; ///< of each kind
constexpr int paymentRole = Qt::UserRole + 1;
constexpr int mostFoundRecords = 40;

} // namespace

CitePicker::CitePicker(CaseSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_payments(session.caseFile()), m_words(new QLineEdit(this)),
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
    if (words.isEmpty())
        showSelected();
    else
        showFound(words);
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void CitePicker::showSelected()
{
    const Selection &selection = m_session.selection();
    addPayments(m_payments.of(selection.payments().values(), mostCitable));
    for (const RecordId record : selection.records())
        addStatements(record, {});
    m_state->setText(m_list->count() > 0 ? UiTr::tr("Of what is selected in the window. Type to search the case.")
                                         : UiTr::tr("Nothing is selected in the window. Type to search the case."));
}

/// Payments stand first where an amount or a day is asked for, which a statement seldom has.
void CitePicker::showFound(const QString &words)
{
    const PaymentWish wish = paymentWish(words);
    const bool isPayment = wish.minor >= 0 || wish.since.isValid();
    int payments = isPayment ? addPayments(m_payments.find(wish, mostCitable)) : 0;
    const int statements = addFound(words);
    if (!isPayment)
        payments = addPayments(m_payments.find(wish, mostCitable));
    if (statements < 0 || payments < 0)
        return; // the error is shown
    QStringList found{UiTr::tr("%n statement(s) of what was found", nullptr, statements)};
    if (payments > 0)
        found << UiTr::tr("%n payment(s)", nullptr, payments);
    m_state->setText(found.join(QStringLiteral(" · ")));
}

int CitePicker::addFound(const QString &words)
{
    const auto hits = m_session.caseFile().search().find(words, mostFoundRecords);
    if (!hits) {
        m_state->setText(hits.error().text());
        return -1;
    }
    const int before = m_list->count();
    QSet<RecordId> seen;
    for (const store::SearchHit &hit : *hits)
        if (hit.record.isValid() && !seen.contains(hit.record)) {
            seen << hit.record;
            addStatements(hit.record, hit.property);
        }
    return m_list->count() - before;
}

int CitePicker::addPayments(const Result<QList<Payment>> &payments)
{
    if (!payments) {
        m_state->setText(payments.error().text());
        return -1;
    }
    for (const Payment &payment : *payments) {
        auto *row = new QListWidgetItem(m_payments.line(payment), m_list);
        row->setData(Qt::UserRole, payment.id.value());
        row->setData(paymentRole, true);
        row->setToolTip(row->text());
    }
    return static_cast<int>(payments->size());
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
        if (m_list->count() >= 2 * mostCitable)
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

#include "ui/money/trailopenings.h"
#include "core/base/number.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/accountnames.h"
#include "ui/money/paymentrows.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

TrailOpenings::TrailOpenings(CaseSession &session, QWidget *parent)
    : QToolButton(parent), m_session(session), m_card(new QFrame(this, Qt::Popup)), m_note(new QLabel(m_card)),
      m_stated(new QCheckBox(m_card)), m_known(new QLabel(m_card)), m_list(new QListWidget(m_card)),
      m_amount(new QLineEdit(m_card)), m_kind(new QComboBox(m_card)), m_add(new QPushButton(m_card)),
      m_remove(new QPushButton(m_card))
{
    layOut();
    connect(this, &QToolButton::clicked, this, &TrailOpenings::open);
    connect(m_stated, &QCheckBox::toggled, this, [this] {
        showState();
        Q_EMIT changed();
    });
    connect(m_amount, &QLineEdit::textChanged, this, &TrailOpenings::showState);
    connect(m_amount, &QLineEdit::returnPressed, this, &TrailOpenings::addSelected);
    connect(m_add, &QPushButton::clicked, this, &TrailOpenings::addSelected);
    connect(m_remove, &QPushButton::clicked, this, &TrailOpenings::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, &TrailOpenings::showState);
    retranslate();
}

void TrailOpenings::layOut()
{
    m_card->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_note);
    column->addWidget(m_stated);
    column->addWidget(m_known);
    column->addWidget(m_list);
    auto *row = new QHBoxLayout;
    row->addWidget(m_amount, 1);
    row->addWidget(m_kind);
    column->addLayout(row);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_add);
    verbs->addWidget(m_remove);
    verbs->addStretch();
    column->addLayout(verbs);
    for (QLabel *label : {m_note, m_known})
        label->setWordWrap(true);
    m_known->setProperty("muted", true);
    m_amount->setAlignment(Qt::AlignRight);
    m_list->setWordWrap(true); // the last word says whether the balance is clean or followed
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumHeight(130);
    m_card->setFixedWidth(440);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void TrailOpenings::open()
{
    showState();
    m_card->adjustSize();
    m_card->move(mapToGlobal(QPoint(width() - m_card->width(), height() + 2)));
    m_card->show();
    m_stated->setFocus();
}

void TrailOpenings::setAnswer(const TrailAnswer &answer)
{
    m_ledger = answer.ledger;
    showState();
}

TrailQuestion TrailOpenings::within(TrailQuestion question) const
{
    question.statedOpenings = m_stated->isChecked();
    question.assumed = m_assumed;
    return question;
}

void TrailOpenings::assume(const TrailQuestion::Opening &opening)
{
    m_assumed.removeIf([&opening](const auto &known) { return known.account == opening.account; });
    m_assumed << opening;
    showState();
    Q_EMIT changed();
}

void TrailOpenings::addSelected()
{
    const Currency currency = m_ledger ? m_ledger->ledger.currency : euro();
    const ParsedAmount amount = parseMinor(m_amount->text().trimmed().toStdString(), 0, currency.exponent());
    const RecordId account = accountsAmong(m_session.caseFile(), m_session.selection().records()).value(0);
    if (amount.error != NumberError::None || amount.minor <= 0 || !account.isValid())
        return;
    m_amount->clear();
    assume({account, amount.minor, m_kind->currentIndex() == 1, currency});
}

void TrailOpenings::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_assumed.removeAt(row);
    showState();
    Q_EMIT changed();
}

void TrailOpenings::showState()
{
    const int count = static_cast<int>(m_assumed.size()) + (m_stated->isChecked() ? 1 : 0);
    setText(count == 0 ? UiTr::tr("Opening balances…") : UiTr::tr("Opening balances (%1)…").arg(count));
    const int stated = m_ledger ? static_cast<int>(m_ledger->openings.size()) : 0;
    const int accounts = m_ledger ? static_cast<int>(m_ledger->ledger.accounts.size()) : 0;
    m_known->setText(UiTr::tr("Banks stated one for %n account(s) of %1; of the others it is unknown.", nullptr, stated)
                         .arg(countText(accounts, screenLanguage())));
    const QSignalBlocker quiet(m_list);
    const int current = m_list->currentRow();
    m_list->clear();
    const auto names = m_ledger ? m_ledger->names : QHash<RecordId, QString>();
    const Currency currency = m_ledger ? m_ledger->ledger.currency : euro();
    for (const TrailQuestion::Opening &opening : m_assumed) {
        const QString amount =
            amountText(opening.minor, opening.currency.isValid() ? opening.currency : currency, screenLanguage());
        m_list->addItem(
            opening.isFollowed
                ? UiTr::tr("%1: %2 assumed, traced money").arg(names.value(opening.account), amount)
                : UiTr::tr("%1: %2 assumed, other money (not traced)").arg(names.value(opening.account), amount));
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    m_list->setVisible(!m_assumed.isEmpty());
    m_remove->setVisible(!m_assumed.isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
    const RecordId account = accountsAmong(m_session.caseFile(), m_session.selection().records()).value(0);
    m_add->setEnabled(account.isValid() && !m_amount->text().trimmed().isEmpty());
    m_add->setText(
        account.isValid() && names.contains(account)
            ? UiTr::tr("Assume for %1").arg(m_add->fontMetrics().elidedText(names.value(account), Qt::ElideMiddle, 150))
            : UiTr::tr("Assume for the selected account"));
}

void TrailOpenings::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void TrailOpenings::retranslate()
{
    m_note->setText(UiTr::tr("What was in an account before its first payment. Unknown balances count as zero; where "
                             "payments go below that, other money (not traced) of unknown origin is added."));
    m_stated->setText(UiTr::tr("&Begin with what banks stated, as other money (not traced)"));
    m_amount->setPlaceholderText(UiTr::tr("assumed balance"));
    m_amount->setAccessibleName(UiTr::tr("Assumed balance of the selected account"));
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems({UiTr::tr("other money (not traced)"), UiTr::tr("traced money")});
    m_kind->setCurrentIndex(kind);
    m_kind->setAccessibleName(UiTr::tr("What the assumed balance is"));
    m_remove->setText(UiTr::tr("Remove"));
    m_list->setAccessibleName(UiTr::tr("Assumed balances"));
    setToolTip(UiTr::tr(
        "Balances before the first payment: stated by banks or assumed, other money (not traced) or traced money"));
    showState();
}

} // namespace kluwen::ui

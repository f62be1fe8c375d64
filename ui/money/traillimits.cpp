#include "ui/money/traillimits.h"
#include "core/base/number.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/accountnames.h"
#include "ui/money/paymentrows.h"

#include <algorithm>
#include <QEvent>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

namespace kluwen::ui
{

namespace
{

constexpr int recordRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

} // namespace

TrailLimits::TrailLimits(CaseSession &session, QWidget *parent)
    : QToolButton(parent), m_session(session), m_card(new QFrame(this, Qt::Popup)), m_minimumLabel(new QLabel(m_card)),
      m_minimum(new QLineEdit(m_card)), m_hopsLabel(new QLabel(m_card)), m_hops(new QSpinBox(m_card)),
      m_accountsLabel(new QLabel(m_card)), m_accounts(new QListWidget(m_card)), m_add(new QPushButton(m_card))
{
    layOut();
    connect(this, &QToolButton::clicked, this, &TrailLimits::open);
    connect(m_minimum, &QLineEdit::editingFinished, this, [this] {
        if (!m_minimum->isModified())
            return;
        m_minimum->setModified(false);
        showState();
        Q_EMIT changed();
    });
    connect(m_hops, &QSpinBox::valueChanged, this, [this] {
        showState();
        Q_EMIT changed();
    });
    connect(m_accounts, &QListWidget::itemChanged, this, [this] {
        if (m_isFilling)
            return;
        showState();
        Q_EMIT changed();
    });
    connect(m_add, &QPushButton::clicked, this, &TrailLimits::excludeSelected);
    retranslate();
}

void TrailLimits::layOut()
{
    m_card->setFrameShape(QFrame::StyledPanel);
    auto *form = new QFormLayout(m_card);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_minimumLabel, m_minimum);
    form->addRow(m_hopsLabel, m_hops);
    form->addRow(m_accountsLabel);
    form->addRow(m_accounts);
    form->addRow(m_add);
    m_minimumLabel->setBuddy(m_minimum);
    m_hopsLabel->setBuddy(m_hops);
    m_accountsLabel->setBuddy(m_accounts);
    m_accountsLabel->setWordWrap(true);
    m_minimum->setAlignment(Qt::AlignRight);
    m_minimum->setClearButtonEnabled(true);
    m_hops->setRange(0, 99);
    m_hops->setKeyboardTracking(false);
    m_accountsLabel->setMinimumWidth(380);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
}

void TrailLimits::open()
{
    m_add->setEnabled(!accountsAmong(m_session.caseFile(), m_session.selection().records()).isEmpty());
    m_card->adjustSize();
    m_card->move(mapToGlobal(QPoint(width() - m_card->width(), height() + 2)));
    m_card->show();
    m_minimum->setFocus();
}

void TrailLimits::offer(RecordId account, const QString &name, bool isExcluded)
{
    for (int i = 0; i < m_accounts->count(); ++i)
        if (m_accounts->item(i)->data(recordRole).toLongLong() == account.value())
            return;
    auto *item = new QListWidgetItem(name, m_accounts);
    item->setData(recordRole, account.value());
    item->setData(nameRole, name);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isExcluded ? Qt::Checked : Qt::Unchecked);
}

/// Chosen accounts stay; of the last answer's hubs only the present ones are offered.
void TrailLimits::setAnswer(const TrailAnswer &answer)
{
    m_isFilling = true;
    for (int i = m_accounts->count() - 1; i >= 0; --i)
        if (m_accounts->item(i)->checkState() == Qt::Unchecked)
            delete m_accounts->takeItem(i);
    for (const money::Hub &hub : answer.hubs) {
        const RecordId account = answer.ledger->ledger.accounts[static_cast<size_t>(hub.account)];
        offer(account,
              UiTr::tr("%1 · passes it on to %n account(s)", nullptr, hub.counterparties)
                  .arg(answer.ledger->names.value(account)),
              false);
    }
    m_isFilling = false;
    showState();
}

void TrailLimits::exclude(RecordId account, const QString &name)
{
    m_isFilling = true;
    for (int i = m_accounts->count() - 1; i >= 0; --i)
        if (m_accounts->item(i)->data(recordRole).toLongLong() == account.value())
            delete m_accounts->takeItem(i);
    offer(account, name, true);
    m_isFilling = false;
    showState();
    Q_EMIT changed();
}

void TrailLimits::excludeSelected()
{
    const auto names = accountNames(m_session.caseFile());
    for (const RecordId account : accountsAmong(m_session.caseFile(), m_session.selection().records()))
        exclude(account, names ? names->value(account) : QString());
}

TrailQuestion TrailLimits::within(TrailQuestion question, Currency currency) const
{
    const ParsedAmount amount = parseMinor(m_minimum->text().trimmed().toStdString(), 0, currency.exponent());
    question.minimum = amount.error == NumberError::None ? std::max<qint64>(0, amount.minor) : 0;
    question.mostHops = m_hops->value();
    question.excluded.clear();
    for (int i = 0; i < m_accounts->count(); ++i)
        if (m_accounts->item(i)->checkState() == Qt::Checked)
            question.excluded << RecordId(m_accounts->item(i)->data(recordRole).toLongLong());
    return question;
}

bool TrailLimits::any() const
{
    const TrailQuestion question = within({}, euro());
    return question.minimum > 0 || question.mostHops > 0 || !question.excluded.isEmpty();
}

void TrailLimits::showState()
{
    const TrailQuestion question = within({}, euro());
    const int limits =
        (question.minimum > 0 ? 1 : 0) + (question.mostHops > 0 ? 1 : 0) + static_cast<int>(question.excluded.size());
    setText(limits == 0 ? UiTr::tr("Limits…") : UiTr::tr("Limits (%1)…").arg(limits));
    showAccounts();
}

/// As high as what it holds, or a sentence in its place.
void TrailLimits::showAccounts()
{
    constexpr int mostRows = 8;
    const int count = m_accounts->count();
    m_accountsLabel->setText(
        count > 0 ? UiTr::tr("The trail &ends on these accounts, such as a tax office or a supermarket:")
                  : UiTr::tr("The trail ends on no account. Accounts that pass the money on to many others are offered "
                             "here, and a selected account can be added."));
    m_accounts->setVisible(count > 0);
    m_accounts->setFixedHeight(m_accounts->sizeHintForRow(0) * std::clamp(count, 1, mostRows) +
                               2 * m_accounts->frameWidth() + 4);
    if (m_card->isVisible())
        m_card->adjustSize();
}

QString TrailLimits::accountsText() const
{
    return m_accountsLabel->text();
}

void TrailLimits::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

void TrailLimits::retranslate()
{
    m_minimumLabel->setText(UiTr::tr("&Smaller amounts are not followed"));
    m_minimum->setPlaceholderText(UiTr::tr("any amount"));
    m_hopsLabel->setText(UiTr::tr("Maximum &payments in a row"));
    m_hops->setSpecialValueText(UiTr::tr("any number"));
    m_add->setText(UiTr::tr("End on the selected account"));
    m_accounts->setAccessibleName(UiTr::tr("Accounts on which the trail ends"));
    setToolTip(UiTr::tr("Smallest amount, maximum payments in a row, and accounts at which the trail ends"));
    showState();
}

} // namespace kluwen::ui

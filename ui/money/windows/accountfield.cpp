#include "ui/money/windows/accountfield.h"

#include <QCompleter>
#include <QStringListModel>

namespace kluwen::ui
{

std::shared_ptr<const AccountChoices> AccountChoices::of(const NamedLedger &ledger)
{
    auto choices = std::make_shared<AccountChoices>();
    for (const RecordId account : ledger.ledger.accounts) {
        QString name = ledger.names.value(account);
        if (name.isEmpty() || choices->accounts.contains(name)) // two may bear one name
            name = QStringLiteral("%1 [%2]").arg(name).arg(account.value()).trimmed();
        choices->accounts.insert(name, account);
        choices->nameOf.insert(account, name);
        choices->names << name;
    }
    choices->names.sort(Qt::CaseInsensitive);
    return choices;
}

AccountField::AccountField(QWidget *parent) : QLineEdit(parent), m_names(new QStringListModel(this))
{
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    setClearButtonEnabled(true);
    setMinimumWidth(260);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &AccountField::take,
            Qt::QueuedConnection); // the line has the text by then
    connect(this, &QLineEdit::editingFinished, this, &AccountField::take);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            take();
    });
}

void AccountField::setChoices(std::shared_ptr<const AccountChoices> choices)
{
    m_choices = std::move(choices);
    m_names->setStringList(m_choices->names);
    const QSignalBlocker quiet(this);
    if (m_account.isValid())
        setText(m_choices->nameOf.value(m_account));
    setCursorPosition(0); // the name begins at the left
    if (text().isEmpty())
        m_account = {}; // it has no payments here
}

void AccountField::setAccount(RecordId account)
{
    if (account == m_account)
        return;
    m_account = account;
    if (m_choices) {
        const QSignalBlocker quiet(this);
        setText(m_choices->nameOf.value(account));
        setCursorPosition(0);
    }
    Q_EMIT accountChanged();
}

/// A full name, or a part of one that is the only one.
void AccountField::take()
{
    if (!m_choices)
        return;
    const QString wanted = text().trimmed();
    RecordId account = m_choices->accounts.value(wanted);
    if (!account.isValid() && !wanted.isEmpty()) {
        const QStringList found = m_choices->names.filter(wanted, Qt::CaseInsensitive);
        if (found.size() == 1) {
            account = m_choices->accounts.value(found.constFirst());
            const QSignalBlocker quiet(this);
            setText(found.constFirst());
        }
    }
    if (std::exchange(m_account, account) != account)
        Q_EMIT accountChanged();
}

} // namespace kluwen::ui

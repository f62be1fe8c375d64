#pragma once
#include "ui/money/ledgercache.h"
#include <QLineEdit>

class QStringListModel;

namespace kluwen::ui
{

/// The accounts of a ledger by name, in the order of the alphabet; made in a worker, because there may be many.
struct AccountChoices
{
    QStringList names;
    QHash<QString, RecordId> accounts;
    QHash<RecordId, QString> nameOf;

    [[nodiscard]] static std::shared_ptr<const AccountChoices> of(const NamedLedger &ledger);
};

/// A line in which an account is chosen by a part of its name or number.
class AccountField : public QLineEdit
{
    Q_OBJECT
public:
    explicit AccountField(QWidget *parent = nullptr);

    void setChoices(std::shared_ptr<const AccountChoices> choices); ///< what is chosen stays
    void setAccount(RecordId account);                              ///< also before its name is known
    [[nodiscard]] RecordId account() const { return m_account; }    ///< invalid where none, or the text is no account

Q_SIGNALS:
    void accountChanged();

private:
    void take();

    std::shared_ptr<const AccountChoices> m_choices;
    QStringListModel *m_names;
    RecordId m_account;
};

} // namespace kluwen::ui

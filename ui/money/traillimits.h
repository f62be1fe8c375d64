#pragma once
#include "ui/base/casesession.h"
#include "ui/money/trailanswer.h"
#include <QFrame>
#include <QToolButton>

class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace kluwen::ui
{

/// A button that opens the limits of a trail: the smallest amount, the most payments in a row, and accounts on which
/// the trail ends. Accounts that spread the money over many others are offered there.
class TrailLimits : public QToolButton
{
    Q_OBJECT
public:
    TrailLimits(CaseSession &session, QWidget *parent = nullptr);

    void setAnswer(const TrailAnswer &answer); ///< offers its hubs
    /// The question with the limits; amounts are read in the currency of the ledger.
    [[nodiscard]] TrailQuestion within(TrailQuestion question, Currency currency) const;
    [[nodiscard]] bool any() const;

    [[nodiscard]] QLineEdit &minimum() { return *m_minimum; }
    [[nodiscard]] QSpinBox &hops() { return *m_hops; }
    [[nodiscard]] QListWidget &accounts() { return *m_accounts; } ///< checked = the trail ends there
    [[nodiscard]] QString accountsText() const;                   ///< what stands above them, or in their place
    void exclude(RecordId account, const QString &name);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void open();
    void offer(RecordId account, const QString &name, bool isExcluded);
    void excludeSelected();
    void showState();
    void showAccounts();
    void retranslate();

    CaseSession &m_session;
    QFrame *m_card;
    QLabel *m_minimumLabel;
    QLineEdit *m_minimum;
    QLabel *m_hopsLabel;
    QSpinBox *m_hops;
    QLabel *m_accountsLabel;
    QListWidget *m_accounts;
    QPushButton *m_add;
    bool m_isFilling = false;
};

} // namespace kluwen::ui

#pragma once
#include "ui/base/casesession.h"
#include "ui/money/trailanswer.h"
#include <QFrame>
#include <QToolButton>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kluwen::ui
{

/// A button that opens what stood on accounts before their first payment: what banks stated, and what a person assumes
/// for an account, clean or followed. Of all other accounts it is unknown, and they begin empty.
class TrailOpenings : public QToolButton
{
    Q_OBJECT
public:
    TrailOpenings(CaseSession &session, QWidget *parent = nullptr);

    void setAnswer(const TrailAnswer &answer); ///< for its currency, names and stated balances
    [[nodiscard]] TrailQuestion within(TrailQuestion question) const;
    void assume(const TrailQuestion::Opening &opening); ///< in the place of an earlier one of that account

    [[nodiscard]] QCheckBox &stated() { return *m_stated; }
    [[nodiscard]] QLineEdit &amount() { return *m_amount; }
    [[nodiscard]] QPushButton &add() { return *m_add; }
    [[nodiscard]] QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void open();
    void addSelected();
    void removeCurrent();
    void showState();
    void retranslate();

    CaseSession &m_session;
    QFrame *m_card;
    QLabel *m_note;
    QCheckBox *m_stated;
    QLabel *m_known;
    QListWidget *m_list;
    QLineEdit *m_amount;
    QComboBox *m_kind;
    QPushButton *m_add;
    QPushButton *m_remove;
    SharedLedger m_ledger;
    QList<TrailQuestion::Opening> m_assumed;
};

} // namespace kluwen::ui

#pragma once
#include "ui/base/casesession.h"
#include "ui/picture/paymentsearch.h"
#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace kluwen::ui
{

/// Picks a statement or a payment of the case to be cited: at first those of what is selected in the window, then those
/// of what is searched for.
class CitePicker : public QDialog
{
    Q_OBJECT
public:
    explicit CitePicker(CaseSession &session, QWidget *parent = nullptr);

    void search(const QString &text); ///< at once
    [[nodiscard]] QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void chosen(kluwen::StatementId statement);
    void paymentChosen(kluwen::PaymentId payment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showSelected();
    void showFound(const QString &words);
    int addPayments(const Result<QList<Payment>> &payments); ///< how many
    int addFound(const QString &words);                      ///< statements
    void addStatements(RecordId record, const QString &firstProperty);
    void choose();

    CaseSession &m_session;
    PaymentSearch m_payments;
    QLineEdit *m_words;
    QLabel *m_state;
    QListWidget *m_list;
    QDialogButtonBox *m_buttons;
    QTimer m_pause;
};

} // namespace kluwen::ui

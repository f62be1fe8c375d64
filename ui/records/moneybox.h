#pragma once
#include "ui/base/theme.h"
#include "ui/records/paymentsums.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace kluwen::ui
{

/// What an account received and paid, and the two ways to follow it.
class MoneyBox : public QWidget
{
    Q_OBJECT
public:
    explicit MoneyBox(QWidget *parent = nullptr);

    void setSums(const PaymentSums &sums);
    void setPending(); ///< sums are being added up
    void setTheme(const Theme &theme);
    void retranslate();
    [[nodiscard]] QString text() const; ///< as shown

Q_SIGNALS:
    void followRequested();
    void followBackRequested();

private:
    void showSums();

    PaymentSums m_sums;
    bool m_isPending = true;
    QLabel *m_in;
    QLabel *m_out;
    QPushButton *m_follow;
    QPushButton *m_followBack;
};

} // namespace kluwen::ui

#pragma once
#include "core/money/timepaths.h"
#include "ui/money/windows/accountfield.h"
#include "ui/money/windows/moneywindow.h"

class QLineEdit;
class QSpinBox;

namespace kluwen::ui
{

class DayField;

/// The best way of money in order of time from one account to another: the one that arrives first, that carries most
/// or that takes the fewest payments, payment by payment.
class WayWindow : public MoneyWindow
{
    Q_OBJECT
public:
    WayWindow(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent = nullptr);

    void between(RecordId from, RecordId to);
    [[nodiscard]] AccountField &from() { return *m_from; }
    [[nodiscard]] AccountField &to() { return *m_to; }
    [[nodiscard]] QComboBox &aim() { return *m_aim; }  ///< in the order of money::PathAim
    [[nodiscard]] QSpinBox &wait() { return *m_wait; } ///< days; below 0 = any
    [[nodiscard]] QLineEdit &minimum() { return *m_minimum; }
    [[nodiscard]] DayField &since() { return *m_since; }

protected:
    [[nodiscard]] RecordId accountOfInterest() const override { return m_from->account(); }
    void ask(const SharedLedger &ledger) override;
    [[nodiscard]] Table answerTable() const override;
    [[nodiscard]] QString answerText() const override;
    [[nodiscard]] TableExport answerExport() const override;
    void nameParts() override;
    void chosenChanged() override;

private:
    struct Answer
    {
        SharedLedger ledger;
        std::shared_ptr<const AccountChoices> choices;
        bool isAsked = false; ///< both accounts were chosen
        std::vector<std::uint32_t> way;
        qint64 least = -1; ///< that can have gone over all ways and all time; -1 = not known
        qint64 most = -1;
    };
    using SharedAnswer = std::shared_ptr<const Answer>;
    void connectParts();
    void exchange();
    [[nodiscard]] money::PathQuestion question(const money::Ledger &ledger) const;
    [[nodiscard]] static Result<SharedAnswer> find(std::shared_ptr<Answer> answer, const money::PathQuestion &question,
                                                   RecordId to, Progress &progress);
    [[nodiscard]] QList<PaymentId> payments() const; ///< of the chosen rows, or all of them
    void take(const SharedAnswer &answer);

    AccountField *m_from;
    AccountField *m_to;
    QPushButton *m_exchange;
    QPushButton *m_selected;
    QComboBox *m_aim;
    QSpinBox *m_wait;
    QLineEdit *m_minimum;
    DayField *m_since;
    DayField *m_until;
    QPushButton *m_chart;
    QPushButton *m_payments;
    QPushButton *m_trail;
    SharedAnswer m_answer;
};

} // namespace kluwen::ui

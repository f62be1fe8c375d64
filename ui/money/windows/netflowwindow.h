#pragma once
#include "core/money/rollup.h"
#include "ui/money/windows/moneywindow.h"

namespace kluwen::ui
{

class DayField;

/// What persons, companies, sectors or countries paid each other over all their accounts in a period.
class NetFlowWindow : public MoneyWindow
{
    Q_OBJECT
public:
    NetFlowWindow(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox &by() { return *m_by; } ///< in the order of money::RollUp
    [[nodiscard]] DayField &since() { return *m_since; }
    [[nodiscard]] DayField &until() { return *m_until; }

    static constexpr size_t mostShown = 20'000; ///< flows in the table; all are written

protected:
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
        money::RolledUp rolledUp;
        std::vector<money::NetFlow> flows;
        qint64 since = 0; ///< seconds, inclusive
        qint64 until = 0;
    };
    using SharedAnswer = std::shared_ptr<const Answer>;
    [[nodiscard]] QSet<RecordId> recordsOf(RecordId holder) const;
    void showPayments(int row);

    QComboBox *m_by;
    DayField *m_since;
    DayField *m_until;
    QPushButton *m_chart;
    QPushButton *m_payments;
    SharedAnswer m_answer;
};

} // namespace kluwen::ui

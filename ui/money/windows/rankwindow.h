#pragma once
#include "core/money/ranking.h"
#include "ui/money/windows/accountfield.h"
#include "ui/money/windows/moneywindow.h"

class QCheckBox;

namespace kluwen::ui
{

/// Where the money of an account most likely went, or came from: a ranking of accounts as advice where to look.
class RankWindow : public MoneyWindow
{
    Q_OBJECT
public:
    RankWindow(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent = nullptr);

    [[nodiscard]] AccountField &from() { return *m_from; }
    [[nodiscard]] QComboBox &direction() { return *m_direction; } ///< 0 = where it went, 1 = where it came from
    [[nodiscard]] QCheckBox &byAmount() { return *m_byAmount; }

    static constexpr size_t mostShown = 1'000; ///< accounts

Q_SIGNALS:
    void wayRequested(kluwen::RecordId from, kluwen::RecordId to);

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
        RecordId from;
        bool backwards = false;
        std::vector<money::RankedAccount> ranked; ///< without the account itself
    };
    using SharedAnswer = std::shared_ptr<const Answer>;
    [[nodiscard]] static Table rankTable(const Answer &answer);
    [[nodiscard]] RecordId accountAt(int row) const;
    void openWay(int row);

    AccountField *m_from;
    QPushButton *m_selected;
    QComboBox *m_direction;
    QCheckBox *m_byAmount;
    QPushButton *m_chart;
    QPushButton *m_way;
    SharedAnswer m_answer;
};

} // namespace kluwen::ui

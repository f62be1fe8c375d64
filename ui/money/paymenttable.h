#pragma once
#include "core/store/paymentgroups.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include "ui/base/theme.h"
#include "ui/money/paymentrows.h"
#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QTimer;
class QToolButton;

namespace kluwen::ui
{

class DayField;
class EmptyState;
class PaymentGroupModel;
class PaymentModel;

/// Payments of the case, of the accounts selected, of one account or a chosen few; filtered, added up, grouped by
/// counterparty or month, copied and written as XLSX or CSV. Millions of rows are read page by page.
class PaymentTable : public QWidget
{
    Q_OBJECT
public:
    PaymentTable(CaseSession &session, Jobs &jobs, QWidget *parent = nullptr);
    ~PaymentTable() override;

    void showAccount(RecordId account); ///< invalid = all payments
    void showPayments(const QList<PaymentId> &payments);
    void showAll();
    void exportTo(const QString &path);
    void setPrompt(std::unique_ptr<Prompt> prompt); ///< instead of dialogs

    [[nodiscard]] PaymentModel &model() { return *m_model; }
    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] QLineEdit &textFilter() { return *m_text; }
    [[nodiscard]] QLineEdit &amountFilter() { return *m_amount; }
    [[nodiscard]] DayField &since() { return *m_since; }
    [[nodiscard]] DayField &until() { return *m_until; }
    [[nodiscard]] QComboBox &direction() { return *m_direction; }
    [[nodiscard]] QComboBox &grouping() { return *m_grouping; } ///< 0 = none, 1 = by counterparty, 2 = by month
    [[nodiscard]] PaymentGroupModel &groups() { return *m_groups; }
    [[nodiscard]] QTableView &groupView() { return *m_groupView; }
    [[nodiscard]] bool showsGroups() const;   ///< groups, and not the payments of one or of all
    [[nodiscard]] QString totalsText() const; ///< as shown below the table
    [[nodiscard]] QString selectionText() const;

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);
    void reload();
    void copy();
    void exportTable(); ///< asks where
    void leaveGroup();  ///< from the payments of one group back to all groups

Q_SIGNALS:
    void openRequested(kluwen::RecordId record);
    void exported(qint64 payments);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Scope { Selection, All, Account, Chosen };

    void layOut();
    void layOutFilters(QBoxLayout &row);
    void connectParts();
    void setScope(Scope scope);
    void selectionChanged();
    void applyFilter();
    [[nodiscard]] store::PaymentFilter wantedFilter() const;
    void showState();
    void showTotals();
    [[nodiscard]] bool showsBalance() const; ///< in and out of one account or one holder, and not one of both only
    [[nodiscard]] QString sumsText(const store::PaymentTotals &totals) const;
    void showSelectionSums();
    void takeSelection();
    void open(const QModelIndex &index);
    void openGroup(const QModelIndex &index);
    void takeGroups();
    void fitPayments();
    void copyPayments();
    void showTable();
    void fillCombos();
    void retranslate();
    [[nodiscard]] QList<RowRange> selectedRows() const;

    CaseSession &m_session;
    Jobs &m_jobs;
    std::unique_ptr<Prompt> m_prompt;
    QComboBox *m_scopes;
    QLineEdit *m_text;
    QLineEdit *m_amount;
    DayField *m_since;
    DayField *m_until;
    QComboBox *m_direction;
    QComboBox *m_grouping;
    QToolButton *m_back;
    QToolButton *m_export;
    QTableView *m_view;
    PaymentModel *m_model;
    PaymentGroupModel *m_groups;
    QTableView *m_groupView;
    EmptyState *m_empty;
    QLabel *m_totals;
    QLabel *m_chosen;
    QTimer *m_pause;
    Scope m_scope = Scope::Selection;
    QList<RecordId> m_accounts; ///< of the selection, or the one account
    QList<PaymentId> m_payments;
    bool m_isOneParty = false; ///< the accounts are one, or of one holder
    QPointer<Job> m_summing;
    int m_sumNumber = 0;
    std::optional<store::PaymentGroup> m_inside; ///< the group whose payments are shown
    bool m_isChoosing = false;                   ///< the selection changes because a group was chosen
    bool m_isStale = true;                       ///< nothing is read before it is first shown
    bool m_isFitted = false;
};

} // namespace kluwen::ui

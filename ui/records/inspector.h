#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include "ui/base/theme.h"
#include "ui/records/recordfacts.h"
#include <QPersistentModelIndex>
#include <QPointer>
#include <QWidget>

class QLabel;
class QListView;
class QStackedLayout;
class QToolButton;
class QVBoxLayout;

namespace kluwen::ui
{

class EmptyState;
class InspectorDelegate;
class InspectorModel;
class MoneyBox;
class RecordHead;
class StatementForm;
struct InspectorRow;

/// What is known of the thing or link that is selected: statements with source, grading and period, links, money.
/// Values are edited where they stand.
class Inspector : public QWidget
{
    Q_OBJECT
public:
    Inspector(CaseSession &session, Prompt &prompt, QWidget *parent = nullptr);
    ~Inspector() override;

    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] const InspectorModel &model() const { return *m_model; }
    [[nodiscard]] const RecordHead &head() const { return *m_head; }
    [[nodiscard]] const MoneyBox &money() const { return *m_money; }
    [[nodiscard]] StatementForm *openForm() const; ///< null while nothing is edited

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);
    void editCurrent(); ///< the value of the current line; the link itself on a line of a link
    void addStatement();
    void addLink();
    void
    removeSelected(); ///< the statement or link of the current line while the list has the keyboard, else the selection

Q_SIGNALS:
    void openRequested(kluwen::RecordId record);
    void traceRequested(kluwen::RecordId account);
    void traceBackRequested(kluwen::RecordId account);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void makeTools(QVBoxLayout &column);
    QToolButton *makeTool(const QString &symbol, void (Inspector::*verb)());
    void connectParts();
    void retranslate();
    void renew(); ///< shows the selection as the case has it now
    void showRecord(RecordId record);
    void showMany(const QSet<RecordId> &records);
    void showMoney(RecordId account);
    void setRows(const QList<InspectorRow> &rows);
    void caseChanged(const store::Changes &changes);
    void activate(const QModelIndex &index);
    void openFormAt(const QModelIndex &index);
    void fitForm();
    StatementForm *makeForm();
    void saveForm();
    void closeForm();
    void removeRow(const InspectorRow &row);
    [[nodiscard]] RecordId chosen() const;
    [[nodiscard]] QList<Source> sources() const;

    CaseSession &m_session;
    Prompt &m_prompt;
    Jobs m_jobs; ///< sums of a large account; too short to be shown with the others
    QStackedLayout *m_pages;
    EmptyState *m_empty;
    QWidget *m_page;
    RecordHead *m_head;
    MoneyBox *m_money;
    QLabel *m_waiting;    ///< says that something else is chosen, but what was typed here is not saved yet
    QWidget *m_formPlace; ///< above the list, for a new statement
    QListView *m_list;
    InspectorModel *m_model;
    InspectorDelegate *m_delegate;
    QList<std::pair<QToolButton *, QString>> m_tools; ///< with their symbols
    QPointer<StatementForm> m_form;
    QPersistentModelIndex m_formAt; ///< the line it stands on; invalid above the list
    bool m_isBehind = false;        ///< the selection has gone on while the form holds a change
    RecordFacts m_facts;
    int m_sumsAsked = 0;
};

} // namespace kluwen::ui

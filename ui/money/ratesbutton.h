#pragma once
#include "ui/money/caserates.h"
#include <QToolButton>

class QAction;
class QMenu;

namespace kluwen::ui
{

class Prompt;

/// A button to count the payments of all currencies at once, converted at the day's rate with the table of the case,
/// which it loads from a file where there is none yet. Every view has a button of its own and chooses for itself.
class RatesButton : public QToolButton
{
    Q_OBJECT
public:
    RatesButton(CaseSession &session, Jobs &jobs, QWidget *parent = nullptr);

    void ask(Prompt &prompt);                ///< which file
    void load(const QString &path);          ///< in a worker, to be used here
    void use();                              ///< the table that is loaded
    void clear();                            ///< one currency again
    void setTarget(Currency currency);       ///< into which is converted
    [[nodiscard]] SharedRates rates() const; ///< null = one currency
    [[nodiscard]] bool isOffered() const;    ///< whether a table is loaded that can be used

Q_SIGNALS:
    void fileRequested();
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tableChanged();
    void retranslate();

    CaseRates &m_table;
    Jobs &m_jobs;
    QMenu *m_menu;
    QAction *m_use;
    QAction *m_clear;
    QAction *m_choose;
    Currency m_target;
    bool m_isUsed = false;
    bool m_isLoading = false; ///< the table that comes was asked for here
};

} // namespace kluwen::ui

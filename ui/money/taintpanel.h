#pragma once
#include "ui/base/prompt.h"
#include "ui/base/theme.h"
#include "ui/money/charts/taintchart.h"
#include <QWidget>

class QChartView;
class QComboBox;
class QLabel;
class QToolButton;

namespace kluwen::ui
{

class CaseSession;

/// The traced money of one account added up through time; a dot chooses the payments of its day.
class TaintPanel : public QWidget
{
    Q_OBJECT
public:
    TaintPanel(CaseSession &session, QWidget *parent = nullptr);

    void setAnswer(std::shared_ptr<const TrailAnswer> answer); ///< null = none; begins with the largest target
    void showAccount(money::AccountIndex account);             ///< ignored where it is no target
    void setTheme(const Theme &theme);
    [[nodiscard]] const TaintCurve &curve() const { return m_curve; }
    [[nodiscard]] Result<void> exportTo(const QString &path) const; ///< png, svg or pdf
    void exportWith(Prompt &prompt);                                ///< asks where

Q_SIGNALS:
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void fillAccounts();
    void choosePoint(const QPointF &point);
    void retranslate();

    CaseSession &m_session;
    QLabel *m_accountLabel;
    QComboBox *m_accounts;
    QToolButton *m_export;
    QChartView *m_view;
    Theme m_theme = Theme::light();
    std::shared_ptr<const TrailAnswer> m_answer;
    TaintCurve m_curve;
};

} // namespace kluwen::ui

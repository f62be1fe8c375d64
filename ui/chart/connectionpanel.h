#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/theme.h"
#include "ui/chart/connectionfinder.h"
#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QToolButton;
class QTreeWidget;

namespace kluwen::ui
{

class EmptyState;

/// "Find connection": how the chosen things hang together. The answers are a list; one that is clicked is selected, and
/// so shown on the chart.
class ConnectionPanel : public QWidget
{
    Q_OBJECT
public:
    ConnectionPanel(CaseSession &session, Jobs &jobs, QWidget *parent = nullptr);
    ~ConnectionPanel() override;

    void takeSelection(); ///< the selected things are what is asked about
    void find();          ///< starts looking; answers come later
    void setQuestion(const ConnectionQuestion &question);
    [[nodiscard]] ConnectionQuestion question() const;
    [[nodiscard]] const ConnectionAnswer &answer() const { return m_answer; }
    [[nodiscard]] bool isLooking() const { return m_job; }

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);

Q_SIGNALS:
    void answered();
    void chosen(const QSet<kluwen::RecordId> &records); ///< an answer was clicked; it is selected already

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fillChoices();
    void fillFamilies();
    void fillGradings();
    void renewThings();
    void renewOptions();
    void take(Result<ConnectionAnswer> answer);
    void showAnswer();
    void chooseCurrent();
    void retranslate();
    [[nodiscard]] ConnectionQuestion::Kind kind() const;

    CaseSession &m_session;
    Jobs &m_jobs;
    QList<RecordId> m_things;
    QLabel *m_about;
    QPushButton *m_take;
    QComboBox *m_kind;
    QSpinBox *m_longest;
    QToolButton *m_families;
    QComboBox *m_grading;
    QCheckBox *m_payments;
    QCheckBox *m_inTime;
    QCheckBox *m_alongArrows;
    QPushButton *m_find;
    QLabel *m_summary;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    ConnectionAnswer m_answer;
    bool m_hasAnswer = false;
    QPointer<Job> m_job;
    int m_number = 0;
};

} // namespace kluwen::ui

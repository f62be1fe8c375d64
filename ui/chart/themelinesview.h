#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include "ui/chart/themelines.h"
#include "ui/chart/timecanvas.h"
#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QToolButton;

namespace kluwen::ui
{

class EmptyState;

/// The ground of the theme lines. Left and right go from mark to mark in order of time, up and down from line to line.
class ThemeLinesCanvas : public TimeCanvas
{
    Q_OBJECT
public:
    explicit ThemeLinesCanvas(QWidget *parent = nullptr);

    void setScene(ThemeScene scene);
    void setSelected(const QSet<RecordId> &records, const QSet<PaymentId> &payments);
    [[nodiscard]] const ThemeScene &scene() const { return m_scene; }
    [[nodiscard]] const ThemePlan &plan();
    [[nodiscard]] ThemePlan::Hit current() const { return m_current; }
    [[nodiscard]] QString describe(const ThemePlan::Hit &hit); ///< empty for nothing
    void renew();                                              ///< after the language changed

Q_SIGNALS:
    /// Payments between two lines; of no payment, nothing or one record.
    void taken(const QSet<kluwen::RecordId> &records, const QSet<kluwen::PaymentId> &payments);

protected:
    [[nodiscard]] DayRange allDays() const override { return rangeOf(m_scene); }
    [[nodiscard]] std::pair<double, double> axisEnds() const override;
    void rangeChanged() override { m_isPlanned = false; }
    void pointAt(QPointF at) override;
    void clickAt(QPointF at) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const ThemePlan::Hit &hit);
    void stepInTime(int by);
    void stepLines(int by);
    [[nodiscard]] QString describeLink(const ThemePlan::Link &link) const;
    [[nodiscard]] QString describeEvent(const ThemeEvent &event) const;
    [[nodiscard]] RecordId recordOf(const ThemePlan::Hit &hit);

    ThemeScene m_scene;
    ThemePlan m_plan;
    bool m_isPlanned = false;
    QSet<RecordId> m_records;
    QSet<PaymentId> m_payments;
    ThemePlan::Hit m_current;
};

/// Theme lines of the case or of what is selected: who paid whom and who met whom, each on a line of their own.
class ThemeLinesView : public QWidget
{
    Q_OBJECT
public:
    ThemeLinesView(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent = nullptr);
    ~ThemeLinesView() override;

    [[nodiscard]] ThemeLinesCanvas &canvas() { return *m_canvas; }
    [[nodiscard]] QSpinBox &lineCount() { return *m_count; }
    [[nodiscard]] QComboBox &basis() { return *m_basis; }
    void showRecords(const QList<RecordId> &records); ///< empty = those between whom most happened

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);
    void reload();
    void fitAll();
    void exportPicture(); ///< asks where

Q_SIGNALS:
    void openRequested(kluwen::RecordId record);
    void statusChanged(const QString &text);
    void loaded();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void want(); ///< reads when the view is in sight
    void take(Result<ThemeScene> answer);
    void showState();
    void retranslate();
    [[nodiscard]] QList<RecordId> selectedThings() const;

    CaseSession &m_session;
    Jobs &m_jobs;
    Prompt &m_prompt;
    QWidget *m_head;
    QLabel *m_title;
    QPushButton *m_useSelection;
    QPushButton *m_useCase;
    QComboBox *m_basis;
    QLabel *m_countLabel;
    QSpinBox *m_count;
    QToolButton *m_export;
    QScrollArea *m_area;
    ThemeLinesCanvas *m_canvas;
    EmptyState *m_empty;
    ThemeQuestion m_question;
    QPointer<Job> m_job;
    int m_number = 0;
    bool m_isStale = true; ///< nothing is read before it is first shown
};

} // namespace kluwen::ui

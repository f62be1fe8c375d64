#pragma once
#include "ui/base/theme.h"
#include "ui/chart/charttimes.h"
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace kluwen::ui
{

/// The track of the time slider: bars of how much happens, and the window that is shown.
class TimeTrack : public QWidget
{
    Q_OBJECT
public:
    explicit TimeTrack(QWidget *parent = nullptr);

    void setTimes(const graph::EdgeTimes &times, const graph::DaySpan &range);
    void setWindow(const graph::DaySpan &window);
    void setTheme(const Theme &theme);
    [[nodiscard]] const graph::DaySpan &range() const { return m_range; }

Q_SIGNALS:
    void moved(int firstDay);     ///< the window is dragged: its first day
    void stepped(int by);         ///< a key: by so many window lengths
    void endAsked(bool isTheEnd); ///< Home or End

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double xOf(double day) const;
    [[nodiscard]] int dayAt(double x) const;

    graph::EdgeTimes m_times;
    std::vector<int> m_bars;
    graph::DaySpan m_range;
    graph::DaySpan m_window;
    Theme m_theme = Theme::light();
    int m_grip = 0; ///< days from the start of the window to the pointer that holds it
};

/// The time slider under the chart: a day, month or longer that is moved by hand or plays by itself.
class TimeStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TimeStrip(QWidget *parent = nullptr);

    void setTimes(const graph::EdgeTimes &times); ///< keeps the window where it is still in range
    void setTheme(const Theme &theme);
    void setWindow(const graph::DaySpan &window); ///< within the range; emits windowChanged()
    [[nodiscard]] const graph::DaySpan &window() const { return m_window; }
    [[nodiscard]] bool hasDates() const;
    void play(bool on);
    [[nodiscard]] bool isPlaying() const { return m_player.isActive(); }

Q_SIGNALS:
    void windowChanged();
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void step(int by);
    void setStart(int firstDay);
    [[nodiscard]] int lengthFrom(int firstDay) const; ///< days
    void retranslate();
    void showWindow();

    QToolButton *m_play;
    QComboBox *m_length;
    TimeTrack *m_track;
    QLabel *m_text;
    QToolButton *m_close;
    QTimer m_player;
    graph::DaySpan m_window;
};

} // namespace kluwen::ui

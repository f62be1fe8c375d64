#pragma once
#include "core/base/ids.h"
#include "ui/base/theme.h"
#include "ui/chart/timeaxis.h"
#include <QWidget>

namespace kluwen::ui
{

/// A ground with a time axis: the wheel zooms around the pointer, Shift and the wheel or a drag move, Ctrl and the
/// wheel scroll what is higher than the window. What is drawn on it, a deriving view says.
class TimeCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit TimeCanvas(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    [[nodiscard]] DayRange range() const { return m_range.isValid() ? m_range : allDays(); }
    void setRange(const DayRange &range);
    void fitAll();
    void zoom(double factor, double x);

Q_SIGNALS:
    void chosen(kluwen::RecordId record);
    void opened(kluwen::RecordId record);
    void pointed(const QString &text);

protected:
    [[nodiscard]] virtual DayRange allDays() const = 0;
    /// Left and right end of the axis, pixels.
    [[nodiscard]] virtual std::pair<double, double> axisEnds() const = 0;
    virtual void rangeChanged() = 0;
    virtual void pointAt(QPointF at) = 0; ///< the pointer moves without a button
    virtual void clickAt(QPointF at) = 0; ///< left button pressed and released in one place
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    void showDay(double day);                   ///< moves there where it is out of sight
    bool handleTimeKey(const QKeyEvent &event); ///< moving and zooming; true where it did something

    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double dayAt(double x) const;

    Theme m_theme = Theme::light();
    DayRange m_range;
    QPointF m_pressedAt;
    DayRange m_pressedRange;
    bool m_isPanning = false;
};

} // namespace kluwen::ui

#pragma once
#include "ui/base/theme.h"
#include "ui/chart/histogram.h"
#include <QAbstractScrollArea>

namespace kluwen::ui
{

/// Bars below each other with their text and count: what is selected in the accent, over the total. Only the rows that
/// are seen are drawn. Arrows walk, Space or Enter selects, Ctrl or Shift adds.
class HistogramBars : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit HistogramBars(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setBars(const std::vector<Histogram::Bar> &bars, int largest);
    void setSelectedCounts(std::vector<int> counts);
    void setChosen(const QSet<int> &bars);
    [[nodiscard]] const QSet<int> &chosen() const { return m_chosen; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QRect rowRect(int bar) const; ///< on the viewport

Q_SIGNALS:
    void barChosen(int bar, bool adds);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void paintRow(QPainter &painter, int bar) const;
    void setCurrent(int bar);
    void fitScroll();
    [[nodiscard]] int barAt(QPoint at) const;
    [[nodiscard]] QString describe(int bar) const;

    Theme m_theme = Theme::light();
    std::vector<Histogram::Bar> m_bars;
    std::vector<int> m_counts;
    QSet<int> m_chosen;
    int m_largest = 0;
    int m_current = 0;
};

} // namespace kluwen::ui

#pragma once
#include "ui/base/theme.h"
#include <functional>
#include <QRectF>
#include <QWidget>

class QPainter;

namespace kluwen::ui
{

/// A figure made of parts that can be pointed at, drawn by the same function on the screen and in a file.
struct Figure
{
    std::function<void(QPainter &, const QRectF &, const Theme &, int current)> paint;
    std::function<int(const QRectF &target, QPointF at)> partAt; ///< -1 = none
    std::function<QString(int part)> describe;                   ///< empty = nothing to choose there
    int parts = 0;
    int inRow = 0; ///< parts beside each other; the keys up and down go that many on
    QString name;  ///< for a screen reader: what it shows
};

/// Shows a figure: the pointer tells what a part holds, a click or Enter chooses it, arrow keys go from part to part.
class FigureView : public QWidget
{
    Q_OBJECT
public:
    explicit FigureView(QWidget *parent = nullptr);

    void setFigure(Figure figure);
    void setTheme(const Theme &theme);
    [[nodiscard]] const Figure &figure() const { return m_figure; }
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void partChosen(int part);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step(int by);

    Figure m_figure;
    Theme m_theme = Theme::light();
    int m_current = -1;
};

/// The finding in one sentence and below it how to read the figure, at the top of the target; returns the rest of it.
[[nodiscard]] QRectF paintFigureTitle(QPainter &painter, const QRectF &target, const QString &finding,
                                      const QString &reading, const Theme &theme);

} // namespace kluwen::ui

#pragma once
#include "ui/chart/chartcanvas.h"
#include "ui/chart/legend.h"
#include <QPixmap>
#include <QWidget>

namespace kluwen::ui
{

/// The whole network in a corner, with a frame around what is seen; a drag in it moves the view.
class BirdsEye : public QWidget
{
    Q_OBJECT
public:
    explicit BirdsEye(ChartCanvas &canvas);
    void renew(); ///< scene, theme or hidden things changed

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void drawPicture();

    ChartCanvas &m_canvas;
    Viewport m_view;
    QPixmap m_picture;
    bool m_isStale = true;
};

/// What shapes, lines and badges mean: only what is on the chart. Folds to its head.
class LegendBox : public QWidget
{
    Q_OBJECT
public:
    explicit LegendBox(ChartCanvas &canvas);
    void renew();
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; ///< fits the size of the canvas

private:
    void fit();
    [[nodiscard]] bool isUnfolded() const; ///< open, and not too large for the canvas unless a hand opened it

    ChartCanvas &m_canvas;
    std::vector<LegendEntry> m_entries;
    bool m_open = true;
    bool m_openedByHand = false;
};

} // namespace kluwen::ui

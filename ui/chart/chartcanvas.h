#pragma once
#include "ui/base/theme.h"
#include "ui/chart/canvastool.h"
#include "ui/chart/frame.h"
#include "ui/chart/painter.h"
#include <functional>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QVariantAnimation;

namespace kluwen::ui
{

/// What a key on the canvas asks of the chart.
enum class ChartVerb {
    Pin,
    Hide,
    HideOthers,
    ShowAll,
    Remove,
    SelectAll,
    InvertSelection,
    FitAll,
    FitSelection,
    ZoomIn,
    ZoomOut,
    Expand,
    Grey
};

/// The ground on which the network is drawn and handled: view, pointer and keys. Knows a scene, not a case: what a
/// person does there becomes signals.
class ChartCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget *parent = nullptr);
    ~ChartCanvas() override;

    [[nodiscard]] const Scene &scene() const { return m_frame.scene(); }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] Viewport view() const;
    [[nodiscard]] const std::vector<graph::NodeIndex> &selectedThings() const { return m_selected; }
    [[nodiscard]] const std::vector<std::int32_t> &selectedTies() const { return m_selectedTies; }
    [[nodiscard]] graph::NodeIndex cursorThing() const { return m_cursor; } ///< of the keyboard; -1 = none
    [[nodiscard]] const Frame &frame() const { return m_frame; }
    /// "K. de Vries, person, 4 links": for the status bar and the screen reader.
    [[nodiscard]] QString describe(graph::NodeIndex node) const;
    [[nodiscard]] QString describeTie(std::int32_t tie) const;

    void setTheme(const Theme &theme);
    void setScene(std::shared_ptr<Scene> scene); ///< keeps the view
    /// For what lies over the network: looks by rule, notes, frames. The same things and ties stay in it.
    void changeScene(const std::function<void(Scene &)> &change);
    void setSelected(std::vector<graph::NodeIndex> things, std::vector<std::int32_t> ties);
    void setView(const Viewport &view);
    void fitAll();
    void fitSelection();
    void zoom(double factor);
    void centreOn(QPointF scene);
    void setHidden(const QSet<RecordId> &hidden);
    void setPinned(const std::vector<graph::NodeIndex> &things, bool pinned);
    /// Moves things to their new places, in a fifth of a second where motion is welcome.
    void movePositions(const layout::Positions &positions, bool animated);
    /// Opens the selected ties, or those of the selected things, so that each of their links is seen; closes them where
    /// all of them are open. False where none of them has several links.
    bool toggleOpened();
    [[nodiscard]] bool hasSeveralLinks() const { return !severalLinks().empty(); } ///< there is something to open
    void startLink(); ///< two clicks make a link; Esc ends it
    /// Which link records lie in a tie; a scene does not know.
    void setLinksOfTie(std::function<QSet<RecordId>(std::int32_t)> links) { m_linkOfTie = std::move(links); }
    [[nodiscard]] bool isLinking() const { return m_linking; }

    // For the tools.
    void moveLive(const QHash<graph::NodeIndex, QPointF> &places);
    void endMove();
    void chooseThings(const std::vector<graph::NodeIndex> &things, Qt::KeyboardModifiers modifiers);

Q_SIGNALS:
    void chosen(const QSet<kluwen::RecordId> &records, kluwen::RecordId current);
    void tieChosen(int tie); ///< a tie without link records: payments
    void moved(const QList<kluwen::graph::NodeIndex> &things);
    void opened(kluwen::RecordId record);
    void linkDrawn(kluwen::RecordId from, kluwen::RecordId to);
    void menuRequested(QPoint global);
    void verbAsked(kluwen::ui::ChartVerb verb);
    void pointed(const QString &text); ///< one line on what is under the pointer or cursor; empty = nothing
    void viewChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Press
    {
        QPointF at;
        Qt::MouseButton button = Qt::NoButton;
        graph::NodeIndex thing = -1;
        bool isRim = false;
        bool wasSelected = false;
    };
    void pressLeft(QMouseEvent *event);
    void clickLink(QPointF at);
    [[nodiscard]] std::unique_ptr<CanvasTool> toolFor(Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] graph::NodeIndex rimAt(QPointF at) const;
    void hover(QPointF at);
    void choose(graph::NodeIndex thing, Qt::KeyboardModifiers modifiers);
    void chooseTie(std::int32_t tie, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QSet<RecordId> recordsOf(const std::vector<graph::NodeIndex> &things,
                                           const std::vector<std::int32_t> &ties) const;
    [[nodiscard]] QSet<RecordId> recordsOfTie(std::int32_t tie) const;
    [[nodiscard]] std::vector<std::int32_t> severalLinks() const;
    void updateCursorShape();
    // canvaspainting.cpp
    void paintSelection(QPainter &painter);
    void paintLifted(QPainter &painter, const std::vector<graph::NodeIndex> &things);
    void paintHover(QPainter &painter);
    void paintCard(QPainter &painter, const QString &text, QPointF near) const;
    // canvaskeys.cpp
    [[nodiscard]] bool pressVerb(QKeyEvent *event);
    [[nodiscard]] bool pressArrow(QKeyEvent *event);
    [[nodiscard]] bool typeToFind(QKeyEvent *event);
    void endFind();
    void walk(QPointF direction);
    void nudge(QPointF by);
    void setCursorThing(graph::NodeIndex thing);
    void announce(const QString &text);

    std::function<QSet<RecordId>(std::int32_t)> m_linkOfTie;
    Theme m_theme = Theme::light();
    Frame m_frame;
    Viewport m_view;
    std::vector<graph::NodeIndex> m_selected;
    std::vector<std::int32_t> m_selectedTies;
    graph::NodeIndex m_hover = -1;
    std::int32_t m_hoverTie = -1;
    bool m_hoverRim = false;
    graph::NodeIndex m_cursor = -1;
    Press m_press;
    std::unique_ptr<CanvasTool> m_tool;
    bool m_spaceDown = false;
    bool m_linking = false;
    graph::NodeIndex m_linkFrom = -1;
    QPointF m_pointer;
    QString m_find;
    QTimer m_findEnds;
    QVariantAnimation *m_animation;
    bool m_isMoving = false;
};

} // namespace kluwen::ui

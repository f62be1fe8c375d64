#pragma once
#include "core/base/ids.h"
#include "ui/base/theme.h"
#include "ui/chart/viewport.h"
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace kluwen::ui
{

struct Scene;

/// A text on a chart, at a thing, with which it moves, or at a place of its own.
struct NoteMark
{
    QString text;
    RecordId thing; ///< invalid = at a place of its own
    QPointF at;     ///< upper left corner in scene units: from the thing's centre, or of the scene
    int colour = 0; ///< index into markColours
    friend bool operator==(const NoteMark &, const NoteMark &) = default;
};

/// A coloured rectangle around things; where they move, it moves and grows with them.
struct FrameMark
{
    QString title;
    QList<RecordId> things;
    int colour = 0;
    friend bool operator==(const FrameMark &, const FrameMark &) = default;
};

/// Notes and frames of one chart. Kept in the case as a document.
struct ChartMarks
{
    QList<NoteMark> notes;
    QList<FrameMark> frames;
    [[nodiscard]] bool isEmpty() const { return notes.isEmpty() && frames.isEmpty(); }
    friend bool operator==(const ChartMarks &, const ChartMarks &) = default;
};

inline constexpr int markColours = 6;
[[nodiscard]] QColor markColour(int colour, const Theme &theme);

[[nodiscard]] QString marksKey(ChartId chart);         ///< of the document
[[nodiscard]] QString toJson(const ChartMarks &marks); ///< empty for none
[[nodiscard]] ChartMarks marksFromJson(const QString &json);

/// Where a note or frame is drawn, in pixels of the view; null where none of its things is on the chart or shown.
[[nodiscard]] QRectF noteRect(const NoteMark &note, const Scene &scene, const Viewport &view);
[[nodiscard]] QRectF frameRect(const FrameMark &frame, const Scene &scene, const Viewport &view);
/// The strip with the title, by which a frame is taken hold of.
[[nodiscard]] QRectF frameHead(const FrameMark &frame, const Scene &scene, const Viewport &view);
/// All that is drawn, in scene units at 100 %, so that a figure has room for it; null for none.
[[nodiscard]] QRectF marksBounds(const Scene &scene);

/// Draws the marks of the scene over the network: on the screen, in SVG, PDF and PNG alike.
void paintMarks(QPainter &painter, const Scene &scene, const Viewport &view, const Theme &theme);

/// The note under a pixel, the one drawn last where several overlap; -1 = none.
[[nodiscard]] int noteAt(QPointF pixel, const Scene &scene, const Viewport &view);
[[nodiscard]] int frameAt(QPointF pixel, const Scene &scene, const Viewport &view); ///< by its head

} // namespace kluwen::ui

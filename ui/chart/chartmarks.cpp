#include "ui/chart/chartmarks.h"

#include "ui/chart/labels.h"
#include "ui/chart/scene.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

constexpr double noteWidth = 190;   ///< scene units of text before a line breaks
constexpr double notePadding = 8;   ///< scene units
constexpr double framePadding = 22; ///< pixels between the things and the frame
constexpr double frameHeadHeight = 20;
constexpr double smallestNote = 0.28; ///< below that scale a note is a mark without text

/// Notes grow with the chart, but stay readable and do not fill the screen.
double noteScale(const Viewport &view)
{
    return std::clamp(view.scale, 0.9, 1.6);
}

QFont noteFont()
{
    QFont font = labelFont();
    font.setBold(false);
    return font;
}

QRectF textRect(const QString &text)
{
    return QFontMetricsF(noteFont())
        .boundingRect(QRectF(0, 0, noteWidth, 4000), static_cast<int>(Qt::AlignLeft | Qt::TextWordWrap), text);
}

/// Where the note hangs, in pixels; nothing where its thing is not shown.
std::optional<QPointF> anchorOf(const NoteMark &note, const Scene &scene, const Viewport &view)
{
    if (!note.thing.isValid())
        return view.toTarget(note.at);
    const graph::NodeIndex node = scene.find(note.thing);
    if (node < 0 || scene.isHidden(node))
        return std::nullopt;
    return view.toTarget(scene.positions[static_cast<size_t>(node)] + note.at);
}

void paintNote(QPainter &painter, const NoteMark &note, const Scene &scene, const Viewport &view, const Theme &theme)
{
    const QRectF rect = noteRect(note, scene, view);
    if (rect.isNull() || !view.target.intersects(rect.adjusted(-400, -400, 400, 400)))
        return;
    const QColor colour = markColour(note.colour, theme);
    if (note.thing.isValid()) {
        const QPointF thing = view.toTarget(scene.positions[static_cast<size_t>(scene.find(note.thing))]);
        const QPointF near(std::clamp(thing.x(), rect.left(), rect.right()),
                           std::clamp(thing.y(), rect.top(), rect.bottom()));
        painter.setPen(QPen(mixed(colour, theme.canvas, 0.3), 1.2, Qt::DotLine));
        painter.drawLine(thing, near);
    }
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(mixed(theme.canvas, colour, 0.14));
    painter.drawRoundedRect(rect, 3, 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRect(QRectF(rect.left(), rect.top(), 3, rect.height()));
    if (view.scale < smallestNote)
        return;
    const double scale = noteScale(view);
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(scale, scale);
    painter.setFont(noteFont());
    painter.setPen(theme.text);
    painter.drawText(QRectF(notePadding + 2, notePadding, noteWidth, rect.height() / scale),
                     Qt::AlignLeft | Qt::TextWordWrap, note.text);
    painter.restore();
}

void paintFrame(QPainter &painter, const FrameMark &frame, const Scene &scene, const Viewport &view, const Theme &theme)
{
    const QRectF rect = frameRect(frame, scene, view);
    if (rect.isNull() || !view.target.intersects(rect))
        return;
    const QColor colour = markColour(frame.colour, theme);
    QColor pale = colour;
    pale.setAlphaF(0.06F);
    painter.setPen(QPen(colour, 1.8));
    painter.setBrush(pale);
    painter.drawRoundedRect(rect, 8, 8);
    if (frame.title.isEmpty())
        return;
    const QRectF head = frameHead(frame, scene, view);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(head, 4, 4);
    QFont font = labelFont();
    font.setBold(true);
    painter.setFont(font);
    const QColor light = theme.isDark ? theme.canvas : QColor(Qt::white);
    const QColor dark = theme.isDark ? QColor(Qt::white) : theme.text;
    painter.setPen(contrast(colour, light) >= contrast(colour, dark) ? light : dark);
    painter.drawText(head, Qt::AlignCenter, QFontMetricsF(font).elidedText(frame.title, Qt::ElideRight, head.width()));
}

QJsonObject noteJson(const NoteMark &note)
{
    QJsonObject object;
    object.insert(QLatin1String("text"), note.text);
    if (note.thing.isValid())
        object.insert(QLatin1String("thing"), note.thing.value());
    object.insert(QLatin1String("x"), note.at.x());
    object.insert(QLatin1String("y"), note.at.y());
    object.insert(QLatin1String("colour"), note.colour);
    return object;
}

QJsonObject frameJson(const FrameMark &frame)
{
    QJsonObject object;
    object.insert(QLatin1String("title"), frame.title);
    QJsonArray things;
    for (const RecordId thing : frame.things)
        things.append(thing.value());
    object.insert(QLatin1String("things"), things);
    object.insert(QLatin1String("colour"), frame.colour);
    return object;
}

} // namespace

QColor markColour(int colour, const Theme &theme)
{
    constexpr std::array<size_t, markColours> order{3, 0, 2, 5, 6, 7};
    return theme.series.at(order.at(static_cast<size_t>(std::clamp(colour, 0, markColours - 1))));
}

QString marksKey(ChartId chart)
{
    return QStringLiteral("chart/%1/marks").arg(chart.value());
}

QString toJson(const ChartMarks &marks)
{
    if (marks.isEmpty())
        return {};
    QJsonArray notes;
    for (const NoteMark &note : marks.notes)
        notes.append(noteJson(note));
    QJsonArray frames;
    for (const FrameMark &frame : marks.frames)
        frames.append(frameJson(frame));
    const QJsonObject object{{QLatin1String("notes"), notes}, {QLatin1String("frames"), frames}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ChartMarks marksFromJson(const QString &json)
{
    ChartMarks marks;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto colour = [](const QJsonObject &mark) {
        return std::clamp(mark[QLatin1String("colour")].toInt(), 0, markColours - 1);
    };
    for (const QJsonValue &value : object[QLatin1String("notes")].toArray()) {
        const QJsonObject note = value.toObject();
        marks.notes << NoteMark{note[QLatin1String("text")].toString(),
                                RecordId(note[QLatin1String("thing")].toInteger()),
                                {note[QLatin1String("x")].toDouble(), note[QLatin1String("y")].toDouble()},
                                colour(note)};
    }
    for (const QJsonValue &value : object[QLatin1String("frames")].toArray()) {
        const QJsonObject frame = value.toObject();
        QList<RecordId> things;
        for (const QJsonValue &thing : frame[QLatin1String("things")].toArray())
            things << RecordId(thing.toInteger());
        marks.frames << FrameMark{frame[QLatin1String("title")].toString(), things, colour(frame)};
    }
    return marks;
}

QRectF noteRect(const NoteMark &note, const Scene &scene, const Viewport &view)
{
    const auto anchor = anchorOf(note, scene, view);
    if (!anchor)
        return {};
    if (view.scale < smallestNote)
        return {*anchor, QSizeF(14, 12)};
    const QSizeF text = textRect(note.text).size();
    const double scale = noteScale(view);
    return {*anchor, (text + QSizeF(2 * notePadding + 4, 2 * notePadding)) * scale};
}

QRectF frameRect(const FrameMark &frame, const Scene &scene, const Viewport &view)
{
    QRectF rect;
    for (const RecordId thing : frame.things) {
        const graph::NodeIndex node = scene.find(thing);
        if (node < 0 || scene.isHidden(node))
            continue;
        const double radius = scene.pixelRadius(node, view);
        const QPointF centre = view.toTarget(scene.positions[static_cast<size_t>(node)]);
        rect |= QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    }
    if (rect.isNull())
        return {};
    // Room for the names below the symbols.
    const double room = framePadding * std::clamp(view.scale, 0.3, 1.5);
    return rect.adjusted(-room, -room, room, room * 1.7);
}

QRectF frameHead(const FrameMark &frame, const Scene &scene, const Viewport &view)
{
    const QRectF rect = frameRect(frame, scene, view);
    if (rect.isNull())
        return {};
    QFont font = labelFont();
    font.setBold(true);
    const double width = QFontMetricsF(font).horizontalAdvance(frame.title) + 18;
    return {rect.left(), rect.top() - frameHeadHeight + 2, std::clamp(width, 40.0, std::max(rect.width(), 120.0)),
            frameHeadHeight};
}

QRectF marksBounds(const Scene &scene)
{
    QRectF bounds;
    if (!scene.marks)
        return bounds;
    const Viewport view{QRectF(), {}, 1};
    for (const FrameMark &frame : scene.marks->frames)
        bounds |= frameRect(frame, scene, view) | frameHead(frame, scene, view);
    for (const NoteMark &note : scene.marks->notes)
        bounds |= noteRect(note, scene, view);
    return bounds;
}

void paintMarks(QPainter &painter, const Scene &scene, const Viewport &view, const Theme &theme)
{
    if (!scene.marks)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FrameMark &frame : scene.marks->frames)
        paintFrame(painter, frame, scene, view, theme);
    for (const NoteMark &note : scene.marks->notes)
        paintNote(painter, note, scene, view, theme);
    painter.restore();
}

int noteAt(QPointF pixel, const Scene &scene, const Viewport &view)
{
    if (!scene.marks)
        return -1;
    for (qsizetype i = scene.marks->notes.size(); i-- > 0;)
        if (noteRect(scene.marks->notes[i], scene, view).contains(pixel))
            return static_cast<int>(i);
    return -1;
}

int frameAt(QPointF pixel, const Scene &scene, const Viewport &view)
{
    if (!scene.marks)
        return -1;
    for (qsizetype i = scene.marks->frames.size(); i-- > 0;)
        if (frameHead(scene.marks->frames[i], scene, view).contains(pixel))
            return static_cast<int>(i);
    return -1;
}

} // namespace kluwen::ui

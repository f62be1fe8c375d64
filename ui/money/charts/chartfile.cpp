#include "ui/money/charts/chartfile.h"

#include <QChart>
#include <QGraphicsScene>
#include <QPainter>
#include <QRegularExpression>

namespace kluwen::ui
{

void paintChart(QPainter &painter, const QRectF &target, const std::function<void(QChart &, const Theme &)> &fill)
{
    QGraphicsScene scene;
    auto *chart = new QChart; // the scene takes it
    scene.addItem(chart);
    fill(*chart, Theme::print());
    chart->resize(target.size());
    scene.setSceneRect(QRectF(QPointF(), target.size()));
    scene.render(&painter, target, scene.sceneRect());
}

QString plainTitle(const QChart &chart)
{
    QString title = chart.title();
    title.replace(QLatin1String("<br>"), QLatin1String(". "));
    static const QRegularExpression markup(QStringLiteral("<[^>]*>"));
    return title.remove(markup);
}

} // namespace kluwen::ui

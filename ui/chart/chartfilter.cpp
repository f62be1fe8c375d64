#include "ui/chart/chartfilter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::ui
{

namespace
{

const QString restKey = QStringLiteral("rest");
const QString layersKey = QStringLiteral("layersOff");

FilterMode modeFromText(const QString &text)
{
    if (text == QLatin1String("grey"))
        return FilterMode::Grey;
    return text == QLatin1String("select") ? FilterMode::Select : FilterMode::Hide;
}

} // namespace

QString toJson(const ChartFilter &filter)
{
    if (filter == ChartFilter{})
        return {};
    QJsonObject json = QJsonDocument::fromJson(graph::toJson(filter.network).toUtf8()).object();
    if (filter.mode != FilterMode::Hide)
        json[restKey] = filter.mode == FilterMode::Grey ? QStringLiteral("grey") : QStringLiteral("select");
    if (!filter.layersOff.isEmpty())
        json[layersKey] = QJsonArray::fromStringList(filter.layersOff);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ChartFilter chartFilterFromJson(const QString &text)
{
    ChartFilter filter;
    if (text.isEmpty())
        return filter;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    filter.network = graph::networkFilterFromJson(text);
    filter.mode = modeFromText(json[restKey].toString());
    for (const QJsonValue &layer : json[layersKey].toArray())
        filter.layersOff << layer.toString();
    filter.layersOff.sort();
    return filter;
}

} // namespace kluwen::ui

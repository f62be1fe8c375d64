#include "core/graph/networkbuilder.h"

#include <algorithm>
#include <array>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::graph
{

namespace
{

constexpr std::array<const char *, 3> moneyIds{"none", "account", "holder"};

/// Sorted, so that equal filters give equal texts.
QJsonArray sortedTexts(const QSet<QString> &set)
{
    QStringList sorted(set.begin(), set.end());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

QSet<QString> textsOf(const QJsonValue &json)
{
    QSet<QString> set;
    for (const QJsonValue &value : json.toArray())
        set.insert(value.toString());
    return set;
}

void putDate(QJsonObject &json, const QString &key, QDate date)
{
    if (date.isValid())
        json[key] = date.toString(Qt::ISODate);
}

QDate dateOf(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

} // namespace

QString toJson(const NetworkFilter &filter)
{
    QJsonObject json;
    if (!filter.thingTypes.isEmpty())
        json[QStringLiteral("thing_types")] = sortedTexts(filter.thingTypes);
    if (!filter.linkTypes.isEmpty())
        json[QStringLiteral("link_types")] = sortedTexts(filter.linkTypes);
    if (!filter.things.isEmpty()) {
        QList<RecordId> sorted(filter.things.begin(), filter.things.end());
        std::sort(sorted.begin(), sorted.end());
        QJsonArray things;
        for (const RecordId id : sorted)
            things.append(id.value());
        json[QStringLiteral("things")] = things;
    }
    putDate(json, QStringLiteral("since"), filter.since);
    putDate(json, QStringLiteral("until"), filter.until);
    putDate(json, QStringLiteral("as_of"), filter.asOf);
    if (filter.minimum != Grading{})
        json[QStringLiteral("minimum_grading")] = filter.minimum.toText();
    if (filter.minimumSum != 0)
        json[QStringLiteral("minimum_sum")] = QString::number(filter.minimumSum); // a double would lose cents
    json[QStringLiteral("money")] = QLatin1String(moneyIds[static_cast<size_t>(filter.money)]);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

NetworkFilter networkFilterFromJson(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    NetworkFilter filter;
    filter.thingTypes = textsOf(json[QLatin1String("thing_types")]);
    filter.linkTypes = textsOf(json[QLatin1String("link_types")]);
    for (const QJsonValue &value : json[QLatin1String("things")].toArray())
        filter.things.insert(RecordId(value.toInteger()));
    filter.since = dateOf(json[QLatin1String("since")]);
    filter.until = dateOf(json[QLatin1String("until")]);
    filter.asOf = dateOf(json[QLatin1String("as_of")]);
    if (json.contains(QLatin1String("minimum_grading")))
        filter.minimum = Grading::fromText(json[QLatin1String("minimum_grading")].toString());
    filter.minimumSum = json[QLatin1String("minimum_sum")].toString().toLongLong();
    const QString money = json[QLatin1String("money")].toString();
    for (size_t i = 0; i < moneyIds.size(); ++i)
        if (money == QLatin1String(moneyIds[i]))
            filter.money = static_cast<NetworkFilter::Money>(i);
    return filter;
}

} // namespace kluwen::graph

#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <vector>

namespace kluwen::picture
{

// Lists of a figure as columns of JSON: each list is one array, in the same order.

inline QString at(const char *name)
{
    return QLatin1String(name);
}

template<typename List, typename Write>
QJsonArray column(const List &list, Write write)
{
    QJsonArray array;
    for (const auto &entry : list)
        array.append(write(entry));
    return array;
}

template<typename List>
QJsonArray numberArray(const List &list)
{
    return column(list, [](const auto &entry) { return static_cast<qint64>(entry); });
}

template<typename List>
QJsonArray idArray(const List &list)
{
    return column(list, [](const auto &id) { return id.value(); });
}

inline QJsonArray textArray(const std::vector<QString> &list)
{
    return column(list, [](const QString &text) { return text; });
}

template<typename Number>
std::vector<Number> numbersFrom(const QJsonValue &json)
{
    std::vector<Number> list;
    for (const QJsonValue &value : json.toArray())
        list.push_back(static_cast<Number>(value.toInteger()));
    return list;
}

template<typename AnyId>
std::vector<AnyId> idsFrom(const QJsonValue &json)
{
    std::vector<AnyId> list;
    for (const QJsonValue &value : json.toArray())
        list.push_back(AnyId(value.toInteger()));
    return list;
}

inline std::vector<QString> textsFrom(const QJsonValue &json)
{
    std::vector<QString> list;
    for (const QJsonValue &value : json.toArray())
        list.push_back(value.toString());
    return list;
}

} // namespace kluwen::picture

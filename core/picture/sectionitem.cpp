#include "core/picture/sectionitem.h"

#include <array>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::picture
{

namespace
{

constexpr std::array<const char *, 7> itemKindIds{"records", "trail",      "timeline", "chart",
                                                  "account", "themelines", "finding"};

template<typename IdType>
QList<IdType> readIds(const QJsonValue &json)
{
    QList<IdType> ids;
    for (const QJsonValue &value : json.toArray())
        if (const IdType id(value.toInteger()); id.isValid())
            ids << id;
    return ids;
}

template<typename IdType>
QJsonArray writeIds(const QList<IdType> &ids)
{
    QJsonArray array;
    for (const IdType id : ids)
        array.append(id.value());
    return array;
}

QDate itemDay(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

} // namespace

QList<SectionItem> itemsFromJson(const QJsonArray &json)
{
    QList<SectionItem> items;
    for (const QJsonValue &value : json) {
        SectionItem item;
        const QString kind = value[QLatin1String("kind")].toString();
        item.section = value[QLatin1String("section")].toString();
        size_t at = 0;
        while (at < itemKindIds.size() && kind != QLatin1String(itemKindIds[at]))
            ++at;
        if (at == itemKindIds.size())
            continue;
        item.kind = static_cast<SectionItem::Kind>(at);
        item.records = readIds<RecordId>(value[QLatin1String("records")]);
        item.trail.since = itemDay(value[QLatin1String("since")]);
        item.trail.until = itemDay(value[QLatin1String("until")]);
        item.trail.rule = value[QLatin1String("rule")].toString();
        item.isBackwards = value[QLatin1String("backwards")].toBool();
        item.title = value[QLatin1String("title")].toString();
        item.view = value[QLatin1String("view")].toString();
        item.currency = value[QLatin1String("currency")].toString();
        item.pattern = value[QLatin1String("pattern")].toString();
        item.payments = readIds<PaymentId>(value[QLatin1String("payments")]);
        items << item;
    }
    return items;
}

QJsonArray toJson(const QList<SectionItem> &items)
{
    QJsonArray array;
    for (const SectionItem &item : items) {
        QJsonObject json{{QStringLiteral("section"), item.section},
                         {QStringLiteral("kind"), QLatin1String(itemKindIds[static_cast<size_t>(item.kind)])}};
        if (!item.records.isEmpty())
            json[QLatin1String("records")] = writeIds(item.records);
        if (item.trail.since.isValid())
            json[QLatin1String("since")] = item.trail.since.toString(Qt::ISODate);
        if (item.trail.until.isValid())
            json[QLatin1String("until")] = item.trail.until.toString(Qt::ISODate);
        if (!item.trail.rule.isEmpty())
            json[QLatin1String("rule")] = item.trail.rule;
        if (item.isBackwards)
            json[QLatin1String("backwards")] = true;
        for (const auto &[key, text] : {std::pair{"title", &item.title}, std::pair{"view", &item.view},
                                        std::pair{"currency", &item.currency}, std::pair{"pattern", &item.pattern}})
            if (!text->isEmpty())
                json[QLatin1String(key)] = *text;
        if (!item.payments.isEmpty())
            json[QLatin1String("payments")] = writeIds(item.payments);
        array.append(json);
    }
    return array;
}

QByteArray toBytes(const QList<SectionItem> &items)
{
    return QJsonDocument(toJson(items)).toJson(QJsonDocument::Compact);
}

QList<SectionItem> itemsFromBytes(const QByteArray &bytes)
{
    return itemsFromJson(QJsonDocument::fromJson(bytes).array());
}

QString usualSection(SectionItem::Kind kind, const QString &typeOfThing)
{
    switch (kind) {
    case SectionItem::Kind::Trail:
    case SectionItem::Kind::Account:
    case SectionItem::Kind::Finding:
        return QStringLiteral("money");
    case SectionItem::Kind::Timeline:
    case SectionItem::Kind::ThemeLines:
        return QStringLiteral("timeline");
    case SectionItem::Kind::Chart:
        return QStringLiteral("network");
    case SectionItem::Kind::Records:
        break;
    }
    if (typeOfThing == QLatin1String("person"))
        return QStringLiteral("persons");
    const ThingType *type = Schema::builtIn().thing(typeOfThing);
    if (type && type->family == Family::Organisation)
        return QStringLiteral("organisations");
    if (type && type->family == Family::Account)
        return QStringLiteral("money");
    return type && type->family == Family::Event ? QStringLiteral("timeline") : QStringLiteral("network");
}

} // namespace kluwen::picture

#include "core/model/schemareader.h"
#include "core/base/tr.h"
#include "core/model/identifiers.h"

#include <algorithm>
#include <array>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace kluwen
{

namespace
{

constexpr std::array<const char *, 12> kindIds{"text",   "longtext", "name",    "date",     "number",     "percentage",
                                               "amount", "code",     "country", "currency", "identifier", "boolean"};
constexpr std::array<const char *, 7> familyIds{"person", "organisation", "account", "asset",
                                                "place",  "event",        "document"};

tl::unexpected<Error> wrong(const QString &file, const QString &what)
{
    return fail({.code = Error::Code::Malformed,
                 .message = Tr::tr("The schema is not right: %1.").arg(what),
                 .remedy = Tr::tr("Correct the schema file or restore the original."),
                 .file = file,
                 .line = 0,
                 .column = 0,
                 .detail = {}});
}

template<size_t Size>
int indexOf(const std::array<const char *, Size> &ids, const QString &id)
{
    for (size_t i = 0; i < Size; ++i)
        if (id == QLatin1String(ids[i]))
            return static_cast<int>(i);
    return -1;
}

Labels readLabels(const QJsonObject &json)
{
    return {json[QLatin1String("nl")].toString(), json[QLatin1String("en")].toString()};
}

QStringList readStrings(const QJsonValue &json)
{
    QStringList strings;
    for (const QJsonValue &value : json.toArray())
        strings << value.toString();
    return strings;
}

Result<QList<PropertyType>> readProperties(const QJsonObject &type, const QString &file)
{
    QList<PropertyType> properties;
    for (const QJsonValue &value : type[QLatin1String("properties")].toArray()) {
        const QJsonObject json = value.toObject();
        PropertyType property;
        property.id = json[QLatin1String("id")].toString();
        const int kind = indexOf(kindIds, json[QLatin1String("kind")].toString());
        property.labels = readLabels(json);
        if (property.id.isEmpty() || kind < 0 || property.labels.nl.isEmpty() || property.labels.en.isEmpty())
            return wrong(file, Tr::tr("property \"%1\" of \"%2\" lacks an id, a known kind or a label")
                                   .arg(property.id, type[QLatin1String("id")].toString()));
        property.kind = static_cast<ValueKind>(kind);
        property.check = json[QLatin1String("check")].toString();
        property.unit = json[QLatin1String("unit")].toString();
        property.multiple = json[QLatin1String("multiple")].toBool();
        property.sensitive = json[QLatin1String("sensitive")].toBool();
        for (const QJsonValue &code : json[QLatin1String("codes")].toArray())
            property.codes.append({code[QLatin1String("id")].toString(), readLabels(code.toObject())});
        properties.append(property);
    }
    return properties;
}

Result<ThingType> readThingType(const QJsonObject &json, const QString &file)
{
    ThingType type;
    type.id = json[QLatin1String("id")].toString();
    const int family = indexOf(familyIds, json[QLatin1String("family")].toString());
    if (type.id.isEmpty() || family < 0)
        return wrong(file, Tr::tr("thing type \"%1\" lacks an id or a known family").arg(type.id));
    type.family = static_cast<Family>(family);
    type.symbol = json[QLatin1String("symbol")].toString(type.id);
    type.labels = readLabels(json[QLatin1String("label")].toObject());
    type.plural = readLabels(json[QLatin1String("plural")].toObject());
    type.caption = readStrings(json[QLatin1String("caption")]);
    type.keys = readStrings(json[QLatin1String("keys")]);
    auto properties = readProperties(json, file);
    if (!properties)
        return fail(properties.error());
    type.properties = std::move(*properties);
    return type;
}

Result<LinkType> readLinkType(const QJsonObject &json, const QString &file)
{
    LinkType type;
    type.id = json[QLatin1String("id")].toString();
    type.family = json[QLatin1String("family")].toString();
    if (type.id.isEmpty() || type.family.isEmpty())
        return wrong(file, Tr::tr("link type \"%1\" lacks an id or a family").arg(type.id));
    type.labels = readLabels(json[QLatin1String("label")].toObject());
    type.reverse = readLabels(json[QLatin1String("reverse")].toObject());
    type.noun = readLabels(json[QLatin1String("noun")].toObject());
    type.holder = readLabels(json[QLatin1String("holder")].toObject());
    type.holders = readLabels(json[QLatin1String("holders")].toObject());
    type.directed = json[QLatin1String("directed")].toBool(true);
    type.from = readStrings(json[QLatin1String("from")]);
    type.to = readStrings(json[QLatin1String("to")]);
    auto properties = readProperties(json, file);
    if (!properties)
        return fail(properties.error());
    type.properties = std::move(*properties);
    return type;
}

/// The first property of a type with a double id, an unknown check or codes that do not go with its kind; or nullptr.
const PropertyType *wrongProperty(const QList<PropertyType> &properties)
{
    const QStringList known = knownChecks();
    QSet<QString> ids;
    for (const PropertyType &property : properties) {
        const bool checkKnown = property.check.isEmpty() || known.contains(property.check);
        const bool codesFit = (property.kind == ValueKind::Code) != property.codes.isEmpty();
        if (ids.contains(property.id) || !checkKnown || !codesFit)
            return &property;
        ids.insert(property.id);
    }
    return nullptr;
}

Result<void> checkProperties(const QString &type, const QList<PropertyType> &properties, const QString &file)
{
    if (const PropertyType *property = wrongProperty(properties))
        return wrong(file,
                     Tr::tr("property \"%1\" of \"%2\" is there twice, has an unknown check, or has codes that do "
                            "not go with its kind")
                         .arg(property->id, type));
    return {};
}

Result<void> checkThingType(const ThingType &type, const QString &file)
{
    const auto exists = [&type](const QString &id) { return type.property(id) != nullptr; };
    const QStringList named = type.caption + type.keys;
    if (type.caption.isEmpty() || !std::all_of(named.begin(), named.end(), exists))
        return wrong(file, Tr::tr("the caption or a key of \"%1\" is not one of its properties").arg(type.id));
    return checkProperties(type.id, type.properties, file);
}

} // namespace

Result<void> readSchemaFile(const QString &path, QList<ThingType> &things, QList<LinkType> &links)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return wrong(path, Tr::tr("the file cannot be read (%1)").arg(file.errorString()));
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        return wrong(path, Tr::tr("%1 at byte %2").arg(error.errorString()).arg(error.offset));
    for (const QJsonValue &value : json[QLatin1String("things")].toArray()) {
        auto type = readThingType(value.toObject(), path);
        if (!type)
            return fail(type.error());
        if (const auto checked = checkThingType(*type, path); !checked)
            return checked;
        things.append(std::move(*type));
    }
    for (const QJsonValue &value : json[QLatin1String("links")].toArray()) {
        auto type = readLinkType(value.toObject(), path);
        if (!type)
            return fail(type.error());
        if (const auto checked = checkProperties(type->id, type->properties, path); !checked)
            return checked;
        links.append(std::move(*type));
    }
    return {};
}

Result<void> checkSchema(const Schema &schema, const QHash<QString, QString> &files)
{
    QSet<QString> ids;
    for (const ThingType &type : schema.thingTypes()) {
        if (ids.contains(type.id))
            return wrong(files.value(type.id), Tr::tr("type \"%1\" is there twice").arg(type.id));
        ids.insert(type.id);
    }
    for (const LinkType &type : schema.linkTypes()) {
        if (ids.contains(type.id))
            return wrong(files.value(type.id), Tr::tr("type \"%1\" is there twice").arg(type.id));
        ids.insert(type.id);
        for (const QString &end : type.from + type.to)
            if (!schema.thing(end))
                return wrong(files.value(type.id),
                             Tr::tr("link \"%1\" names a type that does not exist: \"%2\"").arg(type.id, end));
    }
    return {};
}

} // namespace kluwen

#include "core/model/schema.h"
#include "core/base/tr.h"
#include "core/model/schemareader.h"

#include <QDir>

/// Outside the namespace, as the macro asks; a static library drops resources that nobody names.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(schema);
}

namespace kluwen
{

namespace
{

const PropertyType *findProperty(const QList<PropertyType> &properties, const QString &id)
{
    for (const PropertyType &property : properties)
        if (property.id == id)
            return &property;
    return nullptr;
}

Error emptyFolder(const QString &folder)
{
    Error error;
    error.code = Error::Code::NotFound;
    error.message = Tr::tr("There is no schema in the folder.");
    error.remedy = Tr::tr("Choose the folder that holds the schema files.");
    error.file = folder;
    return error;
}

} // namespace

QString PropertyType::codeLabel(const QString &code, Language language) const
{
    for (const CodeValue &value : codes)
        if (value.id == code)
            return value.labels.in(language);
    return code;
}

const PropertyType *ThingType::property(const QString &wanted) const
{
    return findProperty(properties, wanted);
}

const PropertyType *LinkType::property(const QString &wanted) const
{
    return findProperty(properties, wanted);
}

const Schema &Schema::builtIn()
{
    static const Schema schema = [] {
        initSchemaResource();
        auto loaded = load(QStringLiteral(":/schema"));
        if (!loaded)
            qFatal("The built-in schema is wrong: %s", qPrintable(loaded.error().text()));
        return *loaded;
    }();
    return schema;
}

Result<Schema> Schema::load(const QString &folder)
{
    Schema schema;
    QHash<QString, QString> fileOf;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString file = folder + QLatin1Char('/') + name;
        const qsizetype things = schema.m_things.size();
        const qsizetype links = schema.m_links.size();
        if (const auto read = readSchemaFile(file, schema.m_things, schema.m_links); !read)
            return fail(read.error());
        for (qsizetype i = things; i < schema.m_things.size(); ++i)
            fileOf.insert(schema.m_things[i].id, file);
        for (qsizetype i = links; i < schema.m_links.size(); ++i)
            fileOf.insert(schema.m_links[i].id, file);
    }
    if (schema.m_things.isEmpty() && schema.m_links.isEmpty())
        return fail(emptyFolder(folder));
    for (qsizetype i = 0; i < schema.m_things.size(); ++i)
        schema.m_thingIndex.insert(schema.m_things[i].id, i);
    for (qsizetype i = 0; i < schema.m_links.size(); ++i)
        schema.m_linkIndex.insert(schema.m_links[i].id, i);
    if (const auto whole = checkSchema(schema, fileOf); !whole)
        return fail(whole.error());
    return schema;
}

const ThingType *Schema::thing(const QString &id) const
{
    const auto found = m_thingIndex.constFind(id);
    return found == m_thingIndex.constEnd() ? nullptr : &m_things[*found];
}

const LinkType *Schema::link(const QString &id) const
{
    const auto found = m_linkIndex.constFind(id);
    return found == m_linkIndex.constEnd() ? nullptr : &m_links[*found];
}

const PropertyType *Schema::property(const QString &type, const QString &property) const
{
    if (const ThingType *thingType = thing(type))
        return thingType->property(property);
    if (const LinkType *linkType = link(type))
        return linkType->property(property);
    return nullptr;
}

} // namespace kluwen

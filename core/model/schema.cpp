#include "core/model/schema.h"
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
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        if (const auto read = readSchemaFile(folder + QLatin1Char('/') + file, schema.m_things, schema.m_links); !read)
            return fail(read.error());
    for (qsizetype i = 0; i < schema.m_things.size(); ++i)
        schema.m_thingIndex.insert(schema.m_things[i].id, i);
    for (qsizetype i = 0; i < schema.m_links.size(); ++i)
        schema.m_linkIndex.insert(schema.m_links[i].id, i);
    if (const auto whole = checkSchema(schema, folder); !whole)
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

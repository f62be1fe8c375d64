#include "core/intake/mapping.h"
#include "core/base/tr.h"
#include "core/model/schema.h"

#include <array>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::intake
{

namespace
{

constexpr std::array<const char *, paymentFieldCount> fieldIds{
    "date",         "time",   "value_date", "own_account", "own_name", "own_bank",   "counter_account", "counter_name",
    "counter_bank", "payer",  "payer_name", "payer_bank",  "payee",    "payee_name", "payee_bank",      "amount",
    "debit",        "credit", "sign",       "currency",    "balance",  "text",       "reference",       "kind"};

constexpr std::array<const char *, 4> dateOrders{"", "ymd", "dmy", "mdy"};

tl::unexpected<Error> wrong(const QString &what)
{
    return fail({.code = Error::Code::Malformed,
                 .message = Tr::tr("The mapping of columns cannot be used: %1.").arg(what),
                 .remedy = Tr::tr("Correct the mapping and import the file again; nothing was imported."),
                 .file = {},
                 .line = 0,
                 .column = 0,
                 .detail = {}});
}

QStringList toStrings(const QJsonValue &value)
{
    QStringList strings;
    if (value.isString())
        strings << value.toString();
    for (const QJsonValue &entry : value.toArray())
        strings << entry.toString();
    return strings;
}

QJsonValue fromStrings(const QStringList &strings)
{
    return strings.size() == 1 ? QJsonValue(strings.first()) : QJsonValue(QJsonArray::fromStringList(strings));
}

QList<ValueSpec> toValues(const QJsonValue &value)
{
    QList<ValueSpec> values;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        for (const QString &source : toStrings(it.value()))
            values.append({it.key(), source});
    return values;
}

QJsonObject fromValues(const QList<ValueSpec> &values)
{
    QMap<QString, QStringList> sources;
    for (const ValueSpec &value : values)
        sources[value.property].append(value.source);
    QJsonObject object;
    for (auto it = sources.begin(); it != sources.end(); ++it)
        object.insert(it.key(), fromStrings(it.value()));
    return object;
}

char oneCharacter(const QJsonValue &value)
{
    const QByteArray text = value.toString().toLatin1();
    return text.size() == 1 ? text[0] : '\0';
}

Result<TableSpec> readTable(const QJsonObject &json)
{
    TableSpec table;
    table.delimiter = oneCharacter(json[QLatin1String("delimiter")]);
    if (json.contains(QLatin1String("quote")))
        table.quote = oneCharacter(json[QLatin1String("quote")]);
    const QString encoding = json[QLatin1String("encoding")].toString();
    table.encoding = encodingFromName(encoding);
    if (!encoding.isEmpty() && !table.encoding)
        return wrong(Tr::tr("the encoding \"%1\" is not known").arg(encoding));
    table.decimal = oneCharacter(json[QLatin1String("decimal")]);
    if (table.decimal != 0 && table.decimal != ',' && table.decimal != '.')
        return wrong(Tr::tr("the decimal sign can be a comma or a dot"));
    const QString order = json[QLatin1String("date_order")].toString();
    const auto found = std::find(dateOrders.begin(), dateOrders.end(), order.toStdString());
    if (found == dateOrders.end())
        return wrong(Tr::tr("the order of a date can be ymd, dmy or mdy, not \"%1\"").arg(order));
    table.dateOrder = static_cast<DateOrder>(found - dateOrders.begin());
    table.header = json[QLatin1String("header")].toBool(true);
    table.skipLines = std::max(0, json[QLatin1String("skip_lines")].toInt());
    table.comment = oneCharacter(json[QLatin1String("comment")]);
    if (json.contains(QLatin1String("records")))
        table.records = json[QLatin1String("records")].toString();
    return table;
}

Result<PaymentSpec> readPayments(const QJsonObject &json)
{
    PaymentSpec spec;
    const QJsonObject columns = json[QLatin1String("columns")].toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const auto found = std::find(fieldIds.begin(), fieldIds.end(), it.key().toStdString());
        if (found == fieldIds.end())
            return wrong(Tr::tr("a payment has no field \"%1\"").arg(it.key()));
        spec.columns.insert(static_cast<PaymentField>(found - fieldIds.begin()), toStrings(it.value()));
    }
    spec.currency = json[QLatin1String("currency")].toString();
    if (!spec.currency.isEmpty() && !Currency::fromLetters(spec.currency).isValid())
        return wrong(Tr::tr("the currency \"%1\" is not known").arg(spec.currency));
    spec.debitWords = toStrings(json[QLatin1String("debit_words")]);
    const QString steps = json[QLatin1String("steps_from")].toString();
    spec.stepsFrom = QDate::fromString(steps, Qt::ISODate);
    if (!steps.isEmpty() && !spec.stepsFrom.isValid())
        return wrong(Tr::tr("\"%1\" is not an existing date").arg(steps));
    return spec;
}

template<typename Type>
Result<void> checkProperties(const Type &type, const QList<ValueSpec> &values)
{
    for (const ValueSpec &value : values)
        if (!type.property(value.property))
            return wrong(Tr::tr("\"%1\" has no property \"%2\"").arg(type.id, value.property));
    return {};
}

Result<ThingSpec> readThing(const QJsonObject &json)
{
    ThingSpec spec;
    spec.type = json[QLatin1String("type")].toString();
    spec.name = json[QLatin1String("as")].toString(spec.type);
    spec.key = toStrings(json[QLatin1String("key")]);
    spec.scope = json[QLatin1String("scope")].toString();
    spec.values = toValues(json[QLatin1String("values")]);
    spec.constants = toValues(json[QLatin1String("constants")]);
    const ThingType *type = Schema::builtIn().thing(spec.type);
    if (!type)
        return wrong(Tr::tr("the type \"%1\" is not in the schema").arg(spec.type));
    return checkProperties(*type, spec.values + spec.constants).map([&] { return spec; });
}

Result<LinkSpec> readLink(const QJsonObject &json, const QList<ThingSpec> &things)
{
    LinkSpec spec;
    spec.type = json[QLatin1String("type")].toString();
    spec.from = json[QLatin1String("from")].toString();
    spec.to = json[QLatin1String("to")].toString();
    spec.values = toValues(json[QLatin1String("values")]);
    spec.constants = toValues(json[QLatin1String("constants")]);
    spec.validFrom = json[QLatin1String("valid_from")].toString();
    spec.validTo = json[QLatin1String("valid_to")].toString();
    const LinkType *type = Schema::builtIn().link(spec.type);
    if (!type)
        return wrong(Tr::tr("the type \"%1\" is not in the schema").arg(spec.type));
    for (const QString &end : {spec.from, spec.to})
        if (std::none_of(things.begin(), things.end(), [&](const ThingSpec &thing) { return thing.name == end; }))
            return wrong(Tr::tr("a link joins \"%1\", which no row describes").arg(end));
    return checkProperties(*type, spec.values + spec.constants).map([&] { return spec; });
}

QJsonObject writeTable(const TableSpec &table)
{
    QJsonObject json;
    const auto put = [&json](const char *key, const QJsonValue &value) { json.insert(QLatin1String(key), value); };
    if (table.delimiter != 0)
        put("delimiter", QString(QLatin1Char(table.delimiter)));
    if (table.quote)
        put("quote", *table.quote == 0 ? QString() : QString(QLatin1Char(*table.quote)));
    if (table.encoding)
        put("encoding", encodingName(*table.encoding));
    if (table.decimal != 0)
        put("decimal", QString(QLatin1Char(table.decimal)));
    if (table.dateOrder != DateOrder::Unknown)
        put("date_order", QLatin1String(dateOrders[static_cast<size_t>(table.dateOrder)]));
    if (!table.header)
        put("header", false);
    if (table.skipLines > 0)
        put("skip_lines", table.skipLines);
    if (table.comment != 0)
        put("comment", QString(QLatin1Char(table.comment)));
    if (table.records)
        put("records", *table.records);
    return json;
}

QJsonObject writePayments(const PaymentSpec &spec)
{
    QJsonObject columns;
    for (auto it = spec.columns.begin(); it != spec.columns.end(); ++it)
        columns.insert(paymentFieldId(it.key()), fromStrings(it.value()));
    QJsonObject json{{QStringLiteral("columns"), columns}};
    if (!spec.currency.isEmpty())
        json.insert(QStringLiteral("currency"), spec.currency);
    if (!spec.debitWords.isEmpty())
        json.insert(QStringLiteral("debit_words"), QJsonArray::fromStringList(spec.debitWords));
    if (spec.stepsFrom.isValid())
        json.insert(QStringLiteral("steps_from"), spec.stepsFrom.toString(Qt::ISODate));
    return json;
}

void putValues(QJsonObject &json, const QList<ValueSpec> &values, const QList<ValueSpec> &constants)
{
    if (!values.isEmpty())
        json.insert(QStringLiteral("values"), fromValues(values));
    if (!constants.isEmpty())
        json.insert(QStringLiteral("constants"), fromValues(constants));
}

QJsonObject writeThing(const ThingSpec &spec)
{
    QJsonObject json{{QStringLiteral("type"), spec.type}};
    if (spec.name != spec.type)
        json.insert(QStringLiteral("as"), spec.name);
    if (!spec.key.isEmpty())
        json.insert(QStringLiteral("key"), QJsonArray::fromStringList(spec.key));
    if (!spec.scope.isEmpty())
        json.insert(QStringLiteral("scope"), spec.scope);
    putValues(json, spec.values, spec.constants);
    return json;
}

QJsonObject writeLink(const LinkSpec &spec)
{
    QJsonObject json{
        {QStringLiteral("type"), spec.type}, {QStringLiteral("from"), spec.from}, {QStringLiteral("to"), spec.to}};
    putValues(json, spec.values, spec.constants);
    if (!spec.validFrom.isEmpty())
        json.insert(QStringLiteral("valid_from"), spec.validFrom);
    if (!spec.validTo.isEmpty())
        json.insert(QStringLiteral("valid_to"), spec.validTo);
    return json;
}

Result<void> readRecords(const QJsonObject &json, Mapping &mapping)
{
    for (const QJsonValue &value : json[QLatin1String("things")].toArray()) {
        auto thing = readThing(value.toObject());
        if (!thing)
            return fail(thing.error());
        mapping.things.append(std::move(*thing));
    }
    for (const QJsonValue &value : json[QLatin1String("links")].toArray()) {
        auto link = readLink(value.toObject(), mapping.things);
        if (!link)
            return fail(link.error());
        mapping.links.append(std::move(*link));
    }
    return {};
}

} // namespace

QString paymentFieldId(PaymentField field)
{
    return QString::fromLatin1(fieldIds[static_cast<size_t>(field)]);
}

Result<Mapping> Mapping::fromJson(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return wrong(Tr::tr("it is not a JSON object"));
    const QJsonObject json = document.object();
    Mapping mapping;
    auto table = kluwen::intake::readTable(json[QLatin1String("table")].toObject());
    if (!table)
        return fail(table.error());
    mapping.table = std::move(*table);
    if (json.contains(QLatin1String("payments"))) {
        auto spec = readPayments(json[QLatin1String("payments")].toObject());
        if (!spec)
            return fail(spec.error());
        mapping.payments = std::move(*spec);
    }
    if (const auto done = readRecords(json, mapping); !done)
        return fail(done.error());
    if (!mapping.payments && mapping.things.isEmpty())
        return wrong(Tr::tr("it maps no payments and no things"));
    return mapping;
}

QString Mapping::toJson() const
{
    QJsonObject json;
    if (const QJsonObject tableJson = writeTable(table); !tableJson.isEmpty())
        json.insert(QStringLiteral("table"), tableJson);
    if (payments)
        json.insert(QStringLiteral("payments"), writePayments(*payments));
    QJsonArray thingsJson;
    for (const ThingSpec &thing : things)
        thingsJson.append(writeThing(thing));
    QJsonArray linksJson;
    for (const LinkSpec &link : links)
        linksJson.append(writeLink(link));
    if (!thingsJson.isEmpty())
        json.insert(QStringLiteral("things"), thingsJson);
    if (!linksJson.isEmpty())
        json.insert(QStringLiteral("links"), linksJson);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

} // namespace kluwen::intake

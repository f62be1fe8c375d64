#include "core/intake/formats/ftmwriter.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/intake/formats/ftmnotes.h"
#include "core/intake/formats/ftmschema.h"
#include "core/model/identifiers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::intake
{

namespace
{

const QString notesName = QStringLiteral("notes");
const QString descriptionName = QStringLiteral("description");

QString ftmText(std::string_view word)
{
    return fromUtf8(word);
}

class FtmProperties
{
public:
    void add(const QString &name, const QString &value)
    {
        QStringList &values = m_values[name];
        if (!name.isEmpty() && !value.isEmpty() && !values.contains(value))
            values << value;
    }
    [[nodiscard]] QByteArray line(const QString &id, const QString &schema, const QString &caption) const
    {
        QJsonObject properties;
        for (auto i = m_values.constBegin(); i != m_values.constEnd(); ++i)
            if (!i->isEmpty())
                properties.insert(i.key(), QJsonArray::fromStringList(*i));
        QJsonObject entity{{QStringLiteral("id"), id},
                           {QStringLiteral("schema"), schema},
                           {QStringLiteral("properties"), properties},
                           {QStringLiteral("datasets"), QJsonArray{ftmMark}}};
        if (!caption.isEmpty())
            entity.insert(QStringLiteral("caption"), caption);
        return QJsonDocument(entity).toJson(QJsonDocument::Compact) + '\n';
    }

private:
    QMap<QString, QStringList> m_values;
};

bool isExactDate(const QString &value)
{
    const PartialDate date = PartialDate::fromText(value);
    return date.isValid() && !date.approximate;
}

/// The property of FtM that can hold this value as it is; empty where it is to be a note.
QString ftmPropertyFor(const QString &type, const PropertyType &property, const QString &value)
{
    if (type == QLatin1String("account") && property.id == QLatin1String("number"))
        return checkIdentifier(QStringLiteral("iban"), value).verdict == Verdict::Valid
                   ? QStringLiteral("iban")
                   : QStringLiteral("accountNumber");
    if (property.kind == ValueKind::Date && !isExactDate(value)) // FtM has no approximate dates
        return {};
    return ftmText(ftmPropertyOf(toUtf8(type), toUtf8(property.id)));
}

/// Numbers that others look for under a property of FtM, which reads as another one of ours: they are written twice.
QString alsoWrittenAs(const QString &property)
{
    if (property == QLatin1String("kvk"))
        return QStringLiteral("registrationNumber");
    return property == QLatin1String("rsin") ? QStringLiteral("taxNumber") : QString();
}

void addFtmValue(FtmProperties &properties, const ThingType &type, const PropertyType &property, const QString &value)
{
    if (property.id == notesName) {
        properties.add(notesName, ftmFreeNote(type.properties, property, value));
        return;
    }
    const QString name = ftmPropertyFor(type.id, property, value);
    if (!name.isEmpty()) {
        const bool isCode = property.kind == ValueKind::Country && value.size() == 2;
        properties.add(name, isCode ? value.toLower() : value);
        return;
    }
    properties.add(notesName, ftmNote(property, value));
    properties.add(alsoWrittenAs(property.id), value);
}

/// A number that a source gave under the general property as well: the copy of the own one would hide it when it is
/// read.
void addHiddenByCopy(FtmProperties &properties, const ThingType &type, const QList<FtmValue> &values)
{
    for (const FtmValue &copied : values)
        for (const FtmValue &value : values) {
            const PropertyType *property = type.property(value.property);
            const QString copy = alsoWrittenAs(copied.property);
            if (!copy.isEmpty() && property && value.value == copied.value && value.property != copied.property &&
                ftmPropertyFor(type.id, *property, value.value) == copy)
                properties.add(notesName, ftmNote(*property, value.value));
        }
}

/// The schema of a link: FtM knows associates between persons only.
const FtmLink *ftmSchemaOf(const FtmLinkOut &link)
{
    const QString person = QStringLiteral("person");
    const bool betweenOthers =
        link.type == QLatin1String("association") && (link.fromType != person || link.toType != person);
    return ftmLinkOf(betweenOthers ? std::string_view("tie") : std::string_view(toUtf8(link.type)));
}

void addFtmDate(FtmProperties &properties, const QString &name, const QString &word, const PartialDate &date)
{
    if (!date.isValid())
        return;
    if (date.approximate)
        properties.add(descriptionName, withWord(word, date.toText()));
    else
        properties.add(name, date.toText());
}

void addFtmSide(FtmProperties &properties, const QString &party, const QString &account, const QString &id,
                const QString &type)
{
    const bool isAccount = type == QLatin1String("account") || type == QLatin1String("crypto_wallet");
    properties.add(isAccount ? account : party, id);
}

} // namespace

QByteArray ftmLine(const FtmThingOut &thing)
{
    const FtmThing *schema = ftmThingOf(toUtf8(thing.type));
    const ThingType *type = Schema::builtIn().thing(thing.type);
    if (schema == nullptr || type == nullptr)
        return {};
    FtmProperties properties;
    if (ftmThing(schema->schema)->type != schema->type)
        properties.add(notesName, withWord(ftmTypeWord, thing.type));
    for (const FtmValue &value : thing.values)
        if (const PropertyType *property = type->property(value.property))
            addFtmValue(properties, *type, *property, value.value);
    addHiddenByCopy(properties, *type, thing.values);
    for (const QString &address : thing.addresses)
        properties.add(QStringLiteral("addressEntity"), address);
    return properties.line(thing.id, ftmText(schema->schema), thing.caption);
}

QByteArray ftmLine(const FtmLinkOut &link)
{
    const FtmLink *schema = ftmSchemaOf(link);
    const LinkType *type = Schema::builtIn().link(link.type);
    if (schema == nullptr || type == nullptr)
        return {};
    const bool toAccount = link.toType == QLatin1String("account") || link.toType == QLatin1String("crypto_wallet");
    const std::string_view asRead = ftmLink(schema->schema)->type;
    const bool isOwn = ftmText(asRead == "ownership" && toAccount ? "account_holder" : asRead) == link.type;
    FtmProperties properties;
    properties.add(ftmText(schema->from), link.from);
    properties.add(ftmText(schema->to), link.to);
    if (!isOwn) {
        properties.add(descriptionName, withWord(ftmTypeWord, link.type));
        properties.add(ftmText(schema->kindProperty), type->labels.en);
    }
    addFtmDate(properties, QStringLiteral("startDate"), ftmSinceWord, link.since);
    addFtmDate(properties, QStringLiteral("endDate"), ftmUntilWord, link.until);
    for (const FtmValue &value : link.values) {
        const PropertyType *property = type->property(value.property);
        if (property == nullptr)
            continue;
        if (property->id == descriptionName)
            properties.add(descriptionName, ftmFreeNote(type->properties, *property, value.value));
        else if (isOwn && property->id == ftmText(schema->kind))
            properties.add(ftmText(schema->kindProperty), value.value);
        else if (isOwn && property->id == QLatin1String("share"))
            properties.add(QStringLiteral("percentage"), value.value);
        else
            properties.add(descriptionName, ftmNote(*property, value.value));
    }
    return properties.line(link.id, ftmText(schema->schema), {});
}

QByteArray ftmLine(const FtmPaymentOut &out)
{
    if (out.payer.isEmpty() && out.payee.isEmpty())
        return {};
    const Payment &payment = *out.payment;
    FtmProperties properties;
    addFtmSide(properties, QStringLiteral("payer"), QStringLiteral("payerAccount"), out.payer, out.payerType);
    addFtmSide(properties, QStringLiteral("beneficiary"), QStringLiteral("beneficiaryAccount"), out.payee,
               out.payeeType);
    properties.add(QStringLiteral("date"), payment.at.toText());
    properties.add(QStringLiteral("amount"), minorToText(payment.minor, payment.currency.exponent()));
    properties.add(QStringLiteral("currency"), payment.currency.letters());
    properties.add(QStringLiteral("purpose"), fromUtf8(payment.text));
    properties.add(QStringLiteral("transactionNumber"), fromUtf8(payment.reference));
    if (payment.valueDay != 0)
        properties.add(descriptionName,
                       withWord(ftmValueDateWord, dateOfEpochDay(payment.valueDay).toString(Qt::ISODate)));
    if (const QString channel = ftmChannel(payment.channel); !channel.isEmpty())
        properties.add(descriptionName, withWord(ftmChannelWord, channel));
    return properties.line(out.id, QStringLiteral("Payment"), {});
}

} // namespace kluwen::intake

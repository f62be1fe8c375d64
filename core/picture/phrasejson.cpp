#include "core/picture/phrasejson.h"
#include "core/model/describe.h"

#include <QJsonArray>

namespace kluwen::picture
{

namespace
{

QString nl()
{
    return QStringLiteral("nl");
}

QString en()
{
    return QStringLiteral("en");
}

struct ArgumentJson
{
    QJsonValue operator()(const QString &text) const { return text; }
    QJsonValue operator()(const Money &money) const
    {
        return QJsonObject{{QStringLiteral("minor"), money.minor},
                           {QStringLiteral("currency"), static_cast<int>(money.currency.code)}};
    }
    QJsonValue operator()(const PartialDate &date) const
    {
        return QJsonObject{{QStringLiteral("date"), date.toText()}};
    }
    QJsonValue operator()(const QDateTime &time) const
    {
        return QJsonObject{{QStringLiteral("time"), time.toMSecsSinceEpoch()}};
    }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(const Decimal &number) const
    {
        return QJsonObject{{QStringLiteral("decimal"), number.value}, {QStringLiteral("places"), number.decimals}};
    }
    QJsonValue operator()(const Labels &labels) const { return labelsToJson(labels); }
    QJsonValue operator()(const PropertyValue &stored) const
    {
        if (!stored.property)
            return stored.value;
        return labelsToJson({valueForReader(*stored.property, stored.value, Language::Dutch),
                             valueForReader(*stored.property, stored.value, Language::English)});
    }
};

PhraseArgument argumentFromJson(const QJsonValue &json)
{
    if (json.isString())
        return json.toString();
    if (json.isDouble())
        return json.toInteger();
    if (const QJsonValue minor = json[QLatin1String("minor")]; !minor.isUndefined())
        return Money{minor.toInteger(), Currency{static_cast<quint16>(json[QLatin1String("currency")].toInt())}};
    if (const QJsonValue date = json[QLatin1String("date")]; !date.isUndefined())
        return PartialDate::fromText(date.toString());
    if (const QJsonValue time = json[QLatin1String("time")]; !time.isUndefined())
        return QDateTime::fromMSecsSinceEpoch(time.toInteger(), Qt::UTC);
    if (const QJsonValue number = json[QLatin1String("decimal")]; !number.isUndefined())
        return Decimal{number.toDouble(), json[QLatin1String("places")].toInt()};
    return labelsFromJson(json);
}

} // namespace

QJsonObject labelsToJson(const Labels &labels)
{
    return {{nl(), labels.nl}, {en(), labels.en}};
}

Labels labelsFromJson(const QJsonValue &json)
{
    return {json[nl()].toString(), json[en()].toString()};
}

QJsonObject PhraseWriter::write(const Phrase &phrase) const
{
    if (phrase.key)
        return labelsToJson(labels(phrase));
    if (phrase.arguments.isEmpty()) // as it was written: a missing translation stays a missing translation
        return labelsToJson({phrase.nl, phrase.en});
    QJsonArray values;
    for (const PhraseArgument &argument : phrase.arguments)
        values.append(std::visit(ArgumentJson{}, argument));
    return {{QStringLiteral("values"), values}};
}

Labels PhraseWriter::labels(const Phrase &phrase) const
{
    return {textOf(phrase, m_dutch), textOf(phrase, m_english)};
}

Phrase phraseFromJson(const QJsonValue &json)
{
    const QJsonValue values = json[QLatin1String("values")];
    if (!values.isArray()) {
        const Labels labels = labelsFromJson(json);
        return freeText(labels.nl, labels.en);
    }
    Phrase phrase;
    for (const QJsonValue &argument : values.toArray())
        phrase.arguments << argumentFromJson(argument);
    return phrase;
}

} // namespace kluwen::picture

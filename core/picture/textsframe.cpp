#include "core/picture/textsframe.h"

namespace kluwen::picture
{

namespace
{

QDate readDay(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

/// One text for both languages stays one text: so older programs read it too.
QJsonValue writeMarking(const Phrase &marking)
{
    return marking.nl == marking.en ? QJsonValue(marking.nl) : QJsonValue(writePhrase(marking));
}

QMap<QString, ProvisionTexts> readProvisions(const QJsonValue &json)
{
    QMap<QString, ProvisionTexts> read;
    const QJsonObject all = json.toObject();
    for (auto i = all.constBegin(); i != all.constEnd(); ++i)
        read.insert(i.key(), {readPhrase(i.value()[QLatin1String("purpose")]),
                              readPhrase(i.value()[QLatin1String("question")])});
    return read;
}

QJsonObject writeProvisions(const QMap<QString, ProvisionTexts> &provisions)
{
    QJsonObject all;
    for (auto i = provisions.constBegin(); i != provisions.constEnd(); ++i)
        if (!i->isEmpty())
            all[i.key()] = QJsonObject{{QStringLiteral("purpose"), writePhrase(i->purpose)},
                                       {QStringLiteral("question"), writePhrase(i->question)}};
    return all;
}

} // namespace

Phrase readPhrase(const QJsonValue &json)
{
    if (json.isString()) // one text for both languages, a name for instance
        return freeText(json.toString(), json.toString());
    return freeText(json[QLatin1String("nl")].toString(), json[QLatin1String("en")].toString());
}

QJsonObject writePhrase(const Phrase &phrase)
{
    return {{QStringLiteral("nl"), phrase.nl}, {QStringLiteral("en"), phrase.en}};
}

void readFrame(const QJsonObject &json, Texts &texts)
{
    texts.marking = readPhrase(json[QLatin1String("marking")]);
    texts.markedUntil = readDay(json[QLatin1String("markedUntil")]);
    texts.reviewer = json[QLatin1String("reviewer")].toString();
    texts.authority = json[QLatin1String("authority")].toString();
    texts.distribution = readPhrase(json[QLatin1String("distribution")]);
    texts.retainUntil = readDay(json[QLatin1String("retainUntil")]);
    texts.provisions = readProvisions(json[QLatin1String("provisions")]);
}

void writeFrame(const Texts &texts, QJsonObject &json)
{
    json[QLatin1String("marking")] = writeMarking(texts.marking);
    if (texts.markedUntil.isValid())
        json[QLatin1String("markedUntil")] = texts.markedUntil.toString(Qt::ISODate);
    if (!texts.reviewer.isEmpty())
        json[QLatin1String("reviewer")] = texts.reviewer;
    if (!texts.authority.isEmpty())
        json[QLatin1String("authority")] = texts.authority;
    if (!texts.distribution.isEmpty())
        json[QLatin1String("distribution")] = writePhrase(texts.distribution);
    if (texts.retainUntil.isValid())
        json[QLatin1String("retainUntil")] = texts.retainUntil.toString(Qt::ISODate);
    if (const QJsonObject provisions = writeProvisions(texts.provisions); !provisions.isEmpty())
        json[QLatin1String("provisions")] = provisions;
}

Texts textsFor(const Texts &texts, const Recipient &recipient)
{
    const ProvisionTexts own = texts.provisions.value(recipient.id);
    Texts chosen = texts;
    chosen.provisions.clear();
    if (recipient.isOwnTeam())
        return chosen;
    if (!own.isEmpty())
        chosen.provisions.insert(recipient.id, own);
    if (!own.purpose.isEmpty())
        chosen.purpose = own.purpose;
    if (!own.question.isEmpty() || !recipient.isOfCase())
        chosen.question = own.question;
    return chosen;
}

} // namespace kluwen::picture

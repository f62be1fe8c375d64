#include "core/picture/framejson.h"
#include "core/picture/jsoncolumns.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

/// One text for both languages is written as one, as it always was: the checksum of what was frozen stays.
QJsonValue markingToJson(const Phrase &marking, const PhraseWriter &writer)
{
    const Labels labels = writer.labels(marking);
    return labels.nl == labels.en ? QJsonValue(labels.nl) : QJsonValue(labelsToJson(labels));
}

Phrase markingFromJson(const QJsonValue &json)
{
    return json.isString() ? freeText(json.toString(), json.toString()) : phraseFromJson(json);
}

/// What a frame has had since later versions of the program; not written where there is nothing.
void blockToJson(const Frame &frame, const PhraseWriter &writer, QJsonObject &json)
{
    if (frame.markedUntil.isValid())
        json[at("markedUntil")] = frame.markedUntil.toString(Qt::ISODate);
    if (frame.tlp)
        json[at("tlp")] = tlpText(*frame.tlp);
    if (frame.isPurposeOfProvision)
        json[at("purposeOfProvision")] = true;
    if (frame.isBoundToSecrecy)
        json[at("secrecy")] = true;
    if (frame.isPermitted)
        json[at("permitted")] = true;
    if (frame.isForPurposeOnly)
        json[at("purposeOnly")] = true;
    if (!frame.reviewer.isEmpty())
        json[at("reviewer")] = frame.reviewer;
    if (!frame.authority.isEmpty())
        json[at("authority")] = frame.authority;
    if (!frame.distribution.isEmpty())
        json[at("distribution")] = writer.write(frame.distribution);
    if (frame.retainUntil.isValid())
        json[at("retainUntil")] = frame.retainUntil.toString(Qt::ISODate);
}

void blockFromJson(const QJsonObject &json, Frame &frame)
{
    frame.marking = markingFromJson(json[at("marking")]);
    frame.markedUntil = QDate::fromString(json[at("markedUntil")].toString(), Qt::ISODate);
    bool isTlp = false;
    if (const Tlp tlp = tlpFromText(json[at("tlp")].toString(), &isTlp); isTlp)
        frame.tlp = tlp;
    frame.isPurposeOfProvision = json[at("purposeOfProvision")].toBool();
    frame.isBoundToSecrecy = json[at("secrecy")].toBool();
    frame.isPermitted = json[at("permitted")].toBool();
    frame.isForPurposeOnly = json[at("purposeOnly")].toBool();
    frame.reviewer = json[at("reviewer")].toString();
    frame.authority = json[at("authority")].toString();
    frame.distribution = phraseFromJson(json[at("distribution")]);
    frame.retainUntil = QDate::fromString(json[at("retainUntil")].toString(), Qt::ISODate);
}

} // namespace

QJsonObject frameToJson(const Frame &frame, const PhraseWriter &writer, Extent extent)
{
    QJsonObject json{{at("title"), writer.write(frame.title)},
                     {at("case"), frame.caseTitle},
                     {at("product"), frame.productNumber},
                     {at("version"), frame.version},
                     {at("marking"), markingToJson(frame.marking, writer)},
                     {at("handling"), static_cast<int>(frame.handling)},
                     {at("asOf"), frame.asOf.isValid() ? QJsonValue(frame.asOf.toMSecsSinceEpoch()) : QJsonValue()},
                     {at("from"), frame.periodFrom.toText()},
                     {at("to"), frame.periodTo.toText()},
                     {at("purpose"), writer.write(frame.purpose)},
                     {at("question"), writer.write(frame.question)},
                     {at("recipient"), writer.write(frame.recipient)},
                     {at("recipientId"), frame.recipientId},
                     {at("decision"), frame.decision},
                     {at("basis"), writer.write(frame.legalBasis)},
                     {at("author"), frame.author},
                     {at("template"), frame.templateId},
                     {at("templateVersion"), frame.templateVersion}};
    blockToJson(frame, writer, json);
    if (frame.paper != Paper::A4)
        json[at("paper")] = paperId(frame.paper);
    if (extent == Extent::Frozen)
        json[at("copiesNumbered")] = frame.copiesNumbered; // the copy itself is not of the content
    return json;
}

Frame frameFromJson(const QJsonObject &json)
{
    Frame frame;
    frame.title = phraseFromJson(json[at("title")]);
    frame.caseTitle = json[at("case")].toString();
    frame.productNumber = json[at("product")].toString();
    frame.version = json[at("version")].toInt(1);
    blockFromJson(json, frame);
    frame.handling = static_cast<Handling>(std::clamp(json[at("handling")].toInt(), 0, 3));
    if (const QJsonValue asOf = json[at("asOf")]; asOf.isDouble())
        frame.asOf = QDateTime::fromMSecsSinceEpoch(asOf.toInteger(), Qt::UTC);
    frame.periodFrom = PartialDate::fromText(json[at("from")].toString());
    frame.periodTo = PartialDate::fromText(json[at("to")].toString());
    frame.purpose = phraseFromJson(json[at("purpose")]);
    frame.question = phraseFromJson(json[at("question")]);
    frame.recipient = phraseFromJson(json[at("recipient")]);
    frame.recipientId = json[at("recipientId")].toString();
    frame.decision = json[at("decision")].toString();
    frame.legalBasis = phraseFromJson(json[at("basis")]);
    frame.author = json[at("author")].toString();
    frame.templateId = json[at("template")].toString();
    frame.templateVersion = json[at("templateVersion")].toInt();
    frame.paper = paperFromId(json[at("paper")].toString()).value_or(Paper::A4);
    frame.copiesNumbered = json[at("copiesNumbered")].toBool();
    return frame;
}

} // namespace kluwen::picture

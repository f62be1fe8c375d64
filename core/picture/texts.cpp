#include "core/picture/texts.h"
#include "core/base/tr.h"
#include "core/picture/textsframe.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::picture
{

namespace
{

QList<Phrase> readPhrases(const QJsonValue &json)
{
    QList<Phrase> phrases;
    for (const QJsonValue &value : json.toArray())
        phrases << readPhrase(value);
    return phrases;
}

QJsonArray writePhrases(const QList<Phrase> &phrases)
{
    QJsonArray array;
    for (const Phrase &phrase : phrases)
        array.append(writePhrase(phrase));
    return array;
}

constexpr std::array<const char *, 8> likelihoodIds{
    "", "almost_no_chance", "very_unlikely", "unlikely", "even_chance", "likely", "very_likely", "almost_certain"};
constexpr std::array<const char *, 4> confidenceIds{"", "low", "moderate", "high"};

KeyJudgement readJudgement(const QJsonValue &json)
{
    KeyJudgement judgement;
    judgement.text = readPhrase(json);
    judgement.likelihood = likelihoodFromId(json[QLatin1String("likelihood")].toString());
    judgement.confidence = confidenceFromId(json[QLatin1String("confidence")].toString());
    judgement.author = json[QLatin1String("author")].toString();
    return judgement;
}

QJsonObject writeJudgement(const KeyJudgement &judgement)
{
    QJsonObject json = writePhrase(judgement.text);
    json[QLatin1String("likelihood")] = QLatin1String(likelihoodIds[static_cast<size_t>(judgement.likelihood)]);
    json[QLatin1String("confidence")] = QLatin1String(confidenceIds[static_cast<size_t>(judgement.confidence)]);
    json[QLatin1String("author")] = judgement.author;
    return json;
}

QList<SectionChoice> readSections(const QJsonValue &json)
{
    QList<SectionChoice> read;
    for (const QJsonValue &value : json.toArray())
        read << SectionChoice{value[QLatin1String("id")].toString(), value[QLatin1String("on")].toBool(true)};
    return read;
}

QJsonArray writeSections(const QList<SectionChoice> &sections)
{
    QJsonArray array;
    for (const SectionChoice &choice : sections)
        array.append(QJsonObject{{QStringLiteral("id"), choice.id}, {QStringLiteral("on"), choice.isOn}});
    return array;
}

TrailChoice readTrail(const QJsonValue &json)
{
    TrailChoice trail;
    trail.from = json[QLatin1String("from")].toString();
    trail.since = QDate::fromString(json[QLatin1String("since")].toString(), Qt::ISODate);
    trail.until = QDate::fromString(json[QLatin1String("until")].toString(), Qt::ISODate);
    trail.rule = json[QLatin1String("rule")].toString();
    trail.startsEmpty = json[QLatin1String("openings")].toString() == QLatin1String("empty");
    return trail;
}

QJsonObject writeTrail(const TrailChoice &trail)
{
    QJsonObject json{{QStringLiteral("from"), trail.from},
                     {QStringLiteral("since"), trail.since.toString(Qt::ISODate)},
                     {QStringLiteral("until"), trail.until.toString(Qt::ISODate)},
                     {QStringLiteral("rule"), trail.rule}};
    if (trail.startsEmpty)
        json[QLatin1String("openings")] = QStringLiteral("empty");
    return json;
}

Hypotheses readHypotheses(const QJsonValue &json)
{
    Hypotheses read;
    read.hypotheses = readPhrases(json[QLatin1String("hypotheses")]);
    for (const QJsonValue &value : json[QLatin1String("evidence")].toArray()) {
        Evidence evidence;
        evidence.text = readPhrase(value);
        evidence.credibility = std::clamp(value[QLatin1String("credibility")].toInt(2), 1, 3);
        evidence.relevance = std::clamp(value[QLatin1String("relevance")].toInt(2), 1, 3);
        for (const QJsonValue &cell : value[QLatin1String("cells")].toArray())
            evidence.cells << consistencyFromId(cell.toString());
        read.evidence << evidence;
    }
    return read;
}

QJsonObject writeHypotheses(const Hypotheses &hypotheses)
{
    QJsonArray evidence;
    for (const Evidence &item : hypotheses.evidence) {
        QJsonObject json = writePhrase(item.text);
        json[QLatin1String("credibility")] = item.credibility;
        json[QLatin1String("relevance")] = item.relevance;
        QJsonArray cells;
        for (const Consistency cell : item.cells)
            cells.append(consistencyId(cell));
        json[QLatin1String("cells")] = cells;
        evidence.append(json);
    }
    return {{QStringLiteral("hypotheses"), writePhrases(hypotheses.hypotheses)},
            {QStringLiteral("evidence"), evidence}};
}

QMap<QString, QList<Phrase>> readWritten(const QJsonValue &json)
{
    QMap<QString, QList<Phrase>> written;
    const QJsonObject object = json.toObject();
    for (auto section = object.begin(); section != object.end(); ++section)
        written.insert(section.key(), readPhrases(section.value()));
    return written;
}

QJsonObject writeWritten(const QMap<QString, QList<Phrase>> &written)
{
    QJsonObject object;
    for (auto section = written.begin(); section != written.end(); ++section)
        object[section.key()] = writePhrases(*section);
    return object;
}

QMap<QString, Labels> readNames(const QJsonValue &json)
{
    QMap<QString, Labels> names;
    const QJsonObject object = json.toObject();
    for (auto name = object.begin(); name != object.end(); ++name)
        names.insert(name.key(),
                     {name.value()[QLatin1String("nl")].toString(), name.value()[QLatin1String("en")].toString()});
    return names;
}

QJsonObject writeNames(const QMap<QString, Labels> &names)
{
    QJsonObject object;
    for (auto name = names.begin(); name != names.end(); ++name) {
        QJsonObject json;
        if (!name->nl.isEmpty())
            json[QLatin1String("nl")] = name->nl;
        if (!name->en.isEmpty())
            json[QLatin1String("en")] = name->en;
        object[name.key()] = json;
    }
    return object;
}

} // namespace

QString textsKey(Level level)
{
    return textsKey(levelId(level));
}

QString textsKey(const QString &templateId)
{
    return QStringLiteral("picture.") + templateId;
}

Result<Texts> textsFromJson(const QString &text)
{
    Texts texts;
    if (text.isEmpty())
        return texts;
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &parse);
    if (!document.isObject()) {
        Error error;
        error.code = Error::Code::Malformed;
        error.message = Tr::tr("The texts of the picture are not a JSON object.");
        error.remedy = Tr::tr("Correct the file; its form is described in the help under pictures.");
        error.detail = QStringLiteral("%1 at byte %2").arg(parse.errorString()).arg(parse.offset);
        return fail(error);
    }
    const QJsonObject json = document.object();
    texts.title = readPhrase(json[QLatin1String("title")]);
    texts.product = json[QLatin1String("product")].toString();
    texts.version = json[QLatin1String("version")].toInt(1);
    texts.author = json[QLatin1String("author")].toString();
    readFrame(json, texts);
    texts.purpose = readPhrase(json[QLatin1String("purpose")]);
    texts.question = readPhrase(json[QLatin1String("question")]);
    for (const QJsonValue &judgement : json[QLatin1String("judgements")].toArray())
        texts.judgements << readJudgement(judgement);
    texts.against = readPhrases(json[QLatin1String("against")]);
    texts.gaps = readPhrases(json[QLatin1String("gaps")]);
    texts.options = readPhrases(json[QLatin1String("options")]);
    texts.trail = readTrail(json[QLatin1String("trail")]);
    for (const QJsonValue &chart : json[QLatin1String("charts")].toArray())
        texts.charts << chart.toString();
    texts.subject = json[QLatin1String("subject")].toString();
    texts.hypotheses = readHypotheses(json[QLatin1String("hypotheses")]);
    texts.sections = readSections(json[QLatin1String("sections")]);
    texts.items = itemsFromJson(json[QLatin1String("items")].toArray());
    texts.written = readWritten(json[QLatin1String("written")]);
    texts.names = readNames(json[QLatin1String("names")]);
    texts.leftOut = leftOutFromJson(json[QLatin1String("leftOut")].toArray());
    return texts;
}

QString toJson(const Texts &texts)
{
    QJsonArray judgements;
    for (const KeyJudgement &judgement : texts.judgements)
        judgements.append(writeJudgement(judgement));
    QJsonObject json{{QStringLiteral("title"), writePhrase(texts.title)},
                     {QStringLiteral("product"), texts.product},
                     {QStringLiteral("version"), texts.version},
                     {QStringLiteral("author"), texts.author},
                     {QStringLiteral("purpose"), writePhrase(texts.purpose)},
                     {QStringLiteral("question"), writePhrase(texts.question)},
                     {QStringLiteral("judgements"), judgements},
                     {QStringLiteral("against"), writePhrases(texts.against)},
                     {QStringLiteral("gaps"), writePhrases(texts.gaps)},
                     {QStringLiteral("options"), writePhrases(texts.options)},
                     {QStringLiteral("trail"), writeTrail(texts.trail)}};
    writeFrame(texts, json);
    if (!texts.charts.isEmpty())
        json[QLatin1String("charts")] = QJsonArray::fromStringList(texts.charts);
    if (!texts.subject.isEmpty())
        json[QLatin1String("subject")] = texts.subject;
    if (!texts.hypotheses.isEmpty())
        json[QLatin1String("hypotheses")] = writeHypotheses(texts.hypotheses);
    if (!texts.sections.isEmpty())
        json[QLatin1String("sections")] = writeSections(texts.sections);
    if (!texts.items.isEmpty())
        json[QLatin1String("items")] = toJson(texts.items);
    if (!texts.written.isEmpty())
        json[QLatin1String("written")] = writeWritten(texts.written);
    if (!texts.names.isEmpty())
        json[QLatin1String("names")] = writeNames(texts.names);
    if (!texts.leftOut.isEmpty())
        json[QLatin1String("leftOut")] = toJson(texts.leftOut);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<Texts> textsOf(const Template &layout, const std::function<QString(const QString &)> &document)
{
    const QString own = document(textsKey(layout.id));
    if (!own.isEmpty() || layout.isAround || !layout.hasAssessments || layout.id == levelId(layout.level))
        return textsFromJson(own);
    auto texts = textsFromJson(document(textsKey(layout.level)));
    if (!texts)
        return texts;
    if (layout.paper == Paper::A4) { // on A3 and posters it is the same product in another form
        texts->title = {};
        texts->product.clear();
        texts->version = 1;
    }
    texts->sections.clear();
    const auto isElsewhere = [&layout](const SectionItem &item) {
        return std::none_of(layout.sections.begin(), layout.sections.end(),
                            [&item](const Template::Part &part) { return part.id == item.section; });
    };
    texts->items.removeIf(isElsewhere);
    return texts;
}

} // namespace kluwen::picture

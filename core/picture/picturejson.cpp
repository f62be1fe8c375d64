#include "core/picture/picturejson.h"
#include "core/base/tr.h"
#include "core/picture/figurejson.h"
#include "core/picture/framejson.h"
#include "core/picture/jsoncolumns.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace kluwen::picture
{

namespace
{

QJsonArray citationsToJson(const QList<int> &citations)
{
    QJsonArray array;
    for (const int number : citations)
        array.append(number);
    return array;
}

QList<int> citationsFrom(const QJsonValue &json)
{
    QList<int> citations;
    for (const QJsonValue &number : json.toArray())
        citations << number.toInt();
    return citations;
}

/// Only where there is something to say, so that tables without keep the checksum they have.
void keepForm(const Table &table, QJsonObject &json)
{
    QJsonArray heads;
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        if (table.headRows.contains(row))
            heads.append(row);
    if (!heads.isEmpty())
        json[at("headRows")] = heads;
    if (table.keepTogether)
        json[at("keepTogether")] = true;
}

struct BlockJson
{
    const PhraseWriter &writer;

    QJsonObject operator()(const Paragraph &paragraph) const
    {
        return {{at("kind"), at("paragraph")},
                {at("text"), writer.write(paragraph.text)},
                {at("citations"), citationsToJson(paragraph.citations)},
                {at("muted"), paragraph.muted}};
    }
    QJsonObject operator()(const KeyJudgement &judgement) const
    {
        return {{at("kind"), at("judgement")},
                {at("text"), writer.write(judgement.text)},
                {at("likelihood"), static_cast<int>(judgement.likelihood)},
                {at("confidence"), static_cast<int>(judgement.confidence)},
                {at("author"), judgement.author}};
    }
    QJsonObject operator()(const Table &table) const
    {
        QJsonArray columns;
        for (const Column &column : table.columns)
            columns.append(QJsonObject{
                {at("head"), writer.write(column.head)}, {at("width"), column.width}, {at("number"), column.number}});
        QJsonArray rows;
        for (const QList<Phrase> &row : table.rows) {
            QJsonArray cells;
            for (const Phrase &cell : row)
                cells.append(writer.write(cell));
            rows.append(cells);
        }
        QJsonArray citations;
        for (const QList<int> &numbers : table.citations)
            citations.append(citationsToJson(numbers));
        QJsonObject json{{at("kind"), at("table")},
                         {at("caption"), writer.write(table.caption)},
                         {at("columns"), columns},
                         {at("rows"), rows},
                         {at("citations"), citations}};
        keepForm(table, json);
        return json;
    }
    template<typename Figure>
    QJsonObject operator()(const Figure &figure) const
    {
        return figureToJson(figure, writer);
    }
};

Table tableFrom(const QJsonObject &json)
{
    Table table;
    table.caption = phraseFromJson(json[at("caption")]);
    for (const QJsonValue &column : json[at("columns")].toArray())
        table.columns << Column{phraseFromJson(column[at("head")]), column[at("width")].toDouble(1),
                                column[at("number")].toBool()};
    for (const QJsonValue &cells : json[at("rows")].toArray()) {
        QList<Phrase> row;
        for (const QJsonValue &cell : cells.toArray())
            row << phraseFromJson(cell);
        table.rows << row;
    }
    for (const QJsonValue &numbers : json[at("citations")].toArray())
        table.citations << citationsFrom(numbers);
    for (const QJsonValue &row : json[at("headRows")].toArray())
        table.headRows << row.toInteger();
    table.keepTogether = json[at("keepTogether")].toBool();
    return table;
}

std::optional<Block> blockFrom(const QJsonObject &json)
{
    const QString kind = json[at("kind")].toString();
    if (kind == at("paragraph"))
        return Paragraph{phraseFromJson(json[at("text")]), citationsFrom(json[at("citations")]),
                         json[at("muted")].toBool()};
    if (kind == at("judgement"))
        return KeyJudgement{
            phraseFromJson(json[at("text")]), static_cast<Likelihood>(std::clamp(json[at("likelihood")].toInt(), 0, 7)),
            static_cast<Confidence>(std::clamp(json[at("confidence")].toInt(), 0, 3)), json[at("author")].toString()};
    if (kind == at("table"))
        return tableFrom(json);
    if (kind == at("network"))
        return networkFromJson(json);
    if (kind == at("trail"))
        return trailFromJson(json);
    if (kind == at("timeline"))
        return timelineFromJson(json);
    if (kind == at("account"))
        return accountFromJson(json);
    if (kind == at("themelines"))
        return themeFromJson(json);
    return {};
}

QJsonObject sourceToJson(const CitedSource &cited)
{
    const Source &source = cited.source;
    return {{at("number"), cited.number},
            {at("id"), source.id.value()},
            {at("title"), source.title},
            {at("format"), source.format},
            {at("grading"), source.grading.toText()},
            {at("handling"), static_cast<int>(source.handling)},
            {at("statements"), cited.statements}};
}

CitedSource sourceFrom(const QJsonValue &json)
{
    CitedSource cited;
    cited.number = json[at("number")].toInt();
    cited.source.id = SourceId(json[at("id")].toInteger());
    cited.source.title = json[at("title")].toString();
    cited.source.format = json[at("format")].toString();
    cited.source.grading = Grading::fromText(json[at("grading")].toString());
    cited.source.handling = static_cast<Handling>(std::clamp(json[at("handling")].toInt(), 0, 3));
    cited.statements = json[at("statements")].toInteger();
    return cited;
}

QJsonObject statementToJson(const PictureStatement &statement)
{
    return {{at("id"), statement.id.value()},
            {at("subject"), statement.subject.value()},
            {at("name"), labelsToJson(statement.name)},
            {at("property"), statement.property},
            {at("what"), labelsToJson(statement.what)},
            {at("value"), labelsToJson(statement.value)},
            {at("grading"), statement.grading.toText()},
            {at("source"), statement.source.value()}};
}

PictureStatement statementFrom(const QJsonValue &json)
{
    return {StatementId(json[at("id")].toInteger()),
            RecordId(json[at("subject")].toInteger()),
            labelsFromJson(json[at("name")]),
            json[at("property")].toString(),
            labelsFromJson(json[at("what")]),
            labelsFromJson(json[at("value")]),
            Grading::fromText(json[at("grading")].toString()),
            SourceId(json[at("source")].toInteger())};
}

void keepRest(const Picture &picture, QJsonObject &json)
{
    QJsonArray subjects;
    for (const PictureSubject &subject : picture.subjects)
        subjects.append(QJsonObject{{at("record"), subject.record.value()}, {at("pseudonym"), subject.pseudonym}});
    json[at("subjects")] = subjects;
    QJsonArray statements;
    for (const PictureStatement &statement : picture.statements)
        statements.append(statementToJson(statement));
    json[at("statements")] = statements;
}

tl::unexpected<Error> noPicture(const QString &detail)
{
    Error error;
    error.code = Error::Code::Malformed;
    error.message = Tr::tr("This is not a picture that was frozen by this program.");
    error.remedy = Tr::tr("Check the case with: kluwen verify CASE.");
    error.detail = detail;
    return fail(error);
}

} // namespace

QByteArray pictureToJson(const Picture &picture, Extent extent)
{
    const PhraseWriter writer;
    QJsonArray sections;
    for (const Section &section : picture.sections) {
        QJsonArray blocks;
        for (const Block &block : section.blocks)
            blocks.append(std::visit(BlockJson{writer}, block));
        QJsonObject written{{at("id"), section.id}, {at("title"), writer.write(section.title)}, {at("blocks"), blocks}};
        if (section.onlyIn)
            written[at("only")] = languageCode(*section.onlyIn);
        sections.append(written);
    }
    QJsonArray sources;
    for (const CitedSource &cited : picture.sources)
        sources.append(sourceToJson(cited));
    QJsonObject json{{at("level"), levelId(picture.level)},
                     {at("frame"), frameToJson(picture.frame, writer, extent)},
                     {at("sections"), sections},
                     {at("sources"), sources}};
    if (extent == Extent::Frozen)
        keepRest(picture, json);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Picture> pictureFromJson(const QByteArray &bytes)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (!document.isObject())
        return noPicture(parse.errorString());
    const QJsonObject json = document.object();
    const auto level = levelFromId(json[at("level")].toString());
    if (!level)
        return noPicture(level.error().message);
    Picture picture;
    picture.level = *level;
    picture.frame = frameFromJson(json[at("frame")].toObject());
    for (const QJsonValue &value : json[at("sections")].toArray()) {
        Section section;
        section.id = value[at("id")].toString();
        section.title = phraseFromJson(value[at("title")]);
        if (const QString only = value[at("only")].toString(); !only.isEmpty())
            section.onlyIn = languageFromCode(only);
        for (const QJsonValue &part : value[at("blocks")].toArray()) {
            auto block = blockFrom(part.toObject());
            if (!block)
                return noPicture(part[at("kind")].toString());
            section.blocks << std::move(*block);
        }
        picture.sections << section;
    }
    for (const QJsonValue &source : json[at("sources")].toArray())
        picture.sources << sourceFrom(source);
    for (const QJsonValue &subject : json[at("subjects")].toArray())
        picture.subjects << PictureSubject{RecordId(subject[at("record")].toInteger()),
                                           subject[at("pseudonym")].toString()};
    for (const QJsonValue &statement : json[at("statements")].toArray())
        picture.statements << statementFrom(statement);
    picture.frame.contentHash = contentHash(picture);
    return picture;
}

QByteArray contentHash(const Picture &picture)
{
    return QCryptographicHash::hash(pictureToJson(picture, Extent::Content), QCryptographicHash::Sha256);
}

QString shortHash(const QByteArray &hash)
{
    constexpr qsizetype shown = 16;
    const QString signs = QString::fromLatin1(hash.toHex().left(shown));
    QStringList groups;
    for (qsizetype i = 0; i < signs.size(); i += 4)
        groups << signs.mid(i, 4);
    return groups.join(QLatin1Char(' '));
}

} // namespace kluwen::picture

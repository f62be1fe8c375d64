#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/intake/decode.h"
#include "core/intake/jsondocument.h"
#include "core/intake/jsonlines.h"
#include "core/intake/reading.h"

#include <array>

namespace kluwen::intake
{

namespace
{

using Element = simdjson::dom::element;
using Object = simdjson::dom::object;

// Beneficial Ownership Data Standard 0.4 (https://standard.openownership.org): a list of statements about entities,
// persons and the relationships between them.
//
// A direct shareholding is an ownership link, a seat on a board a directorship, any other interest a tie that says
// which. An indirect interest is a tie as well: it follows from the direct ones, and shares would count twice.

/// Gathers the values of one thing or link; leaves out what is empty.
class Values
{
public:
    void add(std::string_view property, std::string text)
    {
        if (!text.empty())
            m_values.push_back({std::string(property), std::move(text), {}, {}, {}});
    }
    void note(std::string_view label, const std::string &text)
    {
        if (!text.empty())
            add("notes", std::string(label).append(": ").append(text));
    }
    std::vector<StatedValue> take() { return std::move(m_values); }

private:
    std::vector<StatedValue> m_values;
};

/// Keys that were read into properties, or say nothing of the thing.
template<size_t Count>
void noteTheRest(const Element &details, const std::array<std::string_view, Count> &read, Values &values)
{
    Object object;
    if (details.get(object) != simdjson::SUCCESS)
        return;
    for (const auto &[key, value] : object)
        if (std::find(read.begin(), read.end(), key) == read.end() && !value.is_null())
            values.note(key, simdjson::minify(value));
}

std::string_view entityType(std::string_view kind)
{
    return kind == "registeredEntity" ? "company" : "organisation";
}

void readIdentifiers(const Element &details, std::string_view type, Values &values)
{
    for (const Element &identifier : jsonListAt(details, "identifiers")) {
        const std::string scheme = jsonTextAt(identifier, "scheme");
        const std::string number = jsonTextAt(identifier, "id");
        const bool isKvk = scheme == "NL-KVK" && type != "person";
        const bool isLei = scheme == "XI-LEI" && type == "company";
        const std::string_view other = type == "person" ? "document_number" : "registration_number";
        values.add(isKvk ? "kvk" : isLei ? "lei" : other, number);
        values.note("identifier", scheme.empty() ? std::string() : std::string(scheme).append(" ").append(number));
    }
}

void readEntity(const Element &details, std::string_view type, Values &values)
{
    values.add("name", jsonTextAt(details, "name"));
    for (const Element &name : jsonListAt(details, "alternateNames"))
        values.add("alias", jsonText(name));
    readIdentifiers(details, type, values);
    const std::string country = jsonTextAt(details, "jurisdiction.code");
    values.add("country", country.empty() ? jsonTextAt(details, "jurisdiction.name") : country);
    for (const Element &address : jsonListAt(details, "addresses"))
        values.add("address_text", jsonTextAt(address, "address") + " " + jsonTextAt(address, "postCode"));
    if (type == "company") {
        values.add("founded", jsonTextAt(details, "foundingDate"));
        values.add("dissolved", jsonTextAt(details, "dissolutionDate"));
    } else {
        values.note("foundingDate", jsonTextAt(details, "foundingDate"));
        values.note("dissolutionDate", jsonTextAt(details, "dissolutionDate"));
        values.note("entityType",
                    jsonTextAt(details, "entityType.type") + " " + jsonTextAt(details, "entityType.subtype"));
    }
    constexpr std::array<std::string_view, 9> read{"name",       "alternateNames", "identifiers",     "jurisdiction",
                                                   "addresses",  "foundingDate",   "dissolutionDate", "entityType",
                                                   "isComponent"};
    noteTheRest(details, read, values);
}

void readPerson(const Element &details, Values &values)
{
    bool isFirst = true;
    for (const Element &name : jsonListAt(details, "names")) {
        values.add(isFirst ? "name" : "alias", jsonTextAt(name, "fullName"));
        if (isFirst) {
            values.add("given_names", jsonTextAt(name, "givenName"));
            values.add("surname", jsonTextAt(name, "familyName"));
        }
        isFirst = false;
    }
    values.add("birth_date", jsonTextAt(details, "birthDate"));
    values.add("death_date", jsonTextAt(details, "deathDate"));
    for (const Element &nationality : jsonListAt(details, "nationalities"))
        values.add("nationality", jsonTextAt(nationality, "code"));
    readIdentifiers(details, "person", values);
    for (const Element &address : jsonListAt(details, "addresses"))
        values.note("address", jsonTextAt(address, "address") + " " + jsonTextAt(address, "postCode"));
    constexpr std::array<std::string_view, 8> read{"names",       "birthDate", "deathDate",  "nationalities",
                                                   "identifiers", "addresses", "personType", "isComponent"};
    noteTheRest(details, read, values);
}

bool isBoard(std::string_view interest)
{
    constexpr std::array<std::string_view, 3> board{"boardMember", "boardChair", "seniorManagingOfficial"};
    return std::find(board.begin(), board.end(), interest) != board.end();
}

/// "25 to 50" for a share that is known as a range.
std::string rangeOf(const Element &interest)
{
    const auto bound = [&](const char *open, const char *closed) {
        const std::string text = jsonTextAt(interest, std::string("share.") + closed);
        return text.empty() ? jsonTextAt(interest, std::string("share.") + open) : text;
    };
    const std::string least = bound("exclusiveMinimum", "minimum");
    const std::string most = bound("exclusiveMaximum", "maximum");
    return least.empty() && most.empty() ? std::string() : least + " - " + most + "%";
}

class BodsReader
{
public:
    explicit BodsReader(Sink &sink) : m_sink(sink) {}

    bool read(const Element &statement, qint64 number);

private:
    bool readThing(const Element &statement, const std::string &kind);
    bool readRelationship(const Element &statement);
    bool giveInterest(const Element &interest, StatedLink link, const std::string &closedOn);
    bool reject(const Element &statement, RejectReason reason, const QString &argument);

    Sink &m_sink;
    qint64 m_number = 0; ///< of the statement in the file
};

bool BodsReader::reject(const Element &statement, RejectReason reason, const QString &argument)
{
    return m_sink.reject({m_number, 0, reason, argument, printable(simdjson::minify(statement))});
}

bool BodsReader::read(const Element &statement, qint64 number)
{
    m_number = number;
    const std::string kind = jsonTextAt(statement, "recordType");
    if (kind == "relationship")
        return readRelationship(statement);
    if (kind == "entity" || kind == "person")
        return readThing(statement, kind);
    return reject(statement, kind.empty() ? RejectReason::MissingValue : RejectReason::UnknownType,
                  kind.empty() ? QStringLiteral("recordType") : fromUtf8(kind));
}

bool BodsReader::readThing(const Element &statement, const std::string &kind)
{
    Element details;
    const std::string id = jsonTextAt(statement, "recordId");
    if (id.empty() || jsonAt(statement, "recordDetails").get(details) != simdjson::SUCCESS)
        return reject(statement, RejectReason::MissingValue,
                      id.empty() ? QStringLiteral("recordId") : QStringLiteral("recordDetails"));
    StatedThing thing;
    thing.key = "bods:" + id;
    thing.type = kind == "person" ? "person" : entityType(jsonTextAt(details, "entityType.type"));
    thing.line = m_number;
    Values values;
    if (kind == "person")
        readPerson(details, values);
    else
        readEntity(details, thing.type, values);
    thing.values = values.take();
    return m_sink.thing(thing);
}

bool BodsReader::readRelationship(const Element &statement)
{
    StatedLink link;
    link.line = m_number;
    for (const auto &[path, end] :
         {std::pair("recordDetails.interestedParty", &link.from), std::pair("recordDetails.subject", &link.to)}) {
        const std::string id = jsonTextAt(statement, path);
        if (id.empty()) {
            const std::string reason = jsonTextAt(statement, std::string(path) + ".reason");
            return reject(statement, RejectReason::Malformed,
                          Tr::tr("no party is named (%1)").arg(fromUtf8(reason.empty() ? "?" : reason)));
        }
        *end = "bods:" + id;
    }
    // A record that was closed no longer held on the day of the statement.
    const bool isClosed = jsonTextAt(statement, "recordStatus") == "closed";
    const std::string closedOn = isClosed ? jsonTextAt(statement, "statementDate") : std::string();
    const auto interests = jsonListAt(statement, "recordDetails.interests");
    if (interests.empty())
        return giveInterest(statement, std::move(link), closedOn);
    return std::all_of(interests.begin(), interests.end(),
                       [&](const Element &interest) { return giveInterest(interest, link, closedOn); });
}

bool BodsReader::giveInterest(const Element &interest, StatedLink link, const std::string &closedOn)
{
    const std::string type = jsonTextAt(interest, "type");
    const std::string share = jsonTextAt(interest, "share.exact");
    const bool isDirect = jsonTextAt(interest, "directOrIndirect") != "indirect";
    Values values;
    link.type = isDirect && type == "shareholding" ? "ownership" : isDirect && isBoard(type) ? "directorship" : "tie";
    if (link.type == "ownership") {
        values.add("share", unmistakable(share));
        const std::string beneficial = jsonTextAt(interest, "beneficialOwnershipOrControl");
        values.add("beneficial", beneficial == "true" ? "yes" : beneficial == "false" ? "no" : "");
    } else {
        values.add(link.type == "directorship" ? "function" : "kind", isDirect ? type : "indirect " + type);
        values.add("description", share.empty() ? std::string() : share + "%");
    }
    values.add("description", rangeOf(interest));
    values.add("description", jsonTextAt(interest, "details"));
    link.validFrom = jsonTextAt(interest, "startDate");
    link.validTo = jsonTextAt(interest, "endDate");
    if (link.validTo.empty())
        link.validTo = closedOn;
    link.values = values.take();
    return m_sink.link(link);
}

class BodsFormat : public Format
{
public:
    QString id() const override { return QStringLiteral("bods"); }
    QString name() const override { return Tr::tr("Beneficial Ownership Data Standard (JSON)"); }

    int confidence(const QByteArray &head) const override
    {
        constexpr int sure = 95;
        const QByteArray start = head.trimmed();
        const bool isJson = start.startsWith('[') || start.startsWith('{');
        return isJson && head.contains("\"recordType\"") && head.contains("\"recordDetails\"") ? sure : 0;
    }

    Result<void> read(QIODevice &device, const ReadOptions &options, Sink &sink, Progress &progress) const override
    {
        BodsReader reader(sink);
        const QByteArray head = device.peek(headBytes);
        if (head.isEmpty())
            return emptyFile(options);
        if (head.trimmed().startsWith('{'))
            return readLines(device, options, reader, sink, progress);
        JsonDocument document;
        const auto root = document.read(device, options);
        if (!root)
            return fail(root.error());
        simdjson::dom::array statements;
        if (root->get(statements) != simdjson::SUCCESS)
            return notReadable(options, Tr::tr("The document is no list of statements; nothing was imported."),
                               Tr::tr("Ask for the data in version 0.4 of the standard."));
        Pace pace(progress, static_cast<qint64>(statements.size()));
        qint64 number = 0;
        for (const Element statement : statements)
            if (!reader.read(statement, ++number) || !pace.goOn(number))
                return stopped();
        return {};
    }

private:
    static constexpr qint64 headBytes = 64;

    static Result<void> readLines(QIODevice &device, const ReadOptions &options, BodsReader &reader, Sink &sink,
                                  Progress &progress)
    {
        JsonLines lines(device);
        Pace pace(progress, lines.size());
        while (lines.next()) {
            const bool goOn =
                lines.object() ? reader.read(lines.element(), lines.row().line) : sink.reject(lines.rejected());
            if (!goOn || !pace.goOn(lines.bytesRead()))
                return stopped();
        }
        return lines.error() ? inFile(options, *lines.error()) : Result<void>();
    }
};

} // namespace

std::unique_ptr<Format> makeBodsFormat()
{
    return std::make_unique<BodsFormat>();
}

} // namespace kluwen::intake

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/intake/conventions.h"
#include "core/intake/formats/ftmschema.h"
#include "core/intake/jsonlines.h"
#include "core/intake/reading.h"

#include <unordered_map>

namespace kluwen::intake
{

namespace
{

using Object = simdjson::dom::object;

// The file is read twice, because its entities stand in any order: first the things, then what lies between them.

/// An entity of FollowTheMoney: one line.
struct Entity
{
    std::string id;
    std::string schema;
    std::string caption;
    Object properties;

    [[nodiscard]] std::vector<std::string> all(std::string_view property) const
    {
        return jsonTexts(properties, property);
    }
    [[nodiscard]] std::string first(std::string_view property) const
    {
        const auto values = all(property);
        return values.empty() ? std::string() : values.front();
    }
};

std::optional<Entity> entityOf(const Object &object)
{
    Entity entity;
    entity.id = jsonText(object, "id");
    entity.schema = jsonText(object, "schema");
    entity.caption = jsonText(object, "caption");
    const bool hasProperties = object.at_key("properties").get(entity.properties) == simdjson::SUCCESS;
    if (entity.id.empty() || entity.schema.empty() || !hasProperties)
        return {};
    return entity;
}

std::string keyOf(std::string_view id)
{
    return std::string("ftm:").append(id);
}

std::string joined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all.append(all.empty() ? "" : "; ").append(text);
    return all;
}

/// The one name of a party, and the others as aliases.
void addNames(const Entity &entity, std::vector<StatedValue> &values)
{
    std::vector<std::string> names = entity.all("name");
    const auto main = std::find(names.begin(), names.end(), entity.caption);
    if (main != names.end())
        std::rotate(names.begin(), main, main + 1);
    for (size_t i = 0; i < names.size(); ++i)
        values.push_back({i == 0 ? "name" : "alias", names[i], {}, {}, {}});
}

/// The values of a thing. What has no property of ours becomes a note that says what it is.
std::vector<StatedValue> valuesOf(const Entity &entity, std::string_view type)
{
    std::vector<StatedValue> values;
    const bool isParty = ftmProperty(type, "name") == "name" && type != "vessel";
    if (isParty)
        addNames(entity, values);
    for (const auto &[key, element] : entity.properties) {
        if (isFtmBookkeeping(key) || (isParty && key == "name"))
            continue;
        const std::vector<std::string> texts = entity.all(key);
        const std::string_view property = ftmProperty(type, key);
        if (property.empty() && !texts.empty()) {
            values.push_back({"notes", std::string(key) + ": " + joined(texts), {}, {}, {}});
            continue;
        }
        // Sources spell the parts of a name in many ways; the whole names keep them all.
        const bool onlyFirst = property == "given_names" || property == "surname";
        for (size_t i = 0; i < texts.size() && (i == 0 || !onlyFirst); ++i)
            values.push_back({std::string(property), texts[i], {}, {}, {}});
    }
    return values;
}

class FtmReader
{
public:
    FtmReader(Sink &sink) : m_sink(sink) {}

    bool readThing(const JsonLines &lines);
    bool readRest(const JsonLines &lines);

private:
    bool readLink(const Entity &entity, const FtmLink &link);
    bool readPayment(const Entity &entity);
    bool readNote(const Entity &entity);
    bool readDocumentNumber(const Entity &entity);
    bool addAddresses(const Entity &entity, std::string_view type);
    bool setAmount(const Entity &entity, StatedPayment &payment);
    bool setSides(const Entity &entity, StatedPayment &payment);
    bool setSide(const Entity &entity, std::string_view party, std::string_view account, std::string &key);
    bool reject(RejectReason reason, const QString &argument = {});
    bool stateOf(const std::string &id, StatedValue value);

    Sink &m_sink;
    const Row *m_row = nullptr;
    bool m_goOn = true;                                        ///< the last answer of the sink
    std::unordered_map<std::string, std::string_view> m_types; ///< of the things of the file, by id
    std::string m_payer;
    std::string m_payee;
};

bool FtmReader::reject(RejectReason reason, const QString &argument)
{
    m_goOn = m_sink.reject(m_row->rejected(reason, 0, argument));
    return false;
}

bool FtmReader::readThing(const JsonLines &lines)
{
    m_row = &lines.row();
    const auto entity = lines.object() ? entityOf(*lines.object()) : std::optional<Entity>();
    if (!entity) {
        return m_sink.reject(lines.object() ? m_row->rejected(RejectReason::Malformed, 0,
                                                              Tr::tr("an entity needs an id, a schema and properties"))
                                            : lines.rejected());
    }
    const FtmThing *thing = ftmThing(entity->schema);
    if (!thing)
        return true; // its turn comes in the second reading
    m_types.insert_or_assign(entity->id, thing->type);
    StatedThing stated;
    stated.key = keyOf(entity->id);
    stated.type = thing->type;
    stated.values = valuesOf(*entity, thing->type);
    stated.line = m_row->line;
    return m_sink.thing(stated) && addAddresses(*entity, thing->type);
}

/// Where a party lives or a thing is, as far as the file names the place as an entity of its own.
bool FtmReader::addAddresses(const Entity &entity, std::string_view type)
{
    const bool isParty = type == "person" || type == "company" || type == "organisation";
    for (const std::string &address : entity.all("addressEntity")) {
        StatedLink link;
        link.type = isParty ? "resident" : "located";
        link.from = keyOf(entity.id);
        link.to = keyOf(address);
        link.line = m_row->line;
        if (!m_sink.link(link))
            return false;
    }
    return true;
}

bool FtmReader::readRest(const JsonLines &lines)
{
    m_row = &lines.row();
    m_goOn = true;
    const auto entity = lines.object() ? entityOf(*lines.object()) : std::optional<Entity>();
    if (!entity || ftmThing(entity->schema))
        return true; // seen in the first reading
    if (const FtmLink *link = ftmLink(entity->schema))
        (void)readLink(*entity, *link);
    else if (entity->schema == "Payment")
        (void)readPayment(*entity);
    else if (entity->schema == "Sanction")
        (void)readNote(*entity);
    else if (entity->schema == "Passport" || entity->schema == "Identification")
        (void)readDocumentNumber(*entity);
    else
        (void)reject(RejectReason::UnknownType, fromUtf8(entity->schema));
    return m_goOn;
}

bool FtmReader::readLink(const Entity &entity, const FtmLink &kind)
{
    const auto from = entity.all(kind.from);
    const auto to = entity.all(kind.to);
    if (from.empty() || to.empty())
        return reject(RejectReason::MissingValue, fromUtf8(from.empty() ? kind.from : kind.to));
    StatedLink link;
    link.type = kind.type;
    link.validFrom = entity.first("startDate");
    link.validTo = entity.first("endDate");
    link.line = m_row->line;
    const std::string role = joined(entity.all(kind.kindProperty));
    if (kind.type == "family")
        link.values.push_back({"kind", std::string(ftmFamilyKind(role)), {}, {}, {}});
    if (!role.empty())
        link.values.push_back({kind.type == "family" ? "description" : std::string(kind.kind), role, {}, {}, {}});
    if (const std::string share = entity.first("percentage"); kind.type == "ownership" && !share.empty())
        link.values.push_back({"share", unmistakable(share), {}, {}, {}});
    for (const auto &[key, element] : entity.properties) {
        const bool isKnown = key == kind.from || key == kind.to || key == kind.kindProperty || key == "startDate" ||
                             key == "endDate" || (key == "percentage" && kind.type == "ownership");
        if (!isKnown && !isFtmBookkeeping(key))
            link.values.push_back({"description", std::string(key) + ": " + joined(entity.all(key)), {}, {}, {}});
    }
    for (const std::string &one : from)
        for (const std::string &other : to) {
            link.from = keyOf(one);
            link.to = keyOf(other);
            if (!m_sink.link(link))
                return m_goOn = false;
        }
    return true;
}

bool FtmReader::setSide(const Entity &entity, std::string_view party, std::string_view account, std::string &key)
{
    key.clear();
    for (const std::string_view property : {account, party}) {
        const auto ids = entity.all(property);
        if (ids.empty())
            continue;
        if (ids.size() > 1)
            return reject(RejectReason::Malformed, Tr::tr("more than one value of \"%1\"").arg(fromUtf8(property)));
        if (!m_types.contains(ids.front()))
            return reject(RejectReason::UnknownKey, fromUtf8(ids.front()));
        key = keyOf(ids.front());
        return true;
    }
    return true;
}

bool FtmReader::setSides(const Entity &entity, StatedPayment &payment)
{
    if (!setSide(entity, "payer", "payerAccount", m_payer) ||
        !setSide(entity, "beneficiary", "beneficiaryAccount", m_payee))
        return false;
    if (m_payer.empty() && m_payee.empty())
        return reject(RejectReason::MissingValue, QStringLiteral("payer"));
    const bool reversed = payment.minor < 0;
    payment.payer.key = reversed ? m_payee : m_payer;
    payment.payee.key = reversed ? m_payer : m_payee;
    payment.minor = std::abs(payment.minor);
    return true;
}

/// The amount in its own currency; else in euros or dollars, into which FtM converts.
bool FtmReader::setAmount(const Entity &entity, StatedPayment &payment)
{
    std::string text = entity.first("amount");
    std::string letters = entity.first("currency");
    if (text.empty() || letters.empty()) {
        const std::string euros = entity.first("amountEur");
        letters = !euros.empty() ? "EUR" : "USD";
        text = !euros.empty() ? euros : entity.first("amountUsd");
    }
    if (text.empty())
        return reject(RejectReason::MissingValue, QStringLiteral("amount"));
    payment.currency = Currency::fromLetters(fromUtf8(letters));
    if (!payment.currency.isValid())
        return reject(RejectReason::UnknownCurrency, fromUtf8(letters));
    const ParsedAmount amount = readAmount(text, '.', payment.currency.exponent());
    payment.minor = amount.minor;
    if (amount.error == NumberError::None)
        return true;
    return reject(amount.error == NumberError::TooLarge          ? RejectReason::AmountTooLarge
                  : amount.error == NumberError::TooManyDecimals ? RejectReason::TooManyDecimals
                                                                 : RejectReason::BadAmount,
                  fromUtf8(text));
}

bool FtmReader::readPayment(const Entity &entity)
{
    StatedPayment payment;
    payment.line = m_row->line;
    std::string date = entity.first("date");
    if (date.empty())
        date = entity.first("startDate");
    if (date.empty())
        return reject(RejectReason::MissingValue, QStringLiteral("date"));
    const auto at = readMoment(date, DateOrder::YearMonthDay);
    if (!at)
        return reject(RejectReason::BadDate, fromUtf8(date));
    payment.at = *at;
    if (!setAmount(entity, payment) || !setSides(entity, payment))
        return false;
    std::vector<std::string> texts = entity.all("purpose");
    for (const char *property : {"summary", "description", "programme"})
        for (std::string &text : entity.all(property))
            texts.push_back(std::move(text));
    const std::string text = joined(texts);
    std::string reference = entity.first("transactionNumber");
    if (reference.empty())
        reference = entity.first("recordId");
    payment.text = text;
    payment.reference = reference;
    m_goOn = m_sink.payment(payment);
    return m_goOn;
}

/// One more value of a thing of the first reading.
bool FtmReader::stateOf(const std::string &id, StatedValue value)
{
    const auto type = m_types.find(id);
    if (type == m_types.end())
        return reject(RejectReason::UnknownKey, fromUtf8(id));
    StatedThing thing;
    thing.key = keyOf(id);
    thing.type = type->second;
    thing.values.push_back(std::move(value));
    thing.line = m_row->line;
    m_goOn = m_sink.thing(thing);
    return m_goOn;
}

/// A sanction is a note on the thing it is laid upon, for as long as it holds.
bool FtmReader::readNote(const Entity &entity)
{
    std::string text = entity.schema + ": " + joined(entity.all("authority"));
    for (const char *property :
         {"program", "provisions", "reason", "listingDate", "status", "authorityId", "sourceUrl"})
        if (const std::string part = joined(entity.all(property)); !part.empty())
            text.append("; ").append(property).append(": ").append(part);
    const auto entities = entity.all("entity");
    if (entities.empty())
        return reject(RejectReason::MissingValue, QStringLiteral("entity"));
    return std::all_of(entities.begin(), entities.end(), [&](const std::string &id) {
        return stateOf(id, {"notes", text, {}, entity.first("startDate"), entity.first("endDate")});
    });
}

bool FtmReader::readDocumentNumber(const Entity &entity)
{
    std::string number = entity.first("number");
    if (number.empty())
        number = entity.first("passportNumber");
    const std::string holder = entity.first("holder");
    if (number.empty() || holder.empty())
        return reject(RejectReason::MissingValue, number.empty() ? QStringLiteral("number") : QStringLiteral("holder"));
    const auto type = m_types.find(holder);
    const bool isPerson = type != m_types.end() && type->second == "person";
    return stateOf(
        holder,
        {isPerson ? "document_number" : "notes", number, {}, entity.first("startDate"), entity.first("endDate")});
}

class FollowTheMoneyFormat : public Format
{
public:
    QString id() const override { return QStringLiteral("ftm"); }
    QString name() const override { return Tr::tr("FollowTheMoney, entities (JSON lines)"); }
    int confidence(const QByteArray &head) const override;
    Result<void> read(QIODevice &device, const ReadOptions &options, Sink &sink, Progress &progress) const override;
};

int FollowTheMoneyFormat::confidence(const QByteArray &head) const
{
    const std::string text = decodeHead({head.constData(), static_cast<size_t>(head.size())});
    const std::string_view line = std::string_view(text).substr(0, text.find('\n'));
    if (line.empty() || line.front() != '{')
        return 0;
    constexpr int sure = 95;
    simdjson::dom::parser parser;
    Object object;
    if (parser.parse(line.data(), line.size()).get(object) == simdjson::SUCCESS)
        return entityOf(object) ? sure : 0;
    // The first entity is longer than the head.
    constexpr int likely = 60;
    const bool hasWords =
        line.find("\"schema\"") != std::string_view::npos && line.find("\"properties\"") != std::string_view::npos;
    return hasWords && line.size() == text.size() ? likely : 0;
}

Result<void> FollowTheMoneyFormat::read(QIODevice &device, const ReadOptions &options, Sink &sink,
                                        Progress &progress) const
{
    if (device.peek(1).isEmpty())
        return emptyFile(options);
    const qint64 start = device.pos();
    FtmReader reader(sink);
    for (const bool things : {true, false}) {
        if (device.isSequential() || !device.seek(start))
            return notReadable(
                options, Tr::tr("The file cannot be read twice, which its format needs; nothing of it was imported."),
                Tr::tr("Copy the file to this computer and import it again."));
        JsonLines lines(device);
        Pace pace(progress, lines.size());
        while (lines.next())
            if (!pace.goOn(lines.bytesRead()) || !(things ? reader.readThing(lines) : reader.readRest(lines)))
                return stopped();
        if (lines.error())
            return inFile(options, *lines.error());
    }
    return {};
}

} // namespace

std::unique_ptr<Format> makeFollowTheMoneyFormat()
{
    return std::make_unique<FollowTheMoneyFormat>();
}

} // namespace kluwen::intake

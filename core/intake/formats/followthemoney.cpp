#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/intake/conventions.h"
#include "core/intake/formats/ftmentity.h"
#include "core/intake/formats/ftmown.h"
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

class FtmReader
{
public:
    FtmReader(Sink &sink) : m_sink(sink) {}

    bool readThing(const JsonLines &lines);
    bool readRest(const JsonLines &lines);

private:
    bool readLink(const FtmEntity &entity, const FtmLink &link);
    bool readPayment(const FtmEntity &entity);
    bool readNote(const FtmEntity &entity);
    bool readDocumentNumber(const FtmEntity &entity);
    bool addAddresses(const FtmEntity &entity, std::string_view type);
    bool setAmount(const FtmEntity &entity, StatedPayment &payment);
    bool setSides(const FtmEntity &entity, StatedPayment &payment);
    bool setSide(const FtmEntity &entity, std::string_view party, std::string_view account, std::string &key);
    bool reject(RejectReason reason, const QString &argument = {});
    bool stateOf(const std::string &id, StatedValue value);

    Sink &m_sink;
    const Row *m_row = nullptr;
    bool m_goOn = true;                                        ///< the last answer of the sink
    std::unordered_map<std::string, std::string_view> m_types; ///< of the things of the file, by id
    std::string m_payer;
    std::string m_payee;
    std::vector<std::string> m_others; ///< what the payment names beside its two sides
};

bool FtmReader::reject(RejectReason reason, const QString &argument)
{
    m_goOn = m_sink.reject(m_row->rejected(reason, 0, argument));
    return false;
}

bool FtmReader::readThing(const JsonLines &lines)
{
    m_row = &lines.row();
    const auto entity = lines.object() ? ftmEntity(*lines.object()) : std::optional<FtmEntity>();
    if (!entity) {
        return m_sink.reject(lines.object() ? m_row->rejected(RejectReason::Malformed, 0,
                                                              Tr::tr("an entity needs an id, a schema and properties"))
                                            : lines.rejected());
    }
    const FtmThing *thing = ftmThing(entity->schema);
    if (!thing)
        return true; // its turn comes in the second reading
    const std::string_view type = entity->isOwn ? ownFtmType(*entity, *thing) : thing->type;
    m_types.insert_or_assign(entity->id, type);
    StatedThing stated;
    stated.key = ftmKey(entity->id);
    stated.type = type;
    stated.values = entity->isOwn ? ownFtmValues(*entity, type) : ftmValues(*entity, type);
    stated.line = m_row->line;
    return m_sink.thing(stated) && addAddresses(*entity, type);
}

/// Where a party lives or a thing is, as far as the file names the place as an entity of its own.
bool FtmReader::addAddresses(const FtmEntity &entity, std::string_view type)
{
    const bool isParty = isFtmParty(type);
    for (const std::string &address : entity.all("addressEntity")) {
        StatedLink link;
        link.type = isParty ? "resident" : "located";
        link.from = ftmKey(entity.id);
        link.to = ftmKey(address);
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
    const auto entity = lines.object() ? ftmEntity(*lines.object()) : std::optional<FtmEntity>();
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

bool FtmReader::readLink(const FtmEntity &entity, const FtmLink &kind)
{
    const auto from = entity.all(kind.from);
    const auto to = entity.all(kind.to);
    if (from.empty() || to.empty())
        return reject(RejectReason::MissingValue, fromUtf8(from.empty() ? kind.from : kind.to));
    for (const std::string &one : from)
        for (const std::string &other : to) {
            const auto type = m_types.find(other);
            const bool isAccount =
                type != m_types.end() && (type->second == "account" || type->second == "crypto_wallet");
            StatedLink link =
                entity.isOwn ? ownFtmLink(entity, kind, isAccount) : foreignFtmLink(entity, kind, isAccount);
            link.from = ftmKey(one);
            link.to = ftmKey(other);
            link.line = m_row->line;
            if (!m_sink.link(link))
                return m_goOn = false;
        }
    return true;
}

/// The first entity of the file that stands on this side. A payment has one payer and one payee; what else the source
/// names there, or names and does not hold, is kept in the text.
bool FtmReader::setSide(const FtmEntity &entity, std::string_view party, std::string_view account, std::string &key)
{
    key.clear();
    for (const std::string_view property : {account, party}) {
        std::vector<std::string> ids = entity.all(property);
        if (ids.empty())
            continue;
        const auto known =
            std::find_if(ids.begin(), ids.end(), [this](const std::string &id) { return m_types.contains(id); });
        if (known == ids.end())
            return reject(RejectReason::UnknownKey, fromUtf8(ids.front()));
        key = ftmKey(*known);
        ids.erase(known);
        if (!ids.empty())
            m_others.push_back("also " + std::string(property) + ": " + ftmJoined(ids));
        return true;
    }
    return true;
}

bool FtmReader::setSides(const FtmEntity &entity, StatedPayment &payment)
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
bool FtmReader::setAmount(const FtmEntity &entity, StatedPayment &payment)
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

bool FtmReader::readPayment(const FtmEntity &entity)
{
    StatedPayment payment;
    payment.line = m_row->line;
    m_others.clear();
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
    for (const char *property : {"summary", "description", "programme"}) {
        std::vector<std::string> more = entity.all(property);
        if (entity.isOwn)
            more = takeOwnFtmNotes(std::move(more), payment);
        texts.insert(texts.end(), more.begin(), more.end());
    }
    texts.insert(texts.end(), m_others.begin(), m_others.end());
    const std::string text = ftmJoined(texts);
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
    thing.key = ftmKey(id);
    thing.type = type->second;
    thing.values.push_back(std::move(value));
    thing.line = m_row->line;
    m_goOn = m_sink.thing(thing);
    return m_goOn;
}

/// A sanction is a note on the thing it is laid upon, for as long as it holds.
bool FtmReader::readNote(const FtmEntity &entity)
{
    std::string text = entity.schema + ": " + ftmJoined(entity.all("authority"));
    for (const char *property :
         {"program", "provisions", "reason", "listingDate", "status", "authorityId", "sourceUrl"})
        if (const std::string part = ftmJoined(entity.all(property)); !part.empty())
            text.append("; ").append(property).append(": ").append(part);
    const auto entities = entity.all("entity");
    if (entities.empty())
        return reject(RejectReason::MissingValue, QStringLiteral("entity"));
    return std::all_of(entities.begin(), entities.end(), [&](const std::string &id) {
        return stateOf(id, {"notes", text, {}, entity.first("startDate"), entity.first("endDate")});
    });
}

bool FtmReader::readDocumentNumber(const FtmEntity &entity)
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
        return ftmEntity(object) ? sure : 0;
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

#include "core/intake/formats/ftmschema.h"

#include <algorithm>
#include <array>

namespace kluwen::intake
{

namespace
{

// A schema that stands twice is read as what stands first; a type that stands twice is written as what stands first.
constexpr auto thingSchemas = std::to_array<FtmThing>({
    {"Person", "person"},
    {"Company", "company"},
    {"Organization", "organisation"},
    {"PublicBody", "organisation"},
    {"LegalEntity", "organisation"},
    {"Address", "address"},
    {"Vehicle", "vehicle"},
    {"Airplane", "vehicle"},
    {"Vessel", "vessel"},
    {"RealEstate", "real_estate"},
    {"BankAccount", "account"},
    {"CryptoWallet", "crypto_wallet"},
    {"Asset", "goods"},
    {"Event", "event"},
    {"Document", "document"},
    {"CallForTenders", "document"},
    {"Contract", "document"},
    {"License", "document"},
    {"PlainText", "document"},
    {"HyperText", "document"},
    {"Pages", "document"},
    {"Email", "document"},
    {"Table", "document"},
    {"Image", "document"},
    {"Article", "document"},
    {"CourtCase", "document"},
    {"Security", "goods"},
    {"Organization", "foundation"},
    {"Organization", "group"},
    {"Event", "seizure"},
    {"Asset", "container"},
    {"Asset", "phone"},
    {"Asset", "device"},
});

constexpr auto linkSchemas = std::to_array<FtmLink>({
    {"Ownership", "ownership", "owner", "asset", "description", "role"},
    {"Directorship", "directorship", "director", "organization", "function", "role"},
    {"Membership", "membership", "member", "organization", "function", "role"},
    {"Employment", "employment", "employee", "employer", "function", "role"},
    {"Family", "family", "person", "relative", "kind", "relationship"},
    {"Associate", "association", "person", "associate", "kind", "relationship"},
    {"Representation", "association", "agent", "client", "kind", "role"},
    {"UnknownLink", "tie", "subject", "object", "kind", "role"},
    {"Succession", "tie", "predecessor", "successor", "kind", "role"},
    {"Debt", "loan", "creditor", "debtor", "description", "role"},
    {"EventParticipant", "involved", "participant", "event", "role", "role"},
    {"Ownership", "account_holder", "owner", "asset", "description", "role"},
    {"UnknownLink", "facilitation", "subject", "object", "", "role"},
    {"UnknownLink", "phone_call", "subject", "object", "", "role"},
    {"UnknownLink", "user_of", "subject", "object", "", "role"},
    {"UnknownLink", "resident", "subject", "object", "", "role"},
    {"UnknownLink", "located", "subject", "object", "", "role"},
    {"UnknownLink", "presence", "subject", "object", "", "role"},
    {"UnknownLink", "seized_from", "subject", "object", "", "role"},
    {"UnknownLink", "mentioned_in", "subject", "object", "", "role"},
});

struct PropertyPair
{
    std::string_view type; ///< ThingType id; empty = every type that is a person or an organisation
    std::string_view ftm;
    std::string_view ours;
};

constexpr auto propertyPairs = std::to_array<PropertyPair>({
    {"", "alias", "alias"},
    {"", "weakAlias", "alias"},
    {"", "previousName", "alias"},
    {"", "abbreviation", "alias"},
    {"", "phone", "phone"},
    {"", "email", "email"},
    {"", "notes", "notes"},
    {"", "summary", "notes"},
    {"", "description", "notes"},
    {"person", "firstName", "given_names"},
    {"person", "lastName", "surname"},
    {"person", "birthDate", "birth_date"},
    {"person", "birthPlace", "birth_place"},
    {"person", "deathDate", "death_date"},
    {"person", "gender", "gender"},
    {"person", "nationality", "nationality"},
    {"person", "citizenship", "nationality"},
    {"person", "idNumber", "document_number"},
    {"person", "passportNumber", "document_number"},
    {"person", "position", "occupation"},
    {"company", "jurisdiction", "country"},
    {"company", "mainCountry", "country"},
    {"company", "country", "country"},
    {"company", "registrationNumber", "registration_number"},
    {"company", "ogrnCode", "registration_number"},
    {"company", "taxNumber", "registration_number"},
    {"company", "innCode", "registration_number"},
    {"company", "vatCode", "vat"},
    {"company", "leiCode", "lei"},
    {"company", "incorporationDate", "founded"},
    {"company", "dissolutionDate", "dissolved"},
    {"company", "sector", "activity"},
    {"company", "classification", "activity"},
    {"company", "address", "address_text"},
    {"company", "website", "website"},
    {"organisation", "jurisdiction", "country"},
    {"organisation", "mainCountry", "country"},
    {"organisation", "country", "country"},
    {"organisation", "registrationNumber", "registration_number"},
    {"organisation", "taxNumber", "registration_number"},
    {"organisation", "leiCode", "registration_number"},
    {"organisation", "sector", "activity"},
    {"organisation", "classification", "activity"},
    {"organisation", "address", "address_text"},
    {"organisation", "website", "website"},
    {"address", "full", "full"},
    {"address", "street", "street"},
    {"address", "city", "city"},
    {"address", "postalCode", "postcode"},
    {"address", "country", "country"},
    {"address", "region", "municipality"},
    {"vehicle", "registrationNumber", "plate"},
    {"vehicle", "vin", "vin"},
    {"vehicle", "model", "model"},
    {"vehicle", "manufacturer", "make"},
    {"vessel", "imoNumber", "imo"},
    {"vessel", "mmsi", "mmsi"},
    {"vessel", "flag", "flag"},
    {"vessel", "type", "kind"},
    {"real_estate", "cadastralCode", "cadastral"},
    {"real_estate", "address", "address_text"},
    {"account", "iban", "number"},
    {"account", "accountNumber", "number"},
    {"account", "bic", "bic"},
    {"account", "bankName", "bank"},
    {"account", "currency", "currency"},
    {"account", "country", "country"},
    {"account", "openingDate", "opened"},
    {"account", "closingDate", "closed"},
    {"crypto_wallet", "publicKey", "address"},
    {"crypto_wallet", "managingExchange", "service"},
    {"event", "date", "date"},
    {"event", "startDate", "date"},
    {"event", "endDate", "end_date"},
    {"event", "location", "place"},
    {"event", "description", "description"},
    {"document", "date", "date"},
    {"document", "author", "author"},
    {"document", "summary", "summary"},
});

/// Where the name of a thing goes that is no person and no organisation.
constexpr auto namePairs = std::to_array<PropertyPair>({
    {"address", "full", "full"},
    {"vehicle", "name", "description"},
    {"vessel", "name", "name"},
    {"real_estate", "name", "description"},
    {"account", "name", "label"},
    {"crypto_wallet", "name", "label"},
    {"goods", "name", "description"},
    {"event", "name", "title"},
    {"document", "title", "title"},
    {"container", "name", "number"},
    {"phone", "name", "number"},
    {"device", "name", "description"},
});

constexpr auto bookkeeping = std::to_array<std::string_view>(
    {"createdAt", "modifiedAt", "retrievedAt", "addressEntity", "proof", "publisher", "publisherUrl", "indexText",
     "namesMentioned", "contentHash", "processingStatus", "unknownLinkTo", "unknownLinkFrom", "mimeType"});

struct FamilyWord
{
    std::string_view word;
    std::string_view kind;
};

constexpr auto familyWords = std::to_array<FamilyWord>({
    {"mother", "parent"},
    {"father", "parent"},
    {"parent", "parent"},
    {"son", "child"},
    {"daughter", "child"},
    {"child", "child"},
    {"husband", "partner"},
    {"wife", "partner"},
    {"spouse", "partner"},
    {"partner", "partner"},
    {"ex-husband", "partner"},
    {"ex-wife", "partner"},
    {"brother", "sibling"},
    {"sister", "sibling"},
    {"sibling", "sibling"},
    {"siblings", "sibling"},
});

/// The type whose properties stand in the tables for those of this one.
std::string_view listedAs(std::string_view type)
{
    if (type == "foundation")
        return "company";
    if (type == "group")
        return "organisation";
    return type == "seizure" ? "event" : type;
}

} // namespace

bool isFtmParty(std::string_view type)
{
    return type == "person" || type == "company" || type == "organisation" || type == "foundation" || type == "group";
}

const FtmThing *ftmThing(std::string_view schema)
{
    for (const FtmThing &thing : thingSchemas)
        if (thing.schema == schema)
            return &thing;
    return nullptr;
}

const FtmLink *ftmLink(std::string_view schema)
{
    for (const FtmLink &link : linkSchemas)
        if (link.schema == schema)
            return &link;
    return nullptr;
}

const FtmThing *ftmThingOf(std::string_view type)
{
    const auto found =
        std::find_if(thingSchemas.begin(), thingSchemas.end(), [type](const auto &row) { return row.type == type; });
    return found == thingSchemas.end() ? nullptr : &*found;
}

const FtmLink *ftmLinkOf(std::string_view type)
{
    const auto found =
        std::find_if(linkSchemas.begin(), linkSchemas.end(), [type](const auto &row) { return row.type == type; });
    return found == linkSchemas.end() ? nullptr : &*found;
}

std::string_view ftmProperty(std::string_view type, std::string_view property)
{
    const bool isParty = isFtmParty(type);
    const std::string_view listed = listedAs(type);
    if (property == "notes")
        return "notes";
    if (property == "name" || property == "title" || property == "fileName") {
        if (isParty)
            return property == "name" ? "name" : "";
        for (const PropertyPair &pair : namePairs)
            if (pair.type == listed)
                return pair.ours;
    }
    for (const PropertyPair &pair : propertyPairs)
        if (pair.ftm == property && (pair.type == listed || (pair.type.empty() && isParty)))
            return pair.ours;
    return {};
}

std::string_view ftmPropertyOf(std::string_view type, std::string_view property)
{
    const bool isParty = isFtmParty(type);
    const std::string_view listed = listedAs(type);
    if (property == "notes" || (isParty && property == "name"))
        return property;
    for (const PropertyPair &pair : propertyPairs)
        if (pair.ours == property && (pair.type == listed || (pair.type.empty() && isParty)))
            return pair.ftm;
    for (const PropertyPair &pair : namePairs)
        if (pair.ours == property && pair.type == listed)
            return pair.ftm;
    return {};
}

bool isFtmBookkeeping(std::string_view property)
{
    return std::find(bookkeeping.begin(), bookkeeping.end(), property) != bookkeeping.end();
}

std::string_view ftmFamilyKind(std::string_view relationship)
{
    for (const FamilyWord &word : familyWords)
        if (word.word == relationship)
            return word.kind;
    return "other";
}

} // namespace kluwen::intake

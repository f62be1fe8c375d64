#include "core/intake/formats/ftmschema.h"

#include <algorithm>
#include <array>

namespace kluwen::intake
{

namespace
{

constexpr auto things = std::to_array<FtmThing>({
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
    {"CallForTenders", "document"},
    {"Contract", "document"},
    {"License", "document"},
    {"Document", "document"},
    {"PlainText", "document"},
    {"HyperText", "document"},
    {"Pages", "document"},
    {"Email", "document"},
    {"Table", "document"},
    {"Image", "document"},
    {"Article", "document"},
    {"CourtCase", "document"},
    {"Security", "goods"},
});

constexpr auto links = std::to_array<FtmLink>({
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
});

struct PropertyPair
{
    std::string_view type; ///< ThingType id; empty = every type that is a person or an organisation
    std::string_view ftm;
    std::string_view ours;
};

constexpr auto properties = std::to_array<PropertyPair>({
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
    {"person", "passportNumber", "document_number"},
    {"person", "idNumber", "document_number"},
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
    {"document", "date", "date"},
    {"document", "author", "author"},
});

/// Where the name of a thing goes that is no person and no organisation.
constexpr auto names = std::to_array<PropertyPair>({
    {"address", "", "full"},
    {"vehicle", "", "description"},
    {"vessel", "", "name"},
    {"real_estate", "", "description"},
    {"account", "", "label"},
    {"crypto_wallet", "", "label"},
    {"goods", "", "description"},
    {"event", "", "title"},
    {"document", "", "title"},
    {"container", "", "number"},
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

bool isParty(std::string_view type)
{
    return type == "person" || type == "company" || type == "organisation";
}

} // namespace

const FtmThing *ftmThing(std::string_view schema)
{
    for (const FtmThing &thing : things)
        if (thing.schema == schema)
            return &thing;
    return nullptr;
}

const FtmLink *ftmLink(std::string_view schema)
{
    for (const FtmLink &link : links)
        if (link.schema == schema)
            return &link;
    return nullptr;
}

std::string_view ftmProperty(std::string_view type, std::string_view property)
{
    if (property == "name" || property == "title" || property == "fileName") {
        if (isParty(type))
            return property == "name" ? "name" : "";
        for (const PropertyPair &pair : names)
            if (pair.type == type)
                return pair.ours;
    }
    for (const PropertyPair &pair : properties)
        if (pair.ftm == property && (pair.type == type || (pair.type.empty() && isParty(type))))
            return pair.ours;
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

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

// Answers of the Dutch chamber of commerce (Handelsregister API): Basisprofiel, Vestigingsprofiel and Zoeken, one
// document each or a list of them. A company is known by its KvK number, so that several answers meet in one thing.

struct LegalForm
{
    std::string_view word; ///< lower case, part of the name of the form
    std::string_view code;
};

constexpr std::array<LegalForm, 7> legalForms{{
    {"besloten vennootschap", "bv"},
    {"naamloze vennootschap", "nv"},
    {"eenmanszaak", "eenmanszaak"},
    {"vennootschap onder firma", "vof"},
    {"commanditaire vennootschap", "cv"},
    {"buitenland", "foreign"},
    {"rechtsvorm in oprichting", "other"},
}};

std::string_view thingType(const std::string &form)
{
    if (form.starts_with("stichting"))
        return "foundation";
    constexpr std::array<std::string_view, 4> others{"vereniging", "kerkgenootschap", "publiekrechtelijk", "overheid"};
    for (const std::string_view word : others)
        if (form.find(word) != std::string::npos)
            return "organisation";
    return "company";
}

/// "20150828" of the register is a date; the rest stays as it is.
std::string writtenDate(const std::string &text)
{
    const bool isCompact = text.size() == 8 && text.find_first_not_of("0123456789") == std::string::npos;
    return isCompact ? text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6) : text;
}

std::string withoutSpaces(const std::string &text)
{
    return toUtf8(fromUtf8(text).simplified());
}

class KvkReader
{
public:
    explicit KvkReader(Sink &sink) : m_sink(sink) {}

    bool read(const Element &document, qint64 number);

private:
    void add(std::string_view property, std::string text);
    void readNames(const Element &document);
    void readForm(const std::string &form);
    void readActivities(const Element &document);
    bool readAddresses(const Element &document, std::string_view path);
    bool giveAddress(const Element &address);

    Sink &m_sink;
    StatedThing m_thing;
};

void KvkReader::add(std::string_view property, std::string text)
{
    if (!text.empty())
        m_thing.values.push_back({std::string(property), std::move(text), {}, {}, {}});
}

/// The statutory name, else the name, is the name; the others are trade names. A branch has no name of its own.
void KvkReader::readNames(const Element &document)
{
    std::string name = jsonTextAt(document, "statutaireNaam");
    for (const char *path : {"naam", "eersteHandelsnaam"})
        if (name.empty())
            name = jsonTextAt(document, path);
    const bool isBranch = jsonTextAt(document, "type") == "nevenvestiging";
    // An association has no trade names in the schema: there they are aliases.
    const std::string_view tradeName = m_thing.type == "organisation" ? "alias" : "trade_name";
    add(isBranch ? tradeName : "name", name);
    for (const Element &entry : jsonListAt(document, "handelsnamen"))
        if (std::string other = jsonTextAt(entry, "naam"); other != name)
            add(tradeName, std::move(other));
}

void KvkReader::readForm(const std::string &form)
{
    if (form.empty())
        return;
    const std::string lower = toUtf8(fromUtf8(form).toLower());
    std::string_view code = "other";
    for (const LegalForm &known : legalForms)
        if (lower.find(known.word) != std::string::npos) {
            code = known.code;
            break;
        }
    if (m_thing.type == "company")
        add("legal_form", std::string(code));
    if (m_thing.type != "company" || code == "other" || code == "foreign")
        add("notes", "rechtsvorm: " + form);
}

void KvkReader::readActivities(const Element &document)
{
    for (const Element &activity : jsonListAt(document, "sbiActiviteiten")) {
        add("activity", jsonTextAt(activity, "sbiOmschrijving"));
        if (m_thing.type != "organisation")
            add("activity_code", jsonTextAt(activity, "sbiCode"));
    }
}

bool KvkReader::giveAddress(const Element &address)
{
    const std::string street = jsonTextAt(address, "straatnaam");
    const std::string city = jsonTextAt(address, "plaats");
    std::string number = jsonTextAt(address, "huisnummer") + jsonTextAt(address, "huisletter") +
                         jsonTextAt(address, "huisnummerToevoeging");
    if (number.empty())
        number = jsonTextAt(address, "postbusnummer");
    std::string full = withoutSpaces(jsonTextAt(address, "volledigAdres"));
    if (full.empty())
        full = withoutSpaces(street + " " + number + ", " + city);
    StatedThing place;
    place.key = "address:" + full;
    place.type = "address";
    place.line = m_thing.line;
    const auto put = [&place](const char *property, const std::string &text) {
        if (!text.empty())
            place.values.push_back({property, text, {}, {}, {}});
    };
    put("full", full);
    put("street", street);
    put("house_number", number);
    put("postcode", jsonTextAt(address, "postcode"));
    put("city", city);
    put("country", jsonTextAt(address, "land"));
    StatedLink link;
    link.type = "resident";
    link.from = m_thing.key;
    link.to = place.key;
    link.line = m_thing.line;
    if (const std::string kind = jsonTextAt(address, "type"); !kind.empty())
        link.values.push_back({"description", kind, {}, {}, {}});
    return m_sink.thing(place) && m_sink.link(link);
}

bool KvkReader::readAddresses(const Element &document, std::string_view path)
{
    const auto addresses = jsonListAt(document, path);
    return std::all_of(addresses.begin(), addresses.end(),
                       [this](const Element &address) { return giveAddress(address); });
}

bool KvkReader::read(const Element &document, qint64 number)
{
    const std::string kvk = jsonTextAt(document, "kvkNummer");
    if (kvk.empty())
        return m_sink.reject({number, 0, RejectReason::MissingValue, QStringLiteral("kvkNummer"),
                              printable(simdjson::minify(document))});
    const std::string form = jsonTextAt(document, "_embedded.eigenaar.rechtsvorm");
    m_thing = {};
    m_thing.key = "kvk:" + kvk;
    m_thing.type = thingType(toUtf8(fromUtf8(form).toLower()));
    m_thing.line = number;
    readNames(document);
    add("kvk", kvk);
    add("rsin", jsonTextAt(document, "rsin"));
    add("rsin", jsonTextAt(document, "_embedded.eigenaar.rsin"));
    readForm(form);
    readActivities(document);
    const std::string began = writtenDate(jsonTextAt(document, "materieleRegistratie.datumAanvang"));
    const std::string ended = writtenDate(jsonTextAt(document, "materieleRegistratie.datumEinde"));
    add(m_thing.type == "organisation" ? "notes" : "founded",
        m_thing.type == "organisation" && !began.empty() ? "datumAanvang: " + began : began);
    add(m_thing.type == "organisation" ? "notes" : "dissolved",
        m_thing.type == "organisation" && !ended.empty() ? "datumEinde: " + ended : ended);
    for (const char *path : {"vestigingsnummer", "_embedded.hoofdvestiging.vestigingsnummer"})
        if (const std::string branch = jsonTextAt(document, path); !branch.empty())
            add("notes", "vestigingsnummer: " + branch);
    if (!m_sink.thing(m_thing))
        return false;
    Element searched;
    const bool isSearch = jsonAt(document, "adres.binnenlandsAdres").get(searched) == simdjson::SUCCESS;
    return (!isSearch || giveAddress(searched)) && readAddresses(document, "adressen") &&
           readAddresses(document, "_embedded.eigenaar.adressen") &&
           readAddresses(document, "_embedded.hoofdvestiging.adressen");
}

class KvkFormat : public Format
{
public:
    QString id() const override { return QStringLiteral("kvk-json"); }
    QString name() const override { return Tr::tr("KvK, answers of the Dutch chamber of commerce (JSON)"); }

    int confidence(const QByteArray &head) const override
    {
        constexpr int sure = 92;
        const QByteArray start = head.trimmed();
        const bool isJson = start.startsWith('{') || start.startsWith('[');
        const bool isNamed =
            head.contains("\"naam\"") || head.contains("\"statutaireNaam\"") || head.contains("\"eersteHandelsnaam\"");
        return isJson && head.contains("\"kvkNummer\"") && isNamed ? sure : 0;
    }

    Result<void> read(QIODevice &device, const ReadOptions &options, Sink &sink, Progress &progress) const override
    {
        JsonDocument document;
        const auto root = document.read(device, options);
        if (!root)
            return fail(root.error());
        KvkReader reader(sink);
        Element results;
        const bool isSearch = jsonAt(*root, "resultaten").get(results) == simdjson::SUCCESS;
        simdjson::dom::array list;
        if ((isSearch ? results : *root).get(list) != simdjson::SUCCESS)
            return reader.read(*root, 1) ? Result<void>() : stopped();
        Pace pace(progress, static_cast<qint64>(list.size()));
        qint64 number = 0;
        for (const Element entry : list)
            if (!reader.read(entry, ++number) || !pace.goOn(number))
                return stopped();
        return {};
    }
};

} // namespace

std::unique_ptr<Format> makeKvkFormat()
{
    return std::make_unique<KvkFormat>();
}

} // namespace kluwen::intake

#include "core/intake/formats/ftmentity.h"
#include "core/base/text.h"
#include "core/intake/formats/ftmnotes.h"

namespace kluwen::intake
{

namespace
{

/// The one name of a party, and the others as aliases.
void addNames(const FtmEntity &entity, std::vector<StatedValue> &values)
{
    std::vector<std::string> names = entity.all("name");
    const auto main = std::find(names.begin(), names.end(), entity.caption);
    if (main != names.end())
        std::rotate(names.begin(), main, main + 1);
    for (size_t i = 0; i < names.size(); ++i)
        values.push_back({i == 0 ? "name" : "alias", names[i], {}, {}, {}});
}

/// Who owns an account is its holder; what else was said of the tie is kept in words.
StatedLink accountHolder(StatedLink link)
{
    link.type = "account_holder";
    for (StatedValue &value : link.values)
        if (value.property != "description") {
            value.value.insert(0, value.property + ": ");
            value.property = "description";
        }
    return link;
}

} // namespace

std::string FtmEntity::first(std::string_view property) const
{
    const auto values = all(property);
    return values.empty() ? std::string() : values.front();
}

std::optional<FtmEntity> ftmEntity(const simdjson::dom::object &object)
{
    FtmEntity entity;
    entity.id = jsonText(object, "id");
    entity.schema = jsonText(object, "schema");
    entity.caption = jsonText(object, "caption");
    const bool hasProperties = object.at_key("properties").get(entity.properties) == simdjson::SUCCESS;
    if (entity.id.empty() || entity.schema.empty() || !hasProperties)
        return {};
    const std::vector<std::string> datasets = jsonTexts(object, "datasets");
    entity.isOwn = std::find(datasets.begin(), datasets.end(), toUtf8(ftmMark)) != datasets.end();
    return entity;
}

std::string ftmKey(std::string_view id)
{
    return std::string("ftm:").append(id);
}

std::string ftmJoined(const std::vector<std::string> &texts)
{
    std::string all;
    for (const std::string &text : texts)
        all.append(all.empty() ? "" : "; ").append(text);
    return all;
}

std::vector<StatedValue> ftmValues(const FtmEntity &entity, std::string_view type)
{
    std::vector<StatedValue> values;
    const bool isParty = isFtmParty(type);
    if (isParty)
        addNames(entity, values);
    for (const auto &[key, element] : entity.properties) {
        if (isFtmBookkeeping(key) || (isParty && key == "name"))
            continue;
        const std::vector<std::string> texts = entity.all(key);
        const std::string_view property = ftmProperty(type, key);
        if (property.empty() && !texts.empty()) {
            values.push_back({"notes", std::string(key) + ": " + ftmJoined(texts), {}, {}, {}});
            continue;
        }
        // Sources spell the parts of a name in many ways; the whole names keep them all.
        const bool onlyFirst = property == "given_names" || property == "surname";
        for (size_t i = 0; i < texts.size() && (i == 0 || !onlyFirst); ++i)
            values.push_back({std::string(property), texts[i], {}, {}, {}});
    }
    return values;
}

StatedLink foreignFtmLink(const FtmEntity &entity, const FtmLink &kind, bool toAccount)
{
    StatedLink link;
    link.type = kind.type;
    link.validFrom = entity.first("startDate");
    link.validTo = entity.first("endDate");
    const std::string role = ftmJoined(entity.all(kind.kindProperty));
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
            link.values.push_back({"description", std::string(key) + ": " + ftmJoined(entity.all(key)), {}, {}, {}});
    }
    return kind.type == "ownership" && toAccount ? accountHolder(std::move(link)) : link;
}

} // namespace kluwen::intake

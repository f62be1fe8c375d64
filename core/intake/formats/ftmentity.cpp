#include "core/intake/formats/ftmentity.h"
#include "core/base/text.h"
#include "core/intake/formats/ftmnotes.h"
#include "core/intake/formats/ftmschema.h"

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

} // namespace kluwen::intake

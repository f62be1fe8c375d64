#pragma once
#include "core/intake/formats/ftmschema.h"
#include "core/intake/jsonlines.h"
#include "core/intake/stated.h"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kluwen::intake
{

/// An entity of FollowTheMoney: one line of a file. Valid while the line is.
struct FtmEntity
{
    std::string id;
    std::string schema;
    std::string caption;
    simdjson::dom::object properties;
    bool isOwn = false; ///< written by this program: what its notes say is known

    [[nodiscard]] std::vector<std::string> all(std::string_view property) const
    {
        return jsonTexts(properties, property);
    }
    [[nodiscard]] std::string first(std::string_view property) const; ///< empty where there is none
};

/// Nothing where the id, the schema or the properties are missing.
[[nodiscard]] std::optional<FtmEntity> ftmEntity(const simdjson::dom::object &object);

/// The key of an entity in what is stated: "ftm:" and its id.
[[nodiscard]] std::string ftmKey(std::string_view id);

/// The values of a thing of this type. What has no property of ours becomes a note that says what it is.
[[nodiscard]] std::vector<StatedValue> ftmValues(const FtmEntity &entity, std::string_view type);

/// The link that an entity of another program is, without its ends and its line; what is not known of it is kept in
/// words.
[[nodiscard]] StatedLink foreignFtmLink(const FtmEntity &entity, const FtmLink &schema, bool toAccount);

[[nodiscard]] std::string ftmJoined(const std::vector<std::string> &texts); ///< "a; b"

} // namespace kluwen::intake

#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace kluwen::intake
{

/// A schema of FollowTheMoney whose entities are things here.
struct FtmThing
{
    std::string_view schema;
    std::string_view type; ///< ThingType id
};

/// A schema of FollowTheMoney whose entities are links here.
struct FtmLink
{
    std::string_view schema;
    std::string_view type; ///< LinkType id
    std::string_view from; ///< FtM property that names the one end
    std::string_view to;
    std::string_view kind;         ///< property of the link that takes the role or relationship; may be empty
    std::string_view kindProperty; ///< FtM property it comes from
};

/// After https://followthemoney.tech, model of 2025. Null where the schema is neither.
[[nodiscard]] const FtmThing *ftmThing(std::string_view schema);
[[nodiscard]] const FtmLink *ftmLink(std::string_view schema);

/// Our property of a thing type for a property of FtM; empty where it belongs into the notes.
[[nodiscard]] std::string_view ftmProperty(std::string_view type, std::string_view property);

/// Properties that speak of the file and not of the thing, or that name other entities: no notes are made of them.
[[nodiscard]] bool isFtmBookkeeping(std::string_view property);

/// Code of a family tie for a word of FtM ("mother", "Ehefrau" is "other").
[[nodiscard]] std::string_view ftmFamilyKind(std::string_view relationship);

} // namespace kluwen::intake

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

/// The same tables read the other way: what a thing or link of this type is written as. Where FtM has no schema for the
/// type it is the nearest one, which ftmThing() and ftmLink() read as another type. Null where nothing comes near.
[[nodiscard]] const FtmThing *ftmThingOf(std::string_view type);
[[nodiscard]] const FtmLink *ftmLinkOf(std::string_view type);

/// A person or any kind of organisation.
[[nodiscard]] bool isFtmParty(std::string_view type);

/// Our property of a thing type for a property of FtM; empty where it belongs into the notes.
[[nodiscard]] std::string_view ftmProperty(std::string_view type, std::string_view property);

/// The property of FtM that a property of this thing type is written as; empty where there is none.
[[nodiscard]] std::string_view ftmPropertyOf(std::string_view type, std::string_view property);

/// Properties that speak of the file and not of the thing, or that name other entities: no notes are made of them.
[[nodiscard]] bool isFtmBookkeeping(std::string_view property);

/// Code of a family tie for a word of FtM ("mother", "Ehefrau" is "other").
[[nodiscard]] std::string_view ftmFamilyKind(std::string_view relationship);

} // namespace kluwen::intake

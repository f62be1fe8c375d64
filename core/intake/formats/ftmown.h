#pragma once
#include "core/intake/formats/ftmentity.h"
#include "core/intake/formats/ftmschema.h"

namespace kluwen::intake
{

/// Reads entities that this program wrote itself (FtmEntity::isOwn): its notes become again what they were.

/// The type of the thing; that of the schema where the entity says no other.
[[nodiscard]] std::string_view ownFtmType(const FtmEntity &entity, const FtmThing &schema);
[[nodiscard]] std::vector<StatedValue> ownFtmValues(const FtmEntity &entity, std::string_view type);
/// The link without its ends and its line.
[[nodiscard]] StatedLink ownFtmLink(const FtmEntity &entity, const FtmLink &schema, bool toAccount);
/// Takes the value date and the channel out of the descriptions of a payment; gives back the others.
[[nodiscard]] std::vector<std::string> takeOwnFtmNotes(std::vector<std::string> descriptions, StatedPayment &payment);

} // namespace kluwen::intake

#pragma once
#include "core/intake/mapping.h"
#include <string>
#include <vector>

namespace kluwen::intake
{

/// A header for comparing: lower case, without accents, signs, spaces and bracketed remarks; "Bedrag (EUR)" is
/// "bedrag".
[[nodiscard]] QString headerKey(const QString &header);

/// The column of that name, or of "#3"; -1 where there is none. Exact names come first.
[[nodiscard]] int findColumn(const QStringList &headers, const QString &name);

/// The payment columns that Dutch and English headers speak of; nothing where a date, an amount or a side is missing.
[[nodiscard]] std::optional<PaymentSpec> paymentsByHeaders(const QStringList &headers);

/// Things of one type of the schema, found by headers that are names or labels of its properties; nothing where no
/// header names or identifies the thing, or less than half of the headers are known.
[[nodiscard]] std::optional<ThingSpec> thingByHeaders(const QStringList &headers);

[[nodiscard]] QStringList toHeaders(const std::vector<std::string> &cells);

} // namespace kluwen::intake

#pragma once
#include "core/picture/material.h"

namespace kluwen::picture
{

/// What accounts are called in the sections on the money trail.
[[nodiscard]] QString accountName(const Material &material, money::AccountIndex account); ///< empty where withheld
[[nodiscard]] Phrase accountPhrase(const Material &material, money::AccountIndex account);
/// "Holder (...0285)" of "Holder (NL20TEST0000000285)": for tables, where the whole number stands elsewhere.
[[nodiscard]] QString shortAccountName(const QString &name);

/// The payments that the texts cite, as a table; nothing where they cite none.
void addCitedPayments(const Material &material, Section &section);
/// What left the accounts that are followed; as sumForReader where part of it went to parties outside the known ones.
[[nodiscard]] Labels paidOutForReader(const Material &material, const money::Trace &trace);

} // namespace kluwen::picture

#pragma once
#include "core/model/payment.h"
#include "core/model/schema.h"
#include <optional>

namespace kluwen::intake
{

/// What FollowTheMoney has no property for is written as a note, "licence plate: XX-00-XX", that anybody can read.
/// Files of this program are marked, and in them such notes are read as what they were. Words are English whatever the
/// language of the screen: they are part of the file's form.
inline const QString ftmMark = QStringLiteral("kluwen"); ///< among the data sets of an entity

struct FtmNote
{
    QString property; ///< one of ours; empty = the whole text is free text
    QString value;
};

[[nodiscard]] QString ftmNote(const PropertyType &property, const QString &value);
/// Free text, so written that it is not taken for another property.
[[nodiscard]] QString ftmFreeNote(const QList<PropertyType> &properties, const PropertyType &own, const QString &text);
[[nodiscard]] FtmNote readFtmNote(const QList<PropertyType> &properties, const QString &text);

/// What stands behind the word and a colon: "foundation" of "type: foundation"; nothing where the text begins
/// otherwise.
[[nodiscard]] std::optional<QString> afterWord(const QString &word, const QString &text);
[[nodiscard]] QString withWord(const QString &word, const QString &text); ///< "type: foundation"

inline const QString ftmTypeWord = QStringLiteral("type");
inline const QString ftmSinceWord = QStringLiteral("since"); ///< of a tie, where FtM cannot say the date
inline const QString ftmUntilWord = QStringLiteral("until");
inline const QString ftmValueDateWord = QStringLiteral("value date");
inline const QString ftmChannelWord = QStringLiteral("channel");

[[nodiscard]] QString ftmChannel(Channel channel); ///< "direct debit"; empty where unknown
[[nodiscard]] Channel ftmChannelOf(const QString &word);

} // namespace kluwen::intake

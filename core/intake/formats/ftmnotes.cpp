#include "core/intake/formats/ftmnotes.h"

#include <algorithm>
#include <array>
#include <QRegularExpression>

namespace kluwen::intake
{

namespace
{

constexpr auto channelWords = std::to_array<std::pair<Channel, const char *>>({
    {Channel::Transfer, "transfer"},
    {Channel::Cash, "cash"},
    {Channel::Card, "card"},
    {Channel::Fee, "fee"},
    {Channel::DirectDebit, "direct debit"},
    {Channel::Crypto, "crypto"},
    {Channel::Cheque, "cheque"},
});

const QString noteSeparator = QStringLiteral(": ");

/// A neutral number with three decimals would be taken for thousands.
QString unmistakableNumber(const PropertyType &property, const QString &value)
{
    static const QRegularExpression threeDecimals(QStringLiteral("^-?\\d+\\.\\d{3}$"));
    return property.kind == ValueKind::Number && threeDecimals.match(value).hasMatch() ? value + QLatin1Char('0')
                                                                                       : value;
}

} // namespace

std::optional<QString> afterWord(const QString &word, const QString &text)
{
    if (!text.startsWith(word) || !QStringView(text).sliced(word.size()).startsWith(noteSeparator))
        return {};
    return text.mid(word.size() + noteSeparator.size());
}

QString withWord(const QString &word, const QString &text)
{
    return word + noteSeparator + text;
}

QString ftmNote(const PropertyType &property, const QString &value)
{
    return withWord(property.labels.en,
                    property.kind == ValueKind::Code ? property.codeLabel(value, Language::English) : value);
}

FtmNote readFtmNote(const QList<PropertyType> &properties, const QString &text)
{
    for (const PropertyType &property : properties)
        if (const auto value = afterWord(property.labels.en, text))
            return {property.id, unmistakableNumber(property, *value)};
    return {{}, text};
}

QString ftmFreeNote(const QList<PropertyType> &properties, const PropertyType &own, const QString &text)
{
    const QStringList words{ftmTypeWord, ftmSinceWord, ftmUntilWord};
    const bool hasWord =
        std::any_of(words.begin(), words.end(), [&](const QString &word) { return afterWord(word, text).has_value(); });
    return hasWord || !readFtmNote(properties, text).property.isEmpty() ? withWord(own.labels.en, text) : text;
}

QString ftmChannel(Channel channel)
{
    for (const auto &[known, word] : channelWords)
        if (known == channel)
            return QLatin1String(word);
    return {};
}

Channel ftmChannelOf(const QString &word)
{
    for (const auto &[known, written] : channelWords)
        if (word == QLatin1String(written))
            return known;
    return Channel::Unknown;
}

} // namespace kluwen::intake

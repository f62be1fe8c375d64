#pragma once
#include <QString>
#include <string>
#include <string_view>

namespace kluwen
{

/// Unicode NFKC, white space runs folded to one space, trimmed. What is stored beside the raw text.
[[nodiscard]] QString normalised(const QString &text);

/// For comparing and searching: normalised, case folded, without diacritics ("Çelik" and "celik" are equal).
[[nodiscard]] QString searchKey(const QString &text);

/// A Dutch personal name taken apart as the civil registry (BRP) does: prefix is "van der" and the like, lower case.
struct PersonName
{
    QString given;   ///< first names or initials
    QString prefix;  ///< tussenvoegsel, may be empty
    QString surname; ///< without prefix

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

/// Splits "Jan van der Berg", "Berg, Jan van der", "J.P. de Vries" and "Berg, van der, Jan".
[[nodiscard]] PersonName splitName(const QString &fullName);

/// "Berg, Jan van der": the Dutch order of sorting, in which the prefix does not count.
[[nodiscard]] QString sortName(const PersonName &name);

/// "Jan van der Berg": prefix in lower case after a first name, capitalised without one.
[[nodiscard]] QString displayName(const PersonName &name);

/// Dutch capitals: "ijmuiden" becomes "IJmuiden".
[[nodiscard]] QString dutchCapitalised(const QString &word);

/// UTF-8 to QString and back; the intake keeps UTF-8 because SQLite does.
[[nodiscard]] inline QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string toUtf8(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

} // namespace kluwen

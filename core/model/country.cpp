#include "core/model/country.h"
#include "core/base/text.h"
#include "core/model/countrytable.h"

#include <QHash>

namespace kluwen
{

namespace
{

/// Search keys of codes and names, and of the names that sources also use.
const QHash<QString, QString> &lettersByKey()
{
    static const QHash<QString, QString> letters = [] {
        QHash<QString, QString> all;
        for (const CountryRow &row : countryTable()) {
            const QString code = fromUtf8(row.letters);
            for (const std::string_view text : {row.letters, row.threeLetters, row.dutch, row.english})
                all.insert(searchKey(fromUtf8(text)), code);
        }
        for (const auto &[name, code] :
             {std::pair("holland", "NL"), std::pair("the netherlands", "NL"), std::pair("uk", "GB"),
              std::pair("great britain", "GB"), std::pair("groot-brittannie", "GB"), std::pair("vs", "US"),
              std::pair("united states of america", "US"), std::pair("verenigde staten van amerika", "US"),
              std::pair("russian federation", "RU"), std::pair("russische federatie", "RU"), std::pair("turkiye", "TR"),
              std::pair("czech republic", "CZ"), std::pair("wit-rusland", "BY")})
            all.insert(QString::fromLatin1(name), QString::fromLatin1(code));
        return all;
    }();
    return letters;
}

} // namespace

QString countryName(const QString &letters, Language language)
{
    const CountryRow *row = findCountry(toUtf8(letters));
    if (!row)
        return letters;
    return fromUtf8(language == Language::Dutch ? row->dutch : row->english);
}

QString countryFromText(const QString &text)
{
    return lettersByKey().value(searchKey(text));
}

} // namespace kluwen

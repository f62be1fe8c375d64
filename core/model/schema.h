#pragma once
#include "core/base/phrasebook.h"
#include "core/base/result.h"
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace kluwen
{

/// A word in both languages of the program.
struct Labels
{
    QString nl;
    QString en;

    [[nodiscard]] const QString &in(Language language) const { return language == Language::Dutch ? nl : en; }
    friend bool operator==(const Labels &, const Labels &) = default;
};

/// What kind of value a property holds; decides its form field, its column and its neutral text.
enum class ValueKind {
    Text,       ///< one line
    LongText,   ///< free text, carries a language
    Name,       ///< name of a person or organisation, never translated
    Date,       ///< PartialDate text
    Number,     ///< C-locale decimal, with the unit of the property
    Percentage, ///< C-locale decimal 0 to 100
    Amount,     ///< "1234.50 EUR"
    Code,       ///< one of codes
    Country,    ///< ISO 3166-1 alpha-2
    Currency,   ///< ISO 4217 letters
    Identifier, ///< checked by `check`
    Boolean     ///< "yes" or "no"
};

struct CodeValue
{
    QString id;
    Labels labels;
};

struct PropertyType
{
    QString id; ///< lower_snake_case, unique within its type
    ValueKind kind = ValueKind::Text;
    Labels labels;
    QString check;          ///< id for checkIdentifier, may be empty
    QString unit;           ///< "kg", "cm", may be empty
    bool multiple = false;  ///< several values may hold at once (aliases, phone numbers)
    bool sensitive = false; ///< masked in lists (BSN)
    QList<CodeValue> codes;

    [[nodiscard]] QString codeLabel(const QString &code, Language language) const; ///< the code itself where unknown
};

/// The shape a thing is drawn with (ui.md, "Shape, colour, line").
enum class Family { Person, Organisation, Account, Asset, Place, Event, Document };

struct ThingType
{
    QString id;
    Family family = Family::Document;
    QString symbol; ///< file name in resources/symbols without ending
    Labels labels;
    Labels plural;
    QStringList caption; ///< properties whose first value names the thing, in order of preference
    QStringList keys;    ///< properties that identify it when importing (number, iban, bsn), in order
    QList<PropertyType> properties;

    [[nodiscard]] const PropertyType *property(const QString &id) const;
};

struct LinkType
{
    QString id;
    QString
        family; ///< "ownership", "control", "social", "facilitation", "money", "communication", "place": chart layers
    Labels labels;  ///< read from `from` to `to`: "owns"
    Labels reverse; ///< "is owned by"
    Labels noun;    ///< the tie itself: "ownership"; may be empty
    Labels holder;  ///< what `from` is to `to`: "owner"; empty where there is no word for it
    Labels holders; ///< several of them: "owners"
    bool directed = true;
    QStringList from; ///< thing types; empty = any
    QStringList to;
    QList<PropertyType> properties;

    [[nodiscard]] const PropertyType *property(const QString &id) const;
};

/// The types of things and links of the case, read from resources/schema/*.json. Immutable once loaded.
class Schema
{
public:
    /// The schema that is built into the program (":/schema").
    [[nodiscard]] static const Schema &builtIn();
    /// Reads every *.json of a folder; an error names file, key and what is wrong with it.
    [[nodiscard]] static Result<Schema> load(const QString &folder);

    [[nodiscard]] const QList<ThingType> &thingTypes() const { return m_things; }
    [[nodiscard]] const QList<LinkType> &linkTypes() const { return m_links; }
    [[nodiscard]] const ThingType *thing(const QString &id) const;
    [[nodiscard]] const LinkType *link(const QString &id) const;
    /// The property of a thing or link type, or nullptr.
    [[nodiscard]] const PropertyType *property(const QString &type, const QString &property) const;

private:
    QList<ThingType> m_things;
    QList<LinkType> m_links;
    QHash<QString, qsizetype> m_thingIndex;
    QHash<QString, qsizetype> m_linkIndex;
};

/// Every link has one statement of this property: that the tie exists, with its source, grading and valid time.
inline const QString tieProperty = QStringLiteral("tie");

} // namespace kluwen

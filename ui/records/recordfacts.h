#pragma once
#include "core/base/phrasebook.h"
#include "core/base/result.h"
#include "core/model/schema.h"
#include "core/model/statement.h"
#include "core/model/thing.h"
#include <QMap>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// A statement with what the reader needs beside it.
struct StatedValue
{
    Statement statement;
    const PropertyType *property = nullptr; ///< null where the schema does not know the property
    Source source;                          ///< invalid id where there is none
    bool contradicted = false;              ///< the property takes one value, and another one holds at the same time
};

/// A link of a thing, and what stands at its other end.
struct LinkedThing
{
    Link link;
    Thing other;
    bool outgoing = true; ///< the thing is the link's `from`
    QList<Statement> statements;
};

/// All that the case says of one thing or link.
struct RecordFacts
{
    RecordId id;
    bool isLink = false;
    QString type;              ///< of the thing or the link
    QString caption;           ///< of the thing; empty for a link
    Thing from;                ///< of a link
    Thing to;                  ///< of a link
    QStringList roles;         ///< codes, those that still hold
    QList<StatedValue> values; ///< in the order of the schema
    QList<LinkedThing> links;  ///< by type, then caption of the other end; at most `mostLinks`
    qsizetype linkCount = 0;

    static constexpr qsizetype mostLinks = 500;
};

/// NotFound where the record is gone.
[[nodiscard]] Result<RecordFacts> readRecord(store::CaseFile &caseFile, RecordId id);

/// What the reader calls a thing: its caption, or its type where it has none.
[[nodiscard]] QString thingName(const Thing &thing, Language language);
/// Written like an IBAN, valid or not: it is read whole, so it may be shortened but never broken in two lines.
[[nodiscard]] bool isAccountNumber(const QString &text);
[[nodiscard]] QString typeLabel(const QString &type, Language language); ///< of a thing or link type
/// What a source is called: its title, "entered by hand" for the desk's own.
[[nodiscard]] QString sourceName(const Source &source);
/// "from 3 Mar 2024", "3 Mar 2024 to 5 May 2025"; empty where neither is known.
[[nodiscard]] QString validText(const PartialDate &from, const PartialDate &to, Language language);
/// The words of a link as read from the thing: "owns", "is owned by".
[[nodiscard]] QString linkWords(const Link &link, bool outgoing, Language language);

} // namespace kluwen::ui

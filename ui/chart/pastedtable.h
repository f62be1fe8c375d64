#pragma once
#include "core/base/result.h"
#include "core/model/thing.h"
#include <QHash>
#include <QList>
#include <QStringList>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// What a column of a pasted table holds.
enum class PasteColumn { Ignore, Name, Type, From, To, LinkType };

/// Rows of a spreadsheet as the clipboard has them: cells parted by tabs, quoted where they hold tabs, quotes or lines.
[[nodiscard]] QList<QStringList> cellsOfPaste(const QString &text);

/// How the table is read.
struct PasteReading
{
    QList<PasteColumn> columns;
    bool hasHeader = false;
    QString thingType; ///< of things whose row names no type, and of ends that are new
    QString linkType;  ///< of links whose row names none
};

/// A first guess: from the words of the first row, else name and type, or from and to.
[[nodiscard]] PasteReading guessedReading(const QList<QStringList> &rows);

struct PastedThing
{
    QString name;
    QString type;
    int row = 0;       ///< from 1, as the spreadsheet counts
    RecordId existing; ///< in the case already, not added again
};

struct PastedLink
{
    int from = 0; ///< index into the things
    int to = 0;
    QString type;
    int row = 0;
};

struct BadRow
{
    int row = 0;
    QString reason; ///< a whole sentence
};

/// What the table would bring, and the rows it would not, each with its reason. No row is dropped silently.
struct PasteContents
{
    QList<PastedThing> things;
    QList<PastedLink> links;
    QList<BadRow> bad;

    [[nodiscard]] int newThings() const;
};

/// The things of a case by their folded name, for finding what a table names.
using ThingsByName = QMultiHash<QString, Thing>;
[[nodiscard]] Result<ThingsByName> thingsByName(store::CaseFile &caseFile);

[[nodiscard]] PasteContents readPaste(const QList<QStringList> &rows, const PasteReading &reading,
                                      const ThingsByName &known);

/// Adds what is new, entered by hand, each statement with its row. Belongs inside an edit. The things, new and old, in
/// the order of the contents.
[[nodiscard]] Result<QList<RecordId>> addPaste(store::CaseFile &caseFile, const PasteContents &contents);

/// The type that a word means: its id or its name in Dutch or English; empty where none.
[[nodiscard]] QString thingTypeNamed(const QString &word);
/// The same for links; `reversed` is set where the word reads from the other end ("is owned by").
[[nodiscard]] QString linkTypeNamed(const QString &word, bool &reversed);

} // namespace kluwen::ui

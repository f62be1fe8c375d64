#include "ui/chart/pastedtable.h"

#include "core/model/schema.h"
#include "core/store/casefile.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <array>

namespace kluwen::ui
{

namespace
{

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

struct HeaderWord
{
    const char *word;
    PasteColumn column;
};

constexpr std::array<HeaderWord, 22> headerWords{{{"name", PasteColumn::Name},
                                                  {"naam", PasteColumn::Name},
                                                  {"title", PasteColumn::Name},
                                                  {"titel", PasteColumn::Name},
                                                  {"thing", PasteColumn::Name},
                                                  {"entiteit", PasteColumn::Name},
                                                  {"type", PasteColumn::Type},
                                                  {"soort", PasteColumn::Type},
                                                  {"from", PasteColumn::From},
                                                  {"source", PasteColumn::From},
                                                  {"van", PasteColumn::From},
                                                  {"bron", PasteColumn::From},
                                                  {"to", PasteColumn::To},
                                                  {"target", PasteColumn::To},
                                                  {"naar", PasteColumn::To},
                                                  {"doel", PasteColumn::To},
                                                  {"link", PasteColumn::LinkType},
                                                  {"link type", PasteColumn::LinkType},
                                                  {"relation", PasteColumn::LinkType},
                                                  {"relatie", PasteColumn::LinkType},
                                                  {"relationship", PasteColumn::LinkType},
                                                  {"soort relatie", PasteColumn::LinkType}}};

/// Reads rows one by one; things of the same name and type are one thing.
class TableReader
{
public:
    TableReader(const PasteReading &reading, const ThingsByName &known) : m_reading(reading), m_known(known) {}

    void read(const QStringList &cells, int row)
    {
        m_row = row;
        QHash<PasteColumn, QString> values;
        for (qsizetype i = 0; i < cells.size() && i < m_reading.columns.size(); ++i)
            if (const QString cell = cells[i].simplified(); !cell.isEmpty())
                values.insert(m_reading.columns[i], cell);
        values.remove(PasteColumn::Ignore);
        if (values.isEmpty())
            return refuse(UiTr::tr("The row is empty."));
        const bool isThing = values.contains(PasteColumn::Name);
        const bool isLink = values.contains(PasteColumn::From) || values.contains(PasteColumn::To);
        if (!isThing && !isLink)
            return refuse(UiTr::tr("The row names no thing and no link."));
        if (isThing && !readThing(values))
            return;
        if (isLink)
            readLink(values);
    }

    [[nodiscard]] PasteContents take() { return std::move(m_contents); }

private:
    void refuse(const QString &reason) { m_contents.bad << BadRow{m_row, reason}; }

    bool readThing(const QHash<PasteColumn, QString> &values)
    {
        QString type = m_reading.thingType;
        if (const QString word = values.value(PasteColumn::Type); !word.isEmpty()) {
            type = thingTypeNamed(word);
            if (type.isEmpty()) {
                refuse(UiTr::tr("There is no type of thing called “%1”.").arg(word));
                return false;
            }
        }
        return thingOf(values.value(PasteColumn::Name), type, true) >= 0;
    }

    void readLink(const QHash<PasteColumn, QString> &values)
    {
        const QString from = values.value(PasteColumn::From);
        const QString to = values.value(PasteColumn::To);
        if (from.isEmpty() || to.isEmpty())
            return refuse(UiTr::tr("A link needs both ends; one is empty."));
        bool reversed = false;
        QString type = m_reading.linkType;
        if (const QString word = values.value(PasteColumn::LinkType); !word.isEmpty()) {
            type = linkTypeNamed(word, reversed);
            if (type.isEmpty())
                return refuse(UiTr::tr("There is no type of link called “%1”.").arg(word));
        }
        const LinkType *link = Schema::builtIn().link(type);
        if (!link)
            return refuse(UiTr::tr("The row names no type of link."));
        if (folded(from) == folded(to))
            return refuse(UiTr::tr("A link leads from one thing to another; both ends are “%1”.").arg(from));
        const size_t before = static_cast<size_t>(m_contents.things.size());
        int first = thingOf(from, m_reading.thingType, false);
        int second = first < 0 ? -1 : thingOf(to, m_reading.thingType, false);
        if (second < 0)
            return forget(before);
        if (reversed)
            std::swap(first, second);
        if (!fits(*link, first, second)) {
            forget(before);
            return refuse(UiTr::tr("A link of this type does not fit between “%1” and “%2”.").arg(from, to));
        }
        m_contents.links << PastedLink{first, second, type, m_row};
    }

    [[nodiscard]] bool fits(const LinkType &link, int from, int to) const
    {
        const QString &a = m_contents.things[from].type;
        const QString &b = m_contents.things[to].type;
        return (link.from.isEmpty() || link.from.contains(a)) && (link.to.isEmpty() || link.to.contains(b));
    }

    /// Ends that a refused link named for the first time are not added.
    void forget(size_t before)
    {
        while (static_cast<size_t>(m_contents.things.size()) > before) {
            const PastedThing &last = m_contents.things.constLast();
            m_places[folded(last.name)].removeOne(static_cast<int>(m_contents.things.size()) - 1);
            m_contents.things.removeLast();
        }
    }

    /// Index of the thing of that name, of the type where it must be; -1 where it cannot be told, with the reason.
    int thingOf(const QString &name, const QString &type, bool mustBeOfType)
    {
        const QString key = folded(name);
        QList<int> fitting;
        for (const int place : m_places.value(key))
            if (!mustBeOfType || m_contents.things[place].type == type)
                fitting << place;
        if (fitting.size() == 1)
            return fitting.constFirst();
        QList<Thing> existing;
        for (const Thing &thing : m_known.values(key))
            if (!mustBeOfType || thing.type == type)
                existing << thing;
        if (fitting.size() > 1 || existing.size() > 1) {
            refuse(UiTr::tr("Several things are called “%1”; it is not clear which one is meant.").arg(name));
            return -1;
        }
        if (existing.isEmpty() && !Schema::builtIn().thing(type)) {
            refuse(UiTr::tr("The row names no type of thing."));
            return -1;
        }
        PastedThing thing{name.simplified(), type, m_row, {}};
        if (!existing.isEmpty()) {
            thing.type = existing.constFirst().type;
            thing.existing = existing.constFirst().id;
        }
        m_contents.things << thing;
        const int place = static_cast<int>(m_contents.things.size()) - 1;
        m_places[key] << place;
        return place;
    }

    const PasteReading &m_reading;
    const ThingsByName &m_known;
    PasteContents m_contents;
    QHash<QString, QList<int>> m_places;
    int m_row = 0;
};

/// The property that names a thing of that type.
QString captionProperty(const QString &type)
{
    const ThingType *thing = Schema::builtIn().thing(type);
    return thing && !thing->caption.isEmpty() ? thing->caption.constFirst() : QString();
}

Result<void> addStatement(store::CaseFile &caseFile, Statement statement, SourceId source, int row)
{
    statement.source = source;
    statement.locator = QStringLiteral("row %1").arg(row);
    statement.knownSince = caseFile.clock().now();
    const auto added = caseFile.statements().add(statement);
    if (!added)
        return fail(added.error());
    return {};
}

} // namespace

QList<QStringList> cellsOfPaste(const QString &text)
{
    QList<QStringList> rows;
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] {
        cells << cell;
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        rows << cells;
        cells.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (isQuoted) {
            if (sign != QLatin1Char('"'))
                cell += sign;
            else if (i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
                cell += text[++i];
            else
                isQuoted = false;
        } else if (sign == QLatin1Char('"') && cell.isEmpty()) {
            isQuoted = true;
        } else if (sign == QLatin1Char('\t')) {
            endCell();
        } else if (sign == QLatin1Char('\n')) {
            endRow();
        } else if (sign != QLatin1Char('\r')) {
            cell += sign;
        }
    }
    if (!cell.isEmpty() || !cells.isEmpty())
        endRow();
    return rows;
}

PasteReading guessedReading(const QList<QStringList> &rows)
{
    PasteReading reading;
    reading.thingType = QStringLiteral("person");
    reading.linkType = QStringLiteral("association");
    if (rows.isEmpty())
        return reading;
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    reading.columns.fill(PasteColumn::Ignore, width);
    for (qsizetype i = 0; i < rows.constFirst().size(); ++i)
        for (const HeaderWord &header : headerWords)
            if (folded(rows.constFirst()[i]) == QLatin1String(header.word) &&
                !reading.columns.contains(header.column)) {
                reading.columns[i] = header.column;
                reading.hasHeader = true;
            }
    if (reading.hasHeader)
        return reading;
    reading.columns[0] = PasteColumn::Name;
    if (width < 2)
        return reading;
    const bool secondIsType = std::any_of(rows.cbegin(), rows.cend(), [](const QStringList &row) {
        return row.size() > 1 && !thingTypeNamed(row[1]).isEmpty();
    });
    if (secondIsType) {
        reading.columns[1] = PasteColumn::Type;
    } else {
        reading.columns[0] = PasteColumn::From;
        reading.columns[1] = PasteColumn::To;
        if (width > 2)
            reading.columns[2] = PasteColumn::LinkType;
    }
    return reading;
}

int PasteContents::newThings() const
{
    return static_cast<int>(std::count_if(things.cbegin(), things.cend(),
                                          [](const PastedThing &thing) { return !thing.existing.isValid(); }));
}

Result<ThingsByName> thingsByName(store::CaseFile &caseFile)
{
    const auto things = caseFile.things().things();
    if (!things)
        return fail(things.error());
    ThingsByName byName;
    byName.reserve(things->size());
    for (const Thing &thing : *things)
        if (!thing.caption.isEmpty())
            byName.insert(folded(thing.caption), thing);
    return byName;
}

PasteContents readPaste(const QList<QStringList> &rows, const PasteReading &reading, const ThingsByName &known)
{
    TableReader reader(reading, known);
    for (qsizetype i = reading.hasHeader ? 1 : 0; i < rows.size(); ++i)
        reader.read(rows[i], static_cast<int>(i) + 1);
    return reader.take();
}

Result<QList<RecordId>> addPaste(store::CaseFile &caseFile, const PasteContents &contents)
{
    const auto source = caseFile.sources().manual();
    if (!source)
        return fail(source.error());
    QList<RecordId> ids;
    for (const PastedThing &thing : contents.things) {
        if (thing.existing.isValid()) {
            ids << thing.existing;
            continue;
        }
        const auto added = caseFile.things().addThing(thing.type);
        if (!added)
            return fail(added.error());
        ids << *added;
        const auto named = addStatement(
            caseFile, store::stated(*added, thing.type, captionProperty(thing.type), thing.name), *source, thing.row);
        if (!named)
            return fail(named.error());
    }
    for (const PastedLink &link : contents.links) {
        const auto added = caseFile.things().addLink(link.type, ids[link.from], ids[link.to]);
        if (!added)
            return fail(added.error());
        Statement tie;
        tie.subject = *added;
        tie.property = tieProperty;
        tie.value = QStringLiteral("yes");
        if (const auto stated = addStatement(caseFile, tie, *source, link.row); !stated)
            return fail(stated.error());
    }
    return ids;
}

QString thingTypeNamed(const QString &word)
{
    const QString wanted = folded(word);
    for (const ThingType &type : Schema::builtIn().thingTypes())
        for (const QString &name : {type.id, type.labels.nl, type.labels.en, type.plural.nl, type.plural.en})
            if (folded(name) == wanted)
                return type.id;
    return {};
}

QString linkTypeNamed(const QString &word, bool &reversed)
{
    const QString wanted = folded(word);
    for (const LinkType &type : Schema::builtIn().linkTypes()) {
        for (const QString &name : {type.id, type.labels.nl, type.labels.en})
            if (folded(name) == wanted) {
                reversed = false;
                return type.id;
            }
        for (const QString &name : {type.reverse.nl, type.reverse.en})
            if (folded(name) == wanted) {
                reversed = true;
                return type.id;
            }
    }
    return {};
}

} // namespace kluwen::ui

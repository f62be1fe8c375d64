#include "ui/records/thingmodel.h"
#include "core/base/text.h"
#include "core/model/describe.h"
#include "ui/base/format.h"
#include "ui/base/recordmime.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/records/recordfacts.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

QString rolesText(const ThingRow &row)
{
    const PropertyType *role = Schema::builtIn().property(row.thing.type, QStringLiteral("role"));
    QStringList labels;
    for (const QString &code : row.roles)
        labels << (role ? role->codeLabel(code, screenLanguage()) : code);
    return labels.join(QStringLiteral(", "));
}

/// Numbers by size, all else as text.
int compareValues(const QString &a, const QString &b, ValueKind kind)
{
    if (kind == ValueKind::Number || kind == ValueKind::Percentage || kind == ValueKind::Amount) {
        const double left = a.section(QLatin1Char(' '), 0, 0).toDouble(); // order only; never added up
        const double right = b.section(QLatin1Char(' '), 0, 0).toDouble();
        return left < right ? -1 : left > right ? 1 : 0;
    }
    return a.compare(b, Qt::CaseInsensitive);
}

} // namespace

void ThingModel::setSnapshot(std::shared_ptr<const ThingSnapshot> snapshot)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    if (m_column >= columnCount())
        m_column = Name;
    arrange();
    endResetModel();
}

void ThingModel::setFilter(const QString &text)
{
    const QStringList words = searchKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    arrange();
    endResetModel();
}

void ThingModel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_icons.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

void ThingModel::renewTexts()
{
    beginResetModel();
    endResetModel();
}

int ThingModel::rowOf(RecordId thing) const
{
    return m_rowOf.value(thing, -1);
}

qsizetype ThingModel::total() const
{
    return m_snapshot ? static_cast<qsizetype>(m_snapshot->rows.size()) : 0;
}

void ThingModel::arrange()
{
    m_order.clear();
    m_rowOf.clear();
    if (!m_snapshot)
        return;
    for (size_t i = 0; i < m_snapshot->rows.size(); ++i) {
        const QString &key = m_snapshot->rows[i].key;
        if (std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return key.contains(word); }))
            m_order.push_back(i);
    }
    std::sort(m_order.begin(), m_order.end(), [this](size_t a, size_t b) {
        const ThingRow &left = m_snapshot->rows[a];
        const ThingRow &right = m_snapshot->rows[b];
        const int compared = compare(left, right);
        if (compared != 0)
            return m_sort == Qt::AscendingOrder ? compared < 0 : compared > 0;
        return left.rank < right.rank;
    });
    m_rowOf.reserve(static_cast<qsizetype>(m_order.size()));
    for (size_t row = 0; row < m_order.size(); ++row)
        m_rowOf.insert(m_snapshot->rows[m_order[row]].thing.id, static_cast<int>(row));
}

int ThingModel::compare(const ThingRow &a, const ThingRow &b) const
{
    if (m_column == Name)
        return a.rank - b.rank;
    if (m_column == Type)
        return a.thing.type.compare(b.thing.type);
    if (m_column == Role)
        return rolesText(a).compare(rolesText(b), Qt::CaseInsensitive);
    const int property = m_column - firstPropertyColumn();
    if (property < propertyCount()) {
        const PropertyType *type = Schema::builtIn().property(m_snapshot->type, m_snapshot->properties[property]);
        return compareValues(a.values[property], b.values[property], type ? type->kind : ValueKind::Text);
    }
    switch (property - propertyCount()) {
    case Links:
        return a.links - b.links;
    case Statements:
        return a.statements - b.statements;
    default:
        return a.best.toText().compare(b.best.toText());
    }
}

void ThingModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<RecordId> things;
    for (const QModelIndex &index : before)
        things << thing(index.row()).id;
    m_column = column;
    m_sort = order;
    arrange();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf(things[i]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int ThingModel::propertyCount() const
{
    return m_snapshot ? static_cast<int>(m_snapshot->properties.size()) : 0;
}

int ThingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ThingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstPropertyColumn() + propertyCount() + LastColumns;
}

bool ThingModel::isNumber(int column) const
{
    const int property = column - firstPropertyColumn();
    if (property >= propertyCount())
        return property - propertyCount() != BestGrading;
    if (property < 0)
        return false;
    const PropertyType *type = Schema::builtIn().property(m_snapshot->type, m_snapshot->properties[property]);
    return type &&
           (type->kind == ValueKind::Number || type->kind == ValueKind::Percentage || type->kind == ValueKind::Amount);
}

QVariant ThingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ThingRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == Name ? QVariant(icon(row.thing.type)) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QIcon ThingModel::icon(const QString &type) const
{
    auto found = m_icons.find(type);
    if (found == m_icons.end())
        found = m_icons.insert(type, symbolIcon(symbolOfType(type), m_theme.familyEdge(familyOfType(type))));
    return *found;
}

QString ThingModel::text(const ThingRow &row, int column) const
{
    if (column == Name)
        return thingName(row.thing, screenLanguage());
    if (column == Type)
        return typeLabel(row.thing.type, screenLanguage());
    if (column == Role)
        return rolesText(row);
    const int property = column - firstPropertyColumn();
    return property < propertyCount() ? propertyText(row, property) : lastText(row, property - propertyCount());
}

QString ThingModel::propertyText(const ThingRow &row, int property) const
{
    const PropertyType *type = Schema::builtIn().property(m_snapshot->type, m_snapshot->properties[property]);
    QStringList values = row.values[property].split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (type)
        for (QString &value : values)
            value = valueForReader(*type, value, screenLanguage());
    return values.join(QStringLiteral(", "));
}

QString ThingModel::lastText(const ThingRow &row, int column) const
{
    switch (column) {
    case Links:
        return countText(row.links, screenLanguage());
    case Statements:
        return countText(row.statements, screenLanguage());
    default:
        return row.statements > 0 ? row.best.toText() : QString();
    }
}

QString ThingModel::header(int column) const
{
    if (column == Name)
        return UiTr::tr("Name");
    if (column == Type)
        return UiTr::tr("Type");
    if (column == Role)
        return UiTr::tr("Role");
    const int property = column - firstPropertyColumn();
    if (property < propertyCount()) {
        const PropertyType *type = Schema::builtIn().property(m_snapshot->type, m_snapshot->properties[property]);
        return type ? dutchCapitalised(type->labels.in(screenLanguage())) : m_snapshot->properties[property];
    }
    switch (property - propertyCount()) {
    case Links:
        return UiTr::tr("Links");
    case Statements:
        return UiTr::tr("Statements");
    default:
        return UiTr::tr("Best grading");
    }
}

QVariant ThingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return header(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags ThingModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList ThingModel::mimeTypes() const
{
    return {recordMimeType()};
}

QMimeData *ThingModel::mimeData(const QModelIndexList &indexes) const
{
    QList<RecordId> things;
    for (const QModelIndex &index : indexes) // one for every column of a row
        if (const RecordId id = thing(index.row()).id; !things.contains(id))
            things << id;
    return mimeOfRecords(things);
}

} // namespace kluwen::ui

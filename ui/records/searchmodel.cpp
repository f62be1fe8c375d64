#include "ui/records/searchmodel.h"
#include "core/base/text.h"
#include "core/model/schema.h"
#include "ui/base/format.h"
#include "ui/base/recordmime.h"
#include "ui/base/tr.h"
#include "ui/records/recordfacts.h"

#include <algorithm>

namespace kluwen::ui
{

namespace
{

/// Letters and digits of a text, folded, with the place in the text that each came from.
struct Folded
{
    QString letters;
    QList<qsizetype> places;
};

Folded folded(const QString &text)
{
    Folded result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (const QChar letter : searchKey(text.mid(i, 1))) {
            if (!letter.isLetterOrNumber())
                continue;
            result.letters += letter;
            result.places << i;
        }
    }
    return result;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isDigit() && text[at - 1].isSpace());
}

void addMatches(const QString &text, const Folded &where, const QString &word,
                QList<std::pair<qsizetype, qsizetype>> &parts)
{
    for (qsizetype at = where.letters.indexOf(word); at >= 0; at = where.letters.indexOf(word, at + 1)) {
        const qsizetype start = where.places[at];
        const qsizetype end = where.places[at + word.size() - 1] + 1;
        if (beginsWord(text, start))
            parts.append({start, end - start});
    }
}

QString headingOf(const store::SearchHit &hit)
{
    const Language language = screenLanguage();
    if (hit.kind == store::SearchHit::Kind::Payment)
        return UiTr::tr("payments");
    if (const ThingType *type = Schema::builtIn().thing(hit.type))
        return type->plural.in(language);
    return UiTr::tr("links");
}

} // namespace

void SearchModel::setHits(const QList<store::SearchHit> &hits, const QString &query)
{
    beginResetModel();
    m_hits = hits;
    m_query = query;
    makeLines();
    endResetModel();
}

void SearchModel::renewTexts()
{
    setHits(QList<store::SearchHit>(m_hits), QString(m_query));
}

/// Groups stand in the order in which their best hit came.
void SearchModel::makeLines()
{
    QStringList order;
    QHash<QString, QList<store::SearchHit>> groups;
    for (const store::SearchHit &hit : m_hits) {
        const QString heading = headingOf(hit);
        if (!groups.contains(heading))
            order << heading;
        groups[heading] << hit;
    }
    m_lines.clear();
    for (const QString &heading : order) {
        const QList<store::SearchHit> &group = groups[heading];
        m_lines.append(
            {QStringLiteral("%1 (%2)").arg(dutchCapitalised(heading), countText(group.size(), screenLanguage())), {}});
        for (const store::SearchHit &hit : group)
            m_lines.append({{}, hit});
    }
}

const store::SearchHit *SearchModel::hit(const QModelIndex &index) const
{
    if (!index.isValid() || !m_lines[index.row()].heading.isEmpty())
        return nullptr;
    return &m_lines[index.row()].hit;
}

int SearchModel::firstHit() const
{
    return m_lines.size() > 1 ? 1 : -1;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (!line.heading.isEmpty())
        return line.heading;
    if (line.hit.caption.isEmpty() || role == Qt::DisplayRole)
        return line.hit.caption.isEmpty() ? line.hit.excerpt : line.hit.caption;
    return QStringLiteral("%1, %2").arg(line.hit.caption, line.hit.excerpt);
}

Qt::ItemFlags SearchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!hit(index))
        return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool isRecord = hit(index)->kind != store::SearchHit::Kind::Payment;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren |
           (isRecord ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList SearchModel::mimeTypes() const
{
    return {recordMimeType()};
}

QMimeData *SearchModel::mimeData(const QModelIndexList &indexes) const
{
    QList<RecordId> records;
    for (const QModelIndex &index : indexes)
        if (const store::SearchHit *found = hit(index); found && found->record.isValid())
            records << found->record;
    return records.isEmpty() ? nullptr : mimeOfRecords(records);
}

QList<std::pair<qsizetype, qsizetype>> matchedParts(const QString &text, const QString &query)
{
    QList<std::pair<qsizetype, qsizetype>> parts;
    const Folded where = folded(text);
    for (const QString &word : query.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        if (const QString letters = folded(word).letters; !letters.isEmpty())
            addMatches(text, where, letters, parts);
    if (const QString whole = folded(query).letters; !whole.isEmpty())
        addMatches(text, where, whole, parts);
    std::sort(parts.begin(), parts.end());
    QList<std::pair<qsizetype, qsizetype>> joined;
    for (const auto &[start, length] : std::as_const(parts)) {
        if (!joined.isEmpty() && start <= joined.constLast().first + joined.constLast().second)
            joined.last().second = std::max(joined.constLast().second, start + length - joined.constLast().first);
        else
            joined.append({start, length});
    }
    return joined;
}

} // namespace kluwen::ui

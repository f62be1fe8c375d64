#include "ui/picture/explainmodel.h"
#include "core/base/text.h"
#include "core/model/describe.h"
#include "core/picture/rules/rule.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <QFont>

namespace kluwen::ui
{

void ExplainModel::setRows(QList<picture::ExplainedRow> rows, QStringList recipients)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_recipients = std::move(recipients);
    endResetModel();
}

int ExplainModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExplainModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fixedColumns + static_cast<int>(m_recipients.size());
}

const picture::ExplainedRow *ExplainModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex ExplainModel::find(RecordId subject, StatementId statement, int column) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].subject == subject && m_rows[row].statement == statement)
            return index(static_cast<int>(row), column);
    return {};
}

QString ExplainModel::textAt(const picture::ExplainedRow &row, int column) const
{
    const Phrasebook book(screenLanguage());
    if (column == 0)
        return row.name;
    if (column == 1)
        return row.category
                   ? UiTr::tr("%1, %2").arg(row.what.in(screenLanguage()), book.text(categoryKey(*row.category)))
                   : row.what.in(screenLanguage());
    if (column == 2)
        return row.value;
    const picture::ExplainedRow::Answer &answer = row.answers[column - fixedColumns];
    const QString verdict = book.text(picture::verdictKey(answer.decision.verdict));
    const bool isChanged = answer.decision.verdict == picture::Verdict::Generalised ||
                           answer.decision.verdict == picture::Verdict::Pseudonym;
    if (!isChanged || answer.shown.isEmpty())
        return verdict;
    const Labels band = picture::ageBandLabels(answer.shown);
    return UiTr::tr("%1: %2").arg(verdict, band.nl.isEmpty() ? answer.shown : band.in(screenLanguage()));
}

QString ExplainModel::reasonAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < fixedColumns)
        return {};
    const picture::ExplainedRow &row = m_rows[index.row()];
    const Phrasebook book(screenLanguage());
    QString reason = book.text(picture::reasonKey(row.answers[index.column() - fixedColumns].decision.reason));
    if (row.statement.isValid())
        reason += QStringLiteral(" (%1, %2)").arg(handlingText(row.handling), row.grading.toText());
    return reason;
}

QVariant ExplainModel::data(const QModelIndex &index, int role) const
{
    const picture::ExplainedRow &row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return textAt(row, index.column());
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return index.column() < fixedColumns ? textAt(row, index.column()) : reasonAt(index);
    if (role == differsRole)
        return std::any_of(row.answers.begin(), row.answers.end(), [](const picture::ExplainedRow::Answer &answer) {
            return answer.decision.verdict != picture::Verdict::Goes;
        });
    if (role == Qt::FontRole && !row.statement.isValid()) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant ExplainModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0:
        return UiTr::tr("Name");
    case 1:
        return UiTr::tr("What");
    case 2:
        return UiTr::tr("Value");
    default:
        return m_recipients.value(section - fixedColumns);
    }
}

void ExplainFilter::setWords(const QString &words)
{
    m_words = searchKey(words);
    invalidateFilter();
}

void ExplainFilter::setOnlyDifferent(bool only)
{
    m_onlyDifferent = only;
    invalidateFilter();
}

bool ExplainFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_onlyDifferent && !first.data(ExplainModel::differsRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        if (searchKey(first.siblingAtColumn(column).data().toString()).contains(m_words))
            return true;
    return false;
}

} // namespace kluwen::ui

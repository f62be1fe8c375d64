#include "ui/picture/hypothesesmodel.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <QFont>

namespace kluwen::ui
{

namespace
{

using picture::Consistency;

constexpr int highestWeight = 3;

/// What a key makes of a cell: the same letter twice is the strong form.
std::optional<Consistency> typed(QChar key, Consistency now)
{
    switch (key.toUpper().unicode()) {
    case 'C':
        return now == Consistency::Consistent ? Consistency::VeryConsistent : Consistency::Consistent;
    case 'N':
        return Consistency::Neutral;
    case 'I':
        return now == Consistency::Inconsistent ? Consistency::VeryInconsistent : Consistency::Inconsistent;
    case '-':
    case '\b':
        return Consistency::NotApplicable;
    default:
        return {};
    }
}

QString screenText(const picture::Phrase &phrase)
{
    const QString text = screenLanguage() == Language::Dutch ? phrase.nl : phrase.en;
    return text.isEmpty() ? (screenLanguage() == Language::Dutch ? phrase.en : phrase.nl) : text;
}

QString meaningOf(Consistency consistency)
{
    switch (consistency) {
    case Consistency::VeryConsistent:
        return UiTr::tr("goes very well with it");
    case Consistency::Consistent:
        return UiTr::tr("goes with it");
    case Consistency::Neutral:
        return UiTr::tr("neutral");
    case Consistency::Inconsistent:
        return UiTr::tr("goes against it");
    case Consistency::VeryInconsistent:
        return UiTr::tr("goes strongly against it");
    case Consistency::NotApplicable:
        break;
    }
    return UiTr::tr("does not apply");
}

} // namespace

void HypothesesModel::setMatrix(const picture::Hypotheses &matrix)
{
    beginResetModel();
    m_matrix = matrix;
    m_answer = picture::weigh(m_matrix);
    endResetModel();
}

void HypothesesModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

void HypothesesModel::weighAgain()
{
    m_answer = picture::weigh(m_matrix);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT changed();
}

void HypothesesModel::setEvidenceText(qsizetype row, const picture::Phrase &text)
{
    if (row < 0 || row >= m_matrix.evidence.size())
        return;
    m_matrix.evidence[row].text = text;
    weighAgain();
}

bool HypothesesModel::isCell(const QModelIndex &index) const
{
    return index.isValid() && !isSumRow(index.row()) && hypothesisOf(index.column()) >= 0 &&
           hypothesisOf(index.column()) < m_matrix.hypotheses.size();
}

bool HypothesesModel::type(const QModelIndex &index, QChar key)
{
    if (!index.isValid() || isSumRow(index.row()))
        return false;
    picture::Evidence &evidence = m_matrix.evidence[index.row()];
    if (index.column() == Credibility || index.column() == Relevance) {
        const int weight = key.digitValue();
        if (weight < 1 || weight > highestWeight)
            return false;
        (index.column() == Credibility ? evidence.credibility : evidence.relevance) = weight;
        weighAgain();
        return true;
    }
    if (!isCell(index))
        return false;
    const int hypothesis = hypothesisOf(index.column());
    const auto cell = typed(key, m_matrix.cell(index.row(), hypothesis));
    if (!cell)
        return false;
    while (evidence.cells.size() <= hypothesis)
        evidence.cells << Consistency::NotApplicable;
    evidence.cells[hypothesis] = *cell;
    weighAgain();
    return true;
}

int HypothesesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_matrix.evidence.isEmpty() ? 0 : static_cast<int>(m_matrix.evidence.size()) + 1;
}

int HypothesesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstHypothesis + static_cast<int>(m_matrix.hypotheses.size()) + 1;
}

bool HypothesesModel::isBest(int hypothesis) const
{
    return !m_answer.order.isEmpty() && hypothesis >= 0 && hypothesis < m_answer.against.size() &&
           m_answer.against[hypothesis] == m_answer.against[m_answer.order.first()];
}

QString HypothesesModel::sumAt(int column) const
{
    if (column == Text)
        return UiTr::tr("Against it");
    const int hypothesis = hypothesisOf(column);
    return hypothesis >= 0 && hypothesis < m_answer.against.size() ? QString::number(m_answer.against[hypothesis])
                                                                   : QString();
}

QString HypothesesModel::textAt(const QModelIndex &index) const
{
    if (isSumRow(index.row()))
        return sumAt(index.column());
    const picture::Evidence &evidence = m_matrix.evidence[index.row()];
    switch (index.column()) {
    case Text:
        return screenText(evidence.text);
    case Credibility:
        return QString::number(evidence.credibility);
    case Relevance:
        return QString::number(evidence.relevance);
    default:
        break;
    }
    if (isCell(index))
        return picture::consistencyId(m_matrix.cell(index.row(), hypothesisOf(index.column())));
    const QString diagnosticity = QString::number(m_answer.diagnosticity.value(index.row()));
    return m_answer.decisive.contains(index.row()) ? diagnosticity + QStringLiteral(" ◆") : diagnosticity;
}

QVariant HypothesesModel::tipAt(const QModelIndex &index) const
{
    if (isCell(index))
        return meaningOf(m_matrix.cell(index.row(), hypothesisOf(index.column())));
    if (!isSumRow(index.row()) && index.column() == columnCount() - 1 && m_answer.decisive.contains(index.row()))
        return UiTr::tr("Without this evidence the outcome would be another.");
    return index.column() == Text ? QVariant(textAt(index)) : QVariant();
}

QVariant HypothesesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return textAt(index);
    if (role == Qt::ToolTipRole)
        return tipAt(index);
    if (role == Qt::TextAlignmentRole && index.column() != Text)
        return static_cast<int>(Qt::AlignCenter);
    if (role == Qt::FontRole && isSumRow(index.row()) &&
        (index.column() == Text || isBest(hypothesisOf(index.column())))) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant HypothesesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role != Qt::DisplayRole)
            return {};
        if (isSumRow(section))
            return QString();
        return section + 1;
    }
    const int hypothesis = hypothesisOf(section);
    const bool isHypothesis = hypothesis >= 0 && hypothesis < m_matrix.hypotheses.size();
    if (role == Qt::ToolTipRole && isHypothesis)
        return screenText(m_matrix.hypotheses[hypothesis]);
    if (role != Qt::DisplayRole)
        return {};
    if (isHypothesis)
        return UiTr::tr("H%1").arg(hypothesis + 1);
    switch (section) {
    case Text:
        return UiTr::tr("Evidence");
    case Credibility:
        return UiTr::tr("Credibility");
    case Relevance:
        return UiTr::tr("Relevance");
    default:
        return UiTr::tr("Tells apart");
    }
}

} // namespace kluwen::ui

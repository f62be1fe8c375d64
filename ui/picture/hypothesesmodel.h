#pragma once
#include "core/picture/hypotheses.h"
#include <QAbstractTableModel>

namespace kluwen::ui
{

/// The matrix of evidence (rows) and hypotheses with what it adds up to; the last row has what speaks against each.
class HypothesesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Text, Credibility, Relevance, FirstHypothesis };

    using QAbstractTableModel::QAbstractTableModel;

    void setMatrix(const picture::Hypotheses &matrix);
    [[nodiscard]] const picture::Hypotheses &matrix() const { return m_matrix; }
    [[nodiscard]] const picture::HypothesesAnswer &answer() const { return m_answer; }
    void setEvidenceText(qsizetype row, const picture::Phrase &text);
    [[nodiscard]] bool isCell(const QModelIndex &index) const; ///< of evidence and a hypothesis
    [[nodiscard]] bool isSumRow(int row) const { return row == static_cast<int>(m_matrix.evidence.size()); }
    /// As a key says it: C, N, I once and CC, II on the same key again, a digit for a weight. False where it says
    /// nothing there.
    bool type(const QModelIndex &index, QChar key);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed(); ///< by hand

private:
    [[nodiscard]] int hypothesisOf(int column) const { return column - FirstHypothesis; }
    [[nodiscard]] QString textAt(const QModelIndex &index) const;
    [[nodiscard]] QString sumAt(int column) const;
    [[nodiscard]] QVariant tipAt(const QModelIndex &index) const;
    [[nodiscard]] bool isBest(int hypothesis) const;
    void weighAgain();

    picture::Hypotheses m_matrix;
    picture::HypothesesAnswer m_answer;
};

} // namespace kluwen::ui

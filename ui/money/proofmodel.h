#pragma once
#include "ui/money/prooftext.h"
#include <QAbstractTableModel>

namespace kluwen::ui
{

/// The proof of one target payment by payment; a lot's number and amount stand at its first payment.
class ProofModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setProof(Proof proof); ///< without an answer: empty
    [[nodiscard]] const Proof &proof() const { return m_proof; }
    [[nodiscard]] int lotAt(int row) const { return m_proof.lines[static_cast<size_t>(row)].lot; }
    void renewTexts(); ///< after the language changed

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The last two only where amounts were converted.
    enum Column { Lot, LotAmount, Step, Date, Payer, Payee, Amount, Converted, Rate, Columns };

private:
    [[nodiscard]] bool isConverted() const;
    [[nodiscard]] QString text(const money::ProofLine &line, int column) const;

    Proof m_proof;
};

} // namespace kluwen::ui

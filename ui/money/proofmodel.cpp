#include "ui/money/proofmodel.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/ratewords.h"

namespace kluwen::ui
{

namespace
{

bool isNumber(int column)
{
    return column <= ProofModel::Step || column == ProofModel::Amount || column == ProofModel::Converted;
}

} // namespace

void ProofModel::setProof(Proof proof)
{
    beginResetModel();
    m_proof = std::move(proof);
    endResetModel();
}

void ProofModel::renewTexts()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ProofModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_proof.lines.size());
}

int ProofModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : isConverted() ? Columns : Converted;
}

bool ProofModel::isConverted() const
{
    return m_proof.answer && m_proof.answer->ledger->rates;
}

QString ProofModel::text(const money::ProofLine &line, int column) const
{
    const NamedLedger &named = *m_proof.answer->ledger;
    const money::Ledger &ledger = named.ledger;
    const Language language = screenLanguage();
    const auto name = [&](money::AccountIndex account) {
        return account < 0 ? UiTr::tr("outside the case")
                           : named.names.value(ledger.accounts[static_cast<size_t>(account)]);
    };
    switch (column) {
    case Lot:
        return line.step == 1 ? countText(line.lot, language) : QString();
    case LotAmount:
        return line.step == 1 ? amountText(line.lotMinor, ledger.currency, language) : QString();
    case Step:
        return countText(line.step, language);
    case Date: {
        const qint64 seconds = ledger.seconds[line.row];
        return dateText(Moment{seconds, seconds % 86'400 != 0}, language);
    }
    case Payer:
        return name(ledger.payer[line.row]);
    case Payee:
        return name(ledger.payee[line.row]);
    case Converted:
        return amountText(ledger.minor[line.row], ledger.currency, language);
    case Rate:
        return rateText(named, line.row);
    default: {
        const Money original = ledger.original(line.row);
        return amountText(original.minor, original.currency, language);
    }
    }
}

QVariant ProofModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const money::ProofLine &line = m_proof.lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return lotAloud(m_proof, line.lot);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::Alignment((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant ProofModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Lot:
        return UiTr::tr("Lot");
    case LotAmount:
        return UiTr::tr("Traced money");
    case Step:
        return UiTr::tr("Step");
    case Date:
        return UiTr::tr("Date");
    case Payer:
        return UiTr::tr("Payer");
    case Payee:
        return UiTr::tr("Payee");
    case Converted:
        return UiTr::tr("In %1").arg(m_proof.answer->ledger->ledger.currency.letters());
    case Rate:
        return UiTr::tr("Rate and its day");
    default:
        return UiTr::tr("Amount paid");
    }
}

} // namespace kluwen::ui

#pragma once
#include "core/intake/format.h"
#include "core/intake/mapping.h"
#include "core/intake/readtable.h"
#include <initializer_list>
#include <utility>

namespace kluwen::intake
{

/// One edition of a bank's table: the columns by which it is recognised, all of which it must have, and what they mean.
struct TableEdition
{
    PaymentSpec payments;
    QStringList signature; ///< headers; case and signs do not matter

    using Columns = std::initializer_list<std::pair<PaymentField, const char *>>;
    TableEdition(Columns columns, const char *signatureWords); ///< header keys, separated by spaces
};

/// A bank's table of payments with a header of its own: one list of editions and a code list is a whole format.
class TableFormat : public Format
{
public:
    TableFormat(QString formatId, QString (*formatName)(), std::vector<TableEdition> editions,
                TableKnowledge knowledge);

    QString id() const override { return m_id; }
    QString name() const override { return m_name(); }
    int confidence(const QByteArray &head) const override;
    Result<void> read(QIODevice &device, const ReadOptions &options, Sink &sink, Progress &progress) const override;

private:
    /// The edition of this header; the columns it lacks are left out. Nothing where none fits.
    std::optional<Mapping> mappingOf(const QByteArray &head) const;

    QString m_id;
    QString (*m_name)();
    std::vector<TableEdition> m_editions;
    TableKnowledge m_knowledge;
};

} // namespace kluwen::intake

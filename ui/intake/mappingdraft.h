#pragma once
#include "core/intake/mapping.h"
#include <QStringList>

namespace kluwen::ui
{

/// A mapping in the making: what a row is, and what each column of it means. Values only, so that it can be tested
/// without a window.
struct MappingDraft
{
    QString rowType;      ///< "payments" or a thing type id
    QStringList columns;  ///< headers of the table
    QStringList meanings; ///< beside columns: a payment field id or a property id; empty = not used
    intake::TableSpec table;
    QString currency = QStringLiteral("EUR"); ///< where no column names one
    bool hasAccountOfFile = false;            ///< the person names the account the file is about

    /// Draft for a table, from a mapping that may be empty.
    [[nodiscard]] static MappingDraft from(const QStringList &columns, const QString &mapping);
    [[nodiscard]] intake::Mapping mapping() const;
    /// One sentence each on what is still missing; empty where the mapping can be used.
    [[nodiscard]] QStringList missing() const;
    /// Gives a column its meaning; takes it from another column where only one can have it.
    void setMeaning(qsizetype column, const QString &meaning);
    void setRowType(const QString &type); ///< meanings that the type does not know go
};

inline const QString paymentRows = QStringLiteral("payments");

struct Meaning
{
    QString id;
    QString label; ///< in the language of the screen
};
/// What columns can mean for rows of that type.
[[nodiscard]] QList<Meaning> meaningsOf(const QString &rowType);

} // namespace kluwen::ui

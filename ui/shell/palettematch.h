#pragma once
#include "core/store/search.h"
#include <QAction>
#include <QList>
#include <QString>

namespace kluwen::ui
{

/// One line of the search box: an action, a thing or a payment.
struct PaletteEntry
{
    QString text;
    QString detail; ///< the menu of an action; what matched of a thing
    QString symbol;
    QString shortcut;
    QAction *action = nullptr;
    RecordId record;
    PaymentId payment;
};

/// The enabled actions of which every word of the query begins a word, the best first; all where the query is empty.
[[nodiscard]] QList<PaletteEntry> matchingActions(const QList<QAction *> &actions, const QString &query);
[[nodiscard]] PaletteEntry entryOf(const store::SearchHit &hit);

} // namespace kluwen::ui

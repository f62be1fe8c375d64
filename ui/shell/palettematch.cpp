#include "ui/shell/palettematch.h"
#include "core/base/text.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/shell/actions.h"

#include <algorithm>
#include <QKeySequence>

namespace kluwen::ui
{

namespace
{

/// 0 = no match; more where the words come early.
int score(const QString &text, const QStringList &words)
{
    const QStringList parts = searchKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int sum = 1;
    for (const QString &word : words) {
        const auto found =
            std::find_if(parts.begin(), parts.end(), [&](const QString &part) { return part.startsWith(word); });
        if (found == parts.end())
            return 0;
        sum += found == parts.begin() ? 3 : 1;
    }
    return sum;
}

} // namespace

QList<PaletteEntry> matchingActions(const QList<QAction *> &actions, const QString &query)
{
    const QStringList words = searchKey(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<QPair<int, PaletteEntry>> found;
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->objectName() == QLatin1String("view.palette"))
            continue;
        const ActionSpec *spec = nullptr;
        for (const ActionSpec &row : actionSpecs())
            if (action->objectName() == QLatin1String(row.id))
                spec = &row;
        if (!spec)
            continue;
        PaletteEntry entry;
        entry.text = plainText(action);
        entry.detail = UiTr::tr(*spec->submenu ? spec->submenu : menuTitle(spec->menu)).remove(QLatin1Char('&'));
        entry.symbol = QLatin1String(spec->symbol);
        entry.shortcut = action->shortcut().toString(QKeySequence::NativeText);
        entry.action = action;
        if (const int points = score(entry.text + QLatin1Char(' ') + entry.detail, words); points > 0)
            found.append({points, entry});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<PaletteEntry> entries;
    for (const auto &[points, entry] : found)
        entries << entry;
    return entries;
}

PaletteEntry entryOf(const store::SearchHit &hit)
{
    PaletteEntry entry;
    entry.record = hit.record;
    entry.payment = hit.payment;
    if (hit.kind == store::SearchHit::Kind::Payment) {
        entry.text = hit.excerpt;
        entry.detail = UiTr::tr("%n payment(s)", nullptr, static_cast<int>(hit.count));
        entry.symbol = QStringLiteral("payment");
        return entry;
    }
    const Schema &schema = Schema::builtIn();
    const ThingType *type = schema.thing(hit.type);
    const PropertyType *property = schema.property(hit.type, hit.property);
    entry.text = hit.caption.isEmpty() ? hit.excerpt : hit.caption;
    entry.symbol = type ? type->symbol : QStringLiteral("link");
    entry.detail = type ? type->labels.in(screenLanguage()) : hit.type;
    if (property && hit.excerpt != hit.caption)
        entry.detail = UiTr::tr("%1, %2: %3").arg(entry.detail, property->labels.in(screenLanguage()), hit.excerpt);
    return entry;
}

} // namespace kluwen::ui

#include "ui/shell/selectionslots.h"

#include <QShortcut>
#include <QWidget>

namespace kluwen::ui
{

SelectionSlots::SelectionSlots(QWidget &window, const std::function<void(int slot)> &store,
                               const std::function<void(int slot)> &recall)
    : QObject(&window)
{
    for (int slot = 1; slot <= 9; ++slot) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_0 + slot);
        auto *storing = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | digit), &window);
        auto *recalling = new QShortcut(QKeySequence(Qt::CTRL | digit), &window);
        connect(storing, &QShortcut::activated, this, [store, slot] { store(slot); });
        connect(recalling, &QShortcut::activated, this, [recall, slot] { recall(slot); });
    }
}

} // namespace kluwen::ui

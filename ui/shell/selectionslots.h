#pragma once
#include <functional>
#include <QObject>

class QWidget;

namespace kluwen::ui
{

/// Ctrl+Shift+1 to 9 stores the selection with the chart, Ctrl+1 to 9 recalls it.
class SelectionSlots : public QObject
{
    Q_OBJECT
public:
    SelectionSlots(QWidget &window, const std::function<void(int slot)> &store,
                   const std::function<void(int slot)> &recall);
};

} // namespace kluwen::ui

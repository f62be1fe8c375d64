#pragma once
#include <QDockWidget>

namespace kluwen::ui
{

/// A panel of the desk. Where it shares its place with others, the tab names it and its title stays empty.
class Dock : public QDockWidget
{
    Q_OBJECT
public:
    using QDockWidget::QDockWidget;

    [[nodiscard]] bool isInTabs() const; ///< a tab with its name is shown

protected:
    void initStyleOption(QStyleOptionDockWidget *option) const override;
};

} // namespace kluwen::ui

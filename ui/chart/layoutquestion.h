#pragma once
#include "ui/chart/layoutchoice.h"
#include <optional>
#include <QDialog>

class QRadioButton;

namespace kluwen::ui
{

/// Asks what a layout may move, before it destroys what a hand has placed. "New things only" is chosen beforehand.
class LayoutQuestion : public QDialog
{
    Q_OBJECT
public:
    LayoutQuestion(int moved, int fresh, QWidget *parent);

    [[nodiscard]] LayoutScope scope() const;

    /// Asks, and gives nothing where the person thinks better of it.
    [[nodiscard]] static std::optional<LayoutScope> ask(int moved, int fresh, QWidget *parent);

private:
    QRadioButton *m_new;
    QRadioButton *m_spare;
    QRadioButton *m_all;
};

} // namespace kluwen::ui

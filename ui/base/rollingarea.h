#pragma once
#include <QScrollArea>

namespace kluwen::ui
{

/// Rolls up and down only, and asks for the width of what it holds: nothing is cut off at its side.
class RollingArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit RollingArea(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace kluwen::ui

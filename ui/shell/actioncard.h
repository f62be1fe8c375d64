#pragma once
#include "ui/base/theme.h"
#include <QAbstractButton>
#include <QPointer>

class QAction;

namespace kluwen::ui
{

/// An action as a large button with a sentence on what it does. Follows the action's text and state.
class ActionCard : public QAbstractButton
{
    Q_OBJECT
public:
    ActionCard(QAction *action, QWidget *parent);

    [[nodiscard]] QString actionId() const;
    void setHint(const QString &hint);
    void setTheme(const Theme &theme);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QPointer<QAction> m_action;
    QString m_hint;
    Theme m_theme = Theme::light();
};

} // namespace kluwen::ui

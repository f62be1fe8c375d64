#pragma once
#include "ui/base/theme.h"
#include <QToolBar>

namespace kluwen::ui
{

class Actions;

/// The places to go, at the left edge; symbols with words on a wide window, symbols alone on a narrow one.
class Rail : public QToolBar
{
    Q_OBJECT
public:
    Rail(const Actions &actions, QWidget *parent);
    void setFolded(bool folded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Actions &m_actions;
};

} // namespace kluwen::ui

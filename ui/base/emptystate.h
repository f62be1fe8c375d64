#pragma once
#include "ui/base/theme.h"
#include <QWidget>

class QLabel;
class QPushButton;

namespace kluwen::ui
{

/// What a view shows while it has nothing to show: a symbol, one sentence what this is, one what to do first, and the
/// action that does it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const QString &symbol, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &hint);
    void setAction(const QString &text); ///< empty = no button

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);

Q_SIGNALS:
    void actionRequested();

private:
    QString m_symbol;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_button;
};

} // namespace kluwen::ui

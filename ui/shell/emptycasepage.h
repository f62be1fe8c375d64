#pragma once
#include "ui/base/theme.h"
#include <QWidget>

class QLabel;

namespace kluwen::ui
{

class EmptyState;

/// The middle of a case without contents: where to drop files, and which formats are read.
class EmptyCasePage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyCasePage(QWidget *parent = nullptr);

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);

Q_SIGNALS:
    void importRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Theme m_theme = Theme::light();
    EmptyState *m_drop;
    QLabel *m_formats;
};

} // namespace kluwen::ui

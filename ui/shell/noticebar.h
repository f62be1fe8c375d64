#pragma once
#include "ui/base/theme.h"
#include <QFrame>

class QLabel;
class QToolButton;

namespace kluwen::ui
{

/// A message above the work that does not stop it: who holds the case, what an import brought, an error.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };
    explicit NoticeBar(QWidget *parent = nullptr);
    void show(Kind kind, const QString &text);
    [[nodiscard]] QString text() const;

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Theme m_theme = Theme::light();
    Kind m_kind = Kind::Information;
    QLabel *m_symbol;
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace kluwen::ui

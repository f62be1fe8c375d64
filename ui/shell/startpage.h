#pragma once
#include "ui/base/theme.h"
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace kluwen::ui
{

class Actions;

/// The first sight without a case: demonstration, new, open, and the cases of before.
class StartPage : public QWidget
{
    Q_OBJECT
public:
    StartPage(Actions &actions, QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);

Q_SIGNALS:
    void openRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebuildRecent();
    QWidget *makeCard(const char *action);

    Actions &m_actions;
    Theme m_theme = Theme::light();
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
    QStringList m_paths;
};

} // namespace kluwen::ui

#pragma once
#include "ui/base/prompt.h"
#include <QPointer>
#include <QWidget>

namespace kluwen::ui
{

/// The Prompt of the real program: dialogs over a window. Remembers the folder that was last used.
class DialogPrompt : public Prompt
{
public:
    explicit DialogPrompt(QWidget *window = nullptr) : m_window(window) {}
    void setWindow(QWidget *window) { m_window = window; }

    bool confirm(const QString &question, const QString &verb) override;
    QString text(const QString &title, const QString &label, const QString &initial) override;
    QString fileToOpen(const QString &title, const QString &filter) override;
    QStringList filesToOpen(const QString &title, const QString &filter) override;
    QString fileToSave(const QString &title, const QString &suggestion, const QString &filter) override;
    void showError(const Error &error) override;
    void showMessage(const QString &message) override;

private:
    QString remember(const QString &path);

    QPointer<QWidget> m_window;
    QString m_folder;
};

} // namespace kluwen::ui

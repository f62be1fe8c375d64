#pragma once
#include "core/base/error.h"
#include <QString>
#include <QStringList>

namespace kluwen::ui
{

/// Questions to the person at the desk, behind one seam: the window asks with dialogs, tests answer from a script.
class Prompt
{
public:
    virtual ~Prompt() = default;

    virtual bool confirm(const QString &question, const QString &verb) = 0; ///< verb names the primary button
    virtual QString text(const QString &title, const QString &label, const QString &initial) = 0; ///< null = cancelled
    virtual QString fileToOpen(const QString &title, const QString &filter) = 0;                  ///< empty = cancelled
    virtual QStringList filesToOpen(const QString &title, const QString &filter) = 0;
    virtual QString fileToSave(const QString &title, const QString &suggestion, const QString &filter) = 0;
    virtual void showError(const Error &error) = 0;
    virtual void showMessage(const QString &message) = 0;
};

} // namespace kluwen::ui

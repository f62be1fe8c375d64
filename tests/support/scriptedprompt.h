#pragma once
#include "ui/base/prompt.h"
#include <QList>

namespace kluwen::test
{

/// Answers the window's questions from a script, and keeps what was asked and shown; no test meets a modal dialog.
class ScriptedPrompt : public ui::Prompt
{
public:
    /// Answers in the order they are used; a question past the end is declined or cancelled.
    QList<bool> confirmations;
    QStringList texts;
    QList<QStringList> files;

    QStringList questions; ///< every confirmation asked, as "question|verb"
    QList<Error> errors;
    QStringList messages;

    bool confirm(const QString &question, const QString &verb) override
    {
        questions << question + QLatin1Char('|') + verb;
        return !confirmations.isEmpty() && confirmations.takeFirst();
    }
    QString text(const QString &, const QString &, const QString &) override
    {
        return texts.isEmpty() ? QString() : texts.takeFirst();
    }
    QString fileToOpen(const QString &, const QString &) override { return nextFile(); }
    QStringList filesToOpen(const QString &, const QString &) override
    {
        return files.isEmpty() ? QStringList() : files.takeFirst();
    }
    QString fileToSave(const QString &, const QString &, const QString &) override { return nextFile(); }
    void showError(const Error &error) override { errors << error; }
    void showMessage(const QString &message) override { messages << message; }

private:
    QString nextFile()
    {
        const QStringList next = files.isEmpty() ? QStringList() : files.takeFirst();
        return next.isEmpty() ? QString() : next.constFirst();
    }
};

} // namespace kluwen::test

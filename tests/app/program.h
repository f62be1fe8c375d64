#pragma once
#include "tests/support/temporary.h"
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace kluwen::test
{

struct Answer
{
    int exit = -1;
    QByteArray out;
    QByteArray messages;
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs the program as a person would at the prompt.
inline Answer kluwenSays(const QStringList &arguments, const QProcessEnvironment &environment = {})
{
    // Without a runtime folder Qt says so on standard error, where a test looks for the program's own words.
    static const QTemporaryDir runtime;
    QProcessEnvironment own = environment.isEmpty() ? QProcessEnvironment::systemEnvironment() : environment;
    if (!own.contains(QStringLiteral("XDG_RUNTIME_DIR")))
        own.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    QProcess process;
    process.setProcessEnvironment(own);
    process.start(programPath(QStringLiteral("kluwen")), arguments);
    Answer answer;
    if (!process.waitForFinished(300'000)) {
        process.kill();
        return answer;
    }
    answer.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    answer.out = process.readAllStandardOutput();
    answer.messages = process.readAllStandardError();
    return answer;
}

} // namespace kluwen::test

#include "app/commands/command.h"
#include "core/store/casefile.h"

#include <cstdio>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::app
{

namespace
{

void write(FILE *stream, QByteArray bytes)
{
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Result<std::unique_ptr<store::CaseFile>> openForReading(const std::string &path, const Clock &clock)
{
    const QString file = QString::fromStdString(path);
    auto reader = store::CaseFile::openReader(file, clock);
    if (reader || reader.error().code != Error::Code::Unsupported)
        return reader;
    // A case of an older version is brought up to date first, with a backup beside it, as the window does.
    if (const auto opened = store::CaseFile::open(file, clock); !opened)
        return fail(opened.error());
    return store::CaseFile::openReader(file, clock);
}

void printLine(const QString &line)
{
    write(stdout, line.toUtf8());
}

void printJson(const QJsonValue &json)
{
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    write(stdout, document.toJson(QJsonDocument::Indented));
}

Exit report(const Error &error)
{
    write(stderr, error.text().toUtf8());
    if (!error.detail.isEmpty())
        write(stderr, (QStringLiteral("  (") + error.detail + QLatin1Char(')')).toUtf8());
    return Exit::Failed;
}

Error usage(const QString &message, const QString &remedy)
{
    Error error;
    error.code = Error::Code::Usage;
    error.message = message;
    error.remedy = remedy;
    return error;
}

void printMessage(const QString &line)
{
    write(stderr, line.toUtf8());
}

} // namespace kluwen::app

#include "core/picture/template.h"
#include "core/base/tr.h"

#include <algorithm>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

/// Outside the namespace, as the macro asks; a static library drops resources that nobody names.
static void initTemplatesResource()
{
    Q_INIT_RESOURCE(templates);
}

namespace kluwen::picture
{

namespace
{

constexpr std::array<const char *, 8> builtInIds{"tactical", "operational", "strategic", "administrative",
                                                 "findings", "decision",    "overview",  "poster"};

Error brokenTemplate(const QString &file, const QString &message, const QString &remedy)
{
    Error error;
    error.code = Error::Code::Malformed;
    error.message = message;
    error.remedy = remedy;
    error.file = file;
    return error;
}

Labels labelsOfTemplate(const QJsonValue &json)
{
    return {json[QLatin1String("nl")].toString(), json[QLatin1String("en")].toString()};
}

Template::Part readPart(const QJsonValue &json)
{
    Template::Part part;
    part.id = json.isString() ? json.toString() : json[QLatin1String("id")].toString();
    part.title = labelsOfTemplate(json);
    part.isText = json[QLatin1String("text")].toBool();
    part.isExpected = json[QLatin1String("expected")].toBool();
    part.hint = labelsOfTemplate(json[QLatin1String("hint")]);
    return part;
}

/// What is wrong with a section of texts that a template declares: it needs an id of its own and a title.
Result<void> checkTextPart(const Template::Part &part, const QStringList &known, const QString &file)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]{0,39}$"));
    if (!form.match(part.id).hasMatch() || known.contains(part.id))
        return fail(brokenTemplate(
            file, Tr::tr("\"%1\" is no id for a section of texts: it is taken or holds other signs.").arg(part.id),
            Tr::tr("Use small letters, digits and _ and an id that the program does not use itself.")));
    if (part.title.nl.isEmpty() || part.title.en.isEmpty())
        return fail(brokenTemplate(file, Tr::tr("The section of texts \"%1\" lacks a title.").arg(part.id),
                                   Tr::tr("Give it a title in Dutch (\"nl\") and in English (\"en\").")));
    return {};
}

Result<QList<Template::Part>> readParts(const QJsonValue &json, const QString &file)
{
    const QStringList known = builtInSections();
    QList<Template::Part> parts;
    for (const QJsonValue &value : json.toArray()) {
        const Template::Part part = readPart(value);
        if (part.isText) {
            if (const auto checked = checkTextPart(part, known, file); !checked)
                return fail(checked.error());
        } else if (!known.contains(part.id))
            return fail(brokenTemplate(file,
                                       Tr::tr("The template names a section \"%1\" that does not exist.").arg(part.id),
                                       Tr::tr("Use these: %1.").arg(known.join(QStringLiteral(", ")))));
        parts << part;
    }
    if (parts.isEmpty())
        return fail(brokenTemplate(file, Tr::tr("The template has no sections."),
                                   Tr::tr("Give it a list \"sections\" with the ids of the sections.")));
    return parts;
}

QJsonValue writePart(const Template::Part &part)
{
    if (!part.isText && !part.isExpected && part.title.nl.isEmpty() && part.title.en.isEmpty())
        return part.id;
    QJsonObject json{{QStringLiteral("id"), part.id}};
    if (!part.title.nl.isEmpty() || !part.title.en.isEmpty()) {
        json[QLatin1String("nl")] = part.title.nl;
        json[QLatin1String("en")] = part.title.en;
    }
    if (part.isText)
        json[QLatin1String("text")] = true;
    if (part.isExpected)
        json[QLatin1String("expected")] = true;
    if (!part.hint.nl.isEmpty() || !part.hint.en.isEmpty())
        json[QLatin1String("hint")] =
            QJsonObject{{QStringLiteral("nl"), part.hint.nl}, {QStringLiteral("en"), part.hint.en}};
    return json;
}

Template builtIn(const char *id)
{
    QFile file(QStringLiteral(":/templates/%1.json").arg(QLatin1String(id)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The built-in template %s is missing", id);
    auto read = templateFromJson(file.readAll(), file.fileName());
    if (!read)
        qFatal("%s", qPrintable(read.error().text()));
    read->file.clear();
    return std::move(*read);
}

} // namespace

Result<Template> templateFromJson(const QByteArray &bytes, const QString &file)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (!document.isObject()) {
        Error error = brokenTemplate(file, Tr::tr("The template is not a JSON object."),
                                     Tr::tr("Start from a copy of a template that comes with the program."));
        error.detail = QStringLiteral("%1 at byte %2").arg(parse.errorString()).arg(parse.offset);
        return fail(error);
    }
    const QJsonObject json = document.object();
    Template read;
    read.id = json[QLatin1String("id")].toString(QFileInfo(file).completeBaseName());
    read.version = json[QLatin1String("version")].toInt();
    read.labels = {json[QLatin1String("nl")].toString(), json[QLatin1String("en")].toString()};
    read.isAround = json[QLatin1String("around")].toBool();
    read.hasAssessments = json[QLatin1String("assessments")].toBool(true);
    read.suffix = json[QLatin1String("suffix")].toString();
    for (const QJsonValue &property : json[QLatin1String("leaves")].toArray())
        read.leaves << property.toString();
    read.file = file;
    if (read.version < 1)
        return fail(brokenTemplate(file, Tr::tr("The template has no version."),
                                   Tr::tr("Give it a \"version\" of 1 or more and raise it with every change.")));
    const auto level = levelFromId(json[QLatin1String("level")].toString());
    if (!level) {
        Error error = level.error();
        error.file = file;
        return fail(error);
    }
    read.level = *level;
    const QString paper = json[QLatin1String("paper")].toString(paperId(Paper::A4));
    const auto known = paperFromId(paper);
    if (!known)
        return fail(brokenTemplate(file, Tr::tr("The template asks for paper \"%1\", which is not known.").arg(paper),
                                   Tr::tr("Use A4, A3 or A1.")));
    read.paper = *known;
    auto parts = readParts(json[QLatin1String("sections")], file);
    if (!parts)
        return fail(parts.error());
    read.sections = std::move(*parts);
    return read;
}

QByteArray toJson(const Template &layout)
{
    QJsonArray sections;
    for (const Template::Part &part : layout.sections)
        sections.append(writePart(part));
    QJsonObject json{{QStringLiteral("id"), layout.id},
                     {QStringLiteral("version"), layout.version},
                     {QStringLiteral("level"), levelId(layout.level)},
                     {QStringLiteral("nl"), layout.labels.nl},
                     {QStringLiteral("en"), layout.labels.en},
                     {QStringLiteral("around"), layout.isAround},
                     {QStringLiteral("assessments"), layout.hasAssessments},
                     {QStringLiteral("paper"), paperId(layout.paper)},
                     {QStringLiteral("sections"), sections}};
    if (!layout.suffix.isEmpty())
        json[QLatin1String("suffix")] = layout.suffix;
    if (!layout.leaves.isEmpty())
        json[QLatin1String("leaves")] = QJsonArray::fromStringList(layout.leaves);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

const QList<Template> &templates()
{
    static const QList<Template> all = [] {
        initTemplatesResource();
        QList<Template> read;
        for (const char *id : builtInIds)
            read << builtIn(id);
        return read;
    }();
    return all;
}

QStringList knownSections()
{
    QStringList known = builtInSections();
    for (const Template &layout : templates())
        for (const Template::Part &part : layout.sections)
            if (part.isText && !known.contains(part.id))
                known << part.id;
    return known;
}

const Template &templateOf(Level level)
{
    const auto found = std::find_if(templates().begin(), templates().end(),
                                    [level](const Template &layout) { return layout.id == levelId(level); });
    return *found;
}

Result<Template> findTemplate(const QString &idOrFile)
{
    QStringList known;
    for (const Template &layout : templates()) {
        if (layout.id == idOrFile)
            return layout;
        known << layout.id;
    }
    QFile file(idOrFile);
    if (!file.exists()) {
        Error error;
        error.code = Error::Code::Usage;
        error.message = Tr::tr("There is no template \"%1\".").arg(idOrFile);
        error.remedy =
            Tr::tr("Choose one of: %1, or give the file of a template.").arg(known.join(QStringLiteral(", ")));
        return fail(error);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        Error error;
        error.code = Error::Code::Unreadable;
        error.message = Tr::tr("The template cannot be read: %1.").arg(file.errorString());
        error.remedy = Tr::tr("See that the file may be read, or choose another.");
        error.file = idOrFile;
        return fail(error);
    }
    return templateFromJson(file.readAll(), idOrFile);
}

} // namespace kluwen::picture

#include "core/picture/redaction.h"
#include "core/base/tr.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Outside the namespace, as the macro asks; a static library drops resources that nobody names.
static void initRecipientsResource()
{
    Q_INIT_RESOURCE(recipients);
}

namespace kluwen::picture
{

namespace
{

Labels readLabels(const QJsonValue &json)
{
    return {json[QLatin1String("nl")].toString(), json[QLatin1String("en")].toString()};
}

QList<Recipient> readRecipients()
{
    initRecipientsResource();
    QFile file(QStringLiteral(":/recipients/recipients.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The built-in directory of recipients is missing");
    QList<Recipient> list;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &value : json[QLatin1String("recipients")].toArray()) {
        Recipient recipient;
        recipient.id = value[QLatin1String("id")].toString();
        recipient.labels = readLabels(value);
        recipient.basis = readLabels(value[QLatin1String("basis")]);
        recipient.handling = handlingFromText(value[QLatin1String("handling")].toString());
        recipient.grading = Grading::fromText(value[QLatin1String("grading")].toString());
        list << recipient;
    }
    return list;
}

} // namespace

const QList<Recipient> &recipients()
{
    static const QList<Recipient> list = readRecipients();
    return list;
}

Result<Recipient> recipientById(const QString &id)
{
    QStringList known;
    for (const Recipient &recipient : recipients()) {
        if (recipient.id == id)
            return recipient;
        known << recipient.id;
    }
    Error error;
    error.code = Error::Code::Usage;
    error.message = Tr::tr("There is no recipient \"%1\".").arg(id);
    error.remedy = Tr::tr("Choose one of: %1.").arg(known.join(QStringLiteral(", ")));
    return fail(error);
}

Redaction Redaction::forRecipient(const Recipient &recipient)
{
    Redaction redaction;
    redaction.handling = recipient.handling;
    redaction.grading = recipient.grading;
    return redaction;
}

} // namespace kluwen::picture

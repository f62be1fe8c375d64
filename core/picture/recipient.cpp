#include "core/picture/recipient.h"
#include "core/base/tr.h"
#include "core/picture/template.h"

#include <algorithm>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

/// Outside the namespace, as the macro asks; a static library drops resources that nobody names.
static void initRecipientsResource()
{
    Q_INIT_RESOURCE(recipients);
}

namespace kluwen::picture
{

namespace
{

struct CategoryWord
{
    const char *id;
    const char *key;
};
constexpr std::array<CategoryWord, personCategories> categoryWords{{
    {"suspect", QT_TRANSLATE_NOOP("Picture", "suspect")},
    {"contact", QT_TRANSLATE_NOOP("Picture", "other person")},
    {"unknown", QT_TRANSLATE_NOOP("Picture", "capacity not recorded")},
    {"witness", QT_TRANSLATE_NOOP("Picture", "witness")},
    {"victim", QT_TRANSLATE_NOOP("Picture", "victim")},
    {"minor", QT_TRANSLATE_NOOP("Picture", "minor")},
}};

Labels readLabels(const QJsonValue &json)
{
    return {json[QLatin1String("nl")].toString(), json[QLatin1String("en")].toString()};
}

QDate readBasisDay(const QJsonValue &json)
{
    return QDate::fromString(json.toString(), Qt::ISODate);
}

LegalBasis readBasis(const QJsonValue &json)
{
    LegalBasis basis;
    basis.labels = readLabels(json);
    basis.from = readBasisDay(json[QLatin1String("from")]);
    basis.to = readBasisDay(json[QLatin1String("to")]);
    basis.needsDecision = json[QLatin1String("decision")].toBool();
    for (const QJsonValue &article : json[QLatin1String("not")].toArray())
        basis.excludedArticles << article.toString();
    return basis;
}

QHash<QString, Verdict> readVerdicts(const QJsonValue &json)
{
    QHash<QString, Verdict> verdicts;
    const QJsonObject object = json.toObject();
    for (auto i = object.constBegin(); i != object.constEnd(); ++i)
        verdicts.insert(i.key(), verdictFromId(i.value().toString()));
    return verdicts;
}

Recipient readRecipient(const QJsonValue &json)
{
    Recipient recipient;
    recipient.id = json[QLatin1String("id")].toString();
    recipient.labels = readLabels(json);
    for (const QJsonValue &basis : json[QLatin1String("bases")].toArray())
        recipient.bases << readBasis(basis);
    recipient.handling = handlingFromText(json[QLatin1String("handling")].toString());
    recipient.grading = Grading::fromText(json[QLatin1String("grading")].toString());
    recipient.classification = markingFromText(json[QLatin1String("marking")].toString()).classification;
    recipient.tlp = tlpFromText(json[QLatin1String("tlp")].toString());
    const QHash<QString, Verdict> persons = readVerdicts(json[QLatin1String("persons")]);
    for (size_t i = 0; i < personCategories; ++i)
        recipient.persons[i] = persons.value(QLatin1String(categoryWords[i].id), Verdict::Goes);
    // A file from before this category was told apart treated those persons as contacts.
    if (!persons.contains(QLatin1String(categoryWords[static_cast<size_t>(PersonCategory::Unknown)].id)))
        recipient.persons[static_cast<size_t>(PersonCategory::Unknown)] =
            recipient.persons[static_cast<size_t>(PersonCategory::Contact)];
    recipient.properties = readVerdicts(json[QLatin1String("properties")]);
    for (size_t i = 0; i < personCategories; ++i)
        recipient.propertiesOf[i] =
            readVerdicts(json[QLatin1String("propertiesOf")][QLatin1String(categoryWords[i].id)]);
    recipient.things = readVerdicts(json[QLatin1String("things")]);
    recipient.smallest = json[QLatin1String("smallest")].toInt();
    for (const QJsonValue &section : json[QLatin1String("without")].toArray())
        recipient.withoutSections << section.toString();
    recipient.numbersCopies = json[QLatin1String("copies")].toBool();
    recipient.marks = marksFromJson(json[QLatin1String("marks")]);
    recipient.seesWholeNetwork = json[QLatin1String("wholeNetwork")].toBool();
    recipient.namesCase = json[QLatin1String("namesCase")].toBool();
    recipient.isBoundToSecrecy = json[QLatin1String("secrecy")].toBool();
    recipient.sharesPurpose = json[QLatin1String("sharesPurpose")].toBool();
    recipient.readsPaymentTexts = json[QLatin1String("paymentTexts")].toBool();
    return recipient;
}

void readWords(const QJsonObject &json, Directory &into)
{
    const QJsonObject groups = json[QLatin1String("groups")].toObject();
    for (auto group = groups.constBegin(); group != groups.constEnd(); ++group)
        for (const QJsonValue &property : group.value().toArray())
            into.groups.insert(property.toString(), group.key());
    const QJsonObject categories = json[QLatin1String("categories")].toObject();
    for (size_t i = 0; i < personCategories; ++i)
        for (const QJsonValue &role : categories[QLatin1String(categoryWords[i].id)].toArray())
            into.categories.insert(role.toString(), static_cast<PersonCategory>(i));
    for (const QJsonValue &role : json[QLatin1String("protected")].toArray())
        into.protectedRoles.insert(role.toString());
}

Error broken(const QString &file, const QString &detail)
{
    Error error;
    error.code = Error::Code::Malformed;
    error.message = Tr::tr("The directory of recipients cannot be read.");
    error.remedy = Tr::tr("Correct the file, or take the directory that comes with the program.");
    error.file = file;
    error.detail = detail;
    return error;
}

/// The first key of the group that nobody knows, or whose verdict is none; empty where all is well.
QString wrongVerdict(const QJsonValue &json, const char *group, const QStringList &known)
{
    const QJsonObject verdicts = json[QLatin1String(group)].toObject();
    for (auto verdict = verdicts.constBegin(); verdict != verdicts.constEnd(); ++verdict) {
        if (!known.contains(verdict.key()))
            return QStringLiteral("%1 has no \"%2\"").arg(QLatin1String(group), verdict.key());
        if (verdictId(verdictFromId(verdict.value().toString())) != verdict.value().toString())
            return QStringLiteral("%1.%2 is none of goes, generalised, pseudonym, stays")
                .arg(QLatin1String(group), verdict.key());
    }
    return {};
}

/// A word that cannot be read must not make a recipient freer than was meant.
QString whatIsWrong(const QJsonValue &json)
{
    const QString id = json[QLatin1String("id")].toString();
    if (id.isEmpty())
        return QStringLiteral("a recipient without an id");
    const Labels labels = readLabels(json);
    if (labels.nl.isEmpty() || labels.en.isEmpty())
        return QStringLiteral("%1: a name in Dutch (nl) or English (en) is missing").arg(id);
    if (json[QLatin1String("bases")].toArray().isEmpty())
        return QStringLiteral("%1: no legal basis (bases)").arg(id);
    bool isHandling = false;
    (void)handlingFromText(json[QLatin1String("handling")].toString(), &isHandling);
    bool isGrading = false;
    (void)Grading::fromText(json[QLatin1String("grading")].toString(), &isGrading);
    bool isTlp = false;
    (void)tlpFromText(json[QLatin1String("tlp")].toString(), &isTlp);
    if (!isHandling || !isGrading || !isTlp)
        return QStringLiteral("%1: handling, grading or tlp is missing or unknown").arg(id);
    for (const QJsonValue &basis : json[QLatin1String("bases")].toArray())
        for (const char *day : {"from", "to"})
            if (const QJsonValue text = basis[QLatin1String(day)]; !text.isUndefined() && !readBasisDay(text).isValid())
                return QStringLiteral("%1: \"%2\" is no day, as 2026-03-05").arg(id, text.toString());
    for (const QJsonValue &section : json[QLatin1String("without")].toArray())
        if (!knownSections().contains(section.toString()))
            return QStringLiteral("%1: there is no section \"%2\"").arg(id, section.toString());
    QStringList categories;
    for (const CategoryWord &word : categoryWords)
        categories << QLatin1String(word.id);
    QStringList types;
    for (const ThingType &type : Schema::builtIn().thingTypes())
        types << type.id;
    const QJsonValue ofCategories = json[QLatin1String("propertiesOf")];
    QString wrongOfCategories;
    for (const QString &category : ofCategories.toObject().keys())
        wrongOfCategories += categories.contains(category) ? wrongVerdict(ofCategories, category.toLatin1().constData(),
                                                                          directory().groups.values())
                                                           : QStringLiteral("propertiesOf has no \"%1\"").arg(category);
    const QString wrong = wrongOfCategories + wrongVerdict(json, "persons", categories) +
                          wrongVerdict(json, "properties", directory().groups.values()) +
                          wrongVerdict(json, "things", types) + weakMarkIn(marksFromJson(json[QLatin1String("marks")]));
    return wrong.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(id, wrong);
}

} // namespace

const char *categoryKey(PersonCategory category)
{
    return categoryWords[static_cast<size_t>(category)].key;
}

const LegalBasis *Recipient::basisOn(QDate day) const
{
    for (const LegalBasis &basis : bases)
        if ((!basis.from.isValid() || basis.from <= day) && (!basis.to.isValid() || day <= basis.to))
            return &basis;
    return nullptr;
}

QString Directory::groupOf(const QString &type, const QString &property) const
{
    const auto own = groups.constFind(type + QLatin1Char('.') + property);
    return own != groups.constEnd() ? *own : groups.value(QStringLiteral("*.") + property);
}

Result<Directory> directoryFromJson(const QByteArray &bytes, const QString &file)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parse);
    if (!document.isObject())
        return fail(broken(file, QStringLiteral("%1 at byte %2").arg(parse.errorString()).arg(parse.offset)));
    const QJsonObject json = document.object();
    Directory read;
    read.version = json[QLatin1String("version")].toInt();
    readWords(json, read);
    for (const QJsonValue &recipient : json[QLatin1String("recipients")].toArray())
        read.recipients << readRecipient(recipient);
    // Without these words nobody would be protected: better no directory at all.
    if (read.recipients.isEmpty() || read.protectedRoles.isEmpty() || read.categories.isEmpty())
        return fail(broken(file, QStringLiteral("recipients, categories or protected roles are missing")));
    return read;
}

const Directory &directory()
{
    static const Directory built = [] {
        initRecipientsResource();
        QFile file(QStringLiteral(":/recipients/recipients.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The built-in directory of recipients is missing");
        auto read = directoryFromJson(file.readAll(), file.fileName());
        if (!read)
            qFatal("%s", qPrintable(read.error().text()));
        return std::move(*read);
    }();
    return built;
}

const QList<Recipient> &recipients()
{
    return directory().recipients;
}

Result<QList<Recipient>> recipientsWith(const QString &path)
{
    QList<Recipient> all = recipients();
    if (path.isEmpty())
        return all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error = broken(path, file.errorString());
        error.code = Error::Code::Unreadable;
        error.remedy = Tr::tr("Check the path and whether you may read the file.");
        return fail(error);
    }
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parse);
    const QJsonArray own = document.object()[QLatin1String("recipients")].toArray();
    if (own.isEmpty())
        return fail(broken(path, document.isObject()
                                     ? QStringLiteral("no recipients")
                                     : QStringLiteral("%1 at byte %2").arg(parse.errorString()).arg(parse.offset)));
    for (const QJsonValue &json : own) {
        const Recipient recipient = readRecipient(json);
        const QString reason = whatIsWrong(json);
        if (!reason.isEmpty())
            return fail(broken(path, reason));
        const auto same = std::find_if(all.begin(), all.end(),
                                       [&recipient](const Recipient &known) { return known.id == recipient.id; });
        if (same == all.end())
            all << recipient;
        else
            *same = recipient;
    }
    return all;
}

Result<Recipient> recipientById(const QString &id)
{
    return recipientById(id, recipients());
}

Result<Recipient> recipientById(const QString &id, const QList<Recipient> &from)
{
    QStringList known;
    for (const Recipient &recipient : from) {
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

QString articleOf(const QString &purpose)
{
    static const QRegularExpression article(QStringLiteral("\\b(?:art\\.?|artikel|article)\\s*(8|9|10|11|12|13)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    return article.match(purpose).captured(1);
}

} // namespace kluwen::picture

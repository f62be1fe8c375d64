#include "core/store/provisionstore.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/store/casefile.h"
#include "core/store/log.h"
#include "core/store/query.h"
#include "core/store/storageerror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::store
{

namespace
{

constexpr const char *provisionColumns =
    "SELECT id, at, user, recipient, recipient_name, requester, ground, decision, purpose, "
    "description, product, template, language, as_of, format, sha256, copy, content_hash FROM provision ";

Provision readProvision(const Query &query)
{
    Provision provision;
    provision.id = query.integer(0);
    provision.at = query.time(1);
    provision.user = query.text(2);
    provision.recipient = query.text(3);
    provision.recipientName = query.text(4);
    provision.requester = query.text(5);
    provision.ground = query.text(6);
    provision.decision = query.text(7);
    provision.purpose = query.text(8);
    provision.description = query.text(9);
    provision.product = query.text(10);
    provision.templateId = query.text(11);
    provision.language = query.text(12);
    provision.asOf = query.isNull(13) ? QDateTime() : query.time(13);
    provision.format = query.text(14);
    provision.sha256 = query.blob(15);
    provision.copy = static_cast<int>(query.integer(16));
    provision.contentHash = query.blob(17);
    return provision;
}

ProvidedSubject readProvidedSubject(const Query &query)
{
    return {query.id<RecordId>(0), query.text(1), query.text(2), query.text(3)};
}

bool isAbout(const Provision &provision, const ProvisionFilter &filter)
{
    if (!filter.record.isValid() && filter.name.isEmpty())
        return true;
    const QString wanted = searchKey(filter.name);
    return std::any_of(provision.subjects.begin(), provision.subjects.end(), [&](const ProvidedSubject &subject) {
        if (filter.record.isValid() && subject.record == filter.record)
            return true;
        return !wanted.isEmpty() &&
               (searchKey(subject.name).contains(wanted) || searchKey(subject.pseudonym).contains(wanted));
    });
}

/// What the log says of a provision. The names of the subjects stand in the register only.
QString logDetail(const Provision &provision)
{
    const QJsonObject detail{{QStringLiteral("recipient"), provision.recipient},
                             {QStringLiteral("ground"), provision.ground},
                             {QStringLiteral("decision"), provision.decision},
                             {QStringLiteral("template"), provision.templateId},
                             {QStringLiteral("language"), provision.language},
                             {QStringLiteral("format"), provision.format},
                             {QStringLiteral("subjects"), provision.subjects.size()},
                             {QStringLiteral("copy"), provision.copy},
                             {QStringLiteral("content"), QString::fromLatin1(provision.contentHash.toHex())},
                             {QStringLiteral("sha256"), QString::fromLatin1(provision.sha256.toHex())}};
    return QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

} // namespace

Result<qint64> ProvisionStore::add(const Provision &provision)
{
    if (m_caseFile.isReadOnly())
        return fail(makeError(
            Error::Code::Conflict, Tr::tr("The case may not be written, so the provision could not be recorded in it."),
            Tr::tr("Close the program that holds the case, or ask for the right to write it."), m_caseFile.path()));
    Database &database = m_caseFile.database();
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return fail(begun.error());
    const auto next = selectNumber(database, "SELECT COALESCE(MAX(id), 0) + 1 FROM provision");
    if (!next)
        return fail(next.error());
    const auto added =
        execute(database,
                "INSERT INTO provision (id, at, user, recipient, recipient_name, requester, ground, "
                "decision, purpose, description, product, template, language, as_of, format, sha256, copy, "
                "content_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                *next, provision.at, database.user(), provision.recipient, provision.recipientName, provision.requester,
                provision.ground, provision.decision, provision.purpose, provision.description, provision.product,
                provision.templateId, provision.language, provision.asOf, provision.format, provision.sha256,
                provision.copy, provision.contentHash);
    if (!added)
        return fail(added.error());
    for (const ProvidedSubject &subject : provision.subjects)
        if (const auto done = execute(database,
                                      "INSERT INTO provision_subject (provision, record, type, name, pseudonym) "
                                      "VALUES (?, ?, ?, ?, ?)",
                                      *next, subject.record, subject.type, subject.name, subject.pseudonym);
            !done)
            return fail(done.error());
    if (const auto logged = m_caseFile.log().append(LogVerb::Provide, QStringLiteral("provision %1").arg(*next),
                                                    logDetail(provision), provision.at);
        !logged)
        return fail(logged.error());
    if (const auto done = transaction.commit(); !done)
        return fail(done.error());
    return *next;
}

Result<QList<ProvidedSubject>> ProvisionStore::subjectsOf(qint64 provision) const
{
    return select(m_caseFile.database(), readProvidedSubject,
                  "SELECT record, type, name, pseudonym FROM provision_subject WHERE provision = ? ORDER BY record",
                  provision);
}

Result<QList<Provision>> ProvisionStore::find(const ProvisionFilter &filter) const
{
    const std::string sql = std::string(provisionColumns) +
                            "WHERE at >= ? AND (? = '' OR recipient = ?) ORDER BY at DESC, "
                            "id DESC";
    const QDateTime since = filter.since.isValid() ? filter.since : QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    auto all = select(m_caseFile.database(), readProvision, sql, since, filter.recipient, filter.recipient);
    if (!all)
        return fail(all.error());
    QList<Provision> found;
    for (Provision &provision : *all) {
        auto subjects = subjectsOf(provision.id);
        if (!subjects)
            return fail(subjects.error());
        provision.subjects = std::move(*subjects);
        if (isAbout(provision, filter))
            found << std::move(provision);
    }
    return found;
}

Result<std::optional<Provision>> ProvisionStore::findFile(const QByteArray &sha256) const
{
    if (sha256.isEmpty())
        return std::nullopt;
    const std::string sql = std::string(provisionColumns) + "WHERE sha256 = ? ORDER BY id DESC LIMIT 1";
    auto found = selectFirst(m_caseFile.database(), readProvision, sql, sha256);
    if (!found || !*found)
        return found;
    auto subjects = subjectsOf((*found)->id);
    if (!subjects)
        return fail(subjects.error());
    (*found)->subjects = std::move(*subjects);
    return found;
}

Result<int> ProvisionStore::lastCopy(const QString &product, const QString &description) const
{
    const auto last = selectNumber(m_caseFile.database(),
                                   "SELECT COALESCE(MAX(copy), 0) FROM provision WHERE product = ? AND "
                                   "(product <> '' OR description = ?)",
                                   product, description);
    if (!last)
        return fail(last.error());
    return static_cast<int>(*last);
}

Result<QByteArray> ProvisionStore::pseudonymKey() const
{
    Query query(m_caseFile.database(), "SELECT value FROM secret WHERE name = 'pseudonyms'");
    const QByteArray key = query.next() ? query.blob(0) : QByteArray();
    if (const auto done = query.result(); !done)
        return fail(done.error());
    return key;
}

} // namespace kluwen::store

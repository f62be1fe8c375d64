#include "core/store/pictureversionstore.h"
#include "core/base/tr.h"
#include "core/store/casefile.h"
#include "core/store/log.h"
#include "core/store/query.h"
#include "core/store/storageerror.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace kluwen::store
{

namespace
{

PictureVersion readPictureVersion(const Query &query)
{
    PictureVersion version;
    version.id = query.integer(0);
    version.at = query.time(1);
    version.user = query.text(2);
    version.templateId = query.text(3);
    version.product = query.text(4);
    version.version = static_cast<int>(query.integer(5));
    version.titleNl = query.text(6);
    version.titleEn = query.text(7);
    version.recipient = query.text(8);
    version.recipientName = query.text(9);
    version.asOf = query.isNull(10) ? QDateTime() : query.time(10);
    version.contentHash = query.blob(11);
    return version;
}

std::pair<QByteArray, QByteArray> readPackedData(const Query &query)
{
    return {query.blob(0), query.blob(1)};
}

QByteArray hashOf(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256);
}

QString freezeDetail(const PictureVersion &version, const QByteArray &dataHash)
{
    const QJsonObject detail{{QStringLiteral("template"), version.templateId},
                             {QStringLiteral("recipient"), version.recipient},
                             {QStringLiteral("content"), QString::fromLatin1(version.contentHash.toHex())},
                             {QStringLiteral("data"), QString::fromLatin1(dataHash.toHex())}};
    return QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
}

} // namespace

Result<qint64> PictureVersionStore::add(const PictureVersion &version, const QByteArray &data)
{
    if (m_caseFile.isReadOnly())
        return fail(makeError(
            Error::Code::Conflict, Tr::tr("The case may not be written, so the picture could not be frozen in it."),
            Tr::tr("Close the program that holds the case, or ask for the right to write it."), m_caseFile.path()));
    Database &database = m_caseFile.database();
    const QByteArray hash = hashOf(data);
    Transaction transaction(database);
    if (const auto begun = transaction.begun(); !begun)
        return fail(begun.error());
    const auto known = selectNumber(database, "SELECT id FROM picture_version WHERE content_hash = ? AND data_hash = ?",
                                    version.contentHash, hash);
    if (!known)
        return fail(known.error());
    if (*known > 0)
        return *known;
    const auto next = selectNumber(database, "SELECT COALESCE(MAX(id), 0) + 1 FROM picture_version");
    if (!next)
        return fail(next.error());
    const auto added = execute(
        database,
        "INSERT INTO picture_version (id, at, user, template, product, version, title_nl, title_en, recipient, "
        "recipient_name, as_of, content_hash, data_hash, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        *next, version.at, database.user(), version.templateId, version.product, version.version, version.titleNl,
        version.titleEn, version.recipient, version.recipientName, version.asOf, version.contentHash, hash,
        qCompress(data));
    if (!added)
        return fail(added.error());
    if (const auto logged = m_caseFile.log().append(LogVerb::Combine, QStringLiteral("picture_version %1").arg(*next),
                                                    freezeDetail(version, hash), version.at);
        !logged)
        return fail(logged.error());
    if (const auto done = transaction.commit(); !done)
        return fail(done.error());
    return *next;
}

Result<QList<PictureVersion>> PictureVersionStore::all() const
{
    return select(m_caseFile.database(), readPictureVersion,
                  "SELECT id, at, user, template, product, version, title_nl, title_en, recipient, recipient_name, "
                  "as_of, content_hash FROM picture_version ORDER BY id DESC");
}

Result<QByteArray> PictureVersionStore::data(qint64 id) const
{
    const auto packed = selectFirst(m_caseFile.database(), readPackedData,
                                    "SELECT data, data_hash FROM picture_version WHERE id = ?", id);
    if (!packed)
        return fail(packed.error());
    if (!*packed)
        return fail(makeError(Error::Code::NotFound, Tr::tr("There is no frozen version %1 in the case.").arg(id),
                              Tr::tr("List the versions with: kluwen picture CASE --versions."), m_caseFile.path()));
    const QByteArray data = qUncompress((*packed)->first);
    if (hashOf(data) != (*packed)->second)
        return fail(makeError(Error::Code::Malformed,
                              Tr::tr("Version %1 is no longer what was frozen: its checksum is wrong.").arg(id),
                              Tr::tr("Use a backup of the case."), m_caseFile.path()));
    return data;
}

} // namespace kluwen::store

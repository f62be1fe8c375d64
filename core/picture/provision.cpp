#include "core/picture/provision.h"
#include "core/store/casefile.h"
#include "core/store/thingstore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace kluwen::picture
{

namespace
{

QByteArray checksum(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

Result<QList<store::ProvidedSubject>> subjectsOf(store::CaseFile &caseFile, const Picture &picture)
{
    const auto things = caseFile.things().things();
    if (!things)
        return fail(things.error());
    QHash<RecordId, const Thing *> byId;
    for (const Thing &thing : *things)
        byId.insert(thing.id, &thing);
    QList<store::ProvidedSubject> subjects;
    for (const PictureSubject &subject : picture.subjects)
        if (const Thing *thing = byId.value(subject.record))
            subjects << store::ProvidedSubject{thing->id, thing->type, thing->caption, subject.pseudonym};
    return subjects;
}

} // namespace

Result<void> recordProvision(store::CaseFile &caseFile, const Picture &picture, const Delivery &delivery)
{
    const Phrasebook book(Language::Dutch); // the register is kept in the language of the law
    const Frame &frame = picture.frame;
    store::Provision provision;
    provision.at = caseFile.clock().now();
    provision.recipient = frame.recipientId;
    provision.recipientName = textOf(frame.recipient, book);
    provision.requester = delivery.requester;
    provision.ground = textOf(frame.legalBasis, book);
    provision.decision = frame.decision;
    provision.purpose = textOf(frame.purpose, book);
    provision.description = textOf(frame.title, book);
    provision.product = frame.productNumber.isEmpty()
                            ? QString()
                            : QStringLiteral("%1 v%2").arg(frame.productNumber).arg(frame.version);
    provision.templateId = QStringLiteral("%1 v%2").arg(frame.templateId).arg(frame.templateVersion);
    provision.language = languageCode(delivery.language);
    provision.asOf = frame.asOf;
    provision.format = QFileInfo(delivery.file).suffix().toLower();
    provision.sha256 = checksum(delivery.file);
    auto subjects = subjectsOf(caseFile, picture);
    if (!subjects)
        return fail(subjects.error());
    provision.subjects = std::move(*subjects);
    const auto added = store::ProvisionStore(caseFile).add(provision);
    if (!added)
        return fail(added.error());
    return {};
}

} // namespace kluwen::picture

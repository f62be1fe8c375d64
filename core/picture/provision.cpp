#include "core/picture/provision.h"
#include "core/picture/picturebuilder.h"
#include "core/picture/recipient.h"
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

QString productOf(const Frame &frame)
{
    return frame.productNumber.isEmpty() ? QString()
                                         : QStringLiteral("%1 v%2").arg(frame.productNumber).arg(frame.version);
}

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
    provision.product = productOf(frame);
    provision.templateId = QStringLiteral("%1 v%2").arg(frame.templateId).arg(frame.templateVersion);
    provision.language = languageCode(delivery.language);
    provision.asOf = frame.asOf;
    provision.format = QFileInfo(delivery.file).suffix().toLower();
    provision.sha256 = checksum(delivery.file);
    provision.copy = frame.copy;
    provision.contentHash = frame.contentHash;
    auto subjects = subjectsOf(caseFile, picture);
    if (!subjects)
        return fail(subjects.error());
    provision.subjects = std::move(*subjects);
    const auto added = store::ProvisionStore(caseFile).add(provision);
    if (!added)
        return fail(added.error());
    return {};
}

Result<int> recordFile(store::CaseFile &caseFile, const FileDelivery &delivery)
{
    store::ProvisionStore store(caseFile);
    store::Provision provision;
    provision.at = caseFile.clock().now();
    const auto known = recipientById(delivery.recipient);
    provision.recipient = delivery.recipient;
    provision.recipientName = known ? known->labels.nl : delivery.recipient;
    provision.ground = delivery.ground;
    provision.description = delivery.description;
    provision.asOf = delivery.asOf;
    const QFileInfo file(delivery.file);
    provision.format = file.isDir() ? QStringLiteral("csv") : file.suffix().toLower();
    provision.sha256 = file.isDir() ? QByteArray() : checksum(delivery.file);
    for (const Thing &thing : delivery.subjects)
        provision.subjects << store::ProvidedSubject{thing.id, thing.type, thing.caption, {}};
    int unknown = 0;
    QSet<RecordId> told;
    for (const QString &path : delivery.content) {
        const auto before = store.findFile(checksum(path));
        if (!before)
            return fail(before.error());
        if (!*before) {
            ++unknown;
            continue;
        }
        provision.product = (*before)->product;
        provision.copy = (*before)->copy;
        provision.contentHash = (*before)->contentHash;
        for (const store::ProvidedSubject &subject : std::as_const((*before)->subjects))
            if (!told.contains(subject.record)) {
                told.insert(subject.record);
                provision.subjects << subject;
            }
    }
    if (const auto added = store.add(provision); !added)
        return fail(added.error());
    return unknown;
}

Result<void> mayProvideAgain(const Picture &picture, const QString &recipientsFile, const Clock &clock)
{
    if (picture.frame.recipientId.isEmpty())
        return {};
    const auto known = recipientsWith(recipientsFile);
    if (!known)
        return fail(known.error());
    const auto recipient = recipientById(picture.frame.recipientId, *known);
    if (!recipient)
        return fail(recipient.error());
    Terms terms;
    terms.recipient = *recipient;
    terms.day = clock.now().date();
    terms.decision = picture.frame.decision;
    for (const Language language : {Language::Dutch, Language::English})
        terms.marking += textOf(picture.frame.marking, Phrasebook(language)) + QLatin1Char('\n');
    return mayProvide(terms);
}

} // namespace kluwen::picture

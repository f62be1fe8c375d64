#include "core/picture/versions.h"
#include "core/base/tr.h"
#include "core/picture/decisions.h"
#include "core/picture/phrasejson.h"
#include "core/picture/picturebuilder.h"
#include "core/picture/picturejson.h"
#include "core/picture/provision.h"
#include "core/store/casefile.h"
#include "core/store/provisionstore.h"

namespace kluwen::picture
{

namespace
{

/// Who became protected after the picture was frozen leaves by no door, an old version neither.
Result<void> stayClosed(store::CaseFile &caseFile, qint64 number, const Picture &picture)
{
    if (picture.subjects.isEmpty())
        return {};
    NoProgress progress;
    const auto contents = readContents(caseFile, progress);
    if (!contents)
        return fail(contents.error());
    const Decisions decisions = decide(*contents, termsOf(*contents, {}));
    for (const PictureSubject &subject : picture.subjects) {
        if (!decisions.isProtected(subject.record))
            continue;
        Error error;
        error.code = Error::Code::Usage;
        error.message =
            Tr::tr("Version %1 stays closed: it holds data on an identity that has been protected since.").arg(number);
        error.remedy = Tr::tr("Make the picture again; the new one leaves out what is protected.");
        return fail(error);
    }
    return {};
}

} // namespace

Result<qint64> freeze(store::CaseFile &caseFile, const Picture &picture)
{
    const PhraseWriter writer;
    const Frame &frame = picture.frame;
    const Labels title = writer.labels(frame.title);
    store::PictureVersion version;
    version.at = caseFile.clock().now();
    version.templateId = QStringLiteral("%1 v%2").arg(frame.templateId).arg(frame.templateVersion);
    version.product = frame.productNumber;
    version.version = frame.version;
    version.titleNl = title.nl;
    version.titleEn = title.en;
    version.recipient = frame.recipientId;
    version.recipientName = writer.labels(frame.recipient).nl;
    version.asOf = frame.asOf;
    version.contentHash = contentHash(picture);
    return store::PictureVersionStore(caseFile).add(version, pictureToJson(picture, Extent::Frozen));
}

Result<Picture> frozenPicture(store::CaseFile &caseFile, qint64 number)
{
    const auto data = store::PictureVersionStore(caseFile).data(number);
    if (!data)
        return fail(data.error());
    auto picture = pictureFromJson(*data);
    if (!picture)
        return picture;
    if (const auto closed = stayClosed(caseFile, number, *picture); !closed)
        return fail(closed.error());
    return picture;
}

Result<void> numberCopy(store::CaseFile &caseFile, Picture &picture)
{
    Frame &frame = picture.frame;
    if (!frame.copiesNumbered || frame.copy > 0)
        return {};
    const auto last =
        store::ProvisionStore(caseFile).lastCopy(productOf(frame), textOf(frame.title, Phrasebook(Language::Dutch)));
    if (!last)
        return fail(last.error());
    frame.copy = *last + 1;
    return {};
}

} // namespace kluwen::picture

#include "core/picture/picturebuilder.h"
#include "core/base/tr.h"
#include "core/picture/linter.h"
#include "core/picture/material.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Outside the namespace, as the macro asks; a static library drops resources that nobody names.
static void initTemplatesResource()
{
    Q_INIT_RESOURCE(templates);
}

namespace kluwen::picture
{

namespace
{

struct SectionKind
{
    const char *id;
    const char *title;
    FillSection fill;
};

constexpr std::array<SectionKind, 17> kinds{{
    {"judgements", QT_TRANSLATE_NOOP("Picture", "Key judgements"), fillJudgements},
    {"observations", QT_TRANSLATE_NOOP("Picture", "What the data show"), fillObservations},
    {"network", QT_TRANSLATE_NOOP("Picture", "Network"), fillNetwork},
    {"persons", QT_TRANSLATE_NOOP("Picture", "Persons"), fillPersons},
    {"organisations", QT_TRANSLATE_NOOP("Picture", "Companies and other organisations"), fillOrganisations},
    {"money", QT_TRANSLATE_NOOP("Picture", "Money trail"), fillMoney},
    {"proof", QT_TRANSLATE_NOOP("Picture", "Proof of the money trail"), fillProof},
    {"timeline", QT_TRANSLATE_NOOP("Picture", "Timeline"), fillTimeline},
    {"seizures", QT_TRANSLATE_NOOP("Picture", "Seizures"), fillSeizures},
    {"facts", QT_TRANSLATE_NOOP("Picture", "Facts"), fillFacts},
    {"phenomenon", QT_TRANSLATE_NOOP("Picture", "Size and nature"), fillPhenomenon},
    {"money_overall", QT_TRANSLATE_NOOP("Picture", "Money flows"), fillMoneyOverall},
    {"against", QT_TRANSLATE_NOOP("Picture", "What speaks against it"), fillAgainst},
    {"gaps", QT_TRANSLATE_NOOP("Picture", "What is not known"), fillGaps},
    {"options", QT_TRANSLATE_NOOP("Picture", "Options"), fillOptions},
    {"sources", QT_TRANSLATE_NOOP("Picture", "Sources and gradings"), fillSources},
    {"method", QT_TRANSLATE_NOOP("Picture", "Method"), fillMethod},
}};

const char *titleKey(Level level)
{
    switch (level) {
    case Level::Strategic:
        return QT_TRANSLATE_NOOP("Picture", "Strategic intelligence picture");
    case Level::Tactical:
        return QT_TRANSLATE_NOOP("Picture", "Tactical intelligence picture");
    case Level::Operational:
        return QT_TRANSLATE_NOOP("Picture", "Operational intelligence picture");
    }
    return "";
}

Result<QStringList> sectionsOf(Level level)
{
    initTemplatesResource();
    QFile file(QStringLiteral(":/templates/%1.json").arg(levelId(level)));
    QStringList sections;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &section : json[QLatin1String("sections")].toArray())
            sections << section.toString();
    }
    if (sections.isEmpty()) {
        Error error;
        error.code = Error::Code::Malformed;
        error.message = Tr::tr("The template of the picture cannot be read.");
        error.remedy = Tr::tr("Install the program again.");
        error.file = file.fileName();
        return fail(error);
    }
    return sections;
}

Frame frameOf(const Material &material)
{
    Frame frame;
    const Texts &texts = material.texts;
    frame.title = texts.title.isEmpty() ? sentence(titleKey(material.options.level)) : texts.title;
    frame.caseTitle = material.info.title;
    frame.productNumber = texts.product;
    frame.version = texts.version;
    frame.marking = texts.marking.isEmpty() ? material.info.marking : texts.marking;
    frame.handling = material.options.level == Level::Strategic ? Handling::H0 : material.view.strictest();
    frame.asOf = material.options.asOf;
    frame.purpose = !texts.purpose.isEmpty() ? texts.purpose : freeText(material.info.purpose, material.info.purpose);
    frame.question = texts.question;
    frame.author = texts.author;
    if (material.ledger.size() > 0) {
        frame.periodFrom =
            PartialDate::fromDate(dateOfEpochDay(static_cast<int>(material.ledger.seconds.front() / 86400)));
        frame.periodTo =
            PartialDate::fromDate(dateOfEpochDay(static_cast<int>(material.ledger.seconds.back() / 86400)));
    }
    if (material.options.recipient) {
        frame.recipient = value(material.options.recipient->labels);
        frame.legalBasis = value(material.options.recipient->basis);
    }
    return frame;
}

void listSources(const Material &material, Picture &picture)
{
    if (material.options.level == Level::Strategic)
        return; // names of files and accounts are personal data
    for (const Source &source : material.view.sources())
        picture.sources << CitedSource{material.numbers.value(source.id), source,
                                       material.view.statementsOf(source.id)};
}

} // namespace

Result<Picture> buildPicture(store::CaseFile &caseFile, const PictureOptions &options, Progress &progress)
{
    const auto sections = sectionsOf(options.level);
    if (!sections)
        return fail(sections.error());
    const auto material = gather(caseFile, options, progress);
    if (!material)
        return fail(material.error());
    Picture picture;
    picture.level = options.level;
    picture.frame = frameOf(*material);
    for (const QString &id : *sections) {
        const auto kind = std::find_if(kinds.begin(), kinds.end(), [&id](const SectionKind &candidate) {
            return id == QLatin1String(candidate.id);
        });
        if (kind == kinds.end())
            continue;
        Section section;
        section.id = id;
        section.title = sentence(kind->title);
        kind->fill(*material, section);
        if (!section.blocks.isEmpty())
            picture.sections << section;
    }
    listSources(*material, picture);
    picture.remarks = lint(picture, material->texts, material->view);
    return picture;
}

} // namespace kluwen::picture

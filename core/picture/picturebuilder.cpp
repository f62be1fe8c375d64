#include "core/picture/picturebuilder.h"
#include "core/base/tr.h"
#include "core/model/describe.h"
#include "core/picture/casename.h"
#include "core/picture/legalnames.h"
#include "core/picture/linter.h"
#include "core/picture/material.h"
#include "core/picture/picturejson.h"
#include "core/picture/translatednames.h"
#include "core/picture/usedterms.h"
#include "core/store/casefile.h"

#include <algorithm>
#include <array>

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

constexpr auto kinds = std::to_array<SectionKind>({
    {"judgements", QT_TRANSLATE_NOOP("Picture", "Key judgements"), fillJudgements},
    {"observations", QT_TRANSLATE_NOOP("Picture", "What the data show"), fillObservations},
    {"network", QT_TRANSLATE_NOOP("Picture", "Network"), fillNetwork},
    {"network_figure", QT_TRANSLATE_NOOP("Picture", "Network"), fillNetworkFigure},
    {"persons", QT_TRANSLATE_NOOP("Picture", "Persons"), fillPersons},
    {"organisations", QT_TRANSLATE_NOOP("Picture", "Companies and other organisations"), fillOrganisations},
    {"money", QT_TRANSLATE_NOOP("Picture", "Money trail"), fillMoney},
    {"flows", QT_TRANSLATE_NOOP("Picture", "Money between parties"), fillFlows},
    {"proof", QT_TRANSLATE_NOOP("Picture", "Payments behind the money trail"), fillProof},
    {"timeline", QT_TRANSLATE_NOOP("Picture", "Timeline"), fillTimeline},
    {"seizures", QT_TRANSLATE_NOOP("Picture", "Seizures"), fillSeizures},
    {"facts", QT_TRANSLATE_NOOP("Picture", "Facts"), fillFacts},
    {"targets", QT_TRANSLATE_NOOP("Picture", "Targets"), fillTargets},
    {"phenomenon", QT_TRANSLATE_NOOP("Picture", "Size and nature"), fillPhenomenon},
    {"money_overall", QT_TRANSLATE_NOOP("Picture", "Money flows"), fillMoneyOverall},
    {"against", QT_TRANSLATE_NOOP("Picture", "What speaks against the judgements"), fillAgainst},
    {"gaps", QT_TRANSLATE_NOOP("Picture", "What is not known"), fillGaps},
    {"options", QT_TRANSLATE_NOOP("Picture", "Options"), fillOptions},
    {"sources", QT_TRANSLATE_NOOP("Picture", "Sources and gradings"), fillSources},
    {"glossary", QT_TRANSLATE_NOOP("Picture", "Terms"), fillGlossary},
    {"method", QT_TRANSLATE_NOOP("Picture", "Method"), fillMethod},
    {"subject", QT_TRANSLATE_NOOP("Picture", "Subject"), fillSubject},
    {"vulnerable", QT_TRANSLATE_NOOP("Picture", "Vulnerable points"), fillVulnerable},
    {"facilitation", QT_TRANSLATE_NOOP("Picture", "Facilitation"), fillFacilitation},
    {"area", QT_TRANSLATE_NOOP("Picture", "Area"), fillArea},
    {"timeline_figure", QT_TRANSLATE_NOOP("Picture", "Timeline"), fillTimelineFigure},
    {"timeline_table", QT_TRANSLATE_NOOP("Picture", "Dated events"), fillTimelineTable},
    {"hypotheses", QT_TRANSLATE_NOOP("Picture", "Alternative hypotheses"), fillHypotheses},
    {"declaration", QT_TRANSLATE_NOOP("Picture", "Reporting officer"), fillDeclaration},
    {"money_brief", QT_TRANSLATE_NOOP("Picture", "Money trail"), fillMoneyBrief},
    {"money_rules", QT_TRANSLATE_NOOP("Picture", "Calculation of the money trail"), fillMoneyRules},
    {"signature", QT_TRANSLATE_NOOP("Picture", "Signature"), fillSignature},
    {"sources_brief", QT_TRANSLATE_NOOP("Picture", "Sources"), fillSourcesBrief},
    {"identifiers", QT_TRANSLATE_NOOP("Picture", "Account and registration numbers"), fillIdentifiers},
    {"trends", QT_TRANSLATE_NOOP("Picture", "Trends"), fillTrends},
});

const SectionKind *kindOf(const QString &id)
{
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&id](const SectionKind &candidate) { return id == QLatin1String(candidate.id); });
    return kind == kinds.end() ? nullptr : &*kind;
}

/// A column of which no row says anything only takes room; the first names the rows and stays.
void dropEmptyColumns(Table &table)
{
    for (qsizetype column = table.columns.size() - 1; column > 0; --column) {
        const bool isEmpty = std::all_of(table.rows.cbegin(), table.rows.cend(), [column](const QList<Phrase> &row) {
            return column >= row.size() || row[column].isEmpty();
        });
        if (!isEmpty || table.rows.isEmpty())
            continue;
        table.columns.removeAt(column);
        for (QList<Phrase> &row : table.rows)
            if (column < row.size())
                row.removeAt(column);
    }
}

/// Something put in by hand that this reader does not get: said to the maker.
void remarkOnItems(int missing, const QString &section, QList<Remark> &remarks)
{
    if (missing == 0)
        return;
    Remark remark;
    remark.text = counted(QT_TRANSLATE_N_NOOP("Picture", "%n thing(s) put into this section are left out or shortened, "
                                                         "because the recipient or the level of the picture may not "
                                                         "have them or the case no longer holds them."),
                          missing);
    remark.section = section;
    remarks << remark;
}

/// What the team weighs for itself is no business of a recipient that does not decide on it.
void remarkOnDeliberation(const QString &section, QList<Remark> &remarks)
{
    Remark remark;
    remark.text = sentence(QT_TRANSLATE_NOOP("Picture", "This section is the team's own deliberation and is left out "
                                                        "for this recipient (directory of recipients, \"without\")."));
    remark.section = section;
    remarks << remark;
}

/// A section that the template expects to be written.
void remarkOnExpected(const Material &material, const Template::Part &part, QList<Remark> &remarks)
{
    if (!part.isText || !part.isExpected || !material.written.written.value(part.id).isEmpty())
        return;
    Remark remark;
    remark.text = sentence(QT_TRANSLATE_NOOP("Picture", "Nothing is written yet under \"%1\"."), {part.title});
    remark.section = part.id;
    remarks << remark;
}

/// An outline without what speaks against the judgements is the maker's choice; it is said.
void remarkOnOutline(const Template &layout, const QList<SectionChoice> &chosen, QList<Remark> &remarks)
{
    const QString against = QStringLiteral("against");
    if (!outlineOf(layout, chosen).contains(SectionChoice{against, false}))
        return;
    Remark remark;
    remark.text =
        sentence(QT_TRANSLATE_NOOP("Picture", "What speaks against the judgements is left out of the picture."));
    remark.section = against;
    remarks << remark;
}

QSet<SourceId> citedBy(const Material &material)
{
    QSet<SourceId> cited;
    for (auto source = material.numbers.cbegin(); source != material.numbers.cend(); ++source)
        if (material.citedSources.contains(source.value()))
            cited << source.key();
    return cited;
}

void listSources(const Material &material, Picture &picture)
{
    if (picture.level == Level::Strategic)
        return; // names of files and accounts are personal data
    const bool isOfFacts = !material.options.chosenTemplate().hasAssessments;
    for (const Source &source : material.view.sources())
        if (!isOfFacts || material.citedSources.contains(material.numbers.value(source.id)))
            picture.sources << CitedSource{material.numbers.value(source.id), source,
                                           material.view.statementsOf(source.id)};
}

/// Whom and what the picture gives data on: for the register of provisions.
void listSubjects(const Material &material, Picture &picture)
{
    if (picture.level == Level::Strategic)
        return;
    for (const Thing &thing : material.view.things())
        picture.subjects << PictureSubject{thing.id,
                                           material.view.isPseudonymous(thing.id) ? thing.caption : QString()};
}

/// What the picture rests on, as the recipient reads it. A strategic picture rests on counts and keeps nobody.
void keepStatements(const Material &material, Picture &picture)
{
    if (picture.level == Level::Strategic || !material.options.keepStatements)
        return;
    const auto keep = [&](RecordId record, const QString &type, const Labels &name) {
        for (const Statement &statement : material.view.of(record)) {
            const PropertyType *property = Schema::builtIn().property(type, statement.property);
            const auto read = [&](Language language) {
                return property ? valueForReader(*property, statement.value, language) : statement.value;
            };
            picture.statements << PictureStatement{statement.id,
                                                   record,
                                                   name,
                                                   statement.property,
                                                   property ? property->labels : Labels{},
                                                   {read(Language::Dutch), read(Language::English)},
                                                   statement.grading,
                                                   statement.source};
        }
    };
    for (const Thing &thing : material.view.things())
        keep(thing.id, thing.type, {thing.caption, thing.caption});
    for (const Link &link : material.view.links()) {
        const LinkType *type = Schema::builtIn().link(link.type);
        const QString from = material.view.name(link.from) + QLatin1Char(' ');
        const QString to = QLatin1Char(' ') + material.view.name(link.to);
        const Labels words = type ? type->labels : Labels{link.type, link.type};
        keep(link.id, link.type, {from + words.nl + to, from + words.en + to});
    }
    std::sort(picture.statements.begin(), picture.statements.end(),
              [](const PictureStatement &a, const PictureStatement &b) { return a.id < b.id; });
}

/// Lists what the others cite, so they are filled last.
bool listsSources(const QString &section)
{
    return section == QLatin1String("sources") || section == QLatin1String("sources_brief");
}

void fillPart(const Material &material, const Template::Part &part, Section &section, QList<Remark> &remarks)
{
    const SectionKind *kind = part.isText ? nullptr : kindOf(part.id);
    if (kind)
        kind->fill(material, section);
    else
        fillWritten(material, part, section);
    remarkOnExpected(material, part, remarks);
    remarkOnItems(fillItems(material, section), part.id, remarks);
    for (Block &block : section.blocks)
        if (auto *table = std::get_if<Table>(&block))
            dropEmptyColumns(*table);
}

/// The head and the sections of the template that have something to say.
Picture sectionsOf(Material &material)
{
    const Template &layout = material.options.chosenTemplate();
    Picture picture;
    picture.level = layout.level;
    picture.frame = frameOf(material);
    QList<Template::Part> parts;
    for (const Template::Part &part : partsOf(layout, material.texts.sections)) {
        const SectionKind *kind = part.isText ? nullptr : kindOf(part.id);
        if (!kind && !part.isText)
            continue;
        if (material.options.recipient && material.options.recipient->withoutSections.contains(part.id)) {
            remarkOnDeliberation(part.id, picture.remarks);
            continue;
        }
        const bool isUsual = kind && part.title.nl.isEmpty() && part.title.en.isEmpty();
        parts << part;
        picture.sections << Section{part.id, isUsual ? sentence(kind->title) : value(part.title), {}, {}};
    }
    const auto fill = [&](bool isOfSources) {
        for (qsizetype i = 0; i < parts.size(); ++i)
            if (listsSources(parts[i].id) == isOfSources)
                fillPart(material, parts[i], picture.sections[i], picture.remarks);
    };
    fill(false);
    material.citedSources = citedNumbers(material, picture);
    if (holdsOnlyCited(material))
        picture.frame.handling = material.view.strictestOf(citedBy(material));
    fill(true);
    picture.sections.removeIf(
        [](const Section &section) { return section.blocks.isEmpty() && section.id != glossarySection(); });
    offerNames(material, picture);
    listSources(material, picture);
    listSubjects(material, picture);
    keepStatements(material, picture);
    nameLegalTerms(picture);
    listUsedTerms(picture);
    return picture;
}

/// Sections that texts refer to and that hold nothing.
QStringList lackingSections(const Material &material, const Picture &picture)
{
    QStringList lacking = material.sectionsInTexts;
    for (const Section &section : picture.sections)
        lacking.removeAll(section.id);
    return lacking;
}

Picture finished(const Material &material, Picture picture)
{
    picture.frame.contentHash = contentHash(picture);
    picture.remarks = material.remarks + picture.remarks;
    remarkOnOutline(material.options.chosenTemplate(), material.texts.sections, picture.remarks);
    remarkOnPurpose(material, picture.frame, picture.remarks);
    remarkOnCaseName(material, picture, picture.remarks);
    remarkOnPermission(material, picture.frame, picture.remarks);
    picture.remarks += lint(picture, material.written, material.view, material.info.marking);
    return picture;
}

} // namespace

const char *sectionTitleKey(const QString &id)
{
    const SectionKind *kind = kindOf(id);
    return kind ? kind->title : nullptr;
}

QStringList builtInSections()
{
    QStringList ids;
    for (const SectionKind &kind : kinds)
        ids << QLatin1String(kind.id);
    return ids;
}

Result<Picture> buildPicture(store::CaseFile &caseFile, const PictureOptions &options, Progress &progress)
{
    auto contents = readContents(caseFile, progress);
    if (!contents)
        return fail(contents.error());
    if (options.texts)
        if (const auto read = readPaymentTexts(caseFile, toJson(*options.texts), *contents); !read)
            return fail(read.error());
    return buildPicture(*contents, options, progress);
}

Result<Picture> buildPicture(const Contents &contents, const PictureOptions &options, Progress &progress)
{
    QStringList empty; // grows, because a text that is left out may have been the last of its section
    for (;;) {
        auto material = gather(contents, options, empty, progress);
        if (!material)
            return fail(material.error());
        Picture picture = sectionsOf(*material);
        const QStringList lacking = lackingSections(*material, picture);
        if (lacking.isEmpty())
            return finished(*material, std::move(picture));
        empty += lacking;
    }
}

} // namespace kluwen::picture

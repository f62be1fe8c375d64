#include "core/base/tr.h"
#include "core/picture/likelihoodwords.h"
#include "core/picture/linterparts.h"
#include "core/picture/marking.h"
#include "core/picture/sections/ties.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

constexpr int staleMoneyDays = 90;

/// What a marking keeps in: "POLITIE INTERN" and everything above it, or the traffic light from that colour on.
bool keepsIn(const Marking &marking, Tlp least)
{
    return marking.classification >= Classification::Internal || (marking.tlp && *marking.tlp >= least);
}

bool holdsPersons(const CaseView &view)
{
    return std::any_of(view.things().begin(), view.things().end(),
                       [](const Thing &thing) { return thing.type == QLatin1String("person"); });
}

/// A classification names its last day on distribution (VIRBI 2013 art. 5).
void lintDuration(const Frame &frame, const Marking &strictest, QList<Remark> &remarks)
{
    if (!isClassified(strictest))
        return;
    if (!frame.markedUntil.isValid())
        remarks << Remark{Weight::Must,
                          sentence(QT_TRANSLATE_NOOP("Picture", "The marking is a classification and names no last "
                                                                "day (VIRBI 2013 art. 5).")),
                          {}};
    else if (frame.asOf.isValid() && frame.markedUntil < frame.asOf.date())
        remarks << Remark{
            Weight::Must,
            sentence(QT_TRANSLATE_NOOP("Picture", "The classification ended on %1, before the date of the picture."),
                     {PartialDate::fromDate(frame.markedUntil)}),
            {}};
}

/// It names who reports in a section of its own.
bool hasDeclaration(const Picture &picture)
{
    return std::any_of(picture.sections.begin(), picture.sections.end(),
                       [](const Section &section) { return section.id == QLatin1String("declaration"); });
}

void lintMarking(const Picture &picture, const CaseView &view, const QString &caseMarking, QList<Remark> &remarks)
{
    const Frame &frame = picture.frame;
    if (!isMarked(frame))
        return; // said elsewhere
    const Marking marking = markingFromPhrase(frame.marking);
    const Labels shown{textOf(frame.marking, Phrasebook(Language::Dutch)),
                       textOf(frame.marking, Phrasebook(Language::English))};
    if ((frame.handling >= Handling::H1 && !keepsIn(marking, Tlp::Amber)) ||
        (frame.handling >= Handling::H2 && !keepsIn(marking, Tlp::AmberStrict)))
        remarks << Remark{Weight::Must,
                          sentence(QT_TRANSLATE_NOOP("Picture", "The marking \"%1\" is too open: there are statements "
                                                                "in the picture with a stricter handling code."),
                                   {shown}),
                          {}};
    else if (picture.level != Level::Strategic && holdsPersons(view) && !keepsIn(marking, Tlp::Amber))
        remarks << Remark{
            Weight::Must,
            sentence(QT_TRANSLATE_NOOP("Picture", "The marking \"%1\" is too open for data on persons."), {shown}),
            {}};
    if (picture.level != Level::Strategic && marking.classification < markingFromText(caseMarking).classification)
        remarks << Remark{Weight::Must,
                          sentence(QT_TRANSLATE_NOOP("Picture", "The marking \"%1\" is lower than that of the case, "
                                                                "\"%2\"."),
                                   {shown, caseMarking}),
                          {}};
    const Marking strictest = markingFromText(shown.nl + QLatin1Char('\n') + shown.en);
    lintDuration(frame, strictest, remarks);
    if (strictest.classification >= Classification::Confidential && frame.author.trimmed().isEmpty() &&
        !hasDeclaration(picture))
        remarks << Remark{
            Weight::Must,
            sentence(QT_TRANSLATE_NOOP("Picture", "From Stg. CONFIDENTIEEL on a picture names its author.")),
            {}};
}

/// What is declared under oath goes to court, where H1 may not go without the provider's permission. Whether a text
/// names that permission, only a reader can tell.
void lintForCourt(const Picture &picture, QList<Remark> &remarks)
{
    if (!hasDeclaration(picture) || picture.frame.handling < Handling::H1)
        return;
    const auto basis = std::find_if(picture.sections.begin(), picture.sections.end(),
                                    [](const Section &section) { return section.id == QLatin1String("basis"); });
    const QString code = handlingText(picture.frame.handling);
    if (basis != picture.sections.end() && !basis->blocks.isEmpty())
        remarks << Remark{
            Weight::Should,
            sentence(QT_TRANSLATE_NOOP("Picture", "This picture is meant for court and holds data with handling code "
                                                  "%1. See that the permission of the provider is named under \"%2\", "
                                                  "with its date and number."),
                     {code, said(basis->title)}),
            basis->id};
    else
        remarks << Remark{
            Weight::Must,
            sentence(QT_TRANSLATE_NOOP("Picture", "This picture is meant for court and holds data with handling code "
                                                  "%1, which may not be used in judicial proceedings without the "
                                                  "permission of the provider. Leave them out, or have them released "
                                                  "and name the permission under its legal basis."),
                     {code}),
            QStringLiteral("sources")};
}

/// What the rows and sentences of a section rest on. Information that is confirmed by the source itself, such as a
/// statement of a bank (A1, B1, A2, B2), stands by itself; anything less wants a second source.
class ClaimReader
{
public:
    explicit ClaimReader(const Picture &picture)
    {
        for (const CitedSource &cited : picture.sources)
            m_sources.insert(cited.number, &cited.source);
    }

    void read(const Section &section)
    {
        m_single = 0;
        m_bare = 0;
        m_first = {};
        for (const Block &block : section.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block); paragraph && !paragraph->citations.isEmpty())
                claim(paragraph->text, paragraph->citations);
            if (const auto *table = std::get_if<Table>(&block))
                readTable(*table);
        }
    }
    [[nodiscard]] int single() const { return m_single; }
    [[nodiscard]] int bare() const { return m_bare; }
    [[nodiscard]] const Phrase &first() const { return m_first; }

private:
    void readTable(const Table &table)
    {
        const auto named = std::find_if(table.columns.begin(), table.columns.end(),
                                        [](const Column &column) { return !column.number; });
        const qsizetype name = named == table.columns.end() ? 0 : named - table.columns.begin();
        for (qsizetype row = 0; row < std::min(table.citations.size(), table.rows.size()); ++row)
            claim(table.rows[row].value(name), table.citations[row]);
    }
    void claim(const Phrase &text, const QList<int> &citations)
    {
        if (citations.isEmpty()) {
            ++m_bare;
            return;
        }
        const Source *source = m_sources.value(citations.first());
        if (citations.size() > 1 || !source || source->format == QLatin1String("manual") ||
            source->grading.atLeast({'B', 2}))
            return;
        if (m_single++ == 0)
            m_first = text;
    }

    QHash<int, const Source *> m_sources;
    int m_single = 0;
    int m_bare = 0;
    Phrase m_first;
};

void lintClaims(const Picture &picture, QList<Remark> &remarks)
{
    if (picture.level == Level::Strategic)
        return;
    ClaimReader reader(picture);
    const Phrasebook dutch(Language::Dutch);
    const Phrasebook english(Language::English);
    for (const Section &section : picture.sections) {
        reader.read(section);
        if (reader.single() > 0)
            remarks << Remark{
                Weight::Should,
                counted(QT_TRANSLATE_N_NOOP("Picture", "%n claim(s) rest on one source that is graded below B2; the "
                                                       "first: \"%1\"."),
                        reader.single(), {Labels{textOf(reader.first(), dutch), textOf(reader.first(), english)}}),
                section.id};
        if (reader.bare() > 0)
            remarks << Remark{Weight::Should,
                              counted(QT_TRANSLATE_N_NOOP("Picture", "%n row(s) without a source."), reader.bare()),
                              section.id};
    }
}

void lintAge(const Picture &picture, QList<Remark> &remarks)
{
    const Frame &frame = picture.frame;
    if (!frame.periodTo.isValid() || !frame.asOf.isValid())
        return;
    const qint64 age = frame.periodTo.last().daysTo(frame.asOf.date());
    if (age > staleMoneyDays)
        remarks << Remark{
            Weight::Should,
            counted(QT_TRANSLATE_N_NOOP("Picture", "The last payment is of %1, %n day(s) before the date of "
                                                   "the picture."),
                    age, {frame.periodTo}),
            QStringLiteral("money")};
}

void lintHealth(const Picture &picture, const CaseView &view, QList<Remark> &remarks)
{
    if (picture.level == Level::Strategic)
        return; // statements do not stand in it
    for (const Thing &thing : view.things()) {
        for (const Statement &statement : view.of(thing.id)) {
            const PropertyType *property = Schema::builtIn().property(thing.type, statement.property);
            if (!property || property->kind != ValueKind::LongText || !speaksOfHealth(statement.value))
                continue;
            remarks << Remark{Weight::Must,
                              sentence(QT_TRANSLATE_NOOP("Picture", "\"%1\" of %2 seems to tell of somebody's health: "
                                                                    "only where it cannot be avoided (Wpg art. 5)."),
                                       {property->labels, thing.caption}),
                              {}};
            break;
        }
    }
}

} // namespace

bool isMarked(const Frame &frame)
{
    for (const Language language : {Language::Dutch, Language::English})
        if (textOf(frame.marking, Phrasebook(language)).trimmed().isEmpty())
            return false;
    return true;
}

QList<Remark> lintContent(const Picture &picture, const CaseView &view, const QString &caseMarking)
{
    QList<Remark> remarks;
    lintMarking(picture, view, caseMarking, remarks);
    lintForCourt(picture, remarks);
    lintClaims(picture, remarks);
    lintAge(picture, remarks);
    lintHealth(picture, view, remarks);
    return remarks;
}

} // namespace kluwen::picture

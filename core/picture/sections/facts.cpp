#include "core/picture/material.h"
#include "core/picture/outline.h"
#include "core/picture/sections/happenings.h"
#include "core/picture/sections/ties.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

constexpr qsizetype listedFacts = 80; ///< ties; what happened is listed in full
constexpr qsizetype longestText = 600;

bool isPosition(const Link &link)
{
    static const QStringList types{QStringLiteral("ownership"), QStringLiteral("directorship"),
                                   QStringLiteral("facilitation"), QStringLiteral("membership"),
                                   QStringLiteral("employment")};
    return types.contains(link.type);
}

/// Ties that an operation turns on; who was where on a day is told with the event.
bool isUse(const Material &material, const Link &link)
{
    static const QStringList types{QStringLiteral("loan"), QStringLiteral("user_of"), QStringLiteral("resident")};
    const Thing *to = material.view.thing(link.to);
    return types.contains(link.type) || (link.type == QLatin1String("presence") && to && !isHappening(*to));
}

Phrase gradingsOf(const QList<Statement> &statements)
{
    QStringList gradings;
    for (const Statement &statement : statements)
        if (const QString grading = statement.grading.toText(); !gradings.contains(grading))
            gradings << grading;
    gradings.sort();
    return gradings.isEmpty() ? Phrase{} : value(gradings.join(QStringLiteral(", ")));
}

/// What is recorded of a seizure, and what a source tells of an event in its own words.
Labels factOf(const Material &material, const Thing &thing)
{
    Labels fact = toldOf(material, thing);
    const auto append = [&](const char *key, const QString &property) {
        const Phrase stored = valuesOf(material.view, thing, property);
        if (stored.isEmpty())
            return;
        const Labels more = closed(said(sentence(key, {said(stored)})));
        fact = {fact.nl + QLatin1Char(' ') + more.nl, fact.en + QLatin1Char(' ') + more.en};
    };
    append(QT_TRANSLATE_NOOP("Picture", "KVI number: %1"), QStringLiteral("number"));
    append(QT_TRANSLATE_NOOP("Picture", "Legal basis: %1"), QStringLiteral("ground"));
    append(QT_TRANSLATE_NOOP("Picture", "Quantity: %1"), QStringLiteral("quantity"));
    append(QT_TRANSLATE_NOOP("Picture", "Weight: %1"), QStringLiteral("weight"));
    append(QT_TRANSLATE_NOOP("Picture", "Value: %1"), QStringLiteral("value"));
    for (const Statement &statement : material.view.of(thing.id, QStringLiteral("description"))) {
        const bool isLong = statement.value.size() > longestText;
        const QString words =
            isLong ? statement.value.left(longestText) + QStringLiteral(" \u2026") : statement.value.trimmed();
        const Labels more = said(sentence(QT_TRANSLATE_NOOP("Picture", "The source says: “%1”"), {words}));
        fact = {fact.nl + QLatin1Char(' ') + more.nl, fact.en + QLatin1Char(' ') + more.en};
    }
    return fact;
}

/// A court weighs a source itself.
Phrase gradingsFor(const Material &material, const QList<Statement> &statements)
{
    return isUnderOath(material) ? Phrase{} : gradingsOf(statements);
}

Column factColumn(const Material &material)
{
    return {sentence(isUnderOath(material) ? QT_TRANSLATE_NOOP("Picture", "Statement in the source")
                                           : QT_TRANSLATE_NOOP("Picture", "Fact")),
            5.4, false};
}

/// What happened, by day.
Table happeningTable(const Material &material, qint64 &number)
{
    Table table;
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "No.")), 0.6, true},
                     factColumn(material),
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Date")), 1.5, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Kind")), 1.5, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Grading")), 1, false}};
    bool isEvents = false;
    bool isSeizures = false;
    for (const Thing &thing : happeningsOf(material)) {
        (thing.type == QLatin1String("seizure") ? isSeizures : isEvents) = true;
        QList<Statement> rests = material.view.of(thing.id);
        for (const Link *link : material.view.linksOf(thing.id))
            rests << material.view.of(link->id);
        table.rows << QList<Phrase>{value(++number), value(factOf(material, thing)), whenOf(material, thing),
                                    kindOfHappening(material, thing), gradingsFor(material, rests)};
        table.citations << material.citations(rests);
    }
    table.caption = sentence(isEvents && isSeizures ? QT_TRANSLATE_NOOP("Picture", "Events and seizures")
                             : isSeizures           ? QT_TRANSLATE_NOOP("Picture", "Seizures")
                                                    : QT_TRANSLATE_NOOP("Picture", "Events"));
    return table;
}

/// Ties of those the operation is about; of all where nobody is recorded as such, or the picture is about one thing.
struct FactTies
{
    QList<const Link *> positions;
    QList<const Link *> uses;
    qint64 left = 0; ///< not listed
};
FactTies factTiesOf(const Material &material)
{
    const QSet<RecordId> targets = material.subject.isValid() ? QSet<RecordId>() : targetsOf(material);
    FactTies ties;
    for (const Link &link : material.view.links()) {
        const bool isOfTarget = targets.isEmpty() || targets.contains(link.from) || targets.contains(link.to);
        const bool position = isPosition(link);
        if (!isOfTarget || (!position && !isUse(material, link)) || material.view.of(link.id, tieProperty).isEmpty())
            continue;
        if (ties.positions.size() + ties.uses.size() == listedFacts)
            ++ties.left;
        else
            (position ? ties.positions : ties.uses) << &link;
    }
    return ties;
}

/// "since 1 May 2019", "1 November 2023 to 15 October 2025".
Phrase periodOf(const PartialDate &since, const PartialDate &until)
{
    if (since.isValid() && until.isValid())
        return sentence(QT_TRANSLATE_NOOP("Picture", "%1 to %2"), {since, until});
    if (since.isValid())
        return sentence(QT_TRANSLATE_NOOP("Picture", "since %1"), {since});
    return until.isValid() ? sentence(QT_TRANSLATE_NOOP("Picture", "up to and including %1"), {until}) : Phrase{};
}

Table tieTable(const Material &material, const QList<const Link *> &ties, qint64 &number)
{
    Table table;
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "No.")), 0.6, true},
                     factColumn(material),
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Period")), 2.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Grading")), 1, false}};
    for (const Link *link : ties) {
        const QList<Statement> statements = material.view.of(link->id, tieProperty);
        const PartialDate until = untilOf(material, *link);
        const PartialDate since = statements.first().validFrom;
        table.rows << QList<Phrase>{value(++number), value(tieSentence(material, *link)), periodOf(since, until),
                                    gradingsFor(material, statements)};
        table.citations << material.citations(statements);
    }
    return table;
}

} // namespace

/// First what happened, then the ties an operation turns on; numbered through, with who says so, without assessment.
void fillFacts(const Material &material, Section &section)
{
    qint64 number = 0;
    if (const Table table = happeningTable(material, number); !table.rows.isEmpty())
        section.blocks << table;
    const auto [positions, uses, left] = factTiesOf(material);
    if (!positions.isEmpty()) {
        Table table = tieTable(material, positions, number);
        table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Control and positions"));
        section.blocks << table;
    }
    if (!uses.isEmpty()) {
        Table table = tieTable(material, uses, number);
        table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Residence, use and loans"));
        section.blocks << table;
    }
    if (!section.blocks.isEmpty() && isUnderOath(material))
        section.blocks.prepend(
            Paragraph{sentence(QT_TRANSLATE_NOOP("Picture", "I read the following in the sources named.")), {}, false});
    if (left > 0)
        section.blocks << note(
            counted(QT_TRANSLATE_N_NOOP("Picture", "%n further recorded tie(s) are not listed here."), left));
}

} // namespace kluwen::picture

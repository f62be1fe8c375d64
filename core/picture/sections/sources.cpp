#include "core/picture/citations.h"
#include "core/picture/material.h"
#include "core/picture/outline.h"
#include "core/picture/sections/ties.h"
#include "core/picture/sections/trailnames.h"
#include "core/picture/translatednames.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace kluwen::picture
{

namespace
{

constexpr std::array<char, 4> sourceGrades{'A', 'B', 'C', 'X'};
constexpr int informationGrades = 4;
using GradingCounts = std::array<std::array<qint64, informationGrades>, sourceGrades.size()>;

GradingCounts gradingCounts(const CaseView &view)
{
    GradingCounts counts{};
    const auto count = [&](RecordId record) {
        for (const Statement &statement : view.of(record)) {
            const auto *row = std::find(sourceGrades.begin(), sourceGrades.end(), statement.grading.source);
            const int column = statement.grading.information - 1;
            if (row != sourceGrades.end() && column >= 0 && column < informationGrades)
                ++counts[static_cast<size_t>(row - sourceGrades.begin())][static_cast<size_t>(column)];
        }
    };
    for (const Thing &thing : view.things())
        count(thing.id);
    for (const Link &link : view.links())
        count(link.id);
    return counts;
}

Phrase shareOfAll(const Material &material, qint64 count, qint64 all)
{
    if (count == 0)
        return value(QStringLiteral("\u2013"));
    const qint64 percent = (count * 200 + all) / (2 * all);
    const QString share = percent == 0 ? QStringLiteral("<1") : QString::number(percent);
    const Phrase shown = countForReader(material, count);
    return sentence(QT_TRANSLATE_NOOP("Picture", "%1 (%2%)"), {shown.arguments.value(0, count), share});
}

/// How much of the picture rests on which grading. Where a small number would tell of somebody, the reader gets none
/// of it: the others and their sum would give it away.
void addGradings(const Material &material, Section &section)
{
    const GradingCounts counts = gradingCounts(material.view);
    const qint64 smallest = smallestForReader(material);
    qint64 all = 0;
    for (const auto &row : counts)
        for (const qint64 count : row) {
            if (count > 0 && count < smallest)
                return;
            all += count;
        }
    if (all == 0)
        return;
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Statements by grading: source A to X, information 1 to 4 "
                                                          "(Europol 4x4); number and share of all."));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Source")), 1, false}};
    for (int information = 1; information <= informationGrades; ++information)
        table.columns << Column{value(QString::number(information)), 1.4, true};
    for (size_t source = 0; source < counts.size(); ++source) {
        QList<Phrase> row{value(QString(QLatin1Char(sourceGrades[source])))};
        for (const qint64 count : counts[source])
            row << shareOfAll(material, count, all);
        table.rows << row;
    }
    section.blocks << table;
}

/// A tie that had ended says so.
Phrase citedPhrase(const Material &material, const Statement &statement)
{
    const CaseSubject subject = subjectOf(material, statement.subject);
    const LinkType *type = statement.property == tieProperty ? Schema::builtIn().link(subject.type) : nullptr;
    if (type && !type->holder.nl.isEmpty()) // whose ends are persons and organisations, which nobody translates
        for (const Link &link : material.view.links())
            if (link.id == statement.subject)
                return value(tieWithEnd(material, link));
    const PropertyType *property = Schema::builtIn().property(subject.type, statement.property);
    if (const Labels told = property ? translatedValue(*property, statement.value, material.texts) : Labels{};
        told.nl != told.en)
        return told.nl == subject.name.nl && told.en == subject.name.en
                   ? sentence(QT_TRANSLATE_NOOP("Picture", "%1, %2"), {subject.name, property->labels})
                   : sentence(QT_TRANSLATE_NOOP("Picture", "%1, %2: %3"), {subject.name, property->labels, told});
    return statementPhrase(statement, subject.type, subject.name);
}

/// Which statements the sentences of the picture rest on, with the grading of each.
Table citedTable(const Material &material)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Statements that the texts cite"));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "Source")), 0.9, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Statement")), 6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Grading")), 1.3, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Handling")), 1.5, false}};
    const bool isSworn = isUnderOath(material);
    for (const Statement &statement : material.citedInTexts) {
        table.rows << QList<Phrase>{
            value(static_cast<qint64>(material.numbers.value(statement.source))), citedPhrase(material, statement),
            isSworn ? Phrase() : value(statement.grading.toText()), value(handlingText(statement.handling))};
    }
    return table;
}

/// A report of facts gives no measures, so it need not say how they were made.
bool measuresNetwork(const Material &material)
{
    static const QStringList sections{QStringLiteral("observations"), QStringLiteral("network"),
                                      QStringLiteral("vulnerable")};
    const QList<Template::Part> parts = partsOf(material.options.chosenTemplate(), material.texts.sections);
    return std::any_of(parts.cbegin(), parts.cend(),
                       [](const Template::Part &part) { return sections.contains(part.id); });
}

Phrase howMoneyIsFollowed(const Material &material)
{
    const auto stated = static_cast<qint64>(material.openings.size());
    if (stated > 0)
        return counted(
            QT_TRANSLATE_N_NOOP("Picture",
                                "Money trail: payments in order of time, equal times in order of payment number. "
                                "Accounts begin with the balance that the bank states where there is one (%n "
                                "account(s)), as other money (not traced), and are otherwise empty; what is paid out "
                                "above the known balance counts as other money (not traced) of unknown origin."),
            stated);
    return sentence(QT_TRANSLATE_NOOP(
        "Picture", "Money trail: payments in order of time, equal times in order of payment number. Accounts start "
                   "empty; what is paid out above the known balance counts as other money (not traced) of unknown "
                   "origin."));
}

/// "A1 47%, B2 21%": shares of at least 5%, the largest first.
QList<Labels> largestShares(const GradingCounts &counts, qint64 all)
{
    constexpr qint64 leastPercent = 5;
    std::vector<std::pair<qint64, QString>> shares;
    for (size_t source = 0; source < counts.size(); ++source)
        for (size_t information = 0; information < counts[source].size(); ++information)
            if (const qint64 percent = (counts[source][information] * 200 + all) / (2 * all); percent >= leastPercent)
                shares.emplace_back(percent,
                                    QString(QLatin1Char(sourceGrades[source])) + QString::number(information + 1));
    std::stable_sort(shares.begin(), shares.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Labels> told;
    for (const auto &[percent, grading] : shares) {
        const QString share = QStringLiteral("%1 %2%").arg(grading).arg(percent);
        told << Labels{share, share};
    }
    return told;
}

/// What a picture that names no sources rests on, in numbers that point at nobody.
void tellBasis(const Material &material, Section &section)
{
    const GradingCounts counts = gradingCounts(material.view);
    qint64 all = 0;
    for (const auto &row : counts)
        all = std::accumulate(row.begin(), row.end(), all);
    constexpr qint64 ten = 10;
    const qint64 smallest = smallestForReader(material);
    if (all < std::max(smallest, ten))
        return;
    const qint64 about = (all + ten / 2) / ten * ten;
    const auto known = static_cast<qint64>(material.numbers.size());
    const Phrase shown = countForReader(material, known);
    const Labels sources =
        known < smallest ? said(shown) : said(sentence(QT_TRANSLATE_NOOP("Picture", "about %1"), {said(shown)}));
    constexpr qint64 hundred = 100;
    const QList<Labels> shares = largestShares(counts, all);
    if (all < hundred * smallest || shares.isEmpty()) // a percent would tell of too few
        section.blocks << note(
            sentence(QT_TRANSLATE_NOOP("Picture", "This picture rests on about %1 statements; number of sources: %2."),
                     {about, sources}));
    else
        section.blocks << note(sentence(
            QT_TRANSLATE_NOOP("Picture", "This picture rests on about %1 statements; number of sources: %2. Graded "
                                         "(Europol 4x4; shares of at least 5%): %3."),
            {about, sources, listed(shares)}));
}

/// What a version for one recipient leaves out, as far as it shows in this one.
void tellOfVersion(const Material &material, Section &section)
{
    const bool isStrategic = material.options.chosenTemplate().level == Level::Strategic;
    section.blocks << note(sentence(
        isStrategic // which holds counts, and nothing of what they count
            ? QT_TRANSLATE_NOOP("Picture", "This is the version for the recipient named: it holds what may be provided "
                                           "on the legal basis given.")
            : QT_TRANSLATE_NOOP("Picture", "This is the version for the recipient named: it holds what may be provided "
                                           "on the legal basis given. Measures and sums are of what is in it.")));
    if (material.isReduced && material.ledger.size() > 0)
        section.blocks << note(sentence(QT_TRANSLATE_NOOP(
            "Picture", "Sums that also count payments which are not provided are rounded to thousands.")));
    const QList<Thing> &things = material.view.things();
    if (!isStrategic && // which names nobody
        std::any_of(things.cbegin(), things.cend(),
                    [&](const Thing &thing) { return material.view.isPseudonymous(thing.id); }))
        section.blocks << note(sentence(
            QT_TRANSLATE_NOOP("Picture", "A pseudonym such as P-ABC123 stands for the same person or organisation in "
                                         "every version for this recipient.")));
}

} // namespace

/// A report of facts lists what it cites, and counts nothing that it does not use.
void fillSources(const Material &material, Section &section)
{
    const bool isOfFacts = !material.options.chosenTemplate().hasAssessments;
    if (!isOfFacts)
        addGradings(material, section);
    if (material.options.chosenTemplate().level == Level::Strategic)
        return; // names of files and accounts are personal data
    const bool isSworn = isUnderOath(material);
    Table table;
    table.caption = sentence(
        isSworn ? QT_TRANSLATE_NOOP("Picture", "Sources, by the number they are cited with")
                : QT_TRANSLATE_NOOP("Picture", "Sources, by the number they are cited with. Grading: source A to X, "
                                               "information 1 to 4 (Europol 4x4)."));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "No.")), 0.6, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Source")), 4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Grading")), 1.5, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Handling")), 1.7, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Number of statements")), 1.5, true}};
    for (const Source &source : material.view.sources()) {
        if (isOfFacts && !material.citedSources.contains(material.numbers.value(source.id)))
            continue;
        table.rows << QList<Phrase>{value(static_cast<qint64>(material.numbers.value(source.id))),
                                    nameOfSource(material, source), isSworn ? Phrase() : value(source.grading.toText()),
                                    value(handlingText(source.handling)),
                                    isOfFacts ? Phrase() : value(material.view.statementsOf(source.id))};
    }
    if (!table.rows.isEmpty())
        section.blocks << table;
    if (!material.citedInTexts.isEmpty())
        section.blocks << citedTable(material);
    addCitedPayments(material, section);
}

void fillGlossary(const Material &, Section &) {}

void fillMethod(const Material &material, Section &section)
{
    const auto say = [&section](Phrase text) { section.blocks << note(std::move(text)); };
    const bool isStrategic = material.options.chosenTemplate().level == Level::Strategic;
    const bool showsNetwork = !isStrategic && measuresNetwork(material);
    if (isStrategic)
        tellBasis(material, section);
    if (showsNetwork && material.measures.links > 0)
        say(sentence(
            QT_TRANSLATE_NOOP("Picture",
                              "Network measures: betweenness after Freeman, divided by (n-1)(n-2)/2, on the simple "
                              "undirected network; groups after Leiden (modularity), seed %1."),
            {static_cast<qint64>(material.options.seed)}));
    if (!isStrategic && printsSection(material, QStringLiteral("vulnerable")) && material.measures.links > 0 &&
        material.network.ids.size() >= 3)
        say(sentence(QT_TRANSLATE_NOOP("Picture", "Fragmentation after Borgatti (2006): of the same simple undirected "
                                                  "network, with one member taken out at a time, the share of pairs "
                                                  "that no longer reach each other.")));
    if (printsSection(material, QStringLiteral("hypotheses")) && material.texts.hypotheses.hypotheses.size() >= 2 &&
        !material.texts.hypotheses.evidence.isEmpty())
        say(sentence(QT_TRANSLATE_NOOP("Picture", "Alternative hypotheses: analysis of competing hypotheses, after "
                                                  "Heuer; what counts is the weighed evidence against each of them.")));
    if (material.question && !material.traces.empty()) {
        say(howMoneyIsFollowed(material));
        if (!material.isReduced)
            say(sentence(QT_TRANSLATE_NOOP("Picture", "Amounts are not rounded.")));
        say(sentence(QT_TRANSLATE_NOOP("Picture", "Money of unknown origin that had to be added: %1."),
                     {sumForReader(material, material.traces.front().toppedUp)}));
    }
    say(isForOthers(material)
            ? sentence(QT_TRANSLATE_NOOP("Picture", "Only what was known on %1 is included here."),
                       {material.options.asOf})
            : sentence(QT_TRANSLATE_NOOP("Picture", "Only what was known on %1 is included here. Template \"%2\", "
                                                    "version %3."),
                       {material.options.asOf, material.options.chosenTemplate().labels,
                        static_cast<qint64>(material.options.chosenTemplate().version)}));
    if (!material.options.recipient && material.view.knownLater() > 0)
        say(counted(QT_TRANSLATE_N_NOOP("Picture", "%n statement(s) that became known later are left out."),
                    material.view.knownLater()));
    if (material.options.recipient && (material.isReduced || material.view.isReduced()))
        tellOfVersion(material, section);
}

} // namespace kluwen::picture

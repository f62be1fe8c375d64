#include "core/picture/comparison.h"
#include "core/picture/compareblocks.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

void compareField(Comparer &comparer, const char *name, const Labels &before, const Labels &after)
{
    if (before.nl == after.nl && before.en == after.en)
        return;
    const Difference difference = before.nl.isEmpty()  ? Difference::New
                                  : after.nl.isEmpty() ? Difference::Withdrawn
                                                       : Difference::Changed;
    comparer.add(difference, comparer.words(sentence(name)), before, after);
}

void compareHeads(Comparer &comparer, const Frame &before, const Frame &after)
{
    comparer.enter(QStringLiteral("head"), comparer.words(sentence(QT_TRANSLATE_NOOP("Picture", "Head"))));
    const auto same = [](const QString &text) { return Labels{text, text}; };
    const auto field = [&](const char *name, const Phrase Frame::*member) {
        compareField(comparer, name, comparer.words(before.*member), comparer.words(after.*member));
    };
    const auto period = [&](const Frame &frame) {
        return frame.periodFrom.isValid() ? comparer.words(sentence(QT_TRANSLATE_NOOP("Picture", "%1 to %2"),
                                                                    {frame.periodFrom, frame.periodTo}))
                                          : Labels{};
    };
    field(QT_TRANSLATE_NOOP("Picture", "Title"), &Frame::title);
    const auto day = [&](QDate date) {
        return date.isValid() ? comparer.words(value(PartialDate::fromDate(date))) : Labels{};
    };
    field(QT_TRANSLATE_NOOP("Picture", "Marking"), &Frame::marking);
    compareField(comparer, QT_TRANSLATE_NOOP("Picture", "Classified until"), day(before.markedUntil),
                 day(after.markedUntil));
    const auto handled = [&](const Frame &frame) {
        const QString code = handlingText(frame.handling);
        return same(frame.tlp ? code + QStringLiteral(" \u00b7 ") + tlpText(*frame.tlp) : code);
    };
    compareField(comparer, QT_TRANSLATE_NOOP("Picture", "Handling"), handled(before), handled(after));
    field(QT_TRANSLATE_NOOP("Picture", "Purpose and legal basis"), &Frame::purpose);
    field(QT_TRANSLATE_NOOP("Picture", "Question"), &Frame::question);
    field(QT_TRANSLATE_NOOP("Picture", "Recipient"), &Frame::recipient);
    field(QT_TRANSLATE_NOOP("Picture", "Basis for the recipient"), &Frame::legalBasis);
    compareField(comparer, QT_TRANSLATE_NOOP("Picture", "Author"), same(before.author), same(after.author));
    compareField(comparer, QT_TRANSLATE_NOOP("Picture", "Reviewer"), same(before.reviewer), same(after.reviewer));
    compareField(comparer, QT_TRANSLATE_NOOP("Picture", "Approved by"), same(before.authority), same(after.authority));
    field(QT_TRANSLATE_NOOP("Picture", "Distribution"), &Frame::distribution);
    compareField(comparer, QT_TRANSLATE_NOOP("Picture", "Retention to be reviewed on"), day(before.retainUntil),
                 day(after.retainUntil));
    compareField(comparer, QT_TRANSLATE_NOOP("Picture", "Period of payments"), period(before), period(after));
}

void compareSections(Comparer &comparer, const Picture &before, const Picture &after)
{
    const auto find = [](const Picture &picture, const QString &id) -> const Section * {
        const auto found = std::find_if(picture.sections.begin(), picture.sections.end(),
                                        [&id](const Section &section) { return section.id == id; });
        return found == picture.sections.end() ? nullptr : &*found;
    };
    for (const Section &section : after.sections) {
        if (section.id == QLatin1String("sources") || section.onlyIn)
            continue; // its table is compared as sources; what stands in one language explains the rest
        comparer.enter(section.id, comparer.words(section.title));
        const Section *earlier = find(before, section.id);
        compareBlocks(comparer, earlier ? *earlier : Section{}, section);
    }
    for (const Section &section : before.sections) {
        if (section.id == QLatin1String("sources") || section.onlyIn || find(after, section.id))
            continue;
        comparer.enter(section.id, comparer.words(section.title));
        compareBlocks(comparer, section, Section{});
    }
}

void compareSources(Comparer &comparer, const Picture &before, const Picture &after)
{
    comparer.enter(QStringLiteral("sources"),
                   comparer.words(sentence(QT_TRANSLATE_NOOP("Picture", "Sources and gradings"))));
    const auto describe = [&](const CitedSource &cited) {
        return comparer.words(counted(QT_TRANSLATE_N_NOOP("Picture", "%1, %2, %n statement(s)"), cited.statements,
                                      {cited.source.grading.toText(), handlingText(cited.source.handling)}));
    };
    const auto name = [&](const CitedSource &cited) {
        return cited.source.title.isEmpty() ? comparer.words(sentence(QT_TRANSLATE_NOOP("Picture", "entered by hand")))
                                            : Labels{cited.source.title, cited.source.title};
    };
    QHash<SourceId, const CitedSource *> known;
    for (const CitedSource &cited : before.sources)
        known.insert(cited.source.id, &cited);
    for (const CitedSource &cited : after.sources) {
        const CitedSource *earlier = known.take(cited.source.id);
        if (!earlier)
            comparer.add(Difference::New, name(cited), {}, describe(cited));
        else if (describe(*earlier).nl != describe(cited).nl)
            comparer.add(Difference::Changed, name(cited), describe(*earlier), describe(cited));
    }
    for (const CitedSource &cited : before.sources)
        if (known.contains(cited.source.id))
            comparer.add(Difference::Withdrawn, name(cited), describe(cited), {});
}

Labels valueWithGrading(const PictureStatement &statement)
{
    const QString grading = QStringLiteral(" (%1)").arg(statement.grading.toText());
    return {statement.value.nl + grading, statement.value.en + grading};
}

/// By number; one that makes way for another of the same property of the same thing is a change of that property.
void compareStatements(Comparer &comparer, const Picture &before, const Picture &after)
{
    comparer.enter(QStringLiteral("statements"),
                   comparer.words(sentence(QT_TRANSLATE_NOOP("Picture", "Statements below the picture"))));
    const auto what = [&](const PictureStatement &statement) {
        const Labels property = statement.property == tieProperty
                                    ? comparer.words(sentence(QT_TRANSLATE_NOOP("Picture", "tie")))
                                    : statement.what;
        return Labels{statement.name.nl + QStringLiteral(": ") + property.nl,
                      statement.name.en + QStringLiteral(": ") + property.en};
    };
    QHash<StatementId, const PictureStatement *> known;
    for (const PictureStatement &statement : before.statements)
        known.insert(statement.id, &statement);
    QSet<StatementId> kept;
    for (const PictureStatement &statement : after.statements)
        kept.insert(statement.id);
    QMultiHash<std::pair<RecordId, QString>, const PictureStatement *> gone;
    for (auto at = before.statements.crbegin(); at != before.statements.crend(); ++at)
        if (!kept.contains(at->id))
            gone.insert({at->subject, at->property}, &*at);
    QSet<StatementId> replaced;
    for (const PictureStatement &statement : after.statements) {
        const PictureStatement *earlier = known.value(statement.id);
        if (!earlier)
            earlier = gone.take({statement.subject, statement.property});
        if (!earlier) {
            comparer.add(Difference::New, what(statement), {}, valueWithGrading(statement), statement.subject);
            continue;
        }
        replaced.insert(earlier->id);
        if (valueWithGrading(*earlier).nl != valueWithGrading(statement).nl)
            comparer.add(Difference::Changed, what(statement), valueWithGrading(*earlier), valueWithGrading(statement),
                         statement.subject);
    }
    for (const PictureStatement &statement : before.statements)
        if (!replaced.contains(statement.id) && !kept.contains(statement.id))
            comparer.add(Difference::Withdrawn, what(statement), valueWithGrading(statement), {}, statement.subject);
}

} // namespace

qsizetype Comparison::count(Difference difference) const
{
    return std::count_if(changes.begin(), changes.end(),
                         [difference](const Change &change) { return change.difference == difference; });
}

Comparison compare(const Picture &before, const Picture &after)
{
    Comparer comparer;
    compareHeads(comparer, before.frame, after.frame);
    compareSections(comparer, before, after);
    compareSources(comparer, before, after);
    if (!before.statements.isEmpty() && !after.statements.isEmpty()) // both were kept
        compareStatements(comparer, before, after);
    return comparer.take();
}

} // namespace kluwen::picture

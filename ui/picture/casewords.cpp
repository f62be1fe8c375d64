#include "ui/picture/casewords.h"
#include "core/picture/citations.h"
#include "core/store/casefile.h"
#include "core/store/thingstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/money/trailanswer.h"

namespace kluwen::ui
{

namespace
{

constexpr qsizetype namedRecords = 3;

QString captionOf(store::CaseFile &caseFile, RecordId thing)
{
    const auto found = caseFile.things().findThing(thing);
    return found ? found->caption : QString();
}

picture::CaseSubject caseSubject(store::CaseFile &caseFile, RecordId record)
{
    if (!caseFile.things().isLink(record)) {
        const auto thing = caseFile.things().findThing(record);
        return thing ? picture::CaseSubject{thing->type, {thing->caption, thing->caption}} : picture::CaseSubject{};
    }
    const auto link = caseFile.things().findLink(record);
    if (!link)
        return {};
    return {link->type, picture::tieLabels(link->type, captionOf(caseFile, link->from), captionOf(caseFile, link->to))};
}

QString periodText(const picture::TrailChoice &trail)
{
    const QString since = trail.since.isValid() ? dateText(trail.since, screenLanguage()) : QStringLiteral("…");
    const QString until = trail.until.isValid() ? dateText(trail.until, screenLanguage()) : QStringLiteral("…");
    return trail.since.isValid() || trail.until.isValid() ? QStringLiteral("%1 – %2").arg(since, until)
                                                          : UiTr::tr("whole period");
}

QString ruleText(const QString &id)
{
    const auto rule = money::ruleFromId(id);
    return ruleName(rule ? *rule : money::Rule::ProRata);
}

} // namespace

QString recordLine(store::CaseFile &caseFile, RecordId record)
{
    return caseSubject(caseFile, record).name.in(screenLanguage());
}

QString statementLine(store::CaseFile &caseFile, const Statement &statement)
{
    const picture::CaseSubject subject = caseSubject(caseFile, statement.subject);
    const Phrasebook book(screenLanguage());
    return UiTr::tr("%1 (%2)").arg(
        picture::textOf(picture::statementPhrase(statement, subject.type, subject.name), book),
        statement.grading.toText());
}

QString itemLine(store::CaseFile &caseFile, const picture::SectionItem &item)
{
    if (item.kind == picture::SectionItem::Kind::Timeline)
        return UiTr::tr("Timeline, %1").arg(periodText(item.trail));
    QStringList names;
    for (const RecordId record : item.records)
        if (names.size() < namedRecords)
            names << recordLine(caseFile, record);
    QString named = names.join(QStringLiteral(", "));
    if (item.records.size() > namedRecords)
        named = UiTr::tr("%1 and %n more", nullptr, static_cast<int>(item.records.size() - namedRecords)).arg(named);
    if (item.kind == picture::SectionItem::Kind::Records)
        return UiTr::tr("What is known of %1").arg(named);
    const QString form =
        item.isBackwards ? UiTr::tr("Origin of the money on %1; %2; %3") : UiTr::tr("Money trail from %1; %2; %3");
    return form.arg(named, ruleText(item.trail.rule), periodText(item.trail));
}

} // namespace kluwen::ui

#include "core/picture/material.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/picture/casename.h"
#include "core/picture/casenetwork.h"
#include "core/picture/materialmoney.h"
#include "core/picture/meantthing.h"
#include "core/picture/rules/rule.h"
#include "core/picture/sectionmarks.h"
#include "core/picture/sections/capacities.h"
#include "core/picture/seencharts.h"

#include <algorithm>
#include <set>

namespace kluwen::picture
{

namespace
{

Result<void> seeNetwork(const Contents &contents, const Decisions &decisions, Material &material, Progress &progress)
{
    material.holders = accountHolders(material.view);
    material.folded = countAccounts(contents, decisions, material.view, material.holders);
    material.network = networkOf(contents, decisions, material.view, material.holders, material.options.asOf.date());
    auto places = placesOf(material.network, contents.places, material.options.seed, progress);
    if (!places)
        return fail(places.error());
    material.positions = std::move(*places);
    analysis::MeasureOptions options;
    options.seed = material.options.seed;
    auto measures = analysis::measure(material.network, options, progress);
    if (!measures)
        return fail(measures.error());
    material.measures = std::move(*measures);
    return seeCharts(contents, decisions, material, progress);
}

/// A strategic picture holds no personal data (Wpg art. 22): what persons are called and are known by.
Mentions personsIn(const CaseView &view)
{
    Mentions mentions;
    for (const Thing &thing : view.things()) {
        if (thing.type != QLatin1String("person"))
            continue;
        for (const Statement &statement : view.of(thing.id))
            if (isIdentifying(thing.type, statement.property) && statement.property != QLatin1String("surname_prefix"))
                mentions.add(statement.value, Mentions::Kind::Withheld);
        const QString surname = splitName(thing.caption).surname;
        constexpr qsizetype shortest = 4;
        if (surname.size() >= shortest)
            mentions.add(surname, Mentions::Kind::Withheld, {}, true);
    }
    return mentions;
}

/// A picture around one thing holds that thing, what is tied to it and what is tied to those by holding or owning, and
/// nothing of third parties.
Result<void> narrow(const Contents &contents, Material &material)
{
    if (!material.options.chosenTemplate().isAround)
        return {};
    const QString wanted =
        material.options.subject.isEmpty() ? material.options.texts->subject.trimmed() : material.options.subject;
    if (wanted.isEmpty()) {
        Error error;
        error.code = Error::Code::Usage;
        error.message = Tr::tr("This picture is about one address, organisation or person, and none was named.");
        error.remedy = Tr::tr("Write the name or the number under \"Subject\".");
        return fail(error);
    }
    const auto subject = meantThing(contents, wanted, false);
    if (!subject)
        return fail(subject.error());
    QSet<RecordId> kept{*subject};
    for (const Link *link : material.view.linksOf(*subject))
        kept << link->from << link->to;
    material.subject = material.view.contains(*subject) ? *subject : RecordId();
    material.view.narrowTo(material.subject.isValid() ? kept : QSet<RecordId>());
    return {};
}

/// Of whom nobody recorded in what capacity they are in the case: mostly a gap that the maker can fill.
void remarkOnCapacity(const Contents &contents, const Decisions &decisions, const QDateTime &asOf,
                      QList<Remark> &remarks)
{
    QSet<RecordId> known;
    for (const Statement &statement : contents.statements)
        if (!statement.knownSince.isValid() || statement.knownSince <= asOf)
            known.insert(statement.subject);
    int count = 0;
    for (const Thing &thing : contents.things) {
        const Decision decision = decisions.of(thing.id);
        const bool isAlone = decision.reason == Reason::NothingLeft && // under a pseudonym it would tell nothing
                             decisions.category(thing.id) == PersonCategory::Unknown;
        count += (decision.reason == Reason::CapacityUnknown || isAlone) && known.contains(thing.id) ? 1 : 0;
    }
    if (count == 0)
        return;
    Remark remark;
    remark.text = counted(QT_TRANSLATE_N_NOOP("Picture", "%n person(s) without a role in the case: this recipient gets "
                                                         "them under a pseudonym or not at all (Wpg art. 6b). Record "
                                                         "the role of each of them where the case tells it."),
                          count);
    remark.section = QStringLiteral("persons");
    remarks << remark;
}

/// Texts of sections that this recipient does not get, or that the picture does not hold, are not there: nothing they
/// cite is listed either.
void dropUnshared(Material &material)
{
    Texts &texts = material.texts;
    QStringList away;
    if (material.options.recipient)
        away << material.options.recipient->withoutSections;
    const QList<Template::Part> parts = partsOf(material.options.chosenTemplate(), texts.sections);
    const QStringList sections{QStringLiteral("judgements"), QStringLiteral("against"), QStringLiteral("gaps"),
                               QStringLiteral("options"), QStringLiteral("hypotheses")};
    for (const QString &section : sections + texts.written.keys())
        if (std::none_of(parts.begin(), parts.end(), [&](const Template::Part &part) { return part.id == section; }))
            away << section;
    for (const QString &section : std::as_const(away)) {
        texts.written.remove(section);
        if (section == QLatin1String("judgements"))
            texts.judgements.clear();
        else if (section == QLatin1String("against"))
            texts.against.clear();
        else if (section == QLatin1String("gaps"))
            texts.gaps.clear();
        else if (section == QLatin1String("options"))
            texts.options.clear();
        else if (section == QLatin1String("hypotheses"))
            texts.hypotheses = {};
    }
}

} // namespace

const money::Trace *Material::trace(money::Rule rule) const
{
    for (const money::Trace &answer : traces)
        if (answer.rule == rule)
            return &answer;
    return nullptr;
}

bool printsSection(const Material &material, const QString &id)
{
    const QList<Template::Part> parts = partsOf(material.options.chosenTemplate(), material.texts.sections);
    const auto &recipient = material.options.recipient;
    return (!recipient || !recipient->withoutSections.contains(id)) &&
           std::any_of(parts.cbegin(), parts.cend(), [&id](const Template::Part &part) { return part.id == id; });
}

QList<int> Material::citations(const QList<Statement> &statements) const
{
    std::set<int> cited;
    for (const Statement &statement : statements)
        if (const int number = numbers.value(statement.source); number > 0)
            cited.insert(number);
    return {cited.begin(), cited.end()};
}

QList<int> Material::citations(RecordId record) const
{
    return citations(view.of(record));
}

Terms termsOf(const Contents &contents, const PictureOptions &options)
{
    Terms terms;
    if (options.recipient)
        terms.recipient = *options.recipient;
    terms.asOf = options.asOf.isValid() ? options.asOf : contents.now;
    terms.day = options.day.isValid() ? options.day : contents.now.date();
    terms.decision = options.decision;
    terms.marking = contents.info.marking;
    if (options.texts)
        terms.marking += QLatin1Char('\n') + options.texts->marking.nl + QLatin1Char('\n') + options.texts->marking.en;
    terms.article = articleOf(contents.info.purpose);
    terms.leftOut = options.leftOut;
    if (options.texts)
        terms.leftOut += leftOutFor(options.texts->leftOut, terms.recipient);
    return terms;
}

Result<void> mayProvide(const Terms &terms)
{
    const Decision decision = decisionOnAll(terms);
    if (decision.verdict != Verdict::Stays)
        return {};
    const QString name = terms.recipient.labels.en;
    Error error;
    error.code = Error::Code::Usage;
    if (decision.reason == Reason::NeedsDecision) {
        error.message = Tr::tr("Data of this case are provided to \"%1\" only on a written decision.").arg(name);
        error.remedy = Tr::tr("Give the reference of the decision (Wpg art. 20).");
    } else if (decision.reason == Reason::NoBasis) {
        error.message =
            Tr::tr("There is no legal basis for providing to \"%1\" on %2.").arg(name, terms.day.toString(Qt::ISODate));
        error.remedy = Tr::tr("See the directory of recipients for the days on which a legal basis is in force.");
    } else {
        error.message = Tr::tr("The marking of the case is higher than \"%1\" may have.").arg(name);
        error.remedy = Tr::tr("Choose another recipient, or have the marking lowered by whoever set it.");
    }
    return fail(error);
}

Result<Material> gather(const Contents &contents, const PictureOptions &options, const QStringList &empty,
                        Progress &progress)
{
    Material material;
    material.options = options;
    auto texts = options.texts ? Result<Texts>(*options.texts)
                               : textsOf(options.chosenTemplate(),
                                         [&](const QString &key) { return contents.documents.value(key); });
    if (!texts)
        return fail(texts.error());
    material.options.texts = *texts;
    const Terms terms = termsOf(contents, material.options);
    material.options.asOf = terms.asOf;
    if (const auto allowed = mayProvide(terms); !allowed)
        return fail(allowed.error());
    if (const LegalBasis *basis = terms.recipient.basisOn(terms.day))
        material.basis = *basis;
    const Decisions decisions = decide(contents, terms);
    material.view = CaseView(contents, decisions);
    material.view.leave(options.chosenTemplate().leaves);
    remarkOnCapacity(contents, decisions, terms.asOf, material.remarks);
    material.written = cleanedTexts(textsFor(*texts, terms.recipient), decisions.mentions(), material.remarks);
    material.texts = options.chosenTemplate().level == Level::Strategic
                         ? cleanedTexts(material.written, personsIn(material.view), material.remarks)
                         : material.written;
    material.info = contents.info;
    material.info.title = decisions.mentions().cleaned(contents.info.title, true).value_or(QString());
    if (!namesCase(material))
        material.view.hideTitles(
            [&](const QString &title) { return tellsOfInvestigation(title, contents.info.title); });
    material.info.purpose = decisions.mentions().cleaned(contents.info.purpose, true).value_or(QString());
    if (const auto narrowed = narrow(contents, material); !narrowed)
        return fail(narrowed.error());
    dropUnshared(material);
    followSectionMarks(empty, material);
    leaveOutUntold(material);
    addUpFlows(contents, decisions, material);
    citeInTexts(contents, decisions, material);
    if (const auto seen = seeNetwork(contents, decisions, material, progress); !seen)
        return fail(seen.error());
    if (const auto followed = followMoney(contents, decisions, material, progress); !followed)
        return fail(followed.error());
    if (const auto followed = makeItems(contents, decisions, material, progress); !followed)
        return fail(followed.error());
    return material;
}

} // namespace kluwen::picture

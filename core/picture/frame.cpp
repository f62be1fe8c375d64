#include "core/picture/casename.h"
#include "core/picture/citations.h"
#include "core/picture/marking.h"
#include "core/picture/material.h"
#include "core/picture/outline.h"
#include "core/picture/sections/ties.h"

#include <algorithm>

namespace kluwen::picture
{

namespace
{

/// In the words of the recipient, where it has words of its own for our classification; whole in both languages.
Phrase markingFor(const Material &material)
{
    const QString &ofCase = material.info.marking;
    const Phrase &own = material.texts.marking;
    Phrase marking = own.isEmpty() ? freeText(ofCase, ofCase)
                                   : freeText(own.nl.isEmpty() ? own.en : own.nl, own.en.isEmpty() ? own.nl : own.en);
    if (!material.options.recipient)
        return marking;
    const auto &marks = material.options.recipient->marks;
    const Marking strictest = markingFromText(marking.nl + QLatin1Char('\n') + marking.en);
    if (const auto name = marks.find(strictest.classification); name != marks.end())
        marking = freeText(renamedMarking(marking.nl, name->second.nl), renamedMarking(marking.en, name->second.en));
    return marking;
}

/// The recipient's label, and never a weaker one than the marking names.
std::optional<Tlp> tlpFor(const Phrase &marking, const std::optional<Recipient> &recipient)
{
    const std::optional<Tlp> named = markingFromText(marking.nl + QLatin1Char('\n') + marking.en).tlp;
    if (!recipient || recipient->isOfCase())
        return named;
    return named ? std::max(*named, recipient->tlp) : recipient->tlp;
}

/// A product with the texts of another one has the number of that one, and says that it is another.
QString numberOf(const QString &product, const Template &layout)
{
    const QString suffix = QLatin1Char('/') + layout.suffix;
    return product.isEmpty() || layout.suffix.isEmpty() || product.endsWith(suffix) ? product : product + suffix;
}

bool isDeclared(const Template &layout)
{
    return std::any_of(layout.sections.begin(), layout.sections.end(),
                       [](const Template::Part &part) { return part.id == QLatin1String("declaration"); });
}

/// Of what analysts wrote, or of the sources that they cite.
bool isOfTexts(const Template::Part &part)
{
    static const QStringList sections{QStringLiteral("judgements"), QStringLiteral("options"),
                                      QStringLiteral("against"),    QStringLiteral("gaps"),
                                      QStringLiteral("hypotheses"), QStringLiteral("sources_brief"),
                                      QStringLiteral("glossary")};
    return part.isText || sections.contains(part.id);
}

Phrase basisOfProvision(const Material &material)
{
    if (material.options.chosenTemplate().level == Level::Strategic) // for whoever it is
        return sentence(QT_TRANSLATE_NOOP("Picture", "no personal data; Wpg art. 22"));
    const QString decision = material.options.decision.trimmed();
    return decision.isEmpty()
               ? value(material.basis.labels)
               : sentence(QT_TRANSLATE_NOOP("Picture", "%1; decision %2"), {material.basis.labels, decision});
}

} // namespace

bool isForOthers(const Material &material)
{
    return material.options.recipient && !material.options.recipient->isOfCase();
}

bool holdsOnlyCited(const Material &material)
{
    const Template &layout = material.options.chosenTemplate();
    if (!layout.hasAssessments)
        return true;
    if (layout.level == Level::Strategic)
        return false; // counts rest on what is cited nowhere
    const QList<Template::Part> parts = partsOf(layout, material.texts.sections);
    return material.texts.items.isEmpty() && std::all_of(parts.cbegin(), parts.cend(), isOfTexts) &&
           !material.citedSources.isEmpty() && textsWithoutCitation(material.written) == 0;
}

Frame frameOf(const Material &material)
{
    Frame frame;
    const Texts &texts = material.texts;
    const Template &layout = material.options.chosenTemplate();
    frame.title = texts.title.isEmpty() ? value(layout.labels) : texts.title;
    frame.templateId = layout.id;
    frame.templateVersion = layout.version;
    frame.paper = layout.paper;
    frame.caseTitle = namesCase(material) ? material.info.title : QString();
    frame.productNumber = numberOf(texts.product, layout);
    frame.version = texts.version;
    frame.marking = markingFor(material);
    frame.markedUntil = texts.markedUntil;
    frame.tlp = tlpFor(frame.marking, material.options.recipient);
    if (frame.tlp && material.options.recipient) // one page does not bear two labels
        frame.marking = freeText(withTlp(frame.marking.nl, *frame.tlp), withTlp(frame.marking.en, *frame.tlp));
    frame.copiesNumbered = markingFromText(frame.marking.nl + QLatin1Char('\n') + frame.marking.en).classification >=
                               Classification::Confidential ||
                           (material.options.recipient && material.options.recipient->numbersCopies);
    frame.handling = material.view.strictest(); // sums and counts rest on it as well
    frame.asOf = material.options.asOf;
    frame.purpose = !texts.purpose.isEmpty() ? texts.purpose : freeText(material.info.purpose, material.info.purpose);
    frame.question = texts.question;
    if (!isDeclared(layout)) // by a person, who fills in the name on paper
        frame.author = namesCase(material) ? texts.author : withoutCaseName(texts.author, material.info.title);
    frame.reviewer = texts.reviewer;
    frame.authority = texts.authority;
    if (!isForOthers(material)) // who else receives the product is for the team to know
        frame.distribution = texts.distribution;
    frame.retainUntil = texts.retainUntil;
    if (material.ledger.size() > 0) {
        frame.periodFrom =
            PartialDate::fromDate(dateOfEpochDay(static_cast<int>(material.ledger.seconds.front() / 86400)));
        frame.periodTo =
            PartialDate::fromDate(dateOfEpochDay(static_cast<int>(material.ledger.seconds.back() / 86400)));
    }
    frame.isPermitted = isUnderOath(material) && !texts.written.value(QStringLiteral("basis")).isEmpty();
    if (material.options.recipient) {
        frame.recipient = value(material.options.recipient->labels);
        frame.isBoundToSecrecy = material.options.recipient->isBoundToSecrecy;
        frame.isForPurposeOnly = material.options.recipient->isOutsideCriminalLaw();
        frame.recipientId = material.options.recipient->id;
        frame.isPurposeOfProvision =
            !texts.purpose.isEmpty() && !texts.provisions.value(frame.recipientId).purpose.isEmpty();
        frame.decision = material.options.decision.trimmed();
        frame.legalBasis = basisOfProvision(material);
    }
    return frame;
}

void remarkOnPurpose(const Material &material, const Frame &frame, QList<Remark> &remarks)
{
    const auto &recipient = material.options.recipient;
    if (!recipient || recipient->isOfCase() || frame.isPurposeOfProvision)
        return;
    Remark remark;
    remark.text = sentence(
        QT_TRANSLATE_NOOP("Picture", "There is no purpose of the provision to %1; the purpose of the case is printed."),
        {recipient->labels});
    remarks << remark;
}

void remarkOnPermission(const Material &material, const Frame &frame, QList<Remark> &remarks)
{
    if (!isForOthers(material) || frame.handling < Handling::H1 || !frame.decision.isEmpty())
        return;
    Remark remark;
    remark.text = sentence(
        QT_TRANSLATE_NOOP("Picture", "The picture holds data with handling code %1, which %2 may not use freely "
                                     "without the permission of the provider. Give the reference of that permission "
                                     "as the decision."),
        {handlingText(frame.handling), material.options.recipient->labels});
    remarks << remark;
}

} // namespace kluwen::picture

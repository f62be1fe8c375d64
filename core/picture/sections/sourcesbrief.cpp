#include "core/picture/casename.h"
#include "core/picture/sections/ties.h"

namespace kluwen::picture
{

Phrase nameOfSource(const Material &material, const Source &source)
{
    if (source.format == QLatin1String("manual"))
        return sentence(QT_TRANSLATE_NOOP("Picture", "entered by hand"));
    if (!source.title.isEmpty())
        return value(material.caption(source));
    return sentence(namesCase(material) ? QT_TRANSLATE_NOOP("Picture", "not named")
                                        : QT_TRANSLATE_NOOP("Picture", "investigation file"));
}

namespace
{

/// What a figure draws rests on sources that it has no room to name.
void addDrawn(const Material &material, const Block &block, QSet<int> &cited)
{
    const auto add = [&](RecordId record) {
        for (const int number : material.citations(record))
            cited << number;
    };
    if (const auto *timeline = std::get_if<TimelineFigure>(&block))
        for (const TimelineItem &item : timeline->items)
            add(item.record);
    if (const auto *trail = std::get_if<TrailFigure>(&block))
        for (const RecordId account : trail->ledger.accounts)
            add(account);
    if (const auto *network = std::get_if<NetworkFigure>(&block)) {
        const QSet<RecordId> drawn(network->network.ids.cbegin(), network->network.ids.cend());
        for (const RecordId thing : drawn)
            add(thing);
        for (const Link &link : material.view.links())
            if (drawn.contains(link.from) && drawn.contains(link.to))
                add(link.id);
    }
}

} // namespace

QSet<int> citedNumbers(const Material &material, const Picture &picture)
{
    QSet<int> cited;
    for (const Statement &statement : material.citedInTexts)
        cited << material.numbers.value(statement.source);
    for (const CasePayment &payment : material.paymentsInTexts)
        cited << material.numbers.value(payment.source);
    const auto add = [&cited](const QList<int> &numbers) {
        for (const int number : numbers)
            cited << number;
    };
    for (const Section &section : picture.sections)
        for (const Block &block : section.blocks) {
            addDrawn(material, block, cited);
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                add(paragraph->citations);
            if (const auto *table = std::get_if<Table>(&block))
                for (const QList<int> &numbers : table->citations)
                    add(numbers);
        }
    return cited;
}

/// The sources that the picture cites, in a few lines: for a product that must fit one page.
void fillSourcesBrief(const Material &material, Section &section)
{
    QStringList nl;
    QStringList en;
    for (const Source &source : material.view.sources()) {
        const int number = material.numbers.value(source.id);
        if (!material.citedSources.contains(number))
            continue;
        const Labels name = said(nameOfSource(material, source));
        const auto told = [&](Language language) {
            return QStringLiteral("[%1] %2 (%3)")
                .arg(QString::number(number), name.in(language), source.grading.toText());
        };
        nl << told(Language::Dutch);
        en << told(Language::English);
    }
    if (!nl.isEmpty())
        section.blocks << note(value(Labels{nl.join(QStringLiteral("; ")), en.join(QStringLiteral("; "))}));
}

} // namespace kluwen::picture

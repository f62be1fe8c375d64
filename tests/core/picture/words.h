#pragma once
#include "core/picture/picture.h"

namespace kluwen::test
{

/// Every string that can be reached in a picture, in both languages, printed or not.
inline QString wordsOf(const picture::Picture &made)
{
    QStringList words;
    for (const Language language : {Language::Dutch, Language::English}) {
        const Phrasebook book(language);
        const auto add = [&](const picture::Phrase &phrase) { words << picture::textOf(phrase, book); };
        const picture::Frame &frame = made.frame;
        for (const picture::Phrase *phrase : {&frame.title, &frame.marking, &frame.purpose, &frame.question,
                                              &frame.recipient, &frame.legalBasis, &frame.distribution})
            add(*phrase);
        words << frame.caseTitle << frame.productNumber << frame.author << frame.reviewer << frame.authority;
        for (const picture::Remark &remark : made.remarks)
            add(remark.text);
        for (const picture::Section &section : made.sections) {
            add(section.title);
            for (const picture::Block &block : section.blocks) {
                if (const auto *paragraph = std::get_if<picture::Paragraph>(&block))
                    add(paragraph->text);
                if (const auto *judgement = std::get_if<picture::KeyJudgement>(&block))
                    add(judgement->text);
                if (const auto *table = std::get_if<picture::Table>(&block)) {
                    add(table->caption);
                    for (const picture::Column &column : table->columns)
                        add(column.head);
                    for (const auto &row : table->rows)
                        for (const picture::Phrase &cell : row)
                            add(cell);
                }
                if (const auto *network = std::get_if<picture::NetworkFigure>(&block)) {
                    add(network->caption);
                    for (const QString &label : network->network.labels)
                        words << label;
                    for (const Labels &name : network->names)
                        words << name.nl << name.en;
                    for (const QString &key : network->network.keys)
                        words << key;
                    for (const QStringList &roles : network->roles)
                        words << roles;
                }
                if (const auto *trail = std::get_if<picture::TrailFigure>(&block)) {
                    add(trail->caption);
                    words << trail->names.values();
                }
                if (const auto *timeline = std::get_if<picture::TimelineFigure>(&block)) {
                    add(timeline->caption);
                    for (const picture::TimelineItem &item : timeline->items)
                        add(item.text);
                }
                if (const auto *account = std::get_if<picture::AccountFigure>(&block)) {
                    add(account->caption);
                    words << account->name << account->others;
                }
                if (const auto *theme = std::get_if<picture::ThemeFigure>(&block)) {
                    add(theme->caption);
                    for (const picture::ThemeFigure::Line &line : theme->lines)
                        words << line.name;
                    for (const picture::ThemeFigure::Event &event : theme->events)
                        add(event.text);
                }
            }
        }
    }
    for (const picture::CitedSource &cited : made.sources)
        words << cited.source.title << cited.source.fileName << cited.source.reliability;
    for (const picture::PictureSubject &subject : made.subjects)
        words << subject.pseudonym;
    return words.join(QLatin1Char('\n'));
}

} // namespace kluwen::test

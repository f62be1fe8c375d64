#pragma once
#include "core/picture/picturebuilder.h"
#include "core/picture/texts.h"
#include "tests/core/picture/samplecase.h"
#include "tests/core/picture/words.h"

namespace kluwen::test
{

using namespace Qt::StringLiterals;
using namespace kluwen::picture;

/// A sample to which things are added before a picture is made of it.
class SectionsCase
{
public:
    SectionsCase()
    {
        auto begun = store::Edit::begin(sample.caseFile(), {"Add", {}});
        if (!begun)
            qFatal("%s", qPrintable(begun.error().text()));
        m_edit.emplace(std::move(*begun));
    }

    RecordId happening(const char *type, const char *title, const char *day, const char *place)
    {
        const RecordId id = sample.thing(type, "title", title);
        sample.state(id, type, "date", day, Handling::H0);
        sample.state(id, type, "place", place, Handling::H0);
        return id;
    }
    /// A tie that held from a day, and until another.
    RecordId tie(const char *type, RecordId from, RecordId to, const char *since, const char *until = "")
    {
        const RecordId link = sample.caseFile().things().addLink(QLatin1String(type), from, to).value();
        Statement statement;
        statement.subject = link;
        statement.property = tieProperty;
        statement.value = u"yes"_s;
        statement.source = sample.source;
        statement.grading = {'B', 2};
        statement.validFrom = PartialDate::fromText(QLatin1String(since));
        statement.validTo = PartialDate::fromText(QLatin1String(until));
        statement.knownSince = sample.clock().now();
        EXPECT_TRUE(sample.caseFile().statements().add(statement));
        return link;
    }
    void share(RecordId link, const char *percent) { sample.state(link, "ownership", "share", percent, Handling::H0); }
    void keep()
    {
        EXPECT_TRUE(m_edit->commit());
        m_edit.reset();
    }
    picture::Picture made(const char *layout, const Texts &texts = {}, const char *recipient = nullptr)
    {
        PictureOptions options;
        if (recipient)
            options.recipient = recipientById(QLatin1String(recipient)).value();
        options.layout = findTemplate(QLatin1String(layout)).value();
        options.texts = texts;
        NoProgress progress;
        auto picture = buildPicture(sample.caseFile(), options, progress);
        if (!picture)
            qFatal("%s", qPrintable(picture.error().text()));
        return std::move(*picture);
    }

    SampleCase sample;

private:
    std::optional<store::Edit> m_edit;
};

inline QString english(const Phrase &phrase)
{
    return textOf(phrase, Phrasebook(Language::English));
}

inline QList<picture::Table> tablesOf(const picture::Picture &made, const QString &id)
{
    QList<picture::Table> tables;
    for (const Section &section : made.sections)
        if (section.id == id)
            for (const Block &block : section.blocks)
                if (const auto *table = std::get_if<picture::Table>(&block))
                    tables << *table;
    return tables;
}

inline QStringList paragraphsOf(const picture::Picture &made, const QString &id)
{
    QStringList texts;
    for (const Section &section : made.sections)
        if (section.id == id)
            for (const Block &block : section.blocks)
                if (const auto *paragraph = std::get_if<Paragraph>(&block))
                    texts << english(paragraph->text);
    return texts;
}

/// "a | b | c" per row.
inline QStringList rowTextsOf(const picture::Table &table)
{
    QStringList rows;
    for (const QList<Phrase> &row : table.rows) {
        QStringList cells;
        for (const Phrase &cell : row)
            cells << english(cell);
        rows << cells.join(u" | "_s);
    }
    return rows;
}

inline QString titleOf(const picture::Picture &made, const QString &id)
{
    for (const Section &section : made.sections)
        if (section.id == id)
            return english(section.title);
    return {};
}

inline QStringList headsOf(const picture::Table &table)
{
    QStringList heads;
    for (const Column &column : table.columns)
        heads << english(column.head);
    return heads;
}

} // namespace kluwen::test

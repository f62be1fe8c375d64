#include "ui/picture/written.h"
#include "core/picture/eachphrase.h"
#include "core/picture/picturejson.h"
#include "ui/picture/pagestyle.h"
#include "ui/picture/tableflow.h"

namespace kluwen::ui
{

namespace
{

/// Turns the blocks of a picture into texts; counts judgements and figures through all sections.
class Speaker
{
public:
    explicit Speaker(Language language) : m_language(language), m_book(language) {}

    WrittenSection section(const picture::Section &section)
    {
        WrittenSection written{section.id, picture::textOf(section.title, m_book), {}};
        for (const picture::Block &block : section.blocks)
            std::visit([this, &written](const auto &content) { put(content, written.blocks); }, block);
        return written;
    }

private:
    QString say(const picture::Phrase &phrase) const { return picture::textOf(phrase, m_book); }

    void put(const picture::Paragraph &paragraph, QList<WrittenBlock> &blocks)
    {
        blocks << WrittenText{withCitations(say(paragraph.text), paragraph.citations),
                              paragraph.muted ? Voice::Note : Voice::Body};
    }
    void put(const picture::KeyJudgement &judgement, QList<WrittenBlock> &blocks)
    {
        blocks << WrittenText{QStringLiteral("%1. ").arg(++m_judgements) + say(judgement.text), Voice::Judgement};
        QStringList notes;
        if (judgement.likelihood != picture::Likelihood::NotStated)
            notes << say(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Likelihood: %1."),
                                           {m_book.text(picture::likelihoodKey(judgement.likelihood))}));
        if (judgement.confidence != picture::Confidence::NotStated)
            notes << say(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Confidence: %1."),
                                           {m_book.text(picture::confidenceKey(judgement.confidence))}));
        if (!judgement.author.isEmpty())
            notes << judgement.author;
        if (!notes.isEmpty())
            blocks << WrittenText{notes.join(QStringLiteral("   ")), Voice::Weighing};
    }
    void put(const picture::Table &table, QList<WrittenBlock> &blocks)
    {
        WrittenTable written;
        written.caption = say(table.caption);
        for (const picture::Column &column : table.columns) {
            written.heads << say(column.head);
            written.numbers << column.number;
        }
        const PageStyle style;
        for (const double width : columnWidths(table, m_book, style.a4.width() - 2 * style.margin))
            written.widths << width;
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            written.rows << rowTexts(table, row, m_book);
        written.headRows = table.headRows;
        written.keepTogether = table.keepTogether;
        blocks << written;
    }
    template<typename Figure>
    void put(const Figure &figure, QList<WrittenBlock> &blocks)
    {
        const PageStyle style;
        WrittenFigure written;
        written.draw = figureOf(figure, m_language);
        written.caption = say(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Figure %1. %2"),
                                                {static_cast<qint64>(++m_figures), say(figure.caption)}));
        written.foldOut = isFoldOut(figure);
        const QSizeF page = written.foldOut ? style.a3Landscape : style.a4;
        written.size = {page.width() - 2 * style.margin,
                        written.foldOut ? page.height() - 2 * style.margin - 260 : figureHeightOf(figure)};
        blocks << written;
    }

    Language m_language;
    Phrasebook m_book;
    int m_judgements = 0;
    int m_figures = 0;
};

bool endsRightToLeft(const QString &text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const QChar::Direction direction = text[i].direction();
        if (direction == QChar::DirL)
            return false;
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return true;
    }
    return false;
}

} // namespace

QString withCitations(const QString &text, const QList<int> &citations)
{
    if (citations.isEmpty())
        return text;
    QStringList numbers;
    for (const int number : citations)
        numbers << QString::number(number);
    const QString turn = endsRightToLeft(text) ? QString(QChar(0x200e)) : QString();
    const QString together = QStringLiteral(",") + QChar(QChar::Nbsp); // numbers of one citation stay on one line
    return text + turn + QStringLiteral(" [") + numbers.join(together) + QLatin1Char(']');
}

QStringList rowTexts(const picture::Table &table, qsizetype row, const Phrasebook &book)
{
    QStringList texts;
    bool cited = false;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        QString text = picture::textOf(table.rows[row].value(i), book);
        if (!cited && (!table.columns[i].number || table.headRows.contains(row))) {
            text = withCitations(text, table.citations.value(row));
            cited = true;
        }
        texts << text;
    }
    return texts;
}

QString markingOf(const picture::Frame &frame, const Phrasebook &book)
{
    const QString marking = picture::textOf(frame.marking, book);
    if (!frame.markedUntil.isValid() || marking.isEmpty())
        return marking;
    return picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "%1, until %2"),
                                             {marking, PartialDate::fromDate(frame.markedUntil)}),
                           book);
}

QString handlingOf(const picture::Frame &frame)
{
    const QString handling = handlingText(frame.handling);
    return frame.tlp ? handling + QStringLiteral(" \u00b7 ") + tlpText(*frame.tlp) : handling;
}

QString handlingInWords(const picture::Frame &frame, const Phrasebook &book)
{
    const QString label = frame.tlp ? QStringLiteral(" \u00b7 ") + tlpText(*frame.tlp) : QString();
    const auto said = [&](const char *words) { return book.text(words) + label; };
    switch (frame.handling) {
    case Handling::H0:
        if (frame.isForPurposeOnly) // the usual meaning would rule out what it is given for
            return said(QT_TRANSLATE_NOOP("Picture", "H0 – use only for the purpose of this provision"));
        return said(QT_TRANSLATE_NOOP("Picture", "H0 – for the prevention and combating of crime, within the law"));
    case Handling::H1:
        if (frame.isPermitted) // or the line would contradict the text
            return said(QT_TRANSLATE_NOOP("Picture", "H1 – used with the provider's permission, as stated below"));
        return said(QT_TRANSLATE_NOOP("Picture",
                                      "H1 – not to be used in judicial proceedings without the provider's permission"));
    case Handling::H2:
        return said(QT_TRANSLATE_NOOP("Picture", "H2 – no dissemination without the provider's permission"));
    case Handling::H3:
        return said(QT_TRANSLATE_NOOP("Picture", "H3 – other restrictions hold; ask the provider"));
    }
    return handlingOf(frame);
}

QString productOf(const picture::Frame &frame, const Phrasebook &book)
{
    if (!frame.productNumber.isEmpty())
        return frame.productNumber;
    return frame.caseTitle.isEmpty() ? picture::textOf(frame.title, book) : frame.caseTitle;
}

QString stampOf(const picture::Frame &frame, const Phrasebook &book)
{
    if (frame.contentHash.isEmpty())
        return {};
    return picture::textOf(
        picture::sentence(QT_TRANSLATE_NOOP("Picture", "Content checksum %1"), {picture::shortHash(frame.contentHash)}),
        book);
}

QString copyOf(const picture::Frame &frame, const Phrasebook &book)
{
    if (frame.copy <= 0)
        return {};
    return picture::textOf(
        picture::sentence(QT_TRANSLATE_NOOP("Picture", "Copy %1"), {static_cast<qint64>(frame.copy)}), book);
}

QList<std::pair<QString, QString>> fieldsOf(const picture::Frame &frame, const Phrasebook &book)
{
    using picture::textOf;
    QList<std::pair<QString, QString>> fields;
    const auto field = [&](const char *name, const QString &content) {
        if (!content.isEmpty())
            fields.emplace_back(book.text(name), content);
    };
    field(QT_TRANSLATE_NOOP("Picture", "Case"), frame.caseTitle);
    if (!frame.productNumber.isEmpty())
        field(QT_TRANSLATE_NOOP("Picture", "Product"),
              textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "%1, version %2"),
                                       {frame.productNumber, static_cast<qint64>(frame.version)}),
                     book));
    field(QT_TRANSLATE_NOOP("Picture", "As of"), textOf(picture::value(frame.asOf), book));
    if (frame.periodFrom.isValid())
        field(QT_TRANSLATE_NOOP("Picture", "Period of payments"),
              textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "%1 to %2"), {frame.periodFrom, frame.periodTo}),
                     book));
    field(frame.isPurposeOfProvision ? QT_TRANSLATE_NOOP("Picture", "Purpose of the provision")
                                     : QT_TRANSLATE_NOOP("Picture", "Purpose and legal basis"),
          textOf(frame.purpose, book));
    field(QT_TRANSLATE_NOOP("Picture", "Recipient"), textOf(frame.recipient, book));
    field(QT_TRANSLATE_NOOP("Picture", "Basis for the recipient"), textOf(frame.legalBasis, book));
    const QString handling = handlingInWords(frame, book);
    field(QT_TRANSLATE_NOOP("Picture", "Handling"),
          frame.isBoundToSecrecy
              ? textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "%1; the recipient is bound to secrecy (Wpg art. "
                                                                      "7)"),
                                         {handling}),
                       book)
              : handling);
    field(QT_TRANSLATE_NOOP("Picture", "Author"), frame.author);
    field(QT_TRANSLATE_NOOP("Picture", "Reviewer"), frame.reviewer);
    field(QT_TRANSLATE_NOOP("Picture", "Approved by"), frame.authority);
    field(QT_TRANSLATE_NOOP("Picture", "Distribution"), textOf(frame.distribution, book));
    if (frame.retainUntil.isValid())
        field(QT_TRANSLATE_NOOP("Picture", "Retention to be reviewed on"),
              textOf(picture::value(PartialDate::fromDate(frame.retainUntil)), book));
    field(QT_TRANSLATE_NOOP("Picture", "Copy number"), frame.copy > 0 ? QString::number(frame.copy) : QString());
    field(QT_TRANSLATE_NOOP("Picture", "Question"), textOf(frame.question, book));
    return fields;
}

QList<std::pair<QString, QString>> headOf(const picture::Picture &picture, const Phrasebook &book)
{
    QList<std::pair<QString, QString>> fields = fieldsOf(picture.frame, book);
    if (picture::isPartlyUntranslated(picture, book.language()))
        fields.emplace_back(
            book.text(QT_TRANSLATE_NOOP("Picture", "Translation")),
            book.text(book.language() == Language::English
                          ? QT_TRANSLATE_NOOP("Picture", "Part of the text is in Dutch only and stands here "
                                                         "untranslated; a courtesy translation is pending.")
                          : QT_TRANSLATE_NOOP("Picture", "Part of the text is in English only and stands here "
                                                         "untranslated; a courtesy translation is pending.")));
    return fields;
}

QString pageSentence(Language language, const QString &page, const QString &pages)
{
    return picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Page %1 of %2"), {page, pages}),
                           Phrasebook(language));
}

QString documentLanguage(Language language)
{
    return language == Language::Dutch ? QStringLiteral("nl-NL") : QStringLiteral("en-GB");
}

bool beginsWithFoldOut(const WrittenSection &section)
{
    const auto *figure = section.blocks.isEmpty() ? nullptr : std::get_if<WrittenFigure>(&section.blocks.front());
    return figure && figure->foldOut;
}

WrittenPicture writeOut(const picture::Picture &picture, Language language)
{
    const picture::Frame &frame = picture.frame;
    const Phrasebook book(language);
    WrittenPicture written;
    written.language = language;
    written.title = picture::textOf(frame.title, book);
    written.marking = markingOf(frame, book);
    written.product = productOf(frame, book);
    written.asOf = picture::textOf(picture::sentence(QT_TRANSLATE_NOOP("Picture", "As of %1"), {frame.asOf}), book);
    written.handling = handlingOf(frame);
    written.stamp = stampOf(frame, book);
    written.copy = copyOf(frame, book);
    written.author = frame.author;
    written.moment = frame.asOf.toUTC();
    written.fields = headOf(picture, book);
    Speaker speaker(language);
    for (const picture::Section &section : picture.sections)
        if (section.isIn(language))
            written.sections << speaker.section(section);
    return written;
}

} // namespace kluwen::ui

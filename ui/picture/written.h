#pragma once
#include "core/picture/picture.h"
#include "ui/picture/figures.h"
#include <QSizeF>

namespace kluwen::ui
{

/// What a text of a picture is, which decides its style.
enum class Voice {
    Body,
    Note,      ///< method, what is missing
    Judgement, ///< numbered
    Weighing   ///< likelihood, confidence and author below a judgement
};

struct WrittenText
{
    QString text;
    Voice voice = Voice::Body;
};

struct WrittenTable
{
    QString caption;
    QStringList heads;
    QList<double> widths; ///< relative
    QList<bool> numbers;  ///< per column: stands right
    QList<QStringList> rows;
    QSet<qsizetype> headRows; ///< their first cell goes across
    bool keepTogether = false;
};

struct WrittenFigure
{
    QString caption; ///< "Figure 2. ..."; also the alternative text, which so tells nothing that cannot be read
    DrawFigure draw;
    QSizeF size; ///< half points
    bool foldOut = false;
};

using WrittenBlock = std::variant<WrittenText, WrittenTable, WrittenFigure>;

struct WrittenSection
{
    QString id;
    QString title;
    QList<WrittenBlock> blocks;
};

/// A picture in one language, but not yet in a kind of file: what every writer but that of pages reads.
struct WrittenPicture
{
    Language language = Language::Dutch;
    QString title;
    QString marking;
    QString product; ///< number of the product, else the title of the case
    QString asOf;    ///< "As of ..."
    QString handling;
    QString stamp; ///< "Content checksum ..." below the foot of every page; may be empty
    QString copy;  ///< "Copy 2"; may be empty
    QString author;
    QDateTime moment; ///< as-of time, UTC: stands for the time of making
    QList<std::pair<QString, QString>> fields;
    QList<WrittenSection> sections;
};

[[nodiscard]] bool beginsWithFoldOut(const WrittenSection &section);
[[nodiscard]] WrittenPicture writeOut(const picture::Picture &picture, Language language);

/// The marking of every page, with the last day of the classification where it has one.
[[nodiscard]] QString markingOf(const picture::Frame &frame, const Phrasebook &book);
/// How the picture is handled and how far it may be passed on: "H1 · TLP:AMBER".
[[nodiscard]] QString handlingOf(const picture::Frame &frame);
/// The same with what the code asks of the reader; once, in the head of the first page.
[[nodiscard]] QString handlingInWords(const picture::Frame &frame, const Phrasebook &book);
/// What stands at the top of every page: the number of the product, else the case, else the title.
[[nodiscard]] QString productOf(const picture::Frame &frame, const Phrasebook &book);
/// The checksum of the content and the number of the copy, as they stand on every page; empty where there is none.
[[nodiscard]] QString stampOf(const picture::Frame &frame, const Phrasebook &book);
[[nodiscard]] QString copyOf(const picture::Frame &frame, const Phrasebook &book);
/// What the head of a picture says: name and content of each field that has one.
[[nodiscard]] QList<std::pair<QString, QString>> fieldsOf(const picture::Frame &frame, const Phrasebook &book);
/// The same, and whether some of the picture stands in the other language because nobody has translated it yet.
[[nodiscard]] QList<std::pair<QString, QString>> headOf(const picture::Picture &picture, const Phrasebook &book);
/// "Name [3, 7]". Behind a name that is read from right to left the numbers stay behind it.
[[nodiscard]] QString withCitations(const QString &text, const QList<int> &citations);
/// The texts of a row; its sources are cited behind the first cell that is not a number.
[[nodiscard]] QStringList rowTexts(const picture::Table &table, qsizetype row, const Phrasebook &book);
/// "Page x of y" for writers that let the reader's program count: `page` and `pages` stand for the numbers.
[[nodiscard]] QString pageSentence(Language language, const QString &page, const QString &pages);
/// "nl-NL", as documents tell their language.
[[nodiscard]] QString documentLanguage(Language language);

} // namespace kluwen::ui

#include "ui/picture/xlsxtables.h"
#include "core/base/tablefile.h"
#include "ui/base/tr.h"
#include "ui/picture/savefile.h"
#include "ui/picture/written.h"

#include <QFileInfo>

namespace kluwen::ui
{

namespace
{

/// The one value a cell holds; null for sentences, lists and free text.
const picture::PhraseArgument *valueOf(const picture::Phrase &phrase)
{
    return !phrase.key && phrase.arguments.size() == 1 ? &phrase.arguments.front() : nullptr;
}

/// The currency of a column of amounts; none where it holds anything else or several currencies.
Currency currencyOf(const picture::Table &table, qsizetype column)
{
    Currency currency;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (table.headRows.contains(i))
            continue;
        const picture::Phrase phrase = table.rows[i].value(column);
        const auto *argument = valueOf(phrase);
        const auto *money = argument ? std::get_if<Money>(argument) : nullptr;
        if (phrase.isEmpty())
            continue;
        if (!money || (currency.isValid() && money->currency != currency))
            return {};
        currency = money->currency;
    }
    return currency;
}

TableCell cellOf(const picture::Phrase &phrase, Currency currency, const Phrasebook &book)
{
    if (phrase.isEmpty())
        return {};
    if (const auto *argument = valueOf(phrase)) {
        if (const auto *money = std::get_if<Money>(argument); money && currency.isValid())
            return TableAmount{money->minor, currency.exponent()};
        if (const auto *number = std::get_if<qint64>(argument))
            return *number;
        if (const auto *date = std::get_if<PartialDate>(argument); date && date->day != 0 && !date->approximate)
            return date->first();
    }
    return picture::textOf(phrase, book);
}

QString numbersOf(const QList<int> &citations)
{
    QStringList numbers;
    for (const int number : citations)
        numbers << QString::number(number);
    return numbers.join(QStringLiteral(", "));
}

Table tableOf(const picture::Table &table, const QString &name, const Phrasebook &book)
{
    Table made;
    made.name = name;
    QList<Currency> currencies;
    // A sheet is filtered and sorted: the head of rows stands before each of them.
    const bool isGrouped = !table.headRows.isEmpty();
    if (isGrouped)
        made.columns << TableColumn{book.text(QT_TRANSLATE_NOOP("Picture", "Heading")), 40};
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Currency currency = currencyOf(table, i);
        currencies << currency;
        const QString head = picture::textOf(table.columns[i].head, book);
        made.columns << TableColumn{currency.isValid() ? QStringLiteral("%1 (%2)").arg(head, currency.letters()) : head,
                                    static_cast<int>(std::clamp(table.columns[i].width * 14, 10.0, 60.0))};
    }
    const bool cited = std::any_of(table.citations.begin(), table.citations.end(),
                                   [](const QList<int> &numbers) { return !numbers.isEmpty(); });
    if (cited)
        made.columns << TableColumn{book.text(QT_TRANSLATE_NOOP("Picture", "Sources")), 14};
    QString head;
    QList<int> headCitations;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        if (table.headRows.contains(i)) {
            head = picture::textOf(table.rows[i].value(0), book);
            headCitations = table.citations.value(i);
            continue;
        }
        TableRow row;
        if (isGrouped)
            row.emplace_back(head);
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            row.push_back(cellOf(table.rows[i].value(column), currencies[column], book));
        if (cited)
            row.emplace_back(numbersOf(table.citations.value(i).isEmpty() ? headCitations : table.citations.value(i)));
        made.rows.push_back(std::move(row));
    }
    return made;
}

Table aboutTable(const picture::Picture &picture, const Phrasebook &book)
{
    const picture::Frame &frame = picture.frame;
    Table about;
    about.name = book.text(QT_TRANSLATE_NOOP("Picture", "About this picture"));
    about.columns = {{markingOf(frame, book), 28}, {picture::textOf(frame.title, book), 90}};
    for (const auto &[name, content] : headOf(picture, book))
        about.rows.push_back({name, content});
    return about;
}

} // namespace

QList<Table> tablesOf(const picture::Picture &picture, Language language)
{
    const Phrasebook book(language);
    QList<Table> tables{aboutTable(picture, book)};
    for (const picture::Section &section : picture.sections)
        for (const picture::Block &block : section.blocks)
            if (const auto *table = std::get_if<picture::Table>(&block); table && section.isIn(language))
                tables << tableOf(*table, picture::textOf(section.title, book), book);
    return tables;
}

Result<void> writeXlsx(const picture::Picture &picture, Language language, const QString &path, Progress &progress)
{
    const QList<Table> tables = tablesOf(picture, language);
    if (progress.isCancelled())
        return fail(exportStopped());
    return writeTables(path, tables, picture.frame.asOf);
}

} // namespace kluwen::ui

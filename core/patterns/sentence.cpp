#include "core/patterns/sentence.h"

#include <QLocale>
#include <QStringList>

namespace kluwen::patterns
{

namespace
{

struct Reader
{
    const Phrasebook &book;
    const NameOf &name;

    [[nodiscard]] QLocale locale() const
    {
        return book.language() == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                  : QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    QString operator()(qint64 number) const { return locale().toString(number); }
    QString operator()(const Money &money) const { return moneyForReader(money, book.language()); }
    QString operator()(QDate day) const { return locale().toString(day, QStringLiteral("d MMMM yyyy")); }
    QString operator()(RecordId account) const { return name(account); }
    QString operator()(Words words) const { return book.text(words.key, -1, "Core"); }
};

} // namespace

QString textOf(const Sentence &sentence, const Phrasebook &book, const NameOf &name)
{
    QString text = book.text(sentence.key, -1, "Core");
    const Reader reader{book, name};
    // From the last on, so that a name with a % in it is not taken for a place.
    for (size_t i = sentence.arguments.size(); i > 0; --i)
        text.replace(QLatin1Char('%') + QString::number(i), std::visit(reader, sentence.arguments[i - 1]));
    return text;
}

QString textOf(const std::vector<Sentence> &sentences, const Phrasebook &book, const NameOf &name)
{
    QStringList texts;
    for (const Sentence &sentence : sentences)
        texts << textOf(sentence, book, name);
    return texts.join(QLatin1Char(' '));
}

} // namespace kluwen::patterns

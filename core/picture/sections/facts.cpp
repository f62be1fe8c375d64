#include "core/picture/material.h"

namespace kluwen::picture
{

namespace
{

constexpr qsizetype listedFacts = 80;

/// Ties that an operation turns on, with who says so; numbered, without assessment.
bool isTelling(const Link &link)
{
    static const QStringList types{QStringLiteral("ownership"),    QStringLiteral("directorship"),
                                   QStringLiteral("facilitation"), QStringLiteral("loan"),
                                   QStringLiteral("presence"),     QStringLiteral("user_of"),
                                   QStringLiteral("resident")};
    return types.contains(link.type);
}

} // namespace

void fillFacts(const Material &material, Section &section)
{
    Table table;
    table.caption = sentence(QT_TRANSLATE_NOOP("Picture", "Numbered facts. Each rests on the sources named."));
    table.columns = {{sentence(QT_TRANSLATE_NOOP("Picture", "No.")), 0.6, true},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Fact")), 5.4, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Since")), 1.6, false},
                     {sentence(QT_TRANSLATE_NOOP("Picture", "Grading")), 1, false}};
    qint64 number = 0;
    for (const Link &link : material.view.links()) {
        const LinkType *type = Schema::builtIn().link(link.type);
        const QList<Statement> ties = material.view.of(link.id, tieProperty);
        if (!isTelling(link) || !type || ties.isEmpty() || table.rows.size() == listedFacts)
            continue;
        const QString from = material.view.name(link.from);
        const QString to = material.view.name(link.to);
        const Labels details = tieDetails(material, link);
        table.rows << QList<Phrase>{
            value(++number),
            value(Labels{from + QLatin1Char(' ') + type->labels.nl + QLatin1Char(' ') + to + details.nl,
                         from + QLatin1Char(' ') + type->labels.en + QLatin1Char(' ') + to + details.en}),
            ties.first().validFrom.isValid() ? value(ties.first().validFrom) : Phrase{},
            value(ties.first().grading.toText())};
        table.citations << material.citations(ties);
    }
    if (!table.rows.isEmpty())
        section.blocks << table;
}

} // namespace kluwen::picture

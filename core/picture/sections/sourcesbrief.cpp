#include "core/picture/material.h"

#include <set>

namespace kluwen::picture
{

/// The sources that the texts cite, in a few lines: for a product that must fit one page.
void fillSourcesBrief(const Material &material, Section &section)
{
    std::set<int> cited;
    for (const Statement &statement : material.citedInTexts)
        cited.insert(material.numbers.value(statement.source));
    for (const CasePayment &payment : material.paymentsInTexts)
        cited.insert(material.numbers.value(payment.source));
    QStringList nl;
    QStringList en;
    for (const Source &source : material.view.sources()) {
        const int number = material.numbers.value(source.id);
        if (!cited.contains(number))
            continue;
        const bool isManual = source.format == QLatin1String("manual");
        const char *unnamed =
            isManual ? QT_TRANSLATE_NOOP("Picture", "entered by hand") : QT_TRANSLATE_NOOP("Picture", "not named");
        const Labels title = material.caption(source);
        const auto told = [&](Language language) {
            const QString name =
                isManual || source.title.isEmpty() ? Phrasebook(language).text(unnamed) : title.in(language);
            return QStringLiteral("[%1] %2 (%3)").arg(QString::number(number), name, source.grading.toText());
        };
        nl << told(Language::Dutch);
        en << told(Language::English);
    }
    if (!nl.isEmpty())
        section.blocks << note(value(Labels{nl.join(QStringLiteral("; ")), en.join(QStringLiteral("; "))}));
}

} // namespace kluwen::picture

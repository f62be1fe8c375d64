#include "core/picture/marking.h"

#include <array>
#include <QRegularExpression>

namespace kluwen::picture
{

namespace
{

struct Words
{
    Classification classification;
    const char *pattern;
};

/// The strictest first: "zeer geheim" holds "geheim".
constexpr std::array<Words, 5> words{{
    {Classification::TopSecret, "\\b(zeer geheim|stg\\.? ?zg|tr[eè]s secret|top secret)\\b"},
    {Classification::Secret, "\\b(geheim|stg\\.? ?g|secret)\\b"},
    {Classification::Confidential, "\\b(confidentieel|stg\\.? ?c|confidentiel|confidential)\\b"},
    {Classification::Restricted, "\\b(vertrouwelijk|politievertrouwelijk|dep\\.? ?v|restreint|restricted)\\b"},
    {Classification::Internal, "\\b(intern|internal)\\b"},
}};

std::optional<Tlp> tlpIn(const QString &text)
{
    static const QRegularExpression label(QStringLiteral("TLP:\\s*(RED|AMBER\\+STRICT|AMBER|GREEN|CLEAR|WHITE)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = label.match(text);
    if (!match.hasMatch())
        return {};
    const QString colour = match.captured(1).toUpper();
    return tlpFromText(QStringLiteral("TLP:") + (colour == QLatin1String("WHITE") ? QStringLiteral("CLEAR") : colour));
}

} // namespace

Marking markingFromText(const QString &text)
{
    Marking marking;
    marking.tlp = tlpIn(text);
    for (const Words &candidate : words) {
        const QRegularExpression pattern(QString::fromUtf8(candidate.pattern),
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
        if (!text.contains(pattern))
            continue;
        marking.classification = candidate.classification;
        return marking;
    }
    return marking;
}

} // namespace kluwen::picture

#include "core/picture/paymenttext.h"

#include <QRegularExpression>
#include <QStringList>

namespace kluwen::picture
{

namespace
{

struct TextPart
{
    QString label; ///< empty = the description itself
    QString content;
};

/// The description is what the reader expects to read: its label says nothing.
bool isOfDescription(const QString &label)
{
    static const QStringList labels{QStringLiteral("Omschrijving"), QStringLiteral("REMI"), QStringLiteral("USTD")};
    return labels.contains(label);
}

/// "/REMI/rent/EREF/12" as in MT940, or "Omschrijving: rent Kenmerk: 12".
QRegularExpression labelsIn(const QString &text)
{
    static const QRegularExpression coded(
        QStringLiteral("/(TRTP|IBAN|BIC|NAME|REMI|USTD|EREF|PREF|MARF|CSID|ORDP|BENM|PURP|RTRN)/"));
    static const QRegularExpression worded(
        QStringLiteral("(?<!\\S)(Omschrijving|Kenmerk|Naam|IBAN|Valutadatum|Datum/Tijd|Machtiging ID|Incassant ID|"
                       "Pasvolgnr|Transactie|Term):(?=\\s|$)"));
    return text.startsWith(QLatin1Char('/')) ? coded : worded;
}

/// "rent May rent May" is "rent May"; a single word may stand there twice for a reason.
QString withoutRepeat(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    const qsizetype half = words.size() / 2;
    const bool isTwice = words.size() >= 4 && words.size() % 2 == 0 && words.first(half) == words.last(half);
    return isTwice ? words.first(half).join(QLatin1Char(' ')) : text;
}

QList<TextPart> partsOfText(const QString &text)
{
    QList<TextPart> parts;
    TextPart part;
    qsizetype from = 0;
    const auto end = [&](qsizetype at) {
        part.content = withoutRepeat(text.mid(from, at - from).trimmed());
        if (!part.content.isEmpty() || !part.label.isEmpty())
            parts << part;
    };
    auto matches = labelsIn(text).globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        end(match.capturedStart());
        part.label = match.captured(1);
        from = match.capturedEnd();
    }
    end(text.size());
    return parts;
}

} // namespace

QString readablePaymentText(const QString &text)
{
    QStringList told;
    QStringList contents;
    const QList<TextPart> parts = partsOfText(text.simplified());
    for (const TextPart &part : parts) {
        const bool isDescription = part.label.isEmpty() || isOfDescription(part.label);
        if (isDescription && (part.content.isEmpty() || contents.contains(part.content)))
            continue;
        contents << part.content;
        told << (isDescription            ? part.content
                 : part.content.isEmpty() ? part.label + QLatin1Char(':')
                                          : QStringLiteral("%1: %2").arg(part.label, part.content));
    }
    return told.join(QStringLiteral("; "));
}

} // namespace kluwen::picture

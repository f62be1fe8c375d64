#include "core/picture/marking.h"

#include <algorithm>
#include <array>
#include <QJsonObject>
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
    {Classification::Internal, "\\b(intern|internal|basic protection level)\\b"},
}};

const QRegularExpression &tlpLabel()
{
    static const QRegularExpression label(QStringLiteral("TLP:\\s*(RED|AMBER\\+STRICT|AMBER|GREEN|CLEAR|WHITE)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return label;
}

std::optional<Tlp> tlpIn(const QString &text)
{
    std::optional<Tlp> strictest;
    for (auto matches = tlpLabel().globalMatch(text); matches.hasNext();) {
        const QString colour = matches.next().captured(1).toUpper();
        const Tlp tlp =
            tlpFromText(QStringLiteral("TLP:") + (colour == QLatin1String("WHITE") ? QStringLiteral("CLEAR") : colour));
        strictest = strictest ? std::max(*strictest, tlp) : tlp;
    }
    return strictest;
}

QRegularExpression patternOf(const Words &candidate)
{
    return QRegularExpression(QString::fromUtf8(candidate.pattern), QRegularExpression::CaseInsensitiveOption |
                                                                        QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Marking markingFromText(const QString &text)
{
    Marking marking;
    marking.tlp = tlpIn(text);
    for (const Words &candidate : words) {
        if (!text.contains(patternOf(candidate)))
            continue;
        marking.classification = candidate.classification;
        return marking;
    }
    return marking;
}

Marking markingFromPhrase(const Phrase &marking)
{
    const Marking dutch = markingFromText(textOf(marking, Phrasebook(Language::Dutch)));
    const Marking english = markingFromText(textOf(marking, Phrasebook(Language::English)));
    Marking both;
    both.classification = std::min(dutch.classification, english.classification);
    if (dutch.tlp && english.tlp)
        both.tlp = std::min(*dutch.tlp, *english.tlp);
    return both;
}

QString renamedMarking(const QString &marking, const QString &name)
{
    qsizetype first = -1;
    qsizetype end = 0;
    for (const Words &candidate : words)
        for (auto matches = patternOf(candidate).globalMatch(marking); matches.hasNext();) {
            const qsizetype at = matches.next().capturedStart();
            first = first < 0 ? at : std::min(first, at);
        }
    if (first < 0)
        return marking;
    // The words of one classification stand between two dashes: "FOR OFFICIAL USE (POLITIE INTERN)".
    static const QRegularExpression dash(QStringLiteral("\\s[-\u2013\u2014]\\s"));
    const auto cut = dash.match(marking, first);
    const qsizetype part = cut.hasMatch() ? cut.capturedStart() : marking.size();
    for (const Words &candidate : words)
        for (auto matches = patternOf(candidate).globalMatch(marking); matches.hasNext();)
            if (const auto match = matches.next(); match.capturedStart() < part)
                end = std::max(end, match.capturedEnd());
    static const QRegularExpression rest(QStringLiteral("\\G(?:\\s*\\)|\\s+UE\\b)"));
    if (const auto tail = rest.match(marking, end); tail.hasMatch())
        end = tail.capturedEnd();
    return name + marking.mid(end);
}

QString withTlp(const QString &marking, Tlp tlp)
{
    QString labelled = marking;
    return labelled.replace(tlpLabel(), tlpText(tlp));
}

Marks marksFromJson(const QJsonValue &json)
{
    Marks marks;
    const QJsonObject all = json.toObject();
    for (auto i = all.constBegin(); i != all.constEnd(); ++i) {
        const QString same = i.value().toString();
        const QJsonValue names = i.value();
        marks[markingFromText(i.key()).classification] =
            same.isEmpty() ? Labels{names[QLatin1String("nl")].toString(), names[QLatin1String("en")].toString()}
                           : Labels{same, same};
    }
    return marks;
}

QString weakMarkIn(const Marks &marks)
{
    for (const auto &[classification, names] : marks)
        for (const QString &name : {names.nl, names.en})
            if (classification == Classification::Open || markingFromText(name).classification < classification)
                return QStringLiteral("marks: \"%1\" is missing or weaker than the classification it stands for")
                    .arg(name);
    return {};
}

bool isClassified(const Marking &marking)
{
    return marking.classification >= Classification::Restricted;
}

} // namespace kluwen::picture

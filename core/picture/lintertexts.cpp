#include "core/base/tr.h"
#include "core/model/identifiers.h"
#include "core/picture/glossary.h"
#include "core/picture/linterparts.h"

#include <QRegularExpression>

namespace kluwen::picture
{

namespace
{

Phrase misuseSentence(const Misuse &misuse)
{
    const QList<PhraseArgument> words{misuse.wrong, misuse.right};
    switch (misuse.kind) {
    case Misuse::Kind::LeftInDutch:
        return sentence(QT_TRANSLATE_NOOP("Picture", "\"%1\" stands untranslated in an English text; the glossary has "
                                                     "\"%2\"."),
                        words);
    case Misuse::Kind::FalseFriend:
        return sentence(QT_TRANSLATE_NOOP("Picture", "\"%1\" is wrongly translated; the glossary has \"%2\"."), words);
    case Misuse::Kind::OtherTerm:
        break;
    }
    return sentence(QT_TRANSLATE_NOOP("Picture", "\"%1\" is translated otherwise than in the glossary, which has "
                                                 "\"%2\"."),
                    words);
}

struct PersonalPattern
{
    const char *check;
    const char *pattern;
};

/// What points at one person or household, whoever it is. The check keeps numbers of another kind out.
constexpr PersonalPattern personalPatterns[] = {
    {"iban", "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b"},
    {"bsn", "\\b\\d{9}\\b"},
    {"email", "\\b[\\w.+-]+@[\\w-]+\\.[\\w.]+\\b"},
    {"plate", "\\b(?:[A-Z]{1,3}|\\d{1,3})-(?:[A-Z]{1,3}|\\d{1,3})-(?:[A-Z]{1,3}|\\d{1,3})\\b"},
    {"phone", "(?:\\+31|\\b0031|\\b06)[ -]?\\d(?:[ -]?\\d){7,8}\\b"},
    {"postcode", "\\b[1-9]\\d{3} ?[A-Z]{2} \\d{1,5}\\b"}, // with a house number it is an address
};

QString personalDataIn(const QString &text)
{
    for (const PersonalPattern &candidate : personalPatterns) {
        const QRegularExpression pattern(QLatin1String(candidate.pattern));
        auto matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QString found = matches.next().captured(0);
            const bool isAddress = qstrcmp(candidate.check, "postcode") == 0;
            if (isAddress || checkIdentifier(QLatin1String(candidate.check), found).verdict != kluwen::Verdict::Invalid)
                return found;
        }
    }
    return {};
}

} // namespace

QList<AnalystText> analystTexts(const Texts &texts)
{
    QList<AnalystText> all{{&texts.title, {}}, {&texts.purpose, {}}, {&texts.question, {}}, {&texts.distribution, {}}};
    for (const KeyJudgement &judgement : texts.judgements)
        all << AnalystText{&judgement.text, QStringLiteral("judgements")};
    for (const Phrase &text : texts.against)
        all << AnalystText{&text, QStringLiteral("against")};
    for (const Phrase &text : texts.gaps)
        all << AnalystText{&text, QStringLiteral("gaps")};
    for (const Phrase &text : texts.options)
        all << AnalystText{&text, QStringLiteral("options")};
    for (const Phrase &text : texts.hypotheses.hypotheses)
        all << AnalystText{&text, QStringLiteral("hypotheses")};
    for (const Evidence &evidence : texts.hypotheses.evidence)
        all << AnalystText{&evidence.text, QStringLiteral("hypotheses")};
    for (auto section = texts.written.begin(); section != texts.written.end(); ++section)
        for (const Phrase &text : *section)
            all << AnalystText{&text, section.key()};
    return all;
}

QList<Remark> lintTexts(const Picture &picture, const Texts &texts)
{
    QList<Remark> remarks;
    QSet<QString> told;
    for (const AnalystText &written : analystTexts(texts)) {
        for (const Misuse &misuse : misusesIn(written.text->nl, written.text->en)) {
            if (told.contains(misuse.wrong.toLower()))
                continue; // once is enough
            told.insert(misuse.wrong.toLower());
            remarks << Remark{Weight::Should, misuseSentence(misuse), written.section};
        }
        if (picture.level != Level::Strategic)
            continue;
        if (const QString found = personalDataIn(written.both()); !found.isEmpty())
            remarks << Remark{Weight::Must,
                              sentence(QT_TRANSLATE_NOOP("Picture", "\"%1\" stands in a strategic picture, which holds "
                                                                    "no personal data."),
                                       {found}),
                              written.section};
    }
    return remarks;
}

} // namespace kluwen::picture

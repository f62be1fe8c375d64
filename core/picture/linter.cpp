#include "core/picture/linter.h"
#include "core/base/tr.h"
#include "core/picture/likelihoodwords.h"
#include "core/picture/linterparts.h"

#include <algorithm>
#include <QRegularExpression>

namespace kluwen::picture
{

namespace
{

constexpr int staleDays = 60;
constexpr int ageOfAdults = 18;

class Linter
{
public:
    Linter(const Picture &picture, const Texts &texts, const CaseView &view)
        : m_picture(picture), m_texts(texts), m_view(view), m_written(analystTexts(texts))
    {
    }

    QList<Remark> remarks(const QString &caseMarking)
    {
        checkHead();
        checkJudgements();
        checkWords();
        checkTranslations();
        checkSources();
        checkCaptions();
        checkPersons();
        m_remarks += lintTexts(m_picture, m_texts) + lintContent(m_picture, m_view, caseMarking);
        std::stable_sort(m_remarks.begin(), m_remarks.end(),
                         [](const Remark &a, const Remark &b) { return a.weight < b.weight; });
        return m_remarks;
    }

private:
    void checkHead();
    void checkJudgements();
    void checkWords();
    void checkTranslations();
    void checkSources();
    void checkCaptions();
    void checkPersons();
    void checkNames();
    void add(Weight weight, Phrase text, const QString &section = {})
    {
        m_remarks << Remark{weight, std::move(text), section};
    }

    const Picture &m_picture;
    const Texts &m_texts;
    const CaseView &m_view;
    QList<AnalystText> m_written;
    QList<Remark> m_remarks;
};

void Linter::checkHead()
{
    const Frame &frame = m_picture.frame;
    if (!isMarked(frame))
        add(Weight::Must,
            sentence(QT_TRANSLATE_NOOP("Picture", "The picture has no marking; every page must carry one.")));
    if (frame.reviewer.trimmed().isEmpty())
        add(Weight::Should, sentence(QT_TRANSLATE_NOOP("Picture", "No reviewer is named.")));
    else if (frame.reviewer.trimmed().compare(frame.author.trimmed(), Qt::CaseInsensitive) == 0)
        add(Weight::Should,
            sentence(QT_TRANSLATE_NOOP("Picture", "The reviewer is the author; somebody else has to look.")));
    if (frame.purpose.isEmpty()) {
        add(Weight::Must, sentence(QT_TRANSLATE_NOOP("Picture", "The purpose and its legal basis are not filled in.")));
        return;
    }
    static const QRegularExpression article(QStringLiteral("\\b(art\\.?|article|artikel|Wpg|Wet|Act)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (frame.legalBasis.isEmpty() && m_picture.level != Level::Strategic &&
        !(frame.purpose.nl + frame.purpose.en).contains(article))
        add(Weight::Should, sentence(QT_TRANSLATE_NOOP("Picture", "The purpose names no legal basis.")));
}

void Linter::checkJudgements()
{
    const QString section = QStringLiteral("judgements");
    if (m_texts.judgements.isEmpty())
        add(Weight::Should, sentence(QT_TRANSLATE_NOOP("Picture", "There are no key judgements.")), section);
    else if (m_texts.against.isEmpty())
        add(Weight::Should,
            sentence(QT_TRANSLATE_NOOP("Picture", "Nothing is said of what speaks against the judgements.")),
            QStringLiteral("against"));
    int number = 0;
    for (const KeyJudgement &judgement : m_texts.judgements) {
        ++number;
        const qint64 shown = number;
        if (judgement.likelihood == Likelihood::NotStated)
            add(Weight::Should,
                sentence(QT_TRANSLATE_NOOP("Picture", "Key judgement %1 has no word of likelihood."), {shown}),
                section);
        else if (judgement.confidence == Confidence::NotStated)
            add(Weight::Should, sentence(QT_TRANSLATE_NOOP("Picture", "Key judgement %1 has no confidence."), {shown}),
                section);
        const LikelihoodWords words = likelihoodWordsIn(judgement.text.nl + QLatin1Char('\n') + judgement.text.en);
        if (!words.isEmpty())
            add(Weight::Should,
                sentence(QT_TRANSLATE_NOOP("Picture", "Key judgement %1 has \"%2\" in its text; the word of likelihood "
                                                      "stands beside it."),
                         {shown, (words.main + words.second + words.vague).constFirst()}),
                section);
    }
}

void Linter::checkWords()
{
    QString first;
    QString second;
    for (const AnalystText &written : m_written) {
        const QString both = written.text->nl + QLatin1Char('\n') + written.text->en;
        const LikelihoodWords words = likelihoodWordsIn(both);
        if (first.isEmpty())
            first = words.main.value(0);
        if (second.isEmpty())
            second = words.second.value(0);
        for (const QString &text : sentencesOf(both))
            if (speaksOfConfidence(text) && !likelihoodWordsIn(text).isEmpty())
                add(Weight::Should,
                    sentence(QT_TRANSLATE_NOOP("Picture", "Likelihood and confidence stand in one sentence: \"%1\"."),
                             {text.trimmed()}),
                    written.section);
        if (speaksOfHealth(both))
            add(Weight::Must,
                sentence(QT_TRANSLATE_NOOP("Picture",
                                           "\"%1\" seems to tell of somebody's health: only where it cannot be "
                                           "avoided (Wpg art. 5)."),
                         {(written.text->nl.isEmpty() ? written.text->en : written.text->nl).left(60)}),
                written.section);
    }
    if (!first.isEmpty() && !second.isEmpty())
        add(Weight::Should,
            sentence(QT_TRANSLATE_NOOP("Picture", "Words of two scales of likelihood are mixed: \"%1\" and \"%2\"."),
                     {first, second}));
}

void Linter::checkTranslations()
{
    int noDutch = 0;
    int noEnglish = 0;
    for (const AnalystText &written : m_written) {
        if (written.text->isEmpty())
            continue;
        noDutch += written.text->nl.isEmpty() ? 1 : 0;
        noEnglish += written.text->en.isEmpty() ? 1 : 0;
    }
    const Phrase &marking = m_texts.marking;
    noDutch += !marking.isEmpty() && marking.nl.isEmpty() ? 1 : 0;
    noEnglish += !marking.isEmpty() && marking.en.isEmpty() ? 1 : 0;
    if (noDutch > 0)
        add(Weight::Should, counted(QT_TRANSLATE_N_NOOP("Picture", "%n text(s) still without Dutch."), noDutch));
    if (noEnglish > 0)
        add(Weight::Should, counted(QT_TRANSLATE_N_NOOP("Picture", "%n text(s) still without English."), noEnglish));
}

void Linter::checkSources()
{
    if (m_picture.level == Level::Strategic)
        return;
    const QString section = QStringLiteral("sources");
    if (m_picture.sources.size() == 1)
        add(Weight::Should, sentence(QT_TRANSLATE_NOOP("Picture", "Everything rests on one source.")), section);
    int ungraded = 0;
    QDateTime newest;
    for (const CitedSource &cited : m_picture.sources) {
        ungraded += cited.source.format != QLatin1String("manual") && cited.source.grading == Grading() ? 1 : 0;
        newest = newest.isValid() ? std::max(newest, cited.source.addedAt) : cited.source.addedAt;
    }
    if (ungraded > 0)
        add(Weight::Should, counted(QT_TRANSLATE_N_NOOP("Picture", "%n source(s) without a grading (X4)."), ungraded),
            section);
    const qint64 age = newest.isValid() ? newest.daysTo(m_picture.frame.asOf) : 0;
    if (age > staleDays)
        add(Weight::Should,
            counted(
                QT_TRANSLATE_N_NOOP("Picture", "The newest source was added %n day(s) before the date of the picture."),
                age),
            section);
}

void Linter::checkCaptions()
{
    for (const Section &section : m_picture.sections)
        for (const Block &block : section.blocks)
            std::visit(
                [&](const auto &shown) {
                    if constexpr (requires { shown.caption; })
                        if (shown.caption.isEmpty())
                            add(Weight::Should,
                                sentence(QT_TRANSLATE_NOOP("Picture", "A figure or table has no caption.")),
                                section.id);
                },
                block);
}

void Linter::checkPersons()
{
    if (m_picture.level == Level::Strategic) {
        checkNames();
        return;
    }
    int minors = 0;
    for (const Thing &thing : m_view.things()) {
        if (thing.type != QLatin1String("person"))
            continue;
        const PartialDate born = PartialDate::fromText(m_view.value(thing.id, QStringLiteral("birth_date")));
        if (born.isValid() && born.last().addYears(ageOfAdults) > m_picture.frame.asOf.date())
            ++minors;
    }
    if (minors > 0)
        add(Weight::Must, counted(QT_TRANSLATE_N_NOOP("Picture", "%n person(s) under age in the picture."), minors));
}

/// A strategic picture holds no personal data (Wpg art. 22): no name of the case may stand in its texts.
void Linter::checkNames()
{
    for (const Thing &thing : m_view.things()) {
        if (thing.type != QLatin1String("person") || thing.caption.size() < 4)
            continue;
        const QString surname = thing.caption.section(QLatin1Char(' '), -1);
        for (const AnalystText &written : m_written) {
            const QString both = written.text->nl + QLatin1Char('\n') + written.text->en;
            const QRegularExpression whole(
                QStringLiteral("\\b%1\\b")
                    .arg(QRegularExpression::escape(surname.size() >= 4 ? surname : thing.caption)),
                QRegularExpression::UseUnicodePropertiesOption);
            if (!both.contains(whole))
                continue;
            add(Weight::Must,
                sentence(
                    QT_TRANSLATE_NOOP("Picture", "\"%1\" stands in a strategic picture, which holds no personal data."),
                    {thing.caption}),
                written.section);
            break;
        }
    }
}

} // namespace

QList<Remark> lint(const Picture &picture, const Texts &texts, const CaseView &view, const QString &caseMarking)
{
    return Linter(picture, texts, view).remarks(caseMarking);
}

} // namespace kluwen::picture

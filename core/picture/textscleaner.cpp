#include "core/picture/material.h"

namespace kluwen::picture
{

namespace
{

class Cleaner
{
public:
    Cleaner(const Mentions &mentions, QList<Remark> &remarks) : m_mentions(mentions), m_remarks(remarks) {}

    Phrase clean(const Phrase &phrase, const QString &section)
    {
        const auto nl = m_mentions.cleaned(phrase.nl, true);
        const auto en = m_mentions.cleaned(phrase.en, true);
        if (nl && en)
            return freeText(*nl, *en);
        tell(section);
        return {};
    }
    QString clean(const QString &text)
    {
        const auto cleaned = m_mentions.cleaned(text, true);
        if (!cleaned)
            tell({});
        return cleaned.value_or(QString());
    }
    QList<Phrase> clean(const QList<Phrase> &phrases, const QString &section)
    {
        QList<Phrase> kept;
        for (const Phrase &phrase : phrases)
            if (const Phrase cleaned = clean(phrase, section); !cleaned.isEmpty())
                kept << cleaned;
        return kept;
    }

private:
    void tell(const QString &section)
    {
        Remark remark;
        remark.weight = Weight::Must;
        remark.text = sentence(QT_TRANSLATE_NOOP(
            "Picture", "A text names what this recipient may not see and is left out of the picture."));
        remark.section = section;
        m_remarks << remark;
    }

    const Mentions &m_mentions;
    QList<Remark> &m_remarks;
};

/// The whole matrix or nothing: without one row it would say something else.
Hypotheses cleanedMatrix(const Hypotheses &matrix, Cleaner &cleaner)
{
    Hypotheses clean = matrix;
    const QString section = QStringLiteral("hypotheses");
    clean.hypotheses = cleaner.clean(matrix.hypotheses, section);
    if (clean.hypotheses.size() != matrix.hypotheses.size())
        return {};
    for (Evidence &evidence : clean.evidence) {
        evidence.text = cleaner.clean(evidence.text, section);
        if (evidence.text.isEmpty())
            return {};
    }
    return clean;
}

/// Names as the recipient reads them; one that still tells too much is not translated.
QMap<QString, Labels> cleanedNames(const QMap<QString, Labels> &names, const Mentions &mentions)
{
    QMap<QString, Labels> clean;
    for (auto name = names.begin(); name != names.end(); ++name) {
        const auto caption = mentions.cleaned(name.key(), true);
        const auto nl = mentions.cleaned(name->nl, true);
        const auto en = mentions.cleaned(name->en, true);
        if (caption && nl && en)
            clean.insert(*caption, {*nl, *en});
    }
    return clean;
}

} // namespace

Texts cleanedTexts(const Texts &texts, const Mentions &mentions, QList<Remark> &remarks)
{
    if (mentions.isEmpty())
        return texts;
    Cleaner cleaner(mentions, remarks);
    Texts clean = texts;
    clean.title = cleaner.clean(texts.title, {});
    clean.product = cleaner.clean(texts.product);
    clean.author = cleaner.clean(texts.author);
    clean.marking = cleaner.clean(texts.marking, {});
    clean.reviewer = cleaner.clean(texts.reviewer);
    clean.authority = cleaner.clean(texts.authority);
    clean.distribution = cleaner.clean(texts.distribution, {});
    clean.purpose = cleaner.clean(texts.purpose, {});
    clean.question = cleaner.clean(texts.question, {});
    for (ProvisionTexts &own : clean.provisions) // of the one recipient, whose texts stand there
        own = {own.purpose.isEmpty() ? Phrase() : clean.purpose, own.question.isEmpty() ? Phrase() : clean.question};
    clean.judgements.clear();
    for (KeyJudgement judgement : texts.judgements) {
        judgement.text = cleaner.clean(judgement.text, QStringLiteral("judgements"));
        judgement.author = cleaner.clean(judgement.author);
        if (!judgement.text.isEmpty())
            clean.judgements << judgement;
    }
    clean.against = cleaner.clean(texts.against, QStringLiteral("against"));
    clean.gaps = cleaner.clean(texts.gaps, QStringLiteral("gaps"));
    clean.options = cleaner.clean(texts.options, QStringLiteral("options"));
    clean.hypotheses = cleanedMatrix(texts.hypotheses, cleaner);
    for (auto section = texts.written.begin(); section != texts.written.end(); ++section)
        clean.written[section.key()] = cleaner.clean(*section, section.key());
    clean.names = cleanedNames(texts.names, mentions);
    return clean;
}

} // namespace kluwen::picture

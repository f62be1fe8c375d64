#include "core/picture/sectionmarks.h"
#include "core/picture/eachtext.h"
#include "core/picture/material.h"
#include "core/picture/outline.h"

#include <algorithm>
#include <QRegularExpression>

namespace kluwen::picture
{

namespace
{

QStringList namedIn(const Phrase &phrase)
{
    return sectionMarksIn(phrase.nl) + sectionMarksIn(phrase.en);
}

/// Sections that the template, the outline and the recipient leave in the picture.
QStringList heldSections(const Material &material, const QStringList &empty)
{
    QStringList held;
    for (const Template::Part &part : partsOf(material.options.chosenTemplate(), material.texts.sections)) {
        const auto &recipient = material.options.recipient;
        if (!empty.contains(part.id) && !(recipient && recipient->withoutSections.contains(part.id)))
            held << part.id;
    }
    return held;
}

void remarkOnUnknown(const Material &material, const QStringList &named, QList<Remark> &remarks)
{
    QStringList known = knownSections();
    for (const Template::Part &part : material.options.chosenTemplate().sections)
        known << part.id;
    for (const QString &id : named) {
        if (known.contains(id))
            continue;
        Remark remark;
        remark.text =
            sentence(QT_TRANSLATE_NOOP("Picture", "A text refers to a section \"%1\", which no template has."), {id});
        remarks << remark;
    }
}

void stripMarks(Texts &texts)
{
    eachText(texts, [](Phrase &phrase) {
        phrase.nl = withoutSectionMarks(phrase.nl);
        phrase.en = withoutSectionMarks(phrase.en);
    });
}

} // namespace

QStringList sectionMarksIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\[section:([^\\]]*)\\]"));
    QStringList ids;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        ids << matches.next().captured(1).trimmed();
    return ids;
}

QString withoutSectionMarks(const QString &text)
{
    if (!text.contains(QLatin1String("[section:")))
        return text;
    static const QRegularExpression leading(QStringLiteral("^(?:\\s*\\[section:[^\\]]*\\])+\\s*"));
    static const QRegularExpression other(QStringLiteral("\\s*\\[section:[^\\]]*\\]"));
    QString bare = text;
    return bare.remove(leading).remove(other);
}

void followSectionMarks(const QStringList &empty, Material &material)
{
    QStringList named;
    const auto collect = [&named](const Phrase &phrase) {
        for (const QString &id : namedIn(phrase))
            if (!named.contains(id))
                named << id;
    };
    eachText(material.written, collect);
    if (named.isEmpty())
        return;
    remarkOnUnknown(material, named, material.remarks);
    stripMarks(material.written);
    const QStringList held = heldSections(material, empty);
    int left = 0;
    material.texts = keptTexts(
        material.texts,
        [&held](const Phrase &phrase) {
            const QStringList ids = namedIn(phrase);
            return std::all_of(ids.begin(), ids.end(), [&held](const QString &id) { return held.contains(id); });
        },
        left);
    named.clear();
    eachText(material.texts, collect);
    material.sectionsInTexts = named;
    stripMarks(material.texts);
    if (left == 0)
        return;
    Remark remark;
    remark.text = counted(QT_TRANSLATE_N_NOOP("Picture", "%n text(s) refer to a section that this picture does not "
                                                         "have, and are left out."),
                          left);
    material.remarks << remark;
}

} // namespace kluwen::picture

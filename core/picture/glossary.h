#pragma once
#include "core/base/phrasebook.h"
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace kluwen::picture
{

/// A term of the trade in both languages. Data: resources/glossary.
struct GlossaryTerm
{
    QStringList nl; ///< the usual one first, then others and abbreviations
    QStringList en;
    QStringList never;    ///< English words it is wrongly translated with: "notary public" for "notaris"
    QString group;        ///< "roles", "crime", "money", "procedure", "intelligence", "law"
    bool isFixed = false; ///< name of a law, legal form or body: its Dutch name stands in brackets in English
    bool isLoose = false; ///< an everyday word too: suggested, but not checked

    [[nodiscard]] const QStringList &in(Language language) const { return language == Language::Dutch ? nl : en; }
};
[[nodiscard]] const QList<GlossaryTerm> &glossary();

/// A term in a text, with where it stands.
struct FoundTerm
{
    qsizetype term = 0; ///< in glossary()
    qsizetype from = 0;
    qsizetype to = 0; ///< behind its last sign
};
/// Terms of a language in the order in which they stand; of two that overlap the longer. Plurals are known.
[[nodiscard]] QList<FoundTerm> termsIn(const QString &text, Language language);
/// Terms one of whose names in that language begins with these letters, in the order of the alphabet; none for fewer
/// than two letters.
[[nodiscard]] QList<const GlossaryTerm *> termsBeginningWith(const QString &letters, Language language, qsizetype most);

/// A term that is used otherwise than the glossary has it.
struct Misuse
{
    enum class Kind {
        LeftInDutch, ///< `wrong` stands untranslated in the English text
        OtherTerm,   ///< the Dutch text has `wrong`, and none of its translations is in the English text
        FalseFriend  ///< `wrong` is what the Dutch term is not
    };
    Kind kind = Kind::OtherTerm;
    QString wrong;
    QString right;
};
/// Holds the two texts of one field against each other; each term counts once. Nothing where one of them is empty.
[[nodiscard]] QList<Misuse> misusesIn(const QString &nl, const QString &en);

/// The English text with the Dutch name in brackets behind the first mention of a law, legal form or body, unless it
/// stands there already: "Public Prosecution Service (Openbaar Ministerie)". `named` are those that were mentioned
/// before in the same picture.
[[nodiscard]] QString withDutchNames(const QString &english, QSet<qsizetype> &named);

} // namespace kluwen::picture

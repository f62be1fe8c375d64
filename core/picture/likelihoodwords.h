#pragma once
#include <QString>
#include <QStringList>

namespace kluwen::picture
{

/// Which words of probability stand in a text, by the row of ICD 203 they belong to (domain: "do not mix rows").
struct LikelihoodWords
{
    QStringList main;   ///< "very likely", "zeer waarschijnlijk"
    QStringList second; ///< "highly probable"
    QStringList vague;  ///< "possibly", "mogelijk": no row at all
    [[nodiscard]] bool isEmpty() const { return main.isEmpty() && second.isEmpty() && vague.isEmpty(); }
};
[[nodiscard]] LikelihoodWords likelihoodWordsIn(const QString &text);
[[nodiscard]] bool speaksOfConfidence(const QString &sentence);
[[nodiscard]] bool speaksOfHealth(const QString &text);
[[nodiscard]] QStringList sentencesOf(const QString &text); ///< cut at full stops, question marks and line ends

} // namespace kluwen::picture

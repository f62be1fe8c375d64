#pragma once
#include "core/picture/picture.h"
#include <QStringList>

namespace kluwen::picture
{

struct Material;

/// Whether the reader learns what the case is called: the own team, and who takes part in the investigation. To others
/// the name tells that somebody figures in one; a picture without personal data tells it to nobody else.
[[nodiscard]] bool namesCase(const Material &material);
[[nodiscard]] QStringList wordsOfCaseName(const QString &title); ///< those that point at the case: not "Operatie"
[[nodiscard]] QString withoutCaseName(const QString &text, const QString &title);
/// Whether a title of a source tells of the investigation: by the name of the case, or in so many words.
[[nodiscard]] bool tellsOfInvestigation(const QString &title, const QString &caseTitle);
/// Where the name stands all the same, the maker is told.
void remarkOnCaseName(const Material &material, const Picture &picture, QList<Remark> &remarks);

} // namespace kluwen::picture

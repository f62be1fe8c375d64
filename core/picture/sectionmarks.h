#pragma once
#include <QString>
#include <QStringList>

namespace kluwen::picture
{

struct Material;

/// The mark with which an analyst's text says that it refers to a section: "[section:hypotheses]", by the id of the
/// section. It prints as nothing; where the picture has no such section, the text is left out.
[[nodiscard]] QStringList sectionMarksIn(const QString &text); ///< ids, in order
[[nodiscard]] QString withoutSectionMarks(const QString &text);

/// Leaves out texts that refer to a section which the picture does not have, and takes the marks out of the others.
/// `empty` = sections that turned out to hold nothing. The maker is told, and of ids that no template knows too.
void followSectionMarks(const QStringList &empty, Material &material);

} // namespace kluwen::picture

#pragma once
#include "ui/picture/written.h"

namespace kluwen::ui
{

/// styles.xml of an OpenDocument text: the voices of PageStyle as named styles, an A4 page and an A3 fold-out, each
/// with marking, product and as-of time above and marking, handling and page number below.
[[nodiscard]] QByteArray odtStyles(const WrittenPicture &picture);

/// Writes a text with its line breaks, tabs and repeated spaces, which XML would fold into one.
void odtText(class XmlPart &part, const QString &text);

/// The namespaces that every part of an OpenDocument file names, as attributes of its root.
void openOdtRoot(XmlPart &part, const char *root);

} // namespace kluwen::ui

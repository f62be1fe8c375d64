#pragma once
#include "ui/picture/written.h"

namespace kluwen::ui
{

class XmlPart;

/// The parts of a Word document beside its text (ISO/IEC 29500-1, transitional): styles, header, footer, settings,
/// properties and what ties them together.
[[nodiscard]] QByteArray docxStyles(Language language);
[[nodiscard]] QByteArray docxHeader(const WrittenPicture &picture, bool foldOut);
[[nodiscard]] QByteArray docxFooter(const WrittenPicture &picture, bool foldOut);
[[nodiscard]] QByteArray docxSettings(Language language);
[[nodiscard]] QByteArray docxProperties(const WrittenPicture &picture);
[[nodiscard]] QByteArray docxContentTypes();
[[nodiscard]] QByteArray docxRelations();
[[nodiscard]] QByteArray docxDocumentRelations(size_t figures);

/// Opens the root of a part with the namespaces the parts use.
void openDocxRoot(XmlPart &part, const char *root);
/// Runs of a text: line breaks and tabs as elements, and each stretch that is read from right to left marked so.
void docxRuns(XmlPart &part, const QString &text);

} // namespace kluwen::ui

#pragma once
#include "core/base/result.h"
#include "core/model/schema.h"
#include "ui/picture/pages.h"
#include <QByteArray>
#include <QDateTime>

namespace kluwen::ui
{

/// What a finished file says of itself.
struct PdfCard
{
    QString title;
    QString marking;
    QByteArray contentHash; ///< given as a keyword in full; empty = none
    QDateTime asOf;         ///< UTC; stands for the time of making, so that the same picture is the same file
    Language language = Language::Dutch;
    std::vector<Bookmark> bookmarks;
};

/// Gives a PDF its bookmarks, language and title, and takes out what differs from one export to the next: the same
/// pages and card give the same bytes. Writes PDF 1.4 with the metadata that PDF/A-1b asks for. Unreadable where `raw`
/// is no PDF. (ISO 32000-1, 12.3.3 and 14.3.3.)
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &raw, const PdfCard &card);

} // namespace kluwen::ui

#pragma once
#include "core/picture/picture.h"
#include <functional>
#include <QSizeF>
#include <vector>

class QPainter;

namespace kluwen::ui
{

/// A finished page: its size in half points (PageStyle) and what is drawn on it. The preview, the PDF and the tests
/// draw the same pages.
struct Page
{
    QSizeF size;
    std::vector<std::function<void(QPainter &)>> marks;
    QStringList texts; ///< what can be read on it, block by block; for tests and for search
};

struct Bookmark
{
    QString title;
    int page = 0; ///< 0-based
};

struct Pages
{
    std::vector<Page> pages;
    std::vector<Bookmark> bookmarks;
};

/// Lays a picture out on A4 pages (networks of many on an A3 fold-out) in a language. Never fails: what does not fit a
/// page is broken at a line or a row.
[[nodiscard]] Pages layOutPages(const picture::Picture &picture, Language language);

void drawPage(QPainter &painter, const Page &page); ///< painter in half points, origin at the upper left of the page

} // namespace kluwen::ui

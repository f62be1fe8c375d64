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
    double scale = 1; ///< of what is drawn: a poster is laid out smaller and enlarged
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

/// Lays a picture out on the paper of its template in a language: on A4 networks of many get an A3 sheet near the page
/// that tells of them, where it cuts no table; on A3 and posters text stands in columns, small networks go across and
/// large ones get a sheet of their own too. A
/// figure is drawn lower, or what follows it comes first, rather than that a page ends half empty. Never fails: what
/// does not fit a page is broken at a line or a row.
[[nodiscard]] Pages layOutPages(const picture::Picture &picture, Language language);

void drawPage(QPainter &painter, const Page &page); ///< painter in half points, origin at the upper left of the page

} // namespace kluwen::ui

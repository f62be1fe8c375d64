#pragma once
#include "ui/picture/pages.h"
#include "ui/picture/pagestyle.h"
#include <QImage>
#include <QPainter>

namespace kluwen::test
{

using ui::Page;
using ui::Pages;

inline picture::Table longTable(int rows)
{
    picture::Table table;
    table.caption = picture::value(QStringLiteral("Caption"));
    table.columns = {{picture::value(QStringLiteral("Name")), 3, false},
                     {picture::value(QStringLiteral("Sum")), 1, true}};
    for (int i = 0; i < rows; ++i)
        table.rows << QList<picture::Phrase>{picture::value(QStringLiteral("row %1").arg(i)),
                                             picture::value(static_cast<qint64>(1000 + i))};
    return table;
}

inline picture::NetworkFigure ringOf(int nodes)
{
    picture::NetworkFigure figure;
    for (int i = 0; i < nodes; ++i) {
        figure.network.addNode(RecordId(i + 1), QStringLiteral("N%1").arg(i), QStringLiteral("person"));
        figure.positions.emplace_back(100.0 * (i % 10), 100.0 * (i / 10));
        figure.roles.emplace_back();
    }
    figure.network.finish();
    figure.caption = picture::value(QStringLiteral("Network"));
    return figure;
}

inline picture::Picture pagesPicture(const QList<picture::Block> &blocks)
{
    picture::Picture made;
    made.frame.title = picture::value(QStringLiteral("Title"));
    made.frame.marking = picture::value(QStringLiteral("MARKING"));
    made.frame.asOf = QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC);
    picture::Section section;
    section.title = picture::value(QStringLiteral("Section"));
    section.blocks = blocks;
    made.sections << section;
    return made;
}

inline bool hasInk(const Page &page, const QRectF &area)
{
    QImage image(page.size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawPage(painter, page);
    painter.end();
    for (int y = static_cast<int>(area.top()); y < static_cast<int>(area.bottom()); ++y)
        for (int x = static_cast<int>(area.left()); x < static_cast<int>(area.right()); ++x)
            if (qGray(image.pixel(x, y)) < 90)
                return true;
    return false;
}

inline int pageWith(const Pages &pages, const QString &text)
{
    for (size_t i = 0; i < pages.pages.size(); ++i)
        if (!pages.pages[i].texts.filter(text).isEmpty())
            return static_cast<int>(i);
    return -1;
}

inline picture::Section linesSection(int lines)
{
    picture::Section section;
    section.title = picture::value(QStringLiteral("Lines"));
    section.blocks = {picture::Paragraph{picture::value(QStringLiteral("line\n").repeated(lines)), {}, false}};
    return section;
}

} // namespace kluwen::test

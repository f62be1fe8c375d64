#include "ui/picture/titleflow.h"
#include "ui/picture/written.h"

#include <algorithm>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

using Fields = QList<std::pair<QString, QString>>;

/// Names and contents, all fields of the list in one row.
void flowFields(PageFlow &flow, const Fields &fields, double width)
{
    constexpr double nameWidth = 250;
    const PageStyle style = flow.style();
    const double between = width < flow.width() ? 24 : 0;
    std::vector<std::pair<TextBlock, TextBlock>> blocks;
    double height = 0;
    QStringList readable;
    for (const auto &[name, content] : fields) {
        const TextBlock left(name, PageStyle::small(), nameWidth - 12);
        const TextBlock right(content, PageStyle::body(), width - nameWidth - between);
        height = std::max({height, left.height(), right.height()});
        blocks.emplace_back(left, right);
        readable << name + QLatin1Char('\t') + content;
    }
    flow.mark(
        [blocks, width, style](QPainter &painter, QPointF at) {
            for (size_t i = 0; i < blocks.size(); ++i) {
                const QPointF start = at + QPointF(width * static_cast<double>(i), 0);
                blocks[i].first.draw(painter, start + QPointF(0, 3), style.muted);
                blocks[i].second.draw(painter, start + QPointF(nameWidth, 0), style.ink);
            }
        },
        height + 3, readable.join(QLatin1Char('\n')));
}

} // namespace

void flowTitle(PageFlow &flow, const picture::Picture &picture, const Phrasebook &book)
{
    flow.text(picture::textOf(picture.frame.title, book), PageStyle::title(), flow.style().ink);
    flow.space(8);
    const Fields fields = headOf(picture, book);
    const qsizetype beside = flow.isAcross() ? 2 : 1; // a line over a whole poster would be half empty
    for (qsizetype i = 0; i < fields.size(); i += beside)
        flowFields(flow, fields.sliced(i, std::min(beside, fields.size() - i)),
                   flow.width() / static_cast<double>(beside));
    flow.space(6);
}

} // namespace kluwen::ui

#include "ui/records/inspectordelegate.h"
#include "ui/base/symbols.h"
#include "ui/records/inspectormodel.h"

#include <QListView>
#include <QMouseEvent>
#include <QPainter>

namespace kluwen::ui
{

namespace
{

constexpr int rowMargin = 12;
constexpr int gap = 8;
constexpr int mostLines = 6;

/// Where the parts of a line stand, for painting and for measuring alike.
struct LineLayout
{
    QRect label;
    QRect text;
    QRect detail;
    QRect warning;
    int height = 0;
};

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

/// Lines break between words; only where a word is wider than the line does it break inside one.
int wrapFlags(const QFontMetrics &metrics, int width, const QString &text)
{
    for (const QStringView word : QStringView(text).tokenize(QLatin1Char(' ')))
        if (metrics.horizontalAdvance(word.toString()) > width)
            return Qt::TextWrapAnywhere;
    return Qt::TextWordWrap;
}

void drawWrapped(QPainter &painter, const QRect &box, const QString &text)
{
    if (isAccountNumber(text)) {
        painter.drawText(box, Qt::TextSingleLine, painter.fontMetrics().elidedText(text, Qt::ElideMiddle, box.width()));
        return;
    }
    painter.drawText(box, wrapFlags(painter.fontMetrics(), box.width(), text), text);
}

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    if (isAccountNumber(text))
        return metrics.height();
    const int height = metrics.boundingRect(QRect(0, 0, width, 100000), wrapFlags(metrics, width, text), text).height();
    return std::min(height, metrics.lineSpacing() * mostLines);
}

LineLayout layoutOf(const InspectorRow &row, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const bool hasLabels = row.kind != InspectorRow::Kind::End || !row.label.isEmpty();
    const int labelWidth = hasLabels ? std::clamp(width * 3 / 10, 104, 168) : 0;
    const int chips = row.grading.isEmpty() ? 0 : metrics.horizontalAdvance(QStringLiteral("WW")) * 2 + 3 * gap;
    const int left = hasLabels ? rowMargin + labelWidth + gap : rowMargin;
    const int symbol = row.otherType.isEmpty() ? 0 : metrics.height() + gap;
    const int textWidth = std::max(40, width - left - symbol - chips - rowMargin);
    const int belowWidth = std::max(40, width - left - symbol - rowMargin);
    LineLayout layout;
    int y = 5;
    const int labelHeight = std::max(metrics.height(), wrappedHeight(font, labelWidth, row.label));
    layout.label = QRect(rowMargin, y, labelWidth, labelHeight);
    if (isAccountNumber(row.text) && metrics.horizontalAdvance(row.text) > textWidth) {
        // There is more room below the label than beside it.
        y += row.label.isEmpty() && chips == 0 ? 0 : labelHeight;
        layout.text = QRect(rowMargin + symbol, y, width - symbol - 2 * rowMargin, metrics.height());
    } else {
        const int textHeight = std::max(metrics.height(), wrappedHeight(font, textWidth, row.text));
        layout.text = QRect(left + symbol, y, textWidth, textHeight);
    }
    y += layout.text.height();
    const QFont below = smaller(font);
    for (auto [target, text] : {std::pair{&layout.detail, &row.detail}, std::pair{&layout.warning, &row.warning}}) {
        const int indent = target == &layout.warning ? QFontMetrics(below).height() + 4 : 0;
        const int height = wrappedHeight(below, belowWidth - indent, *text);
        *target = QRect(left + symbol + indent, y + (height > 0 ? 2 : 0), belowWidth - indent, height);
        y = target->bottom() + 1;
    }
    layout.height = std::max(y, layout.label.bottom() + 1) + 5;
    return layout;
}

int widthOf(const QStyleOptionViewItem &option)
{
    if (const auto *list = qobject_cast<const QListView *>(option.widget))
        return list->viewport()->width();
    return option.rect.width();
}

} // namespace

void InspectorDelegate::setOpenForm(const QModelIndex &index, int height)
{
    const QModelIndex before = m_form;
    m_form = index;
    m_formHeight = height;
    for (const QModelIndex &changed : {before, index})
        if (changed.isValid())
            Q_EMIT sizeHintChanged(changed);
}

void InspectorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const InspectorModel *>(index.model());
    if (!model || index == m_form)
        return;
    const InspectorRow &row = model->row(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind == InspectorRow::Kind::Section) {
        paintSection(*painter, option.rect, row, option.font);
    } else if (row.kind == InspectorRow::Kind::Note) {
        painter->setPen(m_theme.textMuted);
        drawWrapped(*painter, option.rect.adjusted(rowMargin, 4, -rowMargin, -4), row.text);
    } else {
        paintLine(*painter, option, row);
    }
    painter->restore();
}

QSize InspectorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const InspectorModel *>(index.model());
    if (!model)
        return {};
    const int width = widthOf(option);
    if (index == m_form)
        return {width, m_formHeight};
    const InspectorRow &row = model->row(index);
    const QFontMetrics metrics(option.font);
    if (row.kind == InspectorRow::Kind::Section)
        return {width, metrics.height() + 18};
    if (row.kind == InspectorRow::Kind::Note)
        return {width, wrappedHeight(option.font, width - 2 * rowMargin, row.text) + 8};
    return {width, layoutOf(row, option.font, width).height};
}

bool InspectorDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    const auto *lines = qobject_cast<const InspectorModel *>(model);
    if (!lines || event->type() != QEvent::MouseButtonRelease)
        return false;
    const InspectorRow &row = lines->row(index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (row.otherType.isEmpty() || mouse->button() != Qt::LeftButton || mouse->modifiers() != Qt::NoModifier)
        return false;
    QRect name = layoutOf(row, option.font, option.rect.width()).text.translated(option.rect.topLeft());
    name.setWidth(std::min(name.width(), QFontMetrics(option.font).horizontalAdvance(row.text)));
    if (name.contains(mouse->position().toPoint()))
        Q_EMIT nameClicked(index);
    return false;
}

void InspectorDelegate::paintSection(QPainter &painter, const QRect &box, const InspectorRow &row,
                                     const QFont &font) const
{
    QFont bold = smaller(font);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(m_theme.textMuted);
    const QRect text = box.adjusted(rowMargin, 8, -rowMargin, -2);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, row.text);
    const int start = text.left() + QFontMetrics(bold).horizontalAdvance(row.text) + gap;
    painter.setPen(m_theme.border);
    const int y = text.center().y() + 1;
    painter.drawLine(start, y, box.right() - rowMargin, y);
}

void InspectorDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option, const InspectorRow &row) const
{
    const QRect &box = option.rect;
    LineLayout layout = layoutOf(row, option.font, box.width());
    if (option.state & QStyle::State_Selected)
        painter.fillRect(box, mixed(m_theme.surface, m_theme.accent, m_theme.isDark ? 0.30 : 0.16));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(box, mixed(m_theme.surface, m_theme.text, 0.05));
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(m_theme.accent, 1));
        painter.drawRoundedRect(QRectF(box).adjusted(1.5, 0.5, -1.5, -0.5), 3, 3);
    }
    painter.translate(box.topLeft());
    painter.setFont(option.font);
    painter.setPen(m_theme.textMuted);
    drawWrapped(painter, layout.label, row.label);
    const bool opens = row.kind != InspectorRow::Kind::Value;
    if (!row.otherType.isEmpty()) {
        const int side = QFontMetrics(option.font).height();
        paintSymbol(painter, symbolOfType(row.otherType),
                    QRectF(layout.text.left() - side - gap + 2, layout.text.top(), side, side),
                    m_theme.familyEdge(familyOfType(row.otherType)));
    }
    painter.setPen(row.ended ? m_theme.textMuted : opens ? m_theme.accent : m_theme.text);
    drawWrapped(painter, layout.text, row.text);
    painter.setFont(smaller(option.font));
    painter.setPen(m_theme.textMuted);
    drawWrapped(painter, layout.detail, row.detail);
    if (!row.warning.isEmpty()) {
        const int side = QFontMetrics(painter.font()).height();
        paintSymbol(painter, QStringLiteral("warning"),
                    QRectF(layout.warning.left() - side - 4, layout.warning.top(), side, side), m_theme.warning);
        painter.setPen(m_theme.warning);
        drawWrapped(painter, layout.warning, row.warning);
    }
    paintChips(painter, QRect(0, layout.label.top(), box.width(), QFontMetrics(option.font).height()), row,
               smaller(option.font));
}

void InspectorDelegate::paintChips(QPainter &painter, const QRect &line, const InspectorRow &row,
                                   const QFont &font) const
{
    if (row.grading.isEmpty())
        return;
    painter.setFont(font);
    const int width = QFontMetrics(font).horizontalAdvance(QStringLiteral("WW")) + 4;
    QRectF chip(line.right() - rowMargin - width, line.top() + 0.5, width, line.height() - 1);
    for (const QString &text : {row.handling, row.grading}) {
        painter.setPen(m_theme.border);
        painter.setBrush(m_theme.surfaceRaised);
        painter.drawRoundedRect(chip, 3, 3);
        painter.setPen(m_theme.textMuted);
        painter.drawText(chip, Qt::AlignCenter, text);
        chip.translate(-width - 4, 0);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace kluwen::ui

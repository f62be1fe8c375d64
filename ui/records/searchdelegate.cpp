#include "ui/records/searchdelegate.h"
#include "core/model/describe.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/records/recordfacts.h"
#include "ui/records/searchmodel.h"

#include <QPainter>
#include <QTextLayout>

namespace kluwen::ui
{

namespace
{

constexpr int margin = 12;
constexpr int symbolSide = 20;

QString propertyName(const store::SearchHit &hit)
{
    const PropertyType *property = Schema::builtIn().property(hit.type, hit.property);
    return property ? property->labels.in(screenLanguage()) : QString();
}

/// The second line: which property matched, or how many payments say the same.
QString detailOf(const store::SearchHit &hit)
{
    if (hit.kind == store::SearchHit::Kind::Payment)
        return UiTr::tr("%n payment(s)", nullptr, static_cast<int>(hit.count));
    const QString type = typeLabel(hit.type, screenLanguage());
    const QString property = propertyName(hit);
    return hit.excerpt == hit.caption || property.isEmpty() ? type : QStringLiteral("%1 · %2").arg(type, property);
}

/// The part of a long text around its first match, so that the match is in view.
QString aroundMatch(const QString &text, const QString &query)
{
    const auto parts = matchedParts(text, query);
    constexpr qsizetype before = 24;
    if (parts.isEmpty() || parts.constFirst().first <= 2 * before)
        return text.simplified();
    return QStringLiteral("… ") + text.mid(parts.constFirst().first - before).simplified();
}

} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SearchModel *>(index.model());
    if (!model)
        return;
    const store::SearchHit *hit = model->hit(index);
    const int height = QFontMetrics(option.font).height();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.88);
    if (!hit) {
        small.setWeight(QFont::DemiBold);
        painter->setFont(small);
        painter->setPen(m_theme.textMuted);
        painter->drawText(option.rect.adjusted(margin, 6, -margin, -2), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, mixed(m_theme.surface, m_theme.accent, m_theme.isDark ? 0.30 : 0.16));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, mixed(m_theme.surface, m_theme.text, 0.05));
    const bool isPayment = hit->kind == store::SearchHit::Kind::Payment;
    const QString symbol = isPayment ? QStringLiteral("payment") : symbolOfType(hit->type);
    const QColor colour = isPayment ? m_theme.textMuted : m_theme.familyEdge(familyOfType(hit->type));
    QRect box = option.rect.adjusted(margin, 4, -margin, -4);
    paintSymbol(*painter, symbol, QRectF(box.left(), box.top() + 2, symbolSide, symbolSide), colour);
    box.setLeft(box.left() + symbolSide + 8);
    const QString name = isPayment ? aroundMatch(hit->excerpt, model->query()) : index.data().toString();
    paintEmphasised(*painter, QRect(box.left(), box.top(), box.width(), height), name, model->query(), option.font,
                    m_theme.text);
    QString detail = detailOf(*hit);
    const bool tellsMore = !isPayment && !hit->excerpt.isEmpty() && hit->excerpt != hit->caption;
    if (tellsMore)
        detail += QStringLiteral(": ") + aroundMatch(hit->excerpt, model->query());
    paintEmphasised(*painter, QRect(box.left(), box.top() + height + 1, box.width(), height), detail,
                    tellsMore ? model->query() : QString(), small, m_theme.textMuted);
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const SearchModel *>(index.model());
    const int height = QFontMetrics(option.font).height();
    return {120, model && model->hit(index) ? 2 * height + 9 : height + 12};
}

/// Matches stand out by weight, and by colour as well.
void SearchDelegate::paintEmphasised(QPainter &painter, const QRect &box, const QString &text, const QString &query,
                                     const QFont &font, const QColor &colour) const
{
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width());
    QTextLayout layout(shown, font);
    QList<QTextLayout::FormatRange> ranges;
    for (const auto &[start, length] : matchedParts(shown, query)) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(start);
        range.length = static_cast<int>(length);
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(m_theme.accent);
        ranges << range;
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width() + 200); // bold is a little wider than what was measured
    layout.endLayout();
    painter.setPen(colour);
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    layout.draw(&painter, box.topLeft());
    painter.restore();
}

} // namespace kluwen::ui

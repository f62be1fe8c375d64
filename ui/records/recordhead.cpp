#include "ui/records/recordhead.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/records/recordfacts.h"

#include <QPainter>

namespace kluwen::ui
{

namespace
{

constexpr int headMargin = 12;
constexpr int shapeSide = 44;
constexpr int mostNameLines = 3;

QFont nameFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont badgeFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

} // namespace

struct RecordHead::Places
{
    QRect name;
    QRect type;
    QList<QRect> badges;
    int height = 0;
};

RecordHead::RecordHead(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RecordHead::showRecord(const RecordFacts &facts, Language language)
{
    m_isLink = facts.isLink;
    m_type = typeLabel(facts.type, language);
    m_name = facts.isLink
                 ? QStringLiteral("%1 → %2").arg(thingName(facts.from, language), thingName(facts.to, language))
                 : facts.caption;
    if (m_name.isEmpty())
        std::swap(m_name, m_type);
    m_symbol = facts.isLink ? QStringLiteral("link") : symbolOfType(facts.type);
    m_family = familyOfType(facts.type);
    m_roles.clear();
    if (const PropertyType *role = Schema::builtIn().property(facts.type, QStringLiteral("role")))
        for (const QString &code : facts.roles)
            m_roles << role->codeLabel(code, language);
    setAccessibleName(m_name);
    setAccessibleDescription((QStringList{m_type} + m_roles).join(QStringLiteral(", ")));
    setToolTip(m_name);
    updateGeometry();
    update();
}

void RecordHead::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

int RecordHead::heightForWidth(int width) const
{
    return places(width).height;
}

void RecordHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

RecordHead::Places RecordHead::places(int width) const
{
    Places places;
    const int left = headMargin + shapeSide + headMargin;
    const int room = std::max(60, width - left - headMargin);
    const QFontMetrics large(nameFont(font()));
    const int wrapped =
        large.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap | Qt::TextWrapAnywhere, m_name).height();
    const int nameHeight =
        isAccountNumber(m_name) ? large.height() : std::min(wrapped, large.lineSpacing() * mostNameLines);
    places.name = QRect(left, headMargin - 2, room, nameHeight);
    places.type = QRect(left, places.name.bottom() + 2, room, m_type.isEmpty() ? 0 : fontMetrics().height());
    const QFontMetrics small(badgeFont(font()));
    int y = std::max(places.type.bottom() + 6, 0);
    int x = left;
    for (const QString &role : m_roles) {
        const int badge = std::min(room, small.horizontalAdvance(role) + 14);
        if (x > left && x + badge > left + room) {
            x = left;
            y += small.height() + 8;
        }
        places.badges << QRect(x, y, badge, small.height() + 4);
        x += badge + 4;
    }
    const int end = places.badges.isEmpty() ? places.type.bottom() : places.badges.constLast().bottom();
    places.height = std::max(end, headMargin + shapeSide) + headMargin - 2;
    return places;
}

void RecordHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Places at = places(width());
    const QRectF shape(headMargin, headMargin, shapeSide, shapeSide);
    const QColor edge = m_isLink ? m_theme.textMuted : m_theme.familyEdge(m_family);
    painter.setPen(QPen(edge, 1.6));
    painter.setBrush(m_isLink ? m_theme.surfaceRaised : m_theme.family(m_family));
    painter.drawPath(m_isLink ? familyShape(Family::Organisation, shape.adjusted(2, 2, -2, -2))
                              : familyShape(m_family, shape.adjusted(1, 1, -1, -1)));
    paintSymbol(painter, m_symbol, shape.adjusted(11, 11, -11, -11), edge);
    painter.setFont(nameFont(font()));
    painter.setPen(m_theme.text);
    const QString name =
        isAccountNumber(m_name) ? painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, at.name.width()) : m_name;
    painter.drawText(at.name, Qt::TextWordWrap | Qt::TextWrapAnywhere, name);
    painter.setFont(font());
    painter.setPen(m_theme.textMuted);
    painter.drawText(at.type, Qt::AlignLeft | Qt::AlignVCenter, m_type);
    painter.setFont(badgeFont(font()));
    for (qsizetype i = 0; i < at.badges.size(); ++i) {
        painter.setPen(QPen(m_theme.textMuted, 1));
        painter.setBrush(m_theme.surfaceRaised);
        painter.drawRoundedRect(QRectF(at.badges[i]).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(m_theme.text);
        painter.drawText(
            at.badges[i].adjusted(7, 0, -5, 0), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(painter.font()).elidedText(m_roles[i], Qt::ElideRight, at.badges[i].width() - 12));
    }
}

} // namespace kluwen::ui

#include "ui/chart/roles.h"

#include <array>
#include <QFont>
#include <QPolygonF>
#include <QTransform>

namespace kluwen::ui
{

namespace
{

struct Role
{
    const char *code;
    bool strong;
    QPainterPath (*mark)();
};

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

/// A sign of a typeface, fitted to the square.
QPainterPath sign(QChar letter)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(64);
    font.setBold(true);
    QPainterPath path;
    path.addText(0, 0, font, QString(letter));
    const QRectF box = path.boundingRect();
    if (box.isEmpty())
        return polygon({{0.3, 0.3}, {0.7, 0.3}, {0.7, 0.7}, {0.3, 0.7}});
    const double scale = 0.66 / std::max(box.width(), box.height());
    QTransform fit;
    fit.translate(0.5, 0.5);
    fit.scale(scale, scale);
    fit.translate(-box.center().x(), -box.center().y());
    return fit.map(path);
}

QPainterPath crown()
{
    return polygon({{0.16, 0.76}, {0.12, 0.3}, {0.34, 0.48}, {0.5, 0.2}, {0.66, 0.48}, {0.88, 0.3}, {0.84, 0.76}});
}

QPainterPath star()
{
    return polygon({{0.5, 0.12},
                    {0.6, 0.4},
                    {0.88, 0.4},
                    {0.66, 0.58},
                    {0.74, 0.86},
                    {0.5, 0.7},
                    {0.26, 0.86},
                    {0.34, 0.58},
                    {0.12, 0.4},
                    {0.4, 0.4}});
}

QPainterPath box()
{
    QPainterPath path = polygon({{0.16, 0.24}, {0.84, 0.24}, {0.84, 0.78}, {0.16, 0.78}});
    path.addPath(polygon({{0.44, 0.24}, {0.44, 0.5}, {0.56, 0.5}, {0.56, 0.24}}));
    return path;
}

QPainterPath house()
{
    return polygon({{0.5, 0.14}, {0.88, 0.48}, {0.76, 0.48}, {0.76, 0.84}, {0.24, 0.84}, {0.24, 0.48}, {0.12, 0.48}});
}

/// Half a face: somebody who stands in front of somebody else.
QPainterPath mask()
{
    QPainterPath path;
    path.moveTo(0.5, 0.14);
    path.arcTo(QRectF(0.14, 0.14, 0.72, 0.72), 90, 180);
    path.closeSubpath();
    path.addEllipse(QPointF(0.66, 0.5), 0.09, 0.09);
    return path;
}

QPainterPath throughArrow()
{
    return polygon({{0.1, 0.4}, {0.52, 0.4}, {0.52, 0.18}, {0.9, 0.5}, {0.52, 0.82}, {0.52, 0.6}, {0.1, 0.6}});
}

QPainterPath twoArrows()
{
    QPainterPath path =
        polygon({{0.12, 0.28}, {0.6, 0.28}, {0.6, 0.14}, {0.88, 0.36}, {0.6, 0.58}, {0.6, 0.44}, {0.12, 0.44}});
    path.addPath(polygon({{0.88, 0.64}, {0.4, 0.64}, {0.4, 0.54}, {0.12, 0.72}, {0.4, 0.9}, {0.4, 0.8}, {0.88, 0.8}}));
    return path;
}

QPainterPath flask()
{
    return polygon({{0.38, 0.12}, {0.62, 0.12}, {0.62, 0.4}, {0.86, 0.86}, {0.14, 0.86}, {0.38, 0.4}});
}

QPainterPath shield()
{
    QPainterPath path(QPointF(0.5, 0.1));
    path.lineTo(0.84, 0.22);
    path.quadTo(0.86, 0.7, 0.5, 0.92);
    path.quadTo(0.14, 0.7, 0.16, 0.22);
    path.closeSubpath();
    return path;
}

QPainterPath eye()
{
    QPainterPath path(QPointF(0.08, 0.5));
    path.quadTo(0.5, 0.06, 0.92, 0.5);
    path.quadTo(0.5, 0.94, 0.08, 0.5);
    path.addEllipse(QPointF(0.5, 0.5), 0.14, 0.14);
    return path;
}

QPainterPath euroSign()
{
    return sign(QChar(0x20AC));
}
QPainterPath paragraphSign()
{
    return sign(QChar(0x00A7));
}
QPainterPath atSign()
{
    return sign(QLatin1Char('@'));
}
QPainterPath questionSign()
{
    return sign(QLatin1Char('?'));
}
QPainterPath exclamationSign()
{
    return sign(QLatin1Char('!'));
}
QPainterPath informationSign()
{
    return sign(QLatin1Char('i'));
}
QPainterPath victimSign()
{
    return sign(QLatin1Char('v'));
}

constexpr std::array<Role, 17> roles{{{"protected", true, shield},
                                      {"kingpin", true, crown},
                                      {"coordinator", true, star},
                                      {"facilitator_financial", true, euroSign},
                                      {"facilitator_legal", true, paragraphSign},
                                      {"facilitator_digital", true, atSign},
                                      {"facilitator_logistic", true, box},
                                      {"facilitator_housing", true, house},
                                      {"front_person", false, mask},
                                      {"money_mule", false, twoArrows},
                                      {"courier", false, throughArrow},
                                      {"producer", false, flask},
                                      {"victim_or_suspect", false, questionSign},
                                      {"victim", false, victimSign},
                                      {"suspect", false, exclamationSign},
                                      {"person_of_interest", false, informationSign},
                                      {"witness", false, eye}}};

} // namespace

RoleMask roleMask(const QStringList &codes)
{
    RoleMask mask = 0;
    for (size_t role = 0; role < roles.size(); ++role)
        if (codes.contains(QLatin1String(roles[role].code)))
            mask |= RoleMask(1) << role;
    return mask;
}

std::vector<int> rolesIn(RoleMask mask)
{
    std::vector<int> found;
    for (int role = 0; role < static_cast<int>(roles.size()); ++role)
        if (mask & (RoleMask(1) << role))
            found.push_back(role);
    return found;
}

QString roleCode(int role)
{
    return QLatin1String(roles.at(static_cast<size_t>(role)).code);
}

bool isStrongRole(int role)
{
    return roles.at(static_cast<size_t>(role)).strong;
}

QPainterPath roleMark(int role)
{
    return roles.at(static_cast<size_t>(role)).mark();
}

} // namespace kluwen::ui

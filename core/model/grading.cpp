#include "core/model/grading.h"

#include <array>
#include <utility>

namespace kluwen
{

namespace
{

constexpr std::array<const char *, 5> tlpNames{"TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED"};

int sourceRank(char source)
{
    switch (source) {
    case 'A':
        return 0;
    case 'B':
        return 1;
    case 'C':
        return 2;
    default:
        return 3;
    }
}

} // namespace

QString Grading::toText() const
{
    return QLatin1Char(source) + QString::number(information);
}

Grading Grading::fromText(const QString &text, bool *ok)
{
    const QString grade = text.trimmed().toUpper();
    const bool valid = grade.size() == 2 && QStringLiteral("ABCX").contains(grade[0]) && grade[1] >= QLatin1Char('1') &&
                       grade[1] <= QLatin1Char('4');
    if (ok)
        *ok = valid;
    return valid ? Grading{grade[0].toLatin1(), grade[1].digitValue()} : Grading{};
}

bool Grading::atLeast(Grading minimum) const
{
    return sourceRank(source) <= sourceRank(minimum.source) && information <= minimum.information;
}

QString handlingText(Handling handling)
{
    return QLatin1Char('H') + QString::number(static_cast<int>(handling));
}

Handling handlingFromText(const QString &text, bool *ok)
{
    const QString code = text.trimmed().toUpper();
    const bool valid =
        code.size() == 2 && code[0] == QLatin1Char('H') && code[1] >= QLatin1Char('0') && code[1] <= QLatin1Char('3');
    if (ok)
        *ok = valid;
    return valid ? static_cast<Handling>(code[1].digitValue()) : Handling::H0;
}

QString tlpText(Tlp tlp)
{
    return QString::fromLatin1(tlpNames[static_cast<size_t>(tlp)]);
}

Tlp tlpFromText(const QString &text, bool *ok)
{
    const QString name = text.trimmed().toUpper();
    for (size_t i = 0; i < tlpNames.size(); ++i)
        if (name == QLatin1String(tlpNames[i]) || QStringLiteral("TLP:") + name == QLatin1String(tlpNames[i])) {
            if (ok)
                *ok = true;
            return static_cast<Tlp>(i);
        }
    if (ok)
        *ok = false;
    return Tlp::Amber;
}

} // namespace kluwen

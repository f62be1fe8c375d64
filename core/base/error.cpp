#include "core/base/error.h"

#include <QStringList>

namespace kluwen
{

QString Error::text() const
{
    QString place = file;
    if (line > 0)
        place += QStringLiteral(":%1").arg(line);
    if (line > 0 && column > 0)
        place += QStringLiteral(":%1").arg(column);
    QStringList parts;
    if (!place.isEmpty())
        parts << place + QLatin1Char(':');
    if (!message.isEmpty())
        parts << message;
    if (!remedy.isEmpty())
        parts << remedy;
    return parts.join(QLatin1Char(' '));
}

} // namespace kluwen

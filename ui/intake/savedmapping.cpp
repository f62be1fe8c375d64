#include "ui/intake/savedmapping.h"
#include "ui/base/casesession.h"

#include <QCryptographicHash>

namespace kluwen::ui
{

namespace
{

QString keyOf(const QStringList &columns)
{
    const QByteArray bytes = columns.join(QChar(0x1f)).toUtf8();
    return QStringLiteral("mapping/%1")
        .arg(QLatin1String(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16)));
}

} // namespace

QString mappedFormat()
{
    return QStringLiteral("mapped-csv");
}

QString savedMapping(const store::CaseFile &caseFile, const QStringList &columns)
{
    return caseFile.document(keyOf(columns));
}

void saveMapping(CaseSession &session, const QStringList &columns, const QString &json)
{
    if (savedMapping(session.caseFile(), columns) == json)
        return;
    (void)session.edit({QT_TRANSLATE_NOOP("Core", "Remember the meaning of columns"), {}},
                       [&](store::CaseFile &file) { return file.setDocument(keyOf(columns), json); });
}

} // namespace kluwen::ui

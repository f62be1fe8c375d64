#include "tests/support/temporary.h"

#include <QFile>
#include <QFileInfo>

namespace kluwen::test
{

QString TemporaryFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("A test could not write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString realData(const QString &path)
{
    const QString file =
        qEnvironmentVariable("KLUWEN_DATA", QStringLiteral(KLUWEN_TEST_DATA)) + QLatin1Char('/') + path;
    return QFileInfo::exists(file) ? file : QString();
}

QString programPath(const QString &name)
{
    return qEnvironmentVariable("KLUWEN_BIN", QStringLiteral(KLUWEN_TEST_PROGRAMS)) + QLatin1Char('/') + name;
}

} // namespace kluwen::test

#include "app/commands/networkinput.h"
#include "core/graph/networkbuilder.h"
#include "core/store/casefile.h"

#include <QFile>

namespace kluwen::app
{

namespace
{

bool isCase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

} // namespace

Result<graph::Network> readNetworkInput(const QString &path, const Clock &clock)
{
    NoProgress progress;
    if (!isCase(path))
        return graph::readNetworkFile(path, progress);
    const auto opened = store::CaseFile::open(path, clock);
    if (!opened)
        return fail(opened.error());
    return graph::buildNetwork(**opened, graph::NetworkFilter(), progress);
}

} // namespace kluwen::app

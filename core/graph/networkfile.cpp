#include "core/graph/networkfile.h"
#include "core/base/tr.h"
#include "core/graph/networkbuilder.h"

#include <QFile>
#include <QFileInfo>

namespace kluwen::graph
{

namespace
{

Error unreadable(const QString &path, const QString &message, const QString &detail)
{
    Error error;
    error.code = Error::Code::Unreadable;
    error.message = message;
    error.remedy = Tr::tr("Choose a GraphML file or an edge list that you may read.");
    error.file = path;
    error.detail = detail;
    return error;
}

bool looksLikeXml(QIODevice &device)
{
    QByteArray head = device.peek(512);
    // A byte order mark of UTF-16 is left to the XML reader.
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return true;
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    return head.trimmed().startsWith('<');
}

} // namespace

Error wrongContents(const QString &file, qint64 line, const QString &message)
{
    Error error;
    error.code = Error::Code::Malformed;
    error.message = message;
    error.remedy = Tr::tr("Correct the file, or save it again from the program that made it.");
    error.file = file;
    error.line = line;
    return error;
}

Error readingStopped(const QString &file)
{
    Error error;
    error.code = Error::Code::Cancelled;
    error.message = Tr::tr("Reading the network was stopped.");
    error.file = file;
    return error;
}

Result<Network> readNetworkFile(const QString &path, Progress &progress)
{
    if (QFileInfo(path).isDir())
        return fail(unreadable(path, Tr::tr("This is a folder, not a network file."), {}));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(unreadable(path, Tr::tr("The network file cannot be opened."), file.errorString()));
    auto network = looksLikeXml(file) ? readGraphml(file, path, progress) : readEdgeList(file, path, progress);
    // A failed read looks like the end of the file to both readers.
    if (network && file.error() != QFileDevice::NoError)
        return fail(unreadable(path, Tr::tr("The network file cannot be read to its end."), file.errorString()));
    return network;
}

} // namespace kluwen::graph

#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/network.h"
#include <QIODevice>

namespace kluwen::graph
{

/// The thing type of nodes from a plain file, which says nothing of what they are.
inline const QString plainThingType = QStringLiteral("thing");
/// The link type of ties from a plain file.
inline const QString plainLinkType = QStringLiteral("link");

/// Reads GraphML (graphml.graphdrawing.org): the node attribute "name" or "label" is the label, "type" the type, the
/// edge attribute "weight" or "value" the weight. External entities are never followed. `file` is for messages.
[[nodiscard]] Result<Network> readGraphml(QIODevice &device, const QString &file, Progress &progress);

/// Reads `source target [weight]` per line; the delimiter is found from the first row.
[[nodiscard]] Result<Network> readEdgeList(QIODevice &device, const QString &file, Progress &progress);

/// Errors of both readers.
[[nodiscard]] Error wrongContents(const QString &file, qint64 line, const QString &message);
[[nodiscard]] Error readingStopped(const QString &file);

} // namespace kluwen::graph

#pragma once
#include "app/commands/ownview.h"
#include "core/base/result.h"
#include <QMap>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::app
{

/// How many of a type could not be written; the type as in the schema, or "payment".
using LeftOut = QMap<QString, qint64>;

/// The case as entities of FollowTheMoney, one JSON object a line: things, links and payments, in this order and each
/// by number or time. The same case is the same bytes, and an entity keeps its id from one export to the next. Written
/// beside and renamed.
[[nodiscard]] Result<LeftOut> exportFtm(store::CaseFile &caseFile, const OwnView &own, const QString &path);

} // namespace kluwen::app

#pragma once
#include <QString>
#include <QStringList>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

class CaseSession;

[[nodiscard]] QString mappedFormat(); ///< id of the format that reads a table by a mapping
/// The mapping that was used for a table with these columns before; empty where there was none.
[[nodiscard]] QString savedMapping(const store::CaseFile &caseFile, const QStringList &columns);
void saveMapping(CaseSession &session, const QStringList &columns, const QString &json);

} // namespace kluwen::ui

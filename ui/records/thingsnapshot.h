#pragma once
#include "core/base/phrasebook.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/grading.h"
#include "core/model/schema.h"
#include "core/model/thing.h"
#include <memory>
#include <vector>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// A thing as a row: what the table shows, sorts and filters by. Texts are neutral; the model puts them into words.
struct ThingRow
{
    Thing thing;
    QStringList roles;  ///< codes
    QStringList values; ///< of the snapshot's properties; several values of one property joined by a line break
    QString key;        ///< searchKey() of all that can be filtered for
    int rank = 0;       ///< place by name: "Berg, Jan van der" under the B
    int links = 0;
    int statements = 0;
    Grading best; ///< of its statements
};

/// The things of a case, or of one type, at one moment. Immutable; made in a worker, read by the window.
struct ThingSnapshot
{
    QString type;           ///< empty = all types
    QStringList properties; ///< of the columns made from the schema; empty where types are mixed
    std::vector<ThingRow> rows;
    QList<std::pair<QString, qint64>> counts; ///< things per type, in the order of the schema
};

/// The columns of a type: what identifies it, then its other short properties, at most seven.
[[nodiscard]] QStringList columnProperties(const ThingType &type);

[[nodiscard]] Result<std::shared_ptr<const ThingSnapshot>> readThings(store::CaseFile &caseFile, const QString &type,
                                                                      Language language, Progress &progress);

} // namespace kluwen::ui

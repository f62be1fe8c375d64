#pragma once
#include "core/model/statement.h"
#include "core/model/thing.h"
#include <QHash>

namespace kluwen
{

/// The name of a person or an organisation for comparing: without case, diacritics, punctuation and the legal form at
/// its end, so that "LUCHTBEL BV" is "Luchtbel B.V.". Nothing fuzzy: a letter more or less is another name.
[[nodiscard]] QString partyNameKey(const QString &name);

/// Who holds an account that no tie says the holder of, because its bank names them: per account the one thing among
/// `parties` that is called as all `names` of the account say. Where two are called so, or the names differ, nobody
/// knows. `names` are statements of the name of the holder, of accounts without a tie to one.
[[nodiscard]] QHash<RecordId, RecordId> holdersByName(const QList<Thing> &parties, const QList<Statement> &names);

} // namespace kluwen

#pragma once
#include "core/base/phrasebook.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/graph/network.h"
#include "core/layout/layout.h"
#include "core/model/schema.h"
#include "core/model/statement.h"
#include "core/money/tracing.h"
#include <QDateTime>
#include <QList>
#include <variant>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::picture
{

enum class Level
{
    Strategic,
    Tactical,
    Operational
};

/// A piece of text that knows its language: a sentence of the house (key into the Phrasebook, context "Picture"), a
/// label of the schema, a neutral value, or an analyst's free text that may exist in one language only.
struct Phrase
{
    const char *key = nullptr; ///< marked QT_TRANSLATE_NOOP("Picture", ...); %1.. are arguments
    QList<std::variant<QString, Money, PartialDate, qint64, Labels>> arguments;
    QString nl; ///< free text, used where key is null
    QString en;
};

} // namespace kluwen::picture

#include "core/model/rejectedrow.h"
#include "core/base/tr.h"

#include <array>

namespace kluwen
{

namespace
{

struct ReasonText
{
    const char *id;
    const char *sentence;
};

constexpr std::array<ReasonText, 14> reasons{{
    {"too_few_columns", QT_TRANSLATE_NOOP("Core", "The row has fewer columns than the header.")},
    {"too_many_columns", QT_TRANSLATE_NOOP("Core", "The row has more columns than the header.")},
    {"missing_value", QT_TRANSLATE_NOOP("Core", "A value is missing in column %1.")},
    {"bad_date", QT_TRANSLATE_NOOP("Core", "\"%1\" is not an existing date.")},
    {"bad_amount", QT_TRANSLATE_NOOP("Core", "\"%1\" is not an amount.")},
    {"amount_too_large", QT_TRANSLATE_NOOP("Core", "The amount %1 is too large to be stored exactly.")},
    {"too_many_decimals", QT_TRANSLATE_NOOP("Core", "The amount %1 has more decimals than its currency.")},
    {"unknown_currency", QT_TRANSLATE_NOOP("Core", "The currency \"%1\" is not known.")},
    {"unknown_type", QT_TRANSLATE_NOOP("Core", "The type \"%1\" is not in the schema.")},
    {"unknown_key", QT_TRANSLATE_NOOP("Core", "The row refers to \"%1\", which is nowhere in the file.")},
    {"bad_encoding", QT_TRANSLATE_NOOP("Core", "The row holds bytes that are not text in the encoding of the file.")},
    {"malformed", QT_TRANSLATE_NOOP("Core", "The row does not follow its format: %1.")},
    {"too_long", QT_TRANSLATE_NOOP("Core", "The row is longer than a row can be.")},
    {"not_booked", QT_TRANSLATE_NOOP("Core", "The bank has not booked this entry (%1), so no money has moved yet.")},
}};

} // namespace

QString rejectReasonId(RejectReason reason)
{
    return QString::fromLatin1(reasons[static_cast<size_t>(reason)].id);
}

RejectReason rejectReasonFromId(const QString &id)
{
    for (size_t i = 0; i < reasons.size(); ++i)
        if (id == QLatin1String(reasons[i].id))
            return static_cast<RejectReason>(i);
    return RejectReason::Malformed;
}

QString rejectText(const RejectedRow &row)
{
    const QString sentence = Tr::tr(reasons[static_cast<size_t>(row.reason)].sentence);
    return sentence.contains(QLatin1String("%1")) ? sentence.arg(row.argument) : sentence;
}

} // namespace kluwen

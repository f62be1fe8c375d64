#pragma once
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/money.h"
#include <QMap>
#include <QSet>

namespace kluwen::store
{
class CaseFile;
}

namespace kluwen::ui
{

/// Money into and out of what is selected, per currency code, minor units; payments among the selected do not count.
struct SelectionFlow
{
    qsizetype records = 0;
    qsizetype payments = 0;
    QMap<quint16, qint64> in;
    QMap<quint16, qint64> out;
};

/// Selected persons and companies stand for the accounts they hold.
[[nodiscard]] Result<SelectionFlow> selectionFlow(store::CaseFile &caseFile, const QSet<RecordId> &records);

/// "12 selected · in € 84.300,00 · out € 79.112,50"; the most used currency only.
[[nodiscard]] QString flowText(const SelectionFlow &flow, Language language);

} // namespace kluwen::ui

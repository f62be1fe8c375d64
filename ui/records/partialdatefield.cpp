#include "ui/records/partialdatefield.h"
#include "core/model/describe.h"
#include "ui/base/format.h"

namespace kluwen::ui
{

PartialDateField::PartialDateField(QWidget *parent) : QLineEdit(parent)
{
    setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("ca. 28 September")));
}

void PartialDateField::setDate(const PartialDate &date)
{
    setText(dateText(date, screenLanguage()));
}

PartialDate PartialDateField::date() const
{
    const QString typed = text().trimmed();
    const PartialDate neutral = PartialDate::fromText(typed);
    return neutral.isValid() ? neutral : dateFromText(typed);
}

bool PartialDateField::isReadable() const
{
    return text().trimmed().isEmpty() || date().isValid();
}

} // namespace kluwen::ui

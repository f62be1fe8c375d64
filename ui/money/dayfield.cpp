#include "ui/money/dayfield.h"
#include "core/model/describe.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

namespace kluwen::ui
{

DayField::DayField(End end, QWidget *parent) : QLineEdit(parent), m_end(end)
{
    setClearButtonEnabled(true);
    setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("28 mmm 2028")) + 44);
    connect(this, &QLineEdit::editingFinished, this, &DayField::take);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            take();
    });
    retranslate();
}

void DayField::setDay(QDate day)
{
    setText(dateText(day, screenLanguage()));
    take();
}

QDate DayField::day() const
{
    const PartialDate date = dateFromText(text());
    if (!date.isValid())
        return {};
    return m_end == End::First ? date.first() : date.last();
}

void DayField::take()
{
    const QDate now = day();
    const QDate limits = std::exchange(m_told, now);
    if (limits != now)
        Q_EMIT dayChanged();
}

void DayField::retranslate()
{
    const bool first = m_end == End::First;
    setPlaceholderText(first ? UiTr::tr("From") : UiTr::tr("To"));
    setAccessibleName(first ? UiTr::tr("First day") : UiTr::tr("Last day"));
    setToolTip(UiTr::tr("A day, a month or a year, such as 3-3-2026, 2026-03 or 2026"));
}

} // namespace kluwen::ui

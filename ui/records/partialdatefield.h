#pragma once
#include "core/base/datetime.h"
#include <QLineEdit>

namespace kluwen::ui
{

/// A line for a date as exactly as it is known: a day, a month, a year, about. Empty is no date.
class PartialDateField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PartialDateField(QWidget *parent = nullptr);

    void setDate(const PartialDate &date);
    [[nodiscard]] PartialDate date() const; ///< invalid where empty or not a date
    [[nodiscard]] bool isReadable() const;  ///< empty or a date
};

} // namespace kluwen::ui

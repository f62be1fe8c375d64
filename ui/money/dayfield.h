#pragma once
#include <QDate>
#include <QLineEdit>

namespace kluwen::ui
{

/// A line for one end of a period: a day, a month or a year as people write them. Empty is no limit.
class DayField : public QLineEdit
{
    Q_OBJECT
public:
    enum class End { First, Last }; ///< what "2024" means: its first day or its last

    explicit DayField(End end, QWidget *parent = nullptr);
    void setDay(QDate day);
    [[nodiscard]] QDate day() const; ///< invalid where empty or not a date
    void retranslate();

Q_SIGNALS:
    void dayChanged(); ///< a readable one, or none

private:
    void take();

    End m_end;
    QDate m_told;
};

} // namespace kluwen::ui

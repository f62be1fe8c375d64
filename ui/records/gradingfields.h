#pragma once
#include "core/model/grading.h"
#include <QWidget>

class QComboBox;

namespace kluwen::ui
{

/// Three choices side by side: how reliable the source is, how sure the information is (Europol 4x4), and handling.
class GradingFields : public QWidget
{
    Q_OBJECT
public:
    explicit GradingFields(QWidget *parent = nullptr);

    void set(Grading grading, Handling handling);
    [[nodiscard]] Grading grading() const;
    [[nodiscard]] Handling handling() const;

private:
    QComboBox *m_source;
    QComboBox *m_information;
    QComboBox *m_handling;
};

} // namespace kluwen::ui

#include "ui/chart/layoutquestion.h"

#include "ui/base/tr.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

LayoutQuestion::LayoutQuestion(int moved, int fresh, QWidget *parent)
    : QDialog(parent), m_new(new QRadioButton(this)), m_spare(new QRadioButton(this)), m_all(new QRadioButton(this))
{
    setWindowTitle(UiTr::tr("Lay out the chart"));
    auto *column = new QVBoxLayout(this);
    auto *question = new QLabel(
        UiTr::tr("%n thing(s) stand where they were put by hand. What may the layout move?", nullptr, moved), this);
    question->setWordWrap(true);
    column->addWidget(question);
    m_new->setText(UiTr::tr("&New things only (%n)", nullptr, fresh));
    m_spare->setText(UiTr::tr("Everything &except what was put by hand"));
    m_all->setText(UiTr::tr("&Everything; undo brings the places back"));
    m_new->setChecked(true);
    for (QRadioButton *choice : {m_new, m_spare, m_all})
        column->addWidget(choice);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(UiTr::tr("&Lay out"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(UiTr::tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_new->setFocus(Qt::OtherFocusReason);
}

LayoutScope LayoutQuestion::scope() const
{
    return m_all->isChecked()     ? LayoutScope::Everything
           : m_spare->isChecked() ? LayoutScope::AllButMoved
                                  : LayoutScope::NewThings;
}

std::optional<LayoutScope> LayoutQuestion::ask(int moved, int fresh, QWidget *parent)
{
    LayoutQuestion question(moved, fresh, parent);
    if (question.exec() != QDialog::Accepted)
        return std::nullopt;
    return question.scope();
}

} // namespace kluwen::ui

#include "core/store/sourcestore.h"
#include "ui/base/tr.h"
#include "ui/records/inspector.h"
#include "ui/records/inspectordelegate.h"
#include "ui/records/inspectormodel.h"
#include "ui/records/newthing.h"
#include "ui/records/recordhead.h"
#include "ui/records/statementedits.h"
#include "ui/records/statementform.h"

#include <QLayout>
#include <QListView>

// Changing a value where it stands: the form on its line, and what becomes of it.
namespace kluwen::ui
{

QList<Source> Inspector::sources() const
{
    return m_session.caseFile().sources().all().value_or(QList<Source>());
}

StatementForm *Inspector::makeForm()
{
    closeForm();
    m_form = new StatementForm(m_facts.type, sources(), this);
    connect(m_form, &StatementForm::saved, this, &Inspector::saveForm);
    connect(m_form, &StatementForm::cancelled, this, &Inspector::closeForm);
    return m_form;
}

void Inspector::openFormAt(const QModelIndex &index)
{
    const StatementId wanted = m_model->row(index).statement;
    for (const StatedValue &value : m_facts.values) {
        if (value.statement.id != wanted)
            continue;
        const QPersistentModelIndex at(index);
        makeForm()->edit(value.statement);
        m_formAt = at;
        m_list->setIndexWidget(at, m_form);
        fitForm();
        m_list->scrollTo(at);
        m_form->takeKeyboard();
        return;
    }
}

/// The line is as high as the form on it needs at the width there is.
void Inspector::fitForm()
{
    if (!m_form || !m_formAt.isValid())
        return;
    const int needed = m_form->layout()->totalHeightForWidth(m_list->viewport()->width());
    m_delegate->setOpenForm(m_formAt, std::max(needed, m_form->sizeHint().height()));
    m_list->doItemsLayout();
}

StatementForm *Inspector::openForm() const
{
    return m_form;
}

void Inspector::addStatement()
{
    if (!m_facts.id.isValid()) {
        m_prompt.showMessage(UiTr::tr("Choose one thing or link first, then add what is known of it."));
        return;
    }
    makeForm()->add(m_facts.id);
    m_formPlace->layout()->addWidget(m_form);
    m_formPlace->show();
    m_form->show();
    m_form->takeKeyboard();
}

void Inspector::addLink()
{
    if (!m_facts.id.isValid() || m_facts.isLink) {
        m_prompt.showMessage(UiTr::tr("Choose one thing first, then add what it is linked to."));
        return;
    }
    newLink(m_session, m_facts.id, {}, this);
}

void Inspector::saveForm()
{
    if (!m_form)
        return;
    const Statement statement = m_form->statement();
    const auto before = std::find_if(m_facts.values.cbegin(), m_facts.values.cend(),
                                     [&](const StatedValue &value) { return value.statement.id == statement.id; });
    const Thing subject{m_facts.id, m_facts.type, m_head->name()};
    const auto done = before == m_facts.values.cend()
                          ? addStatementTo(m_session, subject, statement)
                          : changeStatement(m_session, subject, before->statement, statement);
    if (done)
        closeForm(); // an error leaves the form with what was typed
}

void Inspector::closeForm()
{
    if (!m_form)
        return;
    StatementForm *form = m_form;
    m_form = nullptr;
    form->disconnect(this);
    const bool hadFocus = form->isAncestorOf(focusWidget() ? focusWidget() : form);
    m_delegate->setOpenForm({}, 0);
    form->hide();
    if (m_formAt.isValid())
        m_list->setIndexWidget(m_formAt, nullptr); // deletes it when its own signal has been handled
    form->deleteLater();
    m_formAt = QModelIndex();
    m_formPlace->hide();
    m_list->doItemsLayout();
    if (hadFocus)
        m_list->setFocus();
    if (m_isBehind)
        renew();
}

} // namespace kluwen::ui

#include "ui/shell/caseproperties.h"
#include "ui/base/casesession.h"
#include "ui/base/tr.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kluwen::ui
{

CaseProperties::CaseProperties(CaseSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_title(new QLineEdit(this)), m_marking(new QComboBox(this)),
      m_purpose(new QPlainTextEdit(this))
{
    setWindowTitle(UiTr::tr("Title, Marking and Purpose"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(520, 320);
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_marking->setEditable(true);
    // Markings are printed as they stand, in Dutch or after the traffic light protocol: they are not translated.
    m_marking->addItems({QStringLiteral("POLITIE INTERN"), QStringLiteral("DEPARTEMENTAAL VERTROUWELIJK"),
                         QStringLiteral("TLP:RED"), QStringLiteral("TLP:AMBER+STRICT"), QStringLiteral("TLP:AMBER"),
                         QStringLiteral("TLP:GREEN"), QStringLiteral("TLP:CLEAR")});
    form->addRow(UiTr::tr("&Title"), m_title);
    form->addRow(UiTr::tr("&Marking, printed on every page"), m_marking);
    form->addRow(UiTr::tr("&Purpose and legal basis"), m_purpose);
    m_purpose->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *primary = buttons->addButton(UiTr::tr("Save"), QDialogButtonBox::AcceptRole);
    primary->setDefault(true);
    buttons->addButton(UiTr::tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CaseProperties::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    const auto info = session.caseFile().info();
    if (info) {
        m_title->setText(info->title);
        m_marking->setCurrentText(info->marking);
        m_purpose->setPlainText(info->purpose);
    }
    for (QWidget *field :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_marking), static_cast<QWidget *>(m_purpose)})
        field->setEnabled(session.isEditable());
    primary->setEnabled(session.isEditable());
}

void CaseProperties::save()
{
    const auto done = m_session.edit({QT_TRANSLATE_NOOP("Core", "Change title, marking and purpose"), {}},
                                     [this](store::CaseFile &file) -> Result<void> {
                                         auto info = file.info();
                                         if (!info)
                                             return fail(info.error());
                                         info->title = m_title->text().trimmed();
                                         info->marking = m_marking->currentText().trimmed();
                                         info->purpose = m_purpose->toPlainText().trimmed();
                                         return file.setInfo(*info);
                                     });
    if (!done)
        return;
    Q_EMIT saved();
    accept();
}

} // namespace kluwen::ui

#include "ui/records/newthing.h"
#include "ui/base/casesession.h"
#include "ui/records/linkdialog.h"
#include "ui/records/newthingdialog.h"

namespace kluwen::ui
{

bool newThing(CaseSession &session, QWidget *parent)
{
    NewThingDialog dialog(session, parent);
    return dialog.exec() == QDialog::Accepted;
}

bool newLink(CaseSession &session, RecordId from, RecordId to, QWidget *parent)
{
    LinkDialog dialog(session, from, to, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace kluwen::ui

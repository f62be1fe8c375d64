#include "ui/base/dialogprompt.h"
#include "ui/base/tr.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace kluwen::ui
{

bool DialogPrompt::confirm(const QString &question, const QString &verb)
{
    QMessageBox box(QMessageBox::Question, {}, question, QMessageBox::NoButton, m_window);
    QPushButton *primary = box.addButton(verb, QMessageBox::AcceptRole);
    box.addButton(UiTr::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(primary);
    box.exec();
    return box.clickedButton() == primary;
}

QString DialogPrompt::text(const QString &title, const QString &label, const QString &initial)
{
    QInputDialog dialog(m_window);
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(initial);
    dialog.setOkButtonText(UiTr::tr("OK"));
    dialog.setCancelButtonText(UiTr::tr("Cancel"));
    dialog.resize(420, dialog.sizeHint().height());
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString value = dialog.textValue();
    return value.isNull() ? QStringLiteral("") : value; // null says cancelled, an emptied field does not
}

QString DialogPrompt::fileToOpen(const QString &title, const QString &filter)
{
    return remember(QFileDialog::getOpenFileName(m_window, title, m_folder, filter));
}

QStringList DialogPrompt::filesToOpen(const QString &title, const QString &filter)
{
    const QStringList paths = QFileDialog::getOpenFileNames(m_window, title, m_folder, filter);
    if (!paths.isEmpty())
        remember(paths.constFirst());
    return paths;
}

QString DialogPrompt::fileToSave(const QString &title, const QString &suggestion, const QString &filter)
{
    const QString start = QFileInfo(suggestion).isAbsolute() ? suggestion : QDir(m_folder).filePath(suggestion);
    return remember(QFileDialog::getSaveFileName(m_window, title, start, filter));
}

void DialogPrompt::showError(const Error &error)
{
    QMessageBox box(QMessageBox::Warning, {}, error.message, QMessageBox::NoButton, m_window);
    QString place = error.file;
    if (error.line > 0)
        place = UiTr::tr("%1, line %2").arg(error.file).arg(error.line);
    box.setInformativeText(place.isEmpty() ? error.remedy
                                           : QStringLiteral("%1\n%2").arg(error.remedy, place).trimmed());
    box.setDetailedText(error.detail);
    box.addButton(UiTr::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

void DialogPrompt::showMessage(const QString &message)
{
    QMessageBox box(QMessageBox::Information, {}, message, QMessageBox::NoButton, m_window);
    box.addButton(UiTr::tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

QString DialogPrompt::remember(const QString &path)
{
    if (!path.isEmpty())
        m_folder = QFileInfo(path).absolutePath();
    return path;
}

} // namespace kluwen::ui

#include "ui/shell/aboutdialog.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace kluwen::ui
{

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(UiTr::tr("About Kluwen"));
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(20);
    auto *picture = new QLabel(this);
    picture->setPixmap(symbolPixmap(QStringLiteral("kluwen"), 72, Qt::white, devicePixelRatioF()));
    grid->addWidget(picture, 0, 0, 2, 1, Qt::AlignTop);
    auto *title = new QLabel(QStringLiteral("Kluwen %1").arg(QCoreApplication::applicationVersion()), this);
    title->setStyleSheet(QStringLiteral("font-size: 16pt; font-weight: 600;"));
    grid->addWidget(title, 0, 1);
    auto *text = new QLabel(
        UiTr::tr("Investigation workstation for networks and money flows of undermining crime.\n"
                 "It keeps a case in one file on this computer and opens no connection of its own accord.\n\n"
                 "Free software under the GNU General Public License, version 3 or later. "
                 "Built with Qt, QtCharts, SQLite, SQLiteCpp, igraph, Graphviz, simdjson, libcsv, expected and CLI11."),
        this);
    text->setWordWrap(true);
    text->setMinimumWidth(420);
    grid->addWidget(text, 1, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(UiTr::tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->addWidget(buttons, 2, 0, 1, 2);
}

} // namespace kluwen::ui

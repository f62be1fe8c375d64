#include "ui/shell/helpviewer.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>

static void initialiseHelp()
{
    Q_INIT_RESOURCE(help);
}

namespace kluwen::ui
{

QStringList HelpViewer::topics()
{
    return {QStringLiteral("first-steps"),  QStringLiteral("importing"), QStringLiteral("network"),
            QStringLiteral("statements"),   QStringLiteral("money"),     QStringLiteral("pictures"),
            QStringLiteral("undo-and-log"), QStringLiteral("shortcuts")};
}

QString HelpViewer::text(const QString &topic)
{
    initialiseHelp();
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(languageCode(screenLanguage()), topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpViewer::HelpViewer(QWidget *parent)
    : QDialog(parent), m_topics(new QListWidget(this)), m_page(new QTextBrowser(this))
{
    resize(860, 600);
    auto *row = new QHBoxLayout(this);
    m_topics->setMaximumWidth(220);
    row->addWidget(m_topics, 1);
    row->addWidget(m_page, 3);
    m_page->setOpenExternalLinks(false); // the program opens no connection of its own accord
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpViewer::showPage);
    retranslate();
}

void HelpViewer::showTopic(const QString &topic)
{
    m_topics->setCurrentRow(std::max<int>(0, static_cast<int>(topics().indexOf(topic))));
}

void HelpViewer::showPage(int row)
{
    if (row >= 0 && row < topics().size())
        m_page->setMarkdown(text(topics()[row]));
}

void HelpViewer::retranslate()
{
    setWindowTitle(UiTr::tr("Help"));
    m_topics->setAccessibleName(UiTr::tr("Subjects"));
    m_page->setAccessibleName(UiTr::tr("Explanation"));
    const int row = std::max(0, m_topics->currentRow());
    m_topics->clear();
    for (const QString &topic : topics()) {
        const QString heading = text(topic).section(QLatin1Char('\n'), 0, 0);
        m_topics->addItem(heading.mid(heading.indexOf(QLatin1Char(' ')) + 1));
    }
    m_topics->setCurrentRow(row);
}

void HelpViewer::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kluwen::ui

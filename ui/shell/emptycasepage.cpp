#include "ui/shell/emptycasepage.h"
#include "core/intake/format.h"
#include "ui/base/emptystate.h"
#include "ui/base/tr.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace kluwen::ui
{

EmptyCasePage::EmptyCasePage(QWidget *parent)
    : QWidget(parent), m_drop(new EmptyState(QStringLiteral("import"), this)), m_formats(new QLabel(this))
{
    setProperty("helpTopic", QStringLiteral("importing"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(48, 40, 48, 40);
    column->addStretch(1);
    column->addWidget(m_drop);
    m_formats->setAlignment(Qt::AlignCenter);
    m_formats->setWordWrap(true);
    m_formats->setProperty("muted", true);
    column->addWidget(m_formats);
    column->addStretch(2);
    connect(m_drop, &EmptyState::actionRequested, this, &EmptyCasePage::importRequested);
    retranslate();
}

void EmptyCasePage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_drop->setTheme(theme);
    update();
}

void EmptyCasePage::retranslate()
{
    m_drop->setTexts(UiTr::tr("Drop bank statements, tables or network files here"),
                     UiTr::tr("The format is found from the contents. Nothing leaves this computer."));
    m_drop->setAction(UiTr::tr("Import Files..."));
    QStringList names;
    for (const auto &format : intake::formats())
        names << format->name();
    m_formats->setText(UiTr::tr("Formats that can be read: %1.").arg(names.join(QStringLiteral(" · "))));
}

void EmptyCasePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EmptyCasePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.border, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 10, 10);
}

} // namespace kluwen::ui

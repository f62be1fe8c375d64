#include "ui/shell/commandpalette.h"
#include "core/store/casefile.h"
#include "ui/base/casesession.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/shell/actions.h"
#include "ui/shell/paletterow.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kluwen::ui
{

constexpr int maximumThings = 30;

CommandPalette::CommandPalette(Actions &actions, Jobs &jobs, QWidget *window)
    : QFrame(window), m_actions(actions), m_jobs(jobs), m_box(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("palette"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_box);
    column->addWidget(m_list);
    m_list->setItemDelegate(new PaletteRow(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_box->setClearButtonEnabled(true);
    m_box->installEventFilter(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(60);
    connect(m_delay, &QTimer::timeout, this, &CommandPalette::search);
    connect(m_box, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    retranslate();
    hide();
}

void CommandPalette::setSession(CaseSession *session)
{
    m_session = session;
    ++m_query;
    hide();
}

void CommandPalette::openAt(QPoint topLeft, int width)
{
    m_before = QApplication::focusWidget();
    setGeometry(topLeft.x(), topLeft.y(), width, std::min(460, parentWidget()->height() - topLeft.y() - 16));
    m_box->clear();
    typed();
    QFrame::show();
    raise();
    m_box->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::typed()
{
    show({});
    ++m_query;
    m_delay->start();
}

void CommandPalette::search()
{
    const QString query = m_box->text().trimmed();
    if (!m_session || query.isEmpty())
        return;
    m_jobs.start(
        UiTr::tr("Searching"), this,
        [query, path = m_session->path(), clock = &m_session->clock()](Progress &) -> Result<QList<store::SearchHit>> {
            const auto reader = store::CaseFile::openReader(path, *clock);
            if (!reader)
                return fail(reader.error());
            return (*reader)->search().find(query, maximumThings);
        },
        [this, asked = m_query](const Result<QList<store::SearchHit>> &hits) {
            if (asked != m_query || !hits)
                return;
            QList<PaletteEntry> things;
            for (const store::SearchHit &hit : *hits)
                things << entryOf(hit);
            show(things);
        });
}

void CommandPalette::show(const QList<PaletteEntry> &things)
{
    // Whoever types a name looks for things; a few actions stay above them.
    QList<PaletteEntry> actions = matchingActions(m_actions.all(), m_box->text());
    if (!things.isEmpty())
        actions = actions.mid(0, 5);
    m_entries = actions + things;
    m_list->clear();
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(PaletteRow::DetailRole, entry.detail);
        item->setData(PaletteRow::ShortcutRole, entry.shortcut);
        if (!entry.symbol.isEmpty())
            item->setIcon(symbolIcon(entry.symbol, m_theme.textMuted));
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(entry.text, entry.detail));
    }
    m_list->setCurrentRow(0);
    Q_EMIT entriesChanged();
}

void CommandPalette::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_entries.size())
        return;
    const PaletteEntry entry = m_entries[row];
    dismiss();
    if (entry.action)
        entry.action->trigger();
    else if (entry.record.isValid())
        Q_EMIT recordChosen(entry.record);
    else if (entry.payment.isValid())
        Q_EMIT paymentChosen(entry.payment);
}

void CommandPalette::dismiss()
{
    ++m_query;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::move(int rows)
{
    const int last = m_list->count() - 1;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, std::max(0, last)));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        // A click elsewhere means: never mind. The pop-up menu of the box itself does not.
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            hide();
    }
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Escape:
            dismiss();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose();
            return true;
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(8);
            return true;
        case Qt::Key_PageUp:
            move(-8);
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::setTheme(const Theme &theme)
{
    m_theme = theme;
    setStyleSheet(QStringLiteral("#palette { background: %1; border: 1px solid %2; border-radius: 8px; }"
                                 "#palette QListWidget { border: 0; }")
                      .arg(theme.surface.name(), theme.border.name()));
}

void CommandPalette::retranslate()
{
    m_box->setPlaceholderText(UiTr::tr("Name, number, description or action"));
    m_box->setAccessibleName(UiTr::tr("Search or jump to an action or a thing"));
    m_list->setAccessibleName(UiTr::tr("What was found"));
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace kluwen::ui

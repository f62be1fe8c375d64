#include "ui/chart/typepalette.h"

#include "core/model/schema.h"
#include "core/store/chartstore.h"
#include "core/store/sourcestore.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QMouseEvent>

namespace kluwen::ui
{

namespace
{

const QString typeMime = QStringLiteral("application/x-kluwen-thing-type");

/// A list whose items carry the type of thing while they are dragged.
class TypeList : public QListWidget
{
public:
    explicit TypeList(QWidget *parent) : QListWidget(parent)
    {
        setDragEnabled(true);
        setDragDropMode(QAbstractItemView::DragOnly);
        setUniformItemSizes(true);
    }

protected:
    [[nodiscard]] QMimeData *mimeData(const QList<QListWidgetItem *> &items) const override
    {
        auto *dragged = new QMimeData;
        if (!items.isEmpty())
            dragged->setData(typeMime, items.constFirst()->data(Qt::UserRole).toString().toUtf8());
        return dragged;
    }
};

/// Adds the thing with its name, entered by hand, and its place. What had no place in the case gets the one where it is
/// seen, so that nothing else moves.
Result<RecordId> addPlaced(store::CaseFile &file, const ThingType &type, const QString &name, QPointF at, ChartId shown,
                           bool isWholeCase, const QList<store::Position> &seen)
{
    const auto source = file.sources().manual();
    if (!source)
        return fail(source.error());
    const auto added = file.things().addThing(type.id);
    if (!added)
        return fail(added.error());
    Statement statement = store::stated(*added, type.id, type.caption.value(0), name);
    statement.source = *source;
    statement.knownSince = file.clock().now();
    if (const auto named = file.statements().add(statement); !named)
        return fail(named.error());
    const auto whole = shown.isValid() ? Result<ChartId>(shown) : file.charts().wholeCase();
    if (!whole)
        return fail(whole.error());
    if (!isWholeCase)
        if (const auto put = file.charts().addThings(*whole, {*added}); !put)
            return fail(put.error());
    const auto stored = file.charts().positions(*whole);
    if (!stored)
        return fail(stored.error());
    QSet<RecordId> known;
    for (const store::Position &position : *stored)
        known.insert(position.thing);
    QList<store::Position> places{{*added, at, false}};
    for (const store::Position &position : seen)
        if (!known.contains(position.thing))
            places << position;
    if (const auto placed = file.charts().setPositions(*whole, places); !placed)
        return fail(placed.error());
    return *added;
}

} // namespace

TypePalette::TypePalette(CaseSession &session, Prompt &prompt, ChartView &chart, QWidget *parent)
    : QWidget(parent), m_session(session), m_prompt(prompt), m_chart(chart), m_hint(new QLabel(this)),
      m_list(new TypeList(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    m_hint->setWordWrap(true);
    m_hint->setProperty("muted", true);
    m_chart.canvas().setAcceptDrops(true);
    m_chart.canvas().installEventFilter(this);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { choose(item->data(Qt::UserRole).toString()); });
    // By keyboard: in the middle of what is seen.
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        place(item->data(Qt::UserRole).toString(), m_chart.canvas().view().centre);
    });
    retranslate();
}

void TypePalette::setTheme(const Theme &theme)
{
    m_theme = theme;
    fill();
}

void TypePalette::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const ThingType &type : Schema::builtIn().thingTypes()) {
        auto *item = new QListWidgetItem(symbolIcon(type.symbol, m_theme.familyEdge(type.family)),
                                         type.labels.in(screenLanguage()), m_list);
        item->setData(Qt::UserRole, type.id);
    }
    m_list->setCurrentRow(row);
}

void TypePalette::choose(const QString &type)
{
    m_chosen = m_session.isEditable() ? type : QString();
    m_chart.canvas().setCursor(m_chosen.isEmpty() ? Qt::ArrowCursor : Qt::CrossCursor);
    if (!m_chosen.isEmpty())
        Q_EMIT m_chart.statusChanged(UiTr::tr("Click the chart where the new thing should stand. Esc cancels."));
}

RecordId TypePalette::place(const QString &type, QPointF at)
{
    const ThingType *thing = Schema::builtIn().thing(type);
    if (!thing || thing->caption.isEmpty())
        return {};
    choose({});
    const PropertyType *caption = thing->property(thing->caption.constFirst());
    const QString label = caption ? caption->labels.in(screenLanguage()) : UiTr::tr("Name");
    const QString name =
        m_prompt.text(UiTr::tr("New: %1").arg(thing->labels.in(screenLanguage())), label, {}).trimmed();
    if (name.isEmpty())
        return {};
    QList<store::Position> seen;
    const Scene &scene = m_chart.canvas().scene();
    for (size_t n = 0; n < scene.ids.size(); ++n)
        seen << store::Position{scene.ids[n], scene.positions[n], (scene.looks[n] & PinnedLook) != 0};
    RecordId id;
    const auto done =
        m_session.edit({QT_TRANSLATE_NOOP("Core", "Add %1"), {name}}, [&](store::CaseFile &file) -> Result<void> {
            const auto added = addPlaced(file, *thing, name, at, m_chart.chart(), m_chart.isWholeCase(), seen);
            if (!added)
                return fail(added.error());
            id = *added;
            return {};
        });
    if (!done)
        return {};
    m_session.selection().setRecords({id}, id);
    return id;
}

/// Clicks and drops on the chart.
bool TypePalette::eventFilter(QObject *, QEvent *event)
{
    const auto typeOf = [](const QDropEvent *drop) { return QString::fromUtf8(drop->mimeData()->data(typeMime)); };
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (m_chosen.isEmpty() || mouse->button() != Qt::LeftButton)
            return false;
        place(m_chosen, m_chart.canvas().view().toScene(mouse->position()));
        return true;
    }
    case QEvent::KeyPress:
        if (m_chosen.isEmpty() || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
            return false;
        choose({});
        return true;
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *drop = static_cast<QDropEvent *>(event);
        if (typeOf(drop).isEmpty() || !m_session.isEditable())
            return false;
        drop->acceptProposedAction();
        return true;
    }
    case QEvent::Drop: {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString type = typeOf(drop);
        if (type.isEmpty())
            return false;
        drop->acceptProposedAction();
        place(type, m_chart.canvas().view().toScene(drop->position()));
        return true;
    }
    default:
        return false;
    }
}

void TypePalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TypePalette::retranslate()
{
    m_hint->setText(UiTr::tr("Drag a type onto the chart, or choose one and click where it should stand."));
    m_list->setAccessibleName(UiTr::tr("Types of things"));
    fill();
}

} // namespace kluwen::ui

#include "ui/chart/themelinesview.h"

#include "core/store/casefile.h"
#include "core/store/thingstore.h"
#include "ui/base/emptystate.h"
#include "ui/base/format.h"
#include "ui/base/rendering.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace kluwen::ui
{

ThemeLinesView::ThemeLinesView(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent)
    : QWidget(parent), m_session(session), m_jobs(jobs), m_prompt(prompt), m_head(new QWidget(this)),
      m_title(new QLabel(m_head)), m_useSelection(new QPushButton(m_head)), m_useCase(new QPushButton(m_head)),
      m_basis(new QComboBox(m_head)), m_countLabel(new QLabel(m_head)), m_count(new QSpinBox(m_head)),
      m_export(new QToolButton(m_head)), m_area(new QScrollArea(this)), m_canvas(new ThemeLinesCanvas(this)),
      m_empty(new EmptyState(QStringLiteral("timeline"), this))
{
    layOut();
    connectParts();
    setTheme(Theme::light());
    retranslate();
    showState();
}

ThemeLinesView::~ThemeLinesView()
{
    if (m_job)
        m_job->cancel();
}

void ThemeLinesView::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(12, 6, 12, 6);
    head->setSpacing(8);
    head->addWidget(m_title, 1);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_useSelection, m_useCase, m_basis, m_countLabel, m_count, m_export})
        head->addWidget(part);
    m_title->setProperty("heading", true);
    m_countLabel->setBuddy(m_count);
    m_basis->addItems({QString(), QString()});
    m_basis->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count->setRange(2, mostThemeLines);
    m_count->setValue(m_question.most);
    m_count->setKeyboardTracking(false);
    column->addWidget(m_head);
    column->addWidget(m_area, 1);
    column->addWidget(m_empty, 1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_canvas);
    setFocusProxy(m_canvas);
}

void ThemeLinesView::connectParts()
{
    connect(m_useSelection, &QPushButton::clicked, this, [this] { showRecords(selectedThings()); });
    connect(m_useCase, &QPushButton::clicked, this, [this] { showRecords({}); });
    connect(m_basis, &QComboBox::activated, this, [this](int at) {
        m_question.perAccount = at == 1;
        want();
    });
    connect(m_count, &QSpinBox::valueChanged, this, [this](int count) {
        m_question.most = count;
        want();
    });
    connect(m_export, &QToolButton::clicked, this, &ThemeLinesView::exportPicture);
    Selection &selection = m_session.selection();
    connect(m_canvas, &ThemeLinesCanvas::taken, this,
            [&selection](const QSet<RecordId> &records, const QSet<PaymentId> &payments) {
                selection.setRecords(records, records.size() == 1 ? *records.begin() : RecordId());
                selection.setPayments(payments);
            });
    connect(m_canvas, &ThemeLinesCanvas::opened, this, &ThemeLinesView::openRequested);
    connect(m_canvas, &ThemeLinesCanvas::pointed, this, &ThemeLinesView::statusChanged);
    connect(&selection, &Selection::changed, this, [this, &selection] {
        m_canvas->setSelected(selection.records(), selection.payments());
        showState();
    });
    connect(&m_session, &CaseSession::changed, this, [this](const store::Changes &changes) {
        // Places on a chart are no news to lines through time.
        if (changes.everything || changes.payments || !changes.records.isEmpty())
            want();
    });
}

void ThemeLinesView::setTheme(const Theme &theme)
{
    m_canvas->setTheme(theme);
    m_empty->setTheme(theme);
    m_export->setIcon(symbolIcon(QStringLiteral("export"), theme));
}

/// Links stand for nothing here; whoever holds a selected account gets the line.
QList<RecordId> ThemeLinesView::selectedThings() const
{
    QList<RecordId> things;
    for (const RecordId record : m_session.selection().records())
        if (!m_session.caseFile().things().isLink(record))
            things << record;
    std::sort(things.begin(), things.end());
    return things;
}

void ThemeLinesView::showRecords(const QList<RecordId> &records)
{
    m_question.records = records;
    if (records.size() > m_question.most)
        m_count->setValue(std::min(static_cast<int>(records.size()), mostThemeLines));
    want();
}

void ThemeLinesView::want()
{
    isVisible() ? reload() : void(m_isStale = true);
}

void ThemeLinesView::reload()
{
    if (m_job)
        m_job->cancel();
    m_isStale = false;
    const int number = ++m_number;
    m_job = m_jobs.start(
        UiTr::tr("Reading the theme lines"), this,
        [path = m_session.path(), &clock = m_session.clock(), question = m_question,
         language = screenLanguage()](Progress &progress) -> Result<ThemeScene> {
            const auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            return themeScene(**reader, question, language, progress);
        },
        [this, number](Result<ThemeScene> answer) {
            if (number == m_number)
                take(std::move(answer));
        });
}

void ThemeLinesView::take(Result<ThemeScene> answer)
{
    m_job = nullptr;
    if (!answer) {
        if (answer.error().code != Error::Code::Cancelled)
            Q_EMIT m_session.failed(answer.error());
        return;
    }
    m_canvas->setScene(std::move(*answer));
    m_canvas->setSelected(m_session.selection().records(), m_session.selection().payments());
    showState();
    Q_EMIT loaded();
}

void ThemeLinesView::showState()
{
    const bool isEmpty = m_canvas->scene().isEmpty();
    const bool isOfSelection = !m_question.records.isEmpty();
    m_area->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_head->setVisible(!isEmpty || isOfSelection);
    m_export->setEnabled(!isEmpty);
    m_useCase->setVisible(isOfSelection);
    m_useSelection->setVisible(m_session.selection().records().size() > 1);
    const int lines = static_cast<int>(m_canvas->scene().lines.size());
    m_title->setText(isOfSelection ? UiTr::tr("%n chosen line(s)", nullptr, lines)
                                   : UiTr::tr("The %n line(s) with most between them", nullptr, lines));
}

void ThemeLinesView::exportPicture()
{
    const QString path = m_prompt.fileToSave(UiTr::tr("Export the theme lines"), UiTr::tr("theme-lines.pdf"),
                                             UiTr::tr("Pictures (*.pdf *.svg *.png)"));
    if (path.isEmpty())
        return;
    ThemeOptions options;
    options.range = m_canvas->range();
    const ThemeScene &scene = m_canvas->scene();
    const QSize size(1600, static_cast<int>(std::max(comfortableHeight(scene), 600.0)));
    const auto written = renderToFile(path, size, [&](QPainter &painter, const QRectF &target) {
        paintThemeLines(painter, target, scene, Theme::print(), screenLanguage(), options);
    });
    if (!written)
        Q_EMIT m_session.failed(written.error());
}

void ThemeLinesView::fitAll()
{
    m_canvas->fitAll();
}

void ThemeLinesView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void ThemeLinesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        want();
    }
    QWidget::changeEvent(event);
}

void ThemeLinesView::retranslate()
{
    m_canvas->renew();
    m_useSelection->setText(UiTr::tr("Lines of the selection"));
    m_useCase->setText(UiTr::tr("Lines of the case"));
    m_basis->setItemText(0, UiTr::tr("Per person or company"));
    m_basis->setItemText(1, UiTr::tr("Per account"));
    m_basis->setAccessibleName(UiTr::tr("What gets a line"));
    m_countLabel->setText(UiTr::tr("Maximum lines"));
    m_count->setAccessibleName(UiTr::tr("Maximum lines"));
    m_export->setToolTip(UiTr::tr("Export as picture"));
    m_export->setAccessibleName(m_export->toolTip());
    m_empty->setTexts(UiTr::tr("Nobody to draw a line for yet"),
                      UiTr::tr("Payments between accounts, and events with the people who took part in them, appear "
                               "here once they are in the case."));
    showState();
}

} // namespace kluwen::ui

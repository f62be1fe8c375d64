#include "ui/chart/timestrip.h"

#include "core/base/datetime.h"
#include "ui/base/format.h"
#include "ui/base/symbols.h"
#include "ui/base/tr.h"

#include <algorithm>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace kluwen::ui
{

namespace
{

constexpr int playMs = 450;
constexpr int wholeRange = 0; ///< of the lengths: from the beginning up to the day

} // namespace

TimeStrip::TimeStrip(QWidget *parent)
    : QWidget(parent), m_play(new QToolButton(this)), m_length(new QComboBox(this)), m_track(new TimeTrack(this)),
      m_text(new QLabel(this)), m_close(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_play);
    row->addWidget(m_length);
    row->addWidget(m_track, 1);
    row->addWidget(m_text);
    row->addWidget(m_close);
    m_play->setCheckable(true);
    m_close->setAutoRaise(true);
    m_player.setInterval(playMs);
    setFocusProxy(m_track);
    connect(m_play, &QToolButton::toggled, this, &TimeStrip::play);
    connect(m_close, &QToolButton::clicked, this, &TimeStrip::closeAsked);
    connect(m_length, &QComboBox::currentIndexChanged, this, [this] { setStart(m_window.first); });
    connect(m_track, &TimeTrack::moved, this, &TimeStrip::setStart);
    connect(m_track, &TimeTrack::stepped, this, &TimeStrip::step);
    connect(m_track, &TimeTrack::endAsked, this,
            [this](bool isTheEnd) { setStart(isTheEnd ? m_track->range().last : m_track->range().first); });
    connect(&m_player, &QTimer::timeout, this, [this] {
        if (m_window.last >= m_track->range().last)
            play(false);
        else
            step(1);
    });
    retranslate();
    m_length->setCurrentIndex(m_length->findData(31));
}

bool TimeStrip::hasDates() const
{
    return m_track->range() != graph::DaySpan();
}

void TimeStrip::setTimes(const graph::EdgeTimes &times)
{
    const graph::DaySpan range = datedRange(times);
    m_track->setTimes(times, range);
    for (QWidget *part : std::initializer_list<QWidget *>{m_play, m_length, m_track})
        part->setEnabled(hasDates());
    const bool isInside = m_window.first >= range.first && m_window.first <= range.last;
    setStart(isInside && m_window != graph::DaySpan() ? m_window.first : range.first);
}

int TimeStrip::lengthFrom(int firstDay) const
{
    const QDate from = dateOfEpochDay(firstDay);
    switch (m_length->currentData().toInt()) {
    case 1:
        return 1;
    case 7:
        return 7;
    case 31:
        return static_cast<int>(from.daysTo(from.addMonths(1)));
    case 92:
        return static_cast<int>(from.daysTo(from.addMonths(3)));
    default:
        return static_cast<int>(from.daysTo(from.addYears(1)));
    }
}

void TimeStrip::setStart(int firstDay)
{
    if (!hasDates())
        return showWindow();
    const graph::DaySpan &range = m_track->range();
    if (m_length->currentData().toInt() == wholeRange) { // up to a day, which the hand moves
        setWindow({range.first, std::clamp(firstDay, range.first, range.last)});
        return;
    }
    const int first = std::clamp(firstDay, range.first, range.last);
    setWindow({first, first + lengthFrom(first) - 1});
}

void TimeStrip::setWindow(const graph::DaySpan &window)
{
    m_window = window;
    m_track->setWindow(window);
    showWindow();
    Q_EMIT windowChanged();
}

void TimeStrip::step(int by)
{
    if (!hasDates())
        return;
    if (m_length->currentData().toInt() == wholeRange)
        return setStart(m_window.last + by * 30);
    setStart(by > 0 ? m_window.last + 1 : m_window.first - lengthFrom(m_window.first));
}

void TimeStrip::play(bool on)
{
    on = on && hasDates();
    if (on && m_window.last >= m_track->range().last)
        setStart(m_track->range().first);
    on ? m_player.start() : m_player.stop();
    const QSignalBlocker quiet(m_play);
    m_play->setChecked(on);
    m_play->setText(on ? UiTr::tr("Stop") : UiTr::tr("Play"));
}

void TimeStrip::showWindow()
{
    const Language language = screenLanguage();
    const QString text = !hasDates() ? UiTr::tr("Nothing on the chart has a date.")
                         : m_window.first == m_window.last
                             ? dateText(dateOfEpochDay(m_window.first), language)
                             : UiTr::tr("%1 to %2")
                                   .arg(dateText(dateOfEpochDay(m_window.first), language),
                                        dateText(dateOfEpochDay(m_window.last), language));
    m_text->setText(text);
    m_track->setAccessibleDescription(text);
}

void TimeStrip::setTheme(const Theme &theme)
{
    m_track->setTheme(theme);
    m_close->setIcon(symbolIcon(QStringLiteral("close"), theme));
}

void TimeStrip::hideEvent(QHideEvent *event)
{
    play(false);
    QWidget::hideEvent(event);
}

void TimeStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimeStrip::retranslate()
{
    const QSignalBlocker quiet(m_length);
    const int index = m_length->currentIndex();
    m_length->clear();
    m_length->addItem(UiTr::tr("a day"), 1);
    m_length->addItem(UiTr::tr("a week"), 7);
    m_length->addItem(UiTr::tr("a month"), 31);
    m_length->addItem(UiTr::tr("three months"), 92);
    m_length->addItem(UiTr::tr("a year"), 366);
    m_length->addItem(UiTr::tr("everything up to"), wholeRange);
    m_length->setCurrentIndex(std::max(index, 0));
    m_length->setAccessibleName(UiTr::tr("Length of the window of time"));
    m_track->setAccessibleName(UiTr::tr("Time shown on the chart"));
    m_close->setAccessibleName(UiTr::tr("Close the time slider"));
    m_close->setToolTip(UiTr::tr("Close the time slider"));
    m_play->setText(isPlaying() ? UiTr::tr("Stop") : UiTr::tr("Play"));
    showWindow();
}

} // namespace kluwen::ui

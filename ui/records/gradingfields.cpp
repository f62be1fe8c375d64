#include "ui/records/gradingfields.h"
#include "ui/base/tr.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace kluwen::ui
{

namespace
{

/// The sentences of the list are long; the closed box shows as much as there is room for.
QComboBox *choice(const QString &name, const QStringList &items, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItems(items);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

GradingFields::GradingFields(QWidget *parent)
    : QWidget(parent),
      m_source(choice(UiTr::tr("Reliability of the source"),
                      {UiTr::tr("A: source is reliable beyond doubt"), UiTr::tr("B: source is mostly reliable"),
                       UiTr::tr("C: source is mostly unreliable"), UiTr::tr("X: source cannot be assessed")},
                      this)),
      m_information(
          choice(UiTr::tr("Certainty of the information"),
                 {UiTr::tr("1: known to be true"), UiTr::tr("2: seen or heard by the source itself"),
                  UiTr::tr("3: hearsay that other information supports"), UiTr::tr("4: hearsay that nothing supports")},
                 this)),
      m_handling(choice(UiTr::tr("Handling code"),
                        {UiTr::tr("H0: use as the law allows"), UiTr::tr("H1: not in proceedings without consent"),
                         UiTr::tr("H2: not to be passed on without consent"), UiTr::tr("H3: other restrictions")},
                        this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QComboBox *box : {m_source, m_information, m_handling})
        column->addWidget(box);
    setFocusProxy(m_source);
    set({}, Handling::H0);
}

void GradingFields::set(Grading grading, Handling handling)
{
    m_source->setCurrentIndex(static_cast<int>(QStringLiteral("ABCX").indexOf(QLatin1Char(grading.source))));
    m_information->setCurrentIndex(grading.information - 1);
    m_handling->setCurrentIndex(static_cast<int>(handling));
}

Grading GradingFields::grading() const
{
    constexpr std::array letters{'A', 'B', 'C', 'X'};
    const auto at = static_cast<size_t>(std::clamp(m_source->currentIndex(), 0, 3));
    return {letters.at(at), std::clamp(m_information->currentIndex(), 0, 3) + 1};
}

Handling GradingFields::handling() const
{
    return static_cast<Handling>(std::clamp(m_handling->currentIndex(), 0, 3));
}

} // namespace kluwen::ui

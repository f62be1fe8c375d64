#include "ui/chart/layerbar.h"

#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/chart/legend.h"

#include <algorithm>
#include <QApplication>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace kluwen::ui
{

namespace
{

const QString paymentsLayer = QStringLiteral("payments");

QString nameOf(const QString &layer)
{
    return layer == paymentsLayer            ? UiTr::tr("payments")
           : layer == QLatin1String("money") ? UiTr::tr("accounts")
                                             : tieFamilyText(layer, screenLanguage());
}

void sortByName(QStringList &layers)
{
    std::sort(layers.begin(), layers.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(nameOf(a), nameOf(b)) < 0; });
}

} // namespace

LayerBar::LayerBar(QWidget *parent) : QWidget(parent), m_title(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_title->setProperty("muted", true);
    row->addWidget(m_title);
    fill();
}

QString LayerBar::layerOf(const Scene &scene, std::int32_t tie)
{
    const auto t = static_cast<size_t>(tie);
    return scene.tieKinds[t] == TieKind::Money ? paymentsLayer : scene.familyNames[scene.tieFamilies[t]];
}

bool LayerBar::isOff(const Scene &scene, std::int32_t tie) const
{
    return !m_off.isEmpty() && m_off.contains(layerOf(scene, tie));
}

void LayerBar::setScene(const Scene &scene)
{
    QSet<QString> used;
    for (std::int32_t tie = 0; tie < scene.tieCount(); ++tie)
        used.insert(layerOf(scene, tie));
    QStringList layers(used.begin(), used.end());
    sortByName(layers);
    if (layers == m_layers)
        return;
    m_layers = layers;
    fill();
}

void LayerBar::fill()
{
    sortByName(m_layers); // names go with the language
    m_title->setText(UiTr::tr("Layers"));
    m_title->setVisible(m_layers.size() > 1);
    for (QCheckBox *box : std::as_const(m_boxes)) {
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    for (const QString &layer : std::as_const(m_layers)) {
        auto *box = new QCheckBox(nameOf(layer), this);
        box->setChecked(!m_off.contains(layer));
        box->setFocusPolicy(Qt::TabFocus);
        box->setToolTip(UiTr::tr("Shows or hides this layer; with Shift this layer alone"));
        box->setAccessibleName(UiTr::tr("Layer %1").arg(nameOf(layer)));
        box->setVisible(m_layers.size() > 1); // a single layer has nothing to be compared with
        connect(box, &QCheckBox::clicked, this, [this, layer] { press(layer); });
        layout()->addWidget(box);
        m_boxes << box;
    }
}

void LayerBar::press(const QString &layer)
{
    if (QApplication::keyboardModifiers() & Qt::ShiftModifier)
        showAlone(layer);
    else
        setOff(layer, !m_off.contains(layer));
}

void LayerBar::setOff(const QString &layer, bool off)
{
    off ? void(m_off.insert(layer)) : void(m_off.remove(layer));
    for (qsizetype i = 0; i < m_layers.size(); ++i)
        m_boxes[i]->setChecked(!m_off.contains(m_layers[i]));
    Q_EMIT changed();
}

QStringList LayerBar::layersOff() const
{
    QStringList layers(m_off.begin(), m_off.end());
    layers.sort();
    return layers;
}

void LayerBar::setLayersOff(const QStringList &layers)
{
    m_off = QSet<QString>(layers.begin(), layers.end());
    for (qsizetype i = 0; i < m_layers.size(); ++i)
        m_boxes[i]->setChecked(!m_off.contains(m_layers[i]));
}

void LayerBar::showAlone(const QString &layer)
{
    QSet<QString> others(m_layers.begin(), m_layers.end());
    others.remove(layer);
    m_off = m_off == others ? QSet<QString>() : others;
    setOff(layer, false);
}

void LayerBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace kluwen::ui

#include "ui/chart/layerbar.h"

#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/chart/legend.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kluwen::ui
{

namespace
{

const QString paymentsLayer = QStringLiteral("payments");

} // namespace

LayerBar::LayerBar(QWidget *parent) : QWidget(parent), m_title(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
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
    layers.sort();
    if (layers == m_layers)
        return;
    m_layers = layers;
    fill();
}

void LayerBar::fill()
{
    const Language language = screenLanguage();
    m_title->setText(UiTr::tr("Layers"));
    m_title->setVisible(m_layers.size() > 1);
    for (QToolButton *button : std::as_const(m_buttons))
        button->deleteLater();
    m_buttons.clear();
    for (const QString &layer : std::as_const(m_layers)) {
        auto *button = new QToolButton(this);
        QString text = layer == paymentsLayer            ? UiTr::tr("payments")
                       : layer == QLatin1String("money") ? UiTr::tr("accounts")
                                                         : tieFamilyText(layer, language);
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(!m_off.contains(layer));
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(UiTr::tr("Shows or hides this layer; with Shift this layer alone"));
        button->setAccessibleName(UiTr::tr("Layer %1").arg(text));
        button->setVisible(m_layers.size() > 1); // a single layer has nothing to be compared with
        connect(button, &QToolButton::clicked, this, [this, layer] { press(layer); });
        layout()->addWidget(button);
        m_buttons << button;
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
        m_buttons[i]->setChecked(!m_off.contains(m_layers[i]));
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
        m_buttons[i]->setChecked(!m_off.contains(m_layers[i]));
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

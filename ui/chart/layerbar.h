#pragma once
#include "ui/chart/scene.h"
#include <QSet>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace kluwen::ui
{

/// A box to tick for each layer of links on the chart: switched off its lines go, and everything stays where it stands,
/// so that layers can be compared. Shift shows one layer alone, and all again. Kept with the chart's filter.
class LayerBar : public QWidget
{
    Q_OBJECT
public:
    explicit LayerBar(QWidget *parent = nullptr);

    void setScene(const Scene &scene); ///< which layers there are
    [[nodiscard]] bool isOff(const Scene &scene, std::int32_t tie) const;
    void setOff(const QString &layer, bool off);
    [[nodiscard]] QStringList layersOff() const;  ///< sorted
    void setLayersOff(const QStringList &layers); ///< without changed()
    void showAlone(const QString &layer);         ///< or all, where it is alone already
    /// "payments" for money ribbons, else the family of the links.
    [[nodiscard]] static QString layerOf(const Scene &scene, std::int32_t tie);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void press(const QString &layer);

    QLabel *m_title;
    QStringList m_layers;       ///< by the name that is shown
    QList<QCheckBox *> m_boxes; ///< beside m_layers
    QSet<QString> m_off;
};

} // namespace kluwen::ui

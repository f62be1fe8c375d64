#pragma once
#include "ui/money/trailanswer.h"
#include "ui/money/trailpainter.h"
#include <optional>
#include <QFutureWatcher>
#include <QPixmap>
#include <QWidget>

namespace kluwen::ui
{

/// The diagram of a trail: a band under the pointer tells its sum, its payments and the rule; a click chooses them.
/// The arrow keys go from band to band, Enter chooses.
class TrailCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit TrailCanvas(QWidget *parent = nullptr);

    void setAnswer(std::shared_ptr<const TrailAnswer> answer); ///< null = nothing
    void setTheme(const Theme &theme);
    [[nodiscard]] bool isDrawn() const { return m_isCurrent; } ///< what is shown is the answer at this size
    /// The bands of these payments stand out, the others step back; empty = all alike.
    void setFollowed(const std::vector<size_t> &rows);
    [[nodiscard]] const std::vector<int> &followed() const { return m_followed; } ///< bands
    [[nodiscard]] const TrailPlan &plan();
    [[nodiscard]] QString bandText(int band) const; ///< what the pointer is told
    [[nodiscard]] int highlighted() const { return m_highlighted; }
    void renew(); ///< after the language changed
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void bandChosen(int band);
    void periodBrushed(QDate first, QDate last); ///< dragged over days beside the bands

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void highlight(int band);
    void draw(); ///< the picture, at once or, where there are many bands, by a worker
    void outdate();
    void paintAxisInView(QPainter &painter);
    void paintBrush(QPainter &painter);
    [[nodiscard]] static QImage drawn(const TrailAnswer &answer, QSize size, double ratio, const Theme &theme,
                                      Language language, const TrailOptions &options);

    std::shared_ptr<const TrailAnswer> m_answer;
    Theme m_theme = Theme::light();
    TrailPlan m_plan;
    bool m_isPlanned = false;
    QPixmap m_picture;        ///< without highlight; until a newer one is there the last one is shown
    bool m_isCurrent = false; ///< m_picture shows the answer at this size
    QFutureWatcher<QImage> m_drawing;
    bool m_isOverdue = false;    ///< what is being drawn was overtaken
    std::vector<int> m_followed; ///< ascending
    int m_highlighted = -1;
    std::optional<double> m_brushFrom; ///< where the drag over days began
    double m_brushTo = 0;
};

} // namespace kluwen::ui

#pragma once
#include "ui/picture/pages.h"
#include <QAbstractScrollArea>

namespace kluwen::ui
{

/// Shows the pages of a picture one below the other, as they will be printed.
class PagePreview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setPages(Pages pages); ///< keeps the place where the reader was
    void showPage(int page);    ///< its top at the top of the view; 0-based
    [[nodiscard]] const Pages &pages() const { return m_pages; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double scale() const; ///< pixels per page unit
    void layOut();

    Pages m_pages;
    double m_zoom = 1;            ///< 1 = the first page is as wide as the view
    std::vector<QRectF> m_places; ///< of the pages, in pixels of the whole roll
};

} // namespace kluwen::ui

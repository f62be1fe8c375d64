#pragma once
#include <functional>
#include <QToolButton>

namespace kluwen::ui
{

/// The handle by which what a view shows is put into a picture: dragged into a section of it, or clicked. Where a view
/// shows several things, a click asks which and a drag takes the first.
class ItemGrip : public QToolButton
{
    Q_OBJECT
public:
    struct Choice
    {
        QString name;
        QByteArray items; ///< as they are dragged (itemMimeType)
    };
    using Choices = std::function<QList<Choice>()>; ///< asked when it is used; empty = nothing to put in

    explicit ItemGrip(Choices choices, QWidget *parent = nullptr);
    void retranslate();

Q_SIGNALS:
    void chosen(const QByteArray &items);
    void nothingToAdd();

protected:
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void ask();

    Choices m_choices;
    QPoint m_pressed;
};

} // namespace kluwen::ui

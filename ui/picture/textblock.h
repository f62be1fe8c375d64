#pragma once
#include <memory>
#include <QColor>
#include <QFont>
#include <QString>
#include <Qt>
#include <QTextLayout>

class QPainter;

namespace kluwen::ui
{

/// A paragraph broken into lines for a width, in half points; can be drawn in parts on several pages.
class TextBlock
{
public:
    TextBlock() = default;
    TextBlock(const QString &text, const QFont &font, double width, Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] double height() const { return heightOf(0, lines()); }
    [[nodiscard]] int lines() const { return m_layout ? m_layout->lineCount() : 0; }
    [[nodiscard]] double heightOf(int from, int to) const; ///< of lines from .. to - 1
    [[nodiscard]] int linesThatFit(int from, double height) const;
    [[nodiscard]] QStringList texts() const;   ///< line by line
    [[nodiscard]] double naturalWidth() const; ///< of the longest line
    void draw(QPainter &painter, QPointF at, const QColor &colour, int from, int to) const;
    void draw(QPainter &painter, QPointF at, const QColor &colour) const { draw(painter, at, colour, 0, lines()); }

private:
    QString m_text;                        ///< as given, with separators of lines
    std::shared_ptr<QTextLayout> m_layout; ///< shared by copies: drawing does not change it
};

} // namespace kluwen::ui

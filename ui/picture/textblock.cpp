#include "ui/picture/textblock.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

namespace kluwen::ui
{

namespace
{

/// Where a pseudonym begins that the line would be broken in, after its hyphen; -1 = in none.
int beginOfBroken(const QString &text, const QTextLine &line)
{
    static const QRegularExpression pseudonym(QStringLiteral("\\bP-[0-9A-Z]{6}\\b"));
    const int end = line.textStart() + line.textLength();
    constexpr int hyphen = 2; // behind it
    if (end < text.size() && end - hyphen > line.textStart() &&
        pseudonym
            .match(text, end - hyphen, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
            .hasMatch())
        return end - hyphen;
    return -1;
}

/// The same text, in which no line begins with the numbers of sources: a word goes with them. In a narrow cell they may
/// stand alone, or the word would be broken.
QString heldTogether(const QString &text, const QFont &font, double width)
{
    constexpr double letters = 24;
    if (!text.contains(QLatin1String(" [")) || width < letters * QFontMetricsF(font).averageCharWidth())
        return text;
    static const QRegularExpression citation(QStringLiteral(" \\[[0-9]+(?:,[ \\x{a0}][0-9]+){0,7}\\]"));
    QString held = text;
    for (auto found = citation.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at)
            if (held[at] == QLatin1Char(' '))
                held[at] = QChar::Nbsp;
    }
    return held;
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, double width, Qt::Alignment alignment)
    : m_text(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator))
{
    const QString lines = heldTogether(m_text, font, width);
    m_layout = std::make_shared<QTextLayout>(lines, font);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    double y = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        double free = 0;
        if (const int begin = beginOfBroken(lines, line);
            begin > 0 &&
            QStringView(lines).mid(line.textStart(), begin - line.textStart()).contains(QLatin1Char(' '))) {
            const double shorter = line.cursorToX(begin) - line.x();
            line.setLineWidth(shorter);
            free = alignment & Qt::AlignRight ? width - shorter : 0;
        }
        line.setPosition({free, y});
        y += line.height();
    }
    m_layout->endLayout();
}

double TextBlock::heightOf(int from, int to) const
{
    double height = 0;
    for (int i = from; i < to; ++i)
        height += m_layout->lineAt(i).height();
    return height;
}

int TextBlock::linesThatFit(int from, double height) const
{
    int to = from;
    double used = 0;
    while (to < lines() && used + m_layout->lineAt(to).height() <= height + 0.01)
        used += m_layout->lineAt(to++).height();
    return to;
}

QStringList TextBlock::texts() const
{
    QStringList all;
    for (int i = 0; i < lines(); ++i)
        all << m_text.mid(m_layout->lineAt(i).textStart(), m_layout->lineAt(i).textLength());
    return all;
}

double TextBlock::naturalWidth() const
{
    double width = 0;
    for (int i = 0; i < lines(); ++i)
        width = std::max(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

void TextBlock::draw(QPainter &painter, QPointF at, const QColor &colour, int from, int to) const
{
    if (from >= to)
        return;
    painter.setPen(colour);
    const double above = m_layout->lineAt(from).y();
    for (int i = from; i < to; ++i)
        m_layout->lineAt(i).draw(&painter, at - QPointF(0, above));
}

} // namespace kluwen::ui

#include "ui/picture/htmlrenderer.h"
#include "ui/picture/office/xmlpart.h"
#include "ui/picture/pagestyle.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace kluwen::ui
{

namespace
{

constexpr const char *sheet =
    "body{font-family:'Noto Sans',sans-serif;font-size:10pt;max-width:60rem;margin:2rem auto;padding:0 1rem;"
    "color:#1a1a1a;background:#fff}"
    "table{border-collapse:collapse;width:100%;font-size:8.5pt}th{background:#f0f0f0;text-align:left}"
    "thead{display:table-header-group}tr{break-inside:avoid}"
    "th,td{border-bottom:1px solid #b0b0b0;padding:2pt 4pt;vertical-align:top;overflow-wrap:anywhere}"
    ".n{text-align:right;white-space:nowrap}.fields th{background:none;width:26%;font-weight:normal;color:#555}"
    ".note{color:#555;font-size:8.5pt}.judgement{margin-bottom:0}.weighing{color:#555;font-size:8.5pt;margin-top:0}"
    ".marking{text-align:center;font-weight:bold}caption{text-align:left;font-weight:bold;padding:6pt 0 3pt}"
    "p{white-space:pre-line}figure{margin:1rem 0;break-inside:avoid}figure svg{max-width:100%;height:auto}"
    "figcaption{font-size:8.5pt}.whole{break-inside:avoid}";

/// What stands inside an element or a quoted attribute; names keep the direction they are written in.
QString safe(const QString &text)
{
    return xmlText(text).toHtmlEscaped();
}

const char *classOf(Voice voice)
{
    switch (voice) {
    case Voice::Body:
        return "body";
    case Voice::Note:
        return "note";
    case Voice::Judgement:
        return "judgement";
    case Voice::Weighing:
        return "weighing";
    }
    return "body";
}

QString inlineSvg(const WrittenFigure &figure)
{
    const QSize size = (figure.size / PageStyle::unitsPerPixel).toSize();
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(safe(figure.caption)); // Qt writes it as it is
    {
        QPainter painter(&generator);
        painter.scale(1 / PageStyle::unitsPerPixel, 1 / PageStyle::unitsPerPixel);
        figure.draw(painter, QRectF(QPointF(), figure.size));
    }
    const QString svg = QString::fromUtf8(buffer.data());
    return svg.mid(svg.indexOf(QLatin1String("<svg"))); // without the XML prolog
}

class HtmlPage
{
public:
    QString write(const WrittenPicture &picture)
    {
        const QString marking = QStringLiteral("<p class=\"marking\">%1</p>\n").arg(safe(picture.marking));
        m_html =
            QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                           "'unsafe-inline'; img-src data:\">\n<title>%2</title>\n<style>%3</style></head>\n<body>\n")
                .arg(documentLanguage(picture.language), safe(picture.title), QLatin1String(sheet));
        m_html += marking;
        m_html += QStringLiteral("<h1 dir=\"auto\">%1</h1>\n<table class=\"fields\">\n").arg(safe(picture.title));
        for (const auto &[name, content] : picture.fields)
            m_html += QStringLiteral("<tr><th scope=\"row\">%1</th><td dir=\"auto\">%2</td></tr>\n")
                          .arg(safe(name), safe(content));
        m_html += QStringLiteral("</table>\n");
        for (const WrittenSection &section : picture.sections) {
            m_html += QStringLiteral("<h2 id=\"%1\">%2</h2>\n").arg(safe(section.id), safe(section.title));
            for (const WrittenBlock &block : section.blocks)
                std::visit([this](const auto &content) { put(content); }, block);
        }
        QStringList foot{picture.handling, picture.stamp, picture.copy};
        foot.removeAll(QString());
        m_html += QStringLiteral("<p class=\"note\">%1</p>\n").arg(safe(foot.join(QStringLiteral("; "))));
        m_html += marking;
        return m_html + QStringLiteral("</body></html>\n");
    }

private:
    void put(const WrittenText &text)
    {
        m_html += QStringLiteral("<p class=\"%1\">%2</p>\n").arg(QLatin1String(classOf(text.voice)), safe(text.text));
    }
    void put(const WrittenTable &table)
    {
        m_html += QStringLiteral("<table%1>\n<caption>%2</caption>\n<thead>")
                      .arg(table.keepTogether ? QStringLiteral(" class=\"whole\"") : QString(), safe(table.caption));
        row(table, table.heads, QStringLiteral("th"));
        m_html += QStringLiteral("</thead>\n<tbody>\n");
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            if (table.headRows.contains(i))
                m_html += QStringLiteral("<tr><th colspan=\"%1\" scope=\"colgroup\">%2</th></tr>\n")
                              .arg(QString::number(table.heads.size()), safe(table.rows[i].value(0)));
            else
                row(table, table.rows[i], QStringLiteral("td"));
        m_html += QStringLiteral("</tbody></table>\n");
    }
    void row(const WrittenTable &table, const QStringList &cells, const QString &element)
    {
        m_html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < cells.size(); ++i)
            m_html += QStringLiteral("<%1%2>%3</%1>")
                          .arg(element, table.numbers[i] ? QStringLiteral(" class=\"n\"") : QString(), safe(cells[i]));
        m_html += QStringLiteral("</tr>\n");
    }
    void put(const WrittenFigure &figure)
    {
        m_html += QStringLiteral("<figure>%1<figcaption>%2</figcaption></figure>\n")
                      .arg(inlineSvg(figure), safe(figure.caption));
    }

    QString m_html;
};

} // namespace

QString htmlOf(const picture::Picture &picture, Language language)
{
    return HtmlPage().write(writeOut(picture, language));
}

} // namespace kluwen::ui

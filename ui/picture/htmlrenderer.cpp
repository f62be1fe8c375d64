#include "ui/picture/htmlrenderer.h"
#include "ui/base/tr.h"
#include "ui/picture/pagestyle.h"

#include <QBuffer>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTextDocument>
#include <QTextDocumentWriter>

namespace kluwen::ui
{

namespace
{

constexpr QSize figureSize{980, 560};

class Writer
{
public:
    Writer(Language language, const EmbedFigure &embed) : m_language(language), m_book(language), m_embed(embed) {}

    QString write(const picture::Picture &picture)
    {
        const picture::Frame &frame = picture.frame;
        const QString title = escaped(frame.title);
        const QString marking = frame.marking.toHtmlEscaped();
        m_html =
            QStringLiteral(
                "<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>\n<style>"
                "body{font-family:'Noto Sans',sans-serif;font-size:10pt;max-width:60rem;margin:2rem auto;color:#1a1a1a}"
                "table{border-collapse:collapse;width:100%;font-size:8.5pt}th{background:#f0f0f0;text-align:left}"
                "th,td{border-bottom:1px solid #b0b0b0;padding:2pt 4pt;vertical-align:top}.n{text-align:right}"
                ".muted{color:#555;font-size:8.5pt}.marking{text-align:center;font-weight:bold}"
                "figure{margin:1rem 0}</style></head>\n<body>\n<p class=\"marking\">%3</p>\n<h1>%2</h1>\n")
                .arg(languageCode(m_language), title, marking);
        head(frame);
        for (const picture::Section &section : picture.sections) {
            m_html += QStringLiteral("<h2>%1</h2>\n").arg(escaped(section.title));
            for (const picture::Block &block : section.blocks)
                std::visit([this](const auto &content) { put(content); }, block);
        }
        m_html += QStringLiteral("<p class=\"marking\">%1</p>\n</body></html>\n").arg(marking);
        return m_html;
    }

private:
    QString escaped(const picture::Phrase &phrase) const { return picture::textOf(phrase, m_book).toHtmlEscaped(); }

    void head(const picture::Frame &frame)
    {
        m_html += QStringLiteral("<table>\n");
        field(QT_TRANSLATE_NOOP("Picture", "Case"), frame.caseTitle.toHtmlEscaped());
        field(QT_TRANSLATE_NOOP("Picture", "As of"), escaped(picture::value(frame.asOf)));
        field(QT_TRANSLATE_NOOP("Picture", "Purpose and legal basis"), escaped(frame.purpose));
        field(QT_TRANSLATE_NOOP("Picture", "Recipient"), escaped(frame.recipient));
        field(QT_TRANSLATE_NOOP("Picture", "Basis of provision"), escaped(frame.legalBasis));
        field(QT_TRANSLATE_NOOP("Picture", "Handling"), handlingText(frame.handling));
        field(QT_TRANSLATE_NOOP("Picture", "Author"), frame.author.toHtmlEscaped());
        field(QT_TRANSLATE_NOOP("Picture", "Question"), escaped(frame.question));
        m_html += QStringLiteral("</table>\n");
    }
    void field(const char *name, const QString &content)
    {
        if (!content.isEmpty())
            m_html +=
                QStringLiteral("<tr><th>%1</th><td>%2</td></tr>\n").arg(m_book.text(name).toHtmlEscaped(), content);
    }
    static QString cited(const QList<int> &citations)
    {
        QStringList numbers;
        for (const int number : citations)
            numbers << QString::number(number);
        return numbers.isEmpty() ? QString()
                                 : QStringLiteral(" [") + numbers.join(QStringLiteral(", ")) + QLatin1Char(']');
    }

    void put(const picture::Paragraph &paragraph)
    {
        m_html += QStringLiteral("<p%1>%2%3</p>\n")
                      .arg(paragraph.muted ? QStringLiteral(" class=\"muted\"") : QString(), escaped(paragraph.text),
                           cited(paragraph.citations));
    }
    void put(const picture::KeyJudgement &judgement)
    {
        QStringList notes;
        if (judgement.likelihood != picture::Likelihood::NotStated)
            notes << escaped(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Likelihood: %1."),
                                               {m_book.text(picture::likelihoodKey(judgement.likelihood))}));
        if (judgement.confidence != picture::Confidence::NotStated)
            notes << escaped(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Confidence: %1."),
                                               {m_book.text(picture::confidenceKey(judgement.confidence))}));
        m_html += QStringLiteral("<p>%1. %2</p>\n<p class=\"muted\">%3</p>\n")
                      .arg(++m_judgements)
                      .arg(escaped(judgement.text), notes.join(QLatin1Char(' ')));
    }
    void put(const picture::Table &table)
    {
        m_html += QStringLiteral("<p class=\"muted\">%1</p>\n<table>\n<thead><tr>").arg(escaped(table.caption));
        for (const picture::Column &column : table.columns)
            m_html += QStringLiteral("<th%1>%2</th>")
                          .arg(column.number ? QStringLiteral(" class=\"n\"") : QString(), escaped(column.head));
        m_html += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (qsizetype row = 0; row < table.rows.size(); ++row)
            putRow(table, row);
        m_html += QStringLiteral("</tbody></table>\n");
    }
    void putRow(const picture::Table &table, qsizetype row)
    {
        m_html += QStringLiteral("<tr>");
        bool isCited = false;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            QString text = escaped(table.rows[row].value(i));
            if (!isCited && !table.columns[i].number) {
                text += cited(table.citations.value(row));
                isCited = true;
            }
            m_html += QStringLiteral("<td%1>%2</td>")
                          .arg(table.columns[i].number ? QStringLiteral(" class=\"n\"") : QString(), text);
        }
        m_html += QStringLiteral("</tr>\n");
    }
    template<typename Figure>
    void put(const Figure &figure)
    {
        const QString caption =
            escaped(picture::sentence(QT_TRANSLATE_NOOP("Picture", "Figure %1. %2"),
                                      {static_cast<qint64>(++m_figures), picture::textOf(figure.caption, m_book)}));
        m_html += QStringLiteral("<figure>%1<figcaption class=\"muted\">%2</figcaption></figure>\n")
                      .arg(m_embed(figureOf(figure, m_language), figureSize, caption), caption);
    }

    Language m_language;
    Phrasebook m_book;
    const EmbedFigure &m_embed;
    QString m_html;
    int m_figures = 0;
    int m_judgements = 0;
};

Error cannotWrite(const QString &path, const QString &reason)
{
    Error error;
    error.code = Error::Code::Unreadable;
    error.message = UiTr::tr("The picture could not be written: %1.").arg(reason);
    error.remedy = UiTr::tr("Choose another folder or make room on the disk.");
    error.file = path;
    return error;
}

/// Figures draw in page units; a pixel of the figure is PageStyle::unitsPerPixel of them.
void drawIn(QPainter &painter, const DrawFigure &draw, QSize pixels)
{
    painter.scale(1 / PageStyle::unitsPerPixel, 1 / PageStyle::unitsPerPixel);
    draw(painter, QRectF(QPointF(), QSizeF(pixels) * PageStyle::unitsPerPixel));
}

QString inlineSvg(const DrawFigure &draw, QSize size, const QString &caption)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(caption);
    {
        QPainter painter(&generator);
        drawIn(painter, draw, size);
    }
    const QString svg = QString::fromUtf8(buffer.data());
    return svg.mid(svg.indexOf(QLatin1String("<svg"))); // without the XML prolog
}

} // namespace

QString htmlOf(const picture::Picture &picture, Language language, const EmbedFigure &embed)
{
    return Writer(language, embed).write(picture);
}

Result<void> renderHtml(const picture::Picture &picture, Language language, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(path, file.errorString()));
    file.write(htmlOf(picture, language, inlineSvg).toUtf8());
    if (!file.commit())
        return fail(cannotWrite(path, file.errorString()));
    return {};
}

Result<void> renderOdt(const picture::Picture &picture, Language language, const QString &path)
{
    QTextDocument document;
    document.setDefaultFont(PageStyle::body());
    int number = 0;
    const auto embed = [&](const DrawFigure &draw, QSize size, const QString &) {
        constexpr int finer = 2;
        QImage image(size * finer, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(finer, finer);
        drawIn(painter, draw, size);
        painter.end();
        const QString name = QStringLiteral("figure-%1.png").arg(++number);
        document.addResource(QTextDocument::ImageResource, QUrl(name), image);
        return QStringLiteral("<img src=\"%1\" width=\"640\">").arg(name);
    };
    document.setHtml(htmlOf(picture, language, embed));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(path, file.errorString()));
    QTextDocumentWriter writer(&file, "odf");
    if (!writer.write(&document) || !file.commit())
        return fail(cannotWrite(path, file.errorString()));
    return {};
}

} // namespace kluwen::ui

#include "ui/picture/office/odtwriter.h"
#include "ui/base/tr.h"
#include "ui/picture/office/figureimage.h"
#include "ui/picture/office/literal.h"
#include "ui/picture/office/odtstyles.h"
#include "ui/picture/office/xmlpart.h"
#include "ui/picture/office/zippackage.h"
#include "ui/picture/savefile.h"

#include <numeric>

namespace kluwen::ui
{

namespace
{

constexpr double textWidth = 170; ///< mm

QString millimetres(double length)
{
    return QString::number(length, 'f', 2) + s("mm");
}

const char *styleOf(Voice voice)
{
    switch (voice) {
    case Voice::Body:
        return "Text_20_body";
    case Voice::Note:
        return "Note";
    case Voice::Judgement:
        return "Judgement";
    case Voice::Weighing:
        return "Weighing";
    }
    return "Text_20_body";
}

/// Writes content.xml; the figures are painted on the way and kept for the package.
class Content
{
public:
    explicit Content(const WrittenPicture &picture, Progress &progress) : m_picture(picture), m_progress(progress) {}

    QByteArray write()
    {
        openOdtRoot(m_part, "office:document-content");
        automaticStyles();
        m_part.open("office:body").open("office:text");
        paragraph("Title", m_picture.title);
        fields();
        qint64 done = 0;
        for (const WrittenSection &section : m_picture.sections) {
            m_progress.report(done++, m_picture.sections.size(), UiTr::tr("Writing the document"));
            turnTo(beginsWithFoldOut(section));
            m_part.open("text:h", {{"text:style-name", headingStyle()}, {"text:outline-level", s("1")}});
            odtText(m_part, section.title);
            m_part.close();
            for (const WrittenBlock &block : section.blocks) {
                if (m_progress.isCancelled())
                    return {};
                std::visit([this](const auto &content) { put(content); }, block);
            }
        }
        return m_part.take();
    }
    [[nodiscard]] const std::vector<QByteArray> &figures() const { return m_figures; }

private:
    void automaticStyles()
    {
        m_part.open("office:automatic-styles");
        pageStyle("To_A3", "Heading_20_1", "Fold_20_Out");
        pageStyle("To_A4", "Heading_20_1", "Standard");
        pageStyle("Figure_To_A3", "Figure", "Fold_20_Out");
        pageStyle("Space_To_A4", "Space", "Standard");
        tableStyle(s("Fields"), {0.26, 0.74});
        for (const WrittenSection &section : m_picture.sections)
            for (const WrittenBlock &block : section.blocks)
                if (const auto *table = std::get_if<WrittenTable>(&block))
                    tableStyle(QStringLiteral("Table%1").arg(++m_tables), table->widths, table->keepTogether);
        m_tables = 0;
        cellStyle("Head", "0.75pt solid #b0b0b0", "#f0f0f0");
        cellStyle("Cell", "0.4pt solid #b0b0b0", "transparent");
        cellStyle("Plain", "none", "transparent");
        m_part.open("style:style", {{"style:name", s("Row")}, {"style:family", s("table-row")}})
            .empty("style:table-row-properties", {{"fo:keep-together", s("always")}})
            .close();
        m_part.open("style:style", {{"style:name", s("Picture")}, {"style:family", s("graphic")}})
            .empty("style:graphic-properties",
                   {{"style:vertical-pos", s("top")}, {"style:vertical-rel", s("baseline")}})
            .close();
        m_part.close();
    }
    void pageStyle(const char *name, const char *parent, const char *master)
    {
        m_part.empty("style:style", {{"style:name", s(name)},
                                     {"style:family", s("paragraph")},
                                     {"style:parent-style-name", s(parent)},
                                     {"style:master-page-name", s(master)}});
    }
    void tableStyle(const QString &name, const QList<double> &widths, bool keepTogether = false)
    {
        m_part.open("style:style", {{"style:name", name}, {"style:family", s("table")}})
            .empty("style:table-properties", {{"style:width", millimetres(textWidth)},
                                              {"table:align", s("left")},
                                              {"fo:margin-bottom", s("3mm")},
                                              {"style:may-break-between-rows", s(keepTogether ? "false" : "true")},
                                              {"table:border-model", s("collapsing")}})
            .close();
        const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
        for (qsizetype i = 0; i < widths.size(); ++i)
            m_part.open("style:style", {{"style:name", columnName(name, i)}, {"style:family", s("table-column")}})
                .empty("style:table-column-properties",
                       {{"style:column-width", millimetres(textWidth * widths[i] / total)}})
                .close();
    }
    static QString columnName(const QString &table, qsizetype column)
    {
        return QStringLiteral("%1.%2").arg(table).arg(column + 1);
    }
    void cellStyle(const char *name, const char *line, const char *ground)
    {
        m_part.open("style:style", {{"style:name", s(name)}, {"style:family", s("table-cell")}})
            .empty("style:table-cell-properties",
                   {{"fo:padding", s("1mm")}, {"fo:border-bottom", s(line)}, {"fo:background-color", s(ground)}})
            .close();
    }

    /// Remembers that what comes next stands on another kind of page; the first paragraph after it carries the turn.
    void turnTo(bool foldOut)
    {
        m_turn = m_turn || foldOut != m_foldOut || foldOut;
        m_foldOut = foldOut;
    }
    QString headingStyle()
    {
        if (!std::exchange(m_turn, false))
            return s("Heading_20_1");
        return s(m_foldOut ? "To_A3" : "To_A4");
    }
    void backToA4()
    {
        if (!m_foldOut)
            return;
        m_foldOut = false;
        paragraph("Space_To_A4", {});
    }
    void paragraph(const char *style, const QString &text)
    {
        m_part.open("text:p", {{"text:style-name", s(style)}});
        odtText(m_part, text);
        m_part.close();
    }
    void cell(const char *cellStyle, const char *style, const QString &text)
    {
        m_part.open("table:table-cell", {{"table:style-name", s(cellStyle)}, {"office:value-type", s("string")}});
        paragraph(style, text);
        m_part.close();
    }
    void openTable(const QString &name, qsizetype columns)
    {
        m_part.open("table:table", {{"table:name", name}, {"table:style-name", name}});
        for (qsizetype i = 0; i < columns; ++i)
            m_part.empty("table:table-column", {{"table:style-name", columnName(name, i)}});
    }
    void fields()
    {
        if (m_picture.fields.isEmpty())
            return;
        openTable(s("Fields"), 2);
        for (const auto &[name, content] : m_picture.fields) {
            m_part.open("table:table-row", {{"table:style-name", s("Row")}});
            cell("Plain", "Field_20_Name", name);
            cell("Plain", "Field", content);
            m_part.close();
        }
        m_part.close();
    }

    void put(const WrittenText &text)
    {
        backToA4();
        paragraph(styleOf(text.voice), text.text);
    }
    void put(const WrittenTable &table)
    {
        backToA4();
        paragraph("Table_20_Caption", table.caption);
        openTable(QStringLiteral("Table%1").arg(++m_tables), table.heads.size());
        m_part.open("table:table-header-rows");
        row(table, table.heads, "Head", "Table_20_Heading", "Table_20_Heading_20_Number");
        m_part.close();
        for (qsizetype i = 0; i < table.rows.size(); ++i)
            if (table.headRows.contains(i))
                across(table.rows[i].value(0), table.heads.size());
            else
                row(table, table.rows[i], "Cell", "Table_20_Contents", "Table_20_Number");
        m_part.close();
    }
    void row(const WrittenTable &table, const QStringList &cells, const char *style, const char *text,
             const char *number)
    {
        m_part.open("table:table-row", {{"table:style-name", s("Row")}});
        for (qsizetype i = 0; i < cells.size(); ++i)
            cell(style, table.numbers[i] ? number : text, cells[i]);
        m_part.close();
    }
    /// A head over the rows below it.
    void across(const QString &text, qsizetype columns)
    {
        m_part.open("table:table-row", {{"table:style-name", s("Row")}});
        m_part.open("table:table-cell", {{"table:style-name", s("Cell")},
                                         {"table:number-columns-spanned", QString::number(columns)},
                                         {"office:value-type", s("string")}});
        paragraph("Table_20_Heading", text);
        m_part.close();
        for (qsizetype i = 1; i < columns; ++i)
            m_part.empty("table:covered-table-cell");
        m_part.close();
    }
    void put(const WrittenFigure &figure)
    {
        if (figure.foldOut && !m_foldOut)
            turnTo(true);
        else if (!figure.foldOut)
            backToA4();
        m_figures.push_back(figurePng(figure));
        const auto number = static_cast<qsizetype>(m_figures.size());
        const QSizeF size = millimetresOf(figure);
        m_part.open("text:p", {{"text:style-name", s(std::exchange(m_turn, false) ? "Figure_To_A3" : "Figure")}});
        m_part.open("draw:frame", {{"draw:style-name", s("Picture")},
                                   {"draw:name", QStringLiteral("Figure%1").arg(number)},
                                   {"text:anchor-type", s("as-char")},
                                   {"svg:width", millimetres(size.width())},
                                   {"svg:height", millimetres(size.height())}});
        m_part.empty("draw:image", {{"xlink:href", QStringLiteral("Pictures/figure-%1.png").arg(number)},
                                    {"xlink:type", s("simple")},
                                    {"xlink:show", s("embed")},
                                    {"xlink:actuate", s("onLoad")}});
        m_part.open("svg:desc").text(figure.caption).close().close().close();
        paragraph("Figure_20_Caption", figure.caption);
    }

    const WrittenPicture &m_picture;
    Progress &m_progress;
    XmlPart m_part;
    std::vector<QByteArray> m_figures;
    int m_tables = 0;
    bool m_foldOut = false;
    bool m_turn = false;
};

QByteArray metaPart(const WrittenPicture &picture)
{
    XmlPart part;
    openOdtRoot(part, "office:document-meta");
    part.open("office:meta");
    part.open("meta:generator").text(s("Kluwen")).close();
    part.open("dc:title").text(picture.title).close();
    part.open("dc:subject").text(picture.marking).close();
    part.open("dc:language").text(documentLanguage(picture.language)).close();
    if (picture.moment.isValid()) {
        const QString moment = picture.moment.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
        part.open("meta:creation-date").text(moment).close();
        part.open("dc:date").text(moment).close();
    }
    return part.take();
}

QByteArray manifestPart(size_t figures)
{
    XmlPart part;
    part.open("manifest:manifest", {{"xmlns:manifest", s("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
                                    {"manifest:version", s("1.2")}});
    const auto entry = [&part](const QString &path, const char *type) {
        part.empty("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", s(type)}});
    };
    entry(s("/"), "application/vnd.oasis.opendocument.text");
    for (const char *name : {"content.xml", "styles.xml", "meta.xml"})
        entry(s(name), "text/xml");
    for (size_t i = 1; i <= figures; ++i)
        entry(QStringLiteral("Pictures/figure-%1.png").arg(i), "image/png");
    return part.take();
}

} // namespace

Result<QByteArray> odtOf(const picture::Picture &picture, Language language, Progress &progress)
{
    const WrittenPicture written = writeOut(picture, language);
    Content content(written, progress);
    const QByteArray body = content.write();
    if (progress.isCancelled())
        return fail(exportStopped());
    ZipPackage package;
    // First and as it is, so that the kind of file can be read at a fixed place (ODF 1.2, part 3, 3.3).
    package.add(s("mimetype"), "application/vnd.oasis.opendocument.text", ZipPackage::Packing::Stored);
    package.add(s("content.xml"), body);
    package.add(s("styles.xml"), odtStyles(written));
    package.add(s("meta.xml"), metaPart(written));
    for (size_t i = 0; i < content.figures().size(); ++i)
        package.add(QStringLiteral("Pictures/figure-%1.png").arg(i + 1), content.figures()[i],
                    ZipPackage::Packing::Stored);
    package.add(s("META-INF/manifest.xml"), manifestPart(content.figures().size()));
    return package.finish();
}

} // namespace kluwen::ui

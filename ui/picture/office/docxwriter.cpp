#include "ui/picture/office/docxwriter.h"
#include "ui/base/tr.h"
#include "ui/picture/office/docxparts.h"
#include "ui/picture/office/figureimage.h"
#include "ui/picture/office/literal.h"
#include "ui/picture/office/xmlpart.h"
#include "ui/picture/office/zippackage.h"
#include "ui/picture/savefile.h"

#include <numeric>

namespace kluwen::ui
{

namespace
{

constexpr double pageTextWidth = 9638; ///< twentieths of a point: 170 mm

const char *docxStyleOf(Voice voice)
{
    switch (voice) {
    case Voice::Body:
        return "BodyText";
    case Voice::Note:
        return "Note";
    case Voice::Judgement:
        return "Judgement";
    case Voice::Weighing:
        return "Weighing";
    }
    return "BodyText";
}

/// Writes document.xml; the figures are painted on the way and kept for the package.
class Body
{
public:
    Body(const WrittenPicture &picture, Progress &progress) : m_picture(picture), m_progress(progress) {}

    QByteArray write()
    {
        openDocxRoot(m_part, "w:document");
        m_part.open("w:body");
        paragraph("Title", m_picture.title);
        fields();
        qint64 done = 0;
        for (const WrittenSection &section : m_picture.sections) {
            m_progress.report(done++, m_picture.sections.size(), UiTr::tr("Writing the document"));
            turnTo(beginsWithFoldOut(section));
            paragraph("Heading1", section.title);
            for (const WrittenBlock &block : section.blocks) {
                if (m_progress.isCancelled())
                    return {};
                std::visit([this](const auto &content) { put(content); }, block);
            }
        }
        page(m_foldOut);
        return m_part.take();
    }
    [[nodiscard]] const std::vector<QByteArray> &figures() const { return m_figures; }

private:
    /// A section of a Word document ends with the description of its pages.
    void page(bool foldOut)
    {
        const QString number = s(foldOut ? "2" : "1");
        m_part.open("w:sectPr");
        m_part.empty("w:headerReference", {{"w:type", s("default")}, {"r:id", s("header") + number}});
        m_part.empty("w:footerReference", {{"w:type", s("default")}, {"r:id", s("footer") + number}});
        m_part.empty("w:pgSz", {{"w:w", s(foldOut ? "23811" : "11906")},
                                {"w:h", s(foldOut ? "16838" : "16838")},
                                {"w:orient", s(foldOut ? "landscape" : "portrait")}});
        m_part.empty("w:pgMar", {{"w:top", s("1650")},
                                 {"w:bottom", s("1650")},
                                 {"w:left", s("1134")},
                                 {"w:right", s("1134")},
                                 {"w:header", s("680")},
                                 {"w:footer", s("680")},
                                 {"w:gutter", s("0")}});
        m_part.close();
    }
    void turnTo(bool foldOut)
    {
        if (foldOut == m_foldOut && !foldOut)
            return;
        m_part.open("w:p").open("w:pPr").empty("w:pStyle", {{"w:val", s("Space")}});
        page(m_foldOut);
        m_part.close().close();
        m_foldOut = foldOut;
    }
    void openParagraph(const char *style)
    {
        m_part.open("w:p").open("w:pPr").empty("w:pStyle", {{"w:val", s(style)}});
        if (m_keepNext)
            m_part.empty("w:keepNext");
        m_part.close();
    }
    void paragraph(const char *style, const QString &text)
    {
        openParagraph(style);
        docxRuns(m_part, text);
        m_part.close();
    }
    void openTable(const QList<double> &widths)
    {
        m_part.open("w:tbl").open("w:tblPr");
        m_part.empty("w:tblW", {{"w:w", QString::number(std::lround(pageTextWidth))}, {"w:type", s("dxa")}});
        m_part.empty("w:tblLayout", {{"w:type", s("fixed")}});
        m_part.open("w:tblCellMar");
        for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"})
            m_part.empty(side, {{"w:w", s("57")}, {"w:type", s("dxa")}});
        m_part.close().close().open("w:tblGrid");
        m_widths.clear();
        const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
        for (const double width : widths) {
            m_widths << QString::number(std::lround(pageTextWidth * width / total));
            m_part.empty("w:gridCol", {{"w:w", m_widths.back()}});
        }
        m_part.close();
    }
    void openRow(bool isHead)
    {
        m_part.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (isHead)
            m_part.empty("w:tblHeader");
        m_part.close();
    }
    enum class Ground { Plain, Ruled, Head };
    void ruleBelow(Ground ground)
    {
        m_part.open("w:tcBorders")
            .empty("w:bottom", {{"w:val", s("single")},
                                {"w:sz", s(ground == Ground::Head ? "6" : "4")},
                                {"w:space", s("0")},
                                {"w:color", s("B0B0B0")}})
            .close();
    }
    void cell(qsizetype column, Ground ground, const char *style, const QString &text)
    {
        m_part.open("w:tc").open("w:tcPr").empty("w:tcW", {{"w:w", m_widths[column]}, {"w:type", s("dxa")}});
        if (ground != Ground::Plain)
            ruleBelow(ground);
        if (ground == Ground::Head)
            m_part.empty("w:shd", {{"w:val", s("clear")}, {"w:color", s("auto")}, {"w:fill", s("F0F0F0")}});
        m_part.close();
        paragraph(style, text);
        m_part.close();
    }
    void fields()
    {
        if (m_picture.fields.isEmpty())
            return;
        openTable({0.26, 0.74});
        for (const auto &[name, content] : m_picture.fields) {
            openRow(false);
            cell(0, Ground::Plain, "FieldName", name);
            cell(1, Ground::Plain, "Field", content);
            m_part.close();
        }
        m_part.close();
        paragraph("Space", {}); // two tables that touch are one to Word
    }

    void put(const WrittenText &text)
    {
        turnTo(false);
        paragraph(docxStyleOf(text.voice), text.text);
    }
    void put(const WrittenTable &table)
    {
        turnTo(false);
        paragraph("TableCaption", table.caption);
        openTable(table.widths);
        m_keepNext = table.keepTogether;
        row(table, table.heads, true);
        for (qsizetype i = 0; i < table.rows.size(); ++i) {
            m_keepNext = (table.keepTogether || table.headRows.contains(i)) && i + 1 < table.rows.size();
            if (table.headRows.contains(i))
                across(table.rows[i].value(0));
            else
                row(table, table.rows[i], false);
        }
        m_keepNext = false;
        m_part.close();
        paragraph("Space", {});
    }
    void row(const WrittenTable &table, const QStringList &cells, bool isHead)
    {
        openRow(isHead);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const bool number = table.numbers[i];
            const char *style =
                isHead ? (number ? "TableHeadingNumber" : "TableHeading") : (number ? "TableNumber" : "TableContents");
            cell(i, isHead ? Ground::Head : Ground::Ruled, style, cells[i]);
        }
        m_part.close();
    }
    /// A head over the rows below it; it stays with the next.
    void across(const QString &text)
    {
        openRow(false);
        m_part.open("w:tc").open("w:tcPr");
        m_part.empty("w:tcW", {{"w:w", QString::number(std::lround(pageTextWidth))}, {"w:type", s("dxa")}});
        m_part.empty("w:gridSpan", {{"w:val", QString::number(m_widths.size())}});
        ruleBelow(Ground::Ruled);
        m_part.close();
        paragraph("TableHeading", text);
        m_part.close().close();
    }
    void put(const WrittenFigure &figure)
    {
        if (figure.foldOut != m_foldOut)
            turnTo(figure.foldOut);
        m_figures.push_back(figurePng(figure));
        openParagraph("Figure");
        drawing(figure, static_cast<qsizetype>(m_figures.size()));
        m_part.close();
        paragraph("FigureCaption", figure.caption);
    }
    void drawing(const WrittenFigure &figure, qsizetype number)
    {
        constexpr double emuPerMillimetre = 36000;
        const QSizeF size = millimetresOf(figure) * emuPerMillimetre;
        const QString cx = QString::number(std::lround(size.width()));
        const QString cy = QString::number(std::lround(size.height()));
        const QString id = QString::number(number);
        const QString name = QStringLiteral("Figure%1").arg(number);
        m_part.open("w:r").open("w:drawing").open("wp:inline");
        m_part.empty("wp:extent", {{"cx", cx}, {"cy", cy}});
        m_part.empty("wp:docPr", {{"id", id}, {"name", name}, {"descr", figure.caption}});
        m_part.open("a:graphic")
            .open("a:graphicData", {{"uri", s("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
        m_part.open("pic:pic").open("pic:nvPicPr").empty("pic:cNvPr", {{"id", id}, {"name", name}});
        m_part.empty("pic:cNvPicPr").close();
        m_part.open("pic:blipFill").empty("a:blip", {{"r:embed", QStringLiteral("figure%1").arg(number)}});
        m_part.open("a:stretch").empty("a:fillRect").close().close();
        m_part.open("pic:spPr").open("a:xfrm").empty("a:off", {{"x", s("0")}, {"y", s("0")}});
        m_part.empty("a:ext", {{"cx", cx}, {"cy", cy}}).close();
        m_part.open("a:prstGeom", {{"prst", s("rect")}}).empty("a:avLst").close().close();
        m_part.close().close().close().close().close().close(); // pic, data, graphic, inline, drawing, run
    }

    const WrittenPicture &m_picture;
    Progress &m_progress;
    XmlPart m_part;
    QStringList m_widths; ///< of the columns of the table that is open
    std::vector<QByteArray> m_figures;
    bool m_foldOut = false;
    bool m_keepNext = false; ///< paragraphs stay with the next
};

} // namespace

Result<QByteArray> docxOf(const picture::Picture &picture, Language language, Progress &progress)
{
    const WrittenPicture written = writeOut(picture, language);
    Body body(written, progress);
    const QByteArray text = body.write();
    if (progress.isCancelled())
        return fail(exportStopped());
    ZipPackage package;
    package.add(s("[Content_Types].xml"), docxContentTypes());
    package.add(s("_rels/.rels"), docxRelations());
    package.add(s("docProps/core.xml"), docxProperties(written));
    package.add(s("word/document.xml"), text);
    package.add(s("word/_rels/document.xml.rels"), docxDocumentRelations(body.figures().size()));
    package.add(s("word/styles.xml"), docxStyles(language));
    package.add(s("word/settings.xml"), docxSettings(language));
    for (const bool foldOut : {false, true}) {
        const QString number = s(foldOut ? "2" : "1");
        package.add(s("word/header") + number + s(".xml"), docxHeader(written, foldOut));
        package.add(s("word/footer") + number + s(".xml"), docxFooter(written, foldOut));
    }
    for (size_t i = 0; i < body.figures().size(); ++i)
        package.add(QStringLiteral("word/media/figure-%1.png").arg(i + 1), body.figures()[i],
                    ZipPackage::Packing::Stored);
    return package.finish();
}

} // namespace kluwen::ui

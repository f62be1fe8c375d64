#include "ui/picture/office/docxparts.h"
#include "ui/picture/office/literal.h"
#include "ui/picture/office/xmlpart.h"

namespace kluwen::ui
{

namespace
{

struct DocxParagraph
{
    const char *id;
    const char *name;
    int halfPoints;
    bool bold;
    const char *colour;
    int above; ///< twentieths of a point
    int below;
    const char *align;
    bool keepNext;
};

constexpr DocxParagraph docxParagraphs[] = {
    {"Title", "Title", 40, true, "1A1A1A", 0, 120, "left", true},
    {"Heading1", "heading 1", 27, true, "1A1A1A", 280, 80, "left", true},
    {"BodyText", "Body Text", 20, false, "1A1A1A", 0, 70, "left", false},
    {"Judgement", "Judgement", 20, false, "1A1A1A", 0, 0, "left", true},
    {"Weighing", "Weighing", 17, false, "555555", 0, 110, "left", false},
    {"Note", "Note", 17, false, "555555", 0, 70, "left", false},
    {"TableCaption", "Table Caption", 17, true, "1A1A1A", 110, 60, "left", true},
    {"TableHeading", "Table Heading", 17, true, "1A1A1A", 0, 0, "left", false},
    {"TableHeadingNumber", "Table Heading Number", 17, true, "1A1A1A", 0, 0, "right", false},
    {"TableContents", "Table Contents", 17, false, "1A1A1A", 0, 0, "left", false},
    {"TableNumber", "Table Number", 17, false, "1A1A1A", 0, 0, "right", false},
    {"FieldName", "Field Name", 17, false, "555555", 0, 0, "left", false},
    {"Field", "Field", 20, false, "1A1A1A", 0, 0, "left", false},
    {"Figure", "Figure", 20, false, "1A1A1A", 110, 60, "left", true},
    {"FigureCaption", "Figure Caption", 17, false, "1A1A1A", 0, 170, "left", false},
    {"Marking", "Marking", 19, true, "1A1A1A", 0, 0, "center", false},
    {"Furniture", "Furniture", 17, false, "555555", 0, 0, "left", false},
    {"Space", "Space", 8, false, "1A1A1A", 0, 0, "left", false},
};

void paragraphStyle(XmlPart &part, const DocxParagraph &style)
{
    part.open("w:style", {{"w:type", s("paragraph")}, {"w:styleId", s(style.id)}});
    part.empty("w:name", {{"w:val", s(style.name)}});
    part.empty("w:basedOn", {{"w:val", s("Normal")}}).empty("w:qFormat");
    part.open("w:pPr");
    if (style.keepNext)
        part.empty("w:keepNext");
    part.empty("w:spacing", {{"w:before", QString::number(style.above)}, {"w:after", QString::number(style.below)}});
    part.empty("w:jc", {{"w:val", s(style.align)}});
    if (QLatin1String(style.name) == QLatin1String("heading 1"))
        part.empty("w:outlineLvl", {{"w:val", s("0")}});
    part.close().open("w:rPr");
    if (style.bold)
        part.empty("w:b").empty("w:bCs");
    part.empty("w:color", {{"w:val", s(style.colour)}});
    part.empty("w:sz", {{"w:val", QString::number(style.halfPoints)}});
    part.empty("w:szCs", {{"w:val", QString::number(style.halfPoints)}});
    part.close().close();
}

void field(XmlPart &part, const char *instruction)
{
    part.open("w:fldSimple", {{"w:instr", s(instruction)}})
        .open("w:r")
        .open("w:t")
        .text(s("1"))
        .close()
        .close()
        .close();
}

void openLine(XmlPart &part, bool foldOut)
{
    part.open("w:p").open("w:pPr").empty("w:pStyle", {{"w:val", s("Furniture")}});
    part.open("w:tabs")
        .empty("w:tab", {{"w:val", s("right")}, {"w:pos", s(foldOut ? "21546" : "9638")}})
        .close()
        .close();
}

void markingLine(XmlPart &part, const QString &marking)
{
    part.open("w:p").open("w:pPr").empty("w:pStyle", {{"w:val", s("Marking")}}).close();
    docxRuns(part, marking);
    part.close();
}

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

/// Where the stretch that begins at `from` ends: it holds letters of one direction and the signs between them.
qsizetype endOfStretch(const QString &text, qsizetype from)
{
    const bool rightToLeft = isRightToLeft(text[from]);
    qsizetype end = from + 1;
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (rightToLeft ? text[i].direction() == QChar::DirL || text[i].isDigit() || text[i] == QChar(0x200e)
                        : isRightToLeft(text[i]))
            return rightToLeft ? end : i;
        if (rightToLeft ? isRightToLeft(text[i]) : true)
            end = i + 1;
    }
    return end;
}

void run(XmlPart &part, const QString &text, bool rightToLeft)
{
    part.open("w:r");
    if (rightToLeft)
        part.open("w:rPr").empty("w:rtl").close();
    QString words;
    const auto flush = [&] {
        if (!words.isEmpty())
            part.open("w:t", {{"xml:space", s("preserve")}}).text(words).close();
        words.clear();
    };
    for (const QChar c : text) {
        const bool breaks = c == QLatin1Char('\n') || c == QChar::LineSeparator;
        if (!breaks && c != QLatin1Char('\t')) {
            words += c;
            continue;
        }
        flush();
        part.empty(breaks ? "w:br" : "w:tab");
    }
    flush();
    part.close();
}

} // namespace

void openDocxRoot(XmlPart &part, const char *root)
{
    part.open(root, {{"xmlns:w", s("http://schemas.openxmlformats.org/wordprocessingml/2006/main")},
                     {"xmlns:r", s("http://schemas.openxmlformats.org/officeDocument/2006/relationships")},
                     {"xmlns:wp", s("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")},
                     {"xmlns:a", s("http://schemas.openxmlformats.org/drawingml/2006/main")},
                     {"xmlns:pic", s("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
}

void docxRuns(XmlPart &part, const QString &text)
{
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = endOfStretch(text, from);
        run(part, text.mid(from, end - from), isRightToLeft(text[from]));
        from = end;
    }
}

QByteArray docxStyles(Language language)
{
    XmlPart part;
    openDocxRoot(part, "w:styles");
    part.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    part.empty("w:rFonts", {{"w:ascii", s("Noto Sans")},
                            {"w:hAnsi", s("Noto Sans")},
                            {"w:eastAsia", s("Noto Sans")},
                            {"w:cs", s("Noto Sans")}});
    part.empty("w:sz", {{"w:val", s("20")}}).empty("w:szCs", {{"w:val", s("20")}});
    part.empty("w:lang", {{"w:val", documentLanguage(language)}});
    part.close().close().open("w:pPrDefault").open("w:pPr").empty("w:widowControl").close().close().close();
    part.open("w:style", {{"w:type", s("paragraph")}, {"w:default", s("1")}, {"w:styleId", s("Normal")}})
        .empty("w:name", {{"w:val", s("Normal")}})
        .close();
    for (const DocxParagraph &style : docxParagraphs)
        paragraphStyle(part, style);
    return part.take();
}

QByteArray docxHeader(const WrittenPicture &picture, bool foldOut)
{
    XmlPart part;
    openDocxRoot(part, "w:hdr");
    markingLine(part, picture.marking);
    openLine(part, foldOut);
    docxRuns(part, picture.product);
    part.open("w:r").empty("w:tab").close();
    docxRuns(part, picture.asOf);
    return part.take();
}

QByteArray docxFooter(const WrittenPicture &picture, bool foldOut)
{
    XmlPart part;
    openDocxRoot(part, "w:ftr");
    openLine(part, foldOut);
    docxRuns(part, picture.handling);
    part.open("w:r").empty("w:tab").close();
    const QString number(QChar(0xe000)); // places that no text of ours uses
    const QString count(QChar(0xe001));
    QString before;
    for (const QChar c : pageSentence(picture.language, number, count)) {
        if (c != number[0] && c != count[0]) {
            before += c;
            continue;
        }
        docxRuns(part, before);
        before.clear();
        field(part, c == number[0] ? " PAGE " : " NUMPAGES ");
    }
    docxRuns(part, before);
    part.close();
    if (!picture.stamp.isEmpty() || !picture.copy.isEmpty()) {
        openLine(part, foldOut);
        docxRuns(part, picture.stamp);
        part.open("w:r").empty("w:tab").close();
        docxRuns(part, picture.copy);
        part.close();
    }
    markingLine(part, picture.marking);
    return part.take();
}

QByteArray docxSettings(Language language)
{
    XmlPart part;
    openDocxRoot(part, "w:settings");
    part.empty("w:themeFontLang", {{"w:val", documentLanguage(language)}});
    return part.take();
}

QByteArray docxProperties(const WrittenPicture &picture)
{
    XmlPart part;
    part.open("cp:coreProperties",
              {{"xmlns:cp", s("http://schemas.openxmlformats.org/package/2006/metadata/core-properties")},
               {"xmlns:dc", s("http://purl.org/dc/elements/1.1/")},
               {"xmlns:dcterms", s("http://purl.org/dc/terms/")},
               {"xmlns:xsi", s("http://www.w3.org/2001/XMLSchema-instance")}});
    part.open("dc:title").text(picture.title).close();
    part.open("dc:subject").text(picture.marking).close();
    part.open("dc:creator").text(s("Kluwen")).close();
    part.open("dc:language").text(documentLanguage(picture.language)).close();
    if (picture.moment.isValid())
        for (const char *name : {"dcterms:created", "dcterms:modified"})
            part.open(name, {{"xsi:type", s("dcterms:W3CDTF")}})
                .text(picture.moment.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")))
                .close();
    return part.take();
}

QByteArray docxContentTypes()
{
    XmlPart part;
    part.open("Types", {{"xmlns", s("http://schemas.openxmlformats.org/package/2006/content-types")}});
    part.empty("Default", {{"Extension", s("rels")},
                           {"ContentType", s("application/vnd.openxmlformats-package.relationships+xml")}});
    part.empty("Default", {{"Extension", s("xml")}, {"ContentType", s("application/xml")}});
    part.empty("Default", {{"Extension", s("png")}, {"ContentType", s("image/png")}});
    const auto override = [&part](const char *name, const char *type) {
        part.empty("Override",
                   {{"PartName", s(name)}, {"ContentType", s("application/vnd.openxmlformats-") + s(type)}});
    };
    override("/word/document.xml", "officedocument.wordprocessingml.document.main+xml");
    override("/word/styles.xml", "officedocument.wordprocessingml.styles+xml");
    override("/word/settings.xml", "officedocument.wordprocessingml.settings+xml");
    for (const char *name : {"/word/header1.xml", "/word/header2.xml"})
        override(name, "officedocument.wordprocessingml.header+xml");
    for (const char *name : {"/word/footer1.xml", "/word/footer2.xml"})
        override(name, "officedocument.wordprocessingml.footer+xml");
    override("/docProps/core.xml", "package.core-properties+xml");
    return part.take();
}

namespace
{

constexpr const char *officeRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

void relation(XmlPart &part, const QString &id, const QString &type, const QString &target)
{
    part.empty("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
}

void openRelations(XmlPart &part)
{
    part.open("Relationships", {{"xmlns", s("http://schemas.openxmlformats.org/package/2006/relationships")}});
}

} // namespace

QByteArray docxRelations()
{
    XmlPart part;
    openRelations(part);
    relation(part, s("document"), s(officeRelation) + s("officeDocument"), s("word/document.xml"));
    relation(part, s("properties"),
             s("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"),
             s("docProps/core.xml"));
    return part.take();
}

QByteArray docxDocumentRelations(size_t figures)
{
    XmlPart part;
    openRelations(part);
    relation(part, s("styles"), s(officeRelation) + s("styles"), s("styles.xml"));
    relation(part, s("settings"), s(officeRelation) + s("settings"), s("settings.xml"));
    for (const char *number : {"1", "2"}) {
        relation(part, s("header") + s(number), s(officeRelation) + s("header"), s("header") + s(number) + s(".xml"));
        relation(part, s("footer") + s(number), s(officeRelation) + s("footer"), s("footer") + s(number) + s(".xml"));
    }
    for (size_t i = 1; i <= figures; ++i)
        relation(part, QStringLiteral("figure%1").arg(i), s(officeRelation) + s("image"),
                 QStringLiteral("media/figure-%1.png").arg(i));
    return part.take();
}

} // namespace kluwen::ui

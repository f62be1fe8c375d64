#include "ui/picture/office/odtstyles.h"
#include "ui/picture/office/literal.h"
#include "ui/picture/office/xmlpart.h"

namespace kluwen::ui
{

namespace
{

struct OdtParagraph
{
    const char *name;
    const char *parent;
    const char *size;
    const char *weight;
    const char *colour;
    const char *above;
    const char *below;
    const char *align;
    bool keepNext;
};

constexpr OdtParagraph odtParagraphs[] = {
    {"Text_20_body", "Standard", "10pt", "normal", "#1a1a1a", "0mm", "1.2mm", "start", false},
    {"Title", "Standard", "20pt", "bold", "#1a1a1a", "0mm", "2mm", "start", true},
    {"Heading_20_1", "Standard", "13.5pt", "bold", "#1a1a1a", "5mm", "1.5mm", "start", true},
    {"Judgement", "Text_20_body", "10pt", "normal", "#1a1a1a", "0mm", "0mm", "start", true},
    {"Weighing", "Text_20_body", "8.5pt", "normal", "#555555", "0mm", "2mm", "start", false},
    {"Note", "Text_20_body", "8.5pt", "normal", "#555555", "0mm", "1.2mm", "start", false},
    {"Table_20_Caption", "Standard", "8.5pt", "bold", "#1a1a1a", "2mm", "1mm", "start", true},
    {"Table_20_Heading", "Standard", "8.5pt", "bold", "#1a1a1a", "0mm", "0mm", "start", false},
    {"Table_20_Heading_20_Number", "Standard", "8.5pt", "bold", "#1a1a1a", "0mm", "0mm", "end", false},
    {"Table_20_Contents", "Standard", "8.5pt", "normal", "#1a1a1a", "0mm", "0mm", "start", false},
    {"Table_20_Number", "Standard", "8.5pt", "normal", "#1a1a1a", "0mm", "0mm", "end", false},
    {"Field_20_Name", "Standard", "8.5pt", "normal", "#555555", "0mm", "0mm", "start", false},
    {"Field", "Standard", "10pt", "normal", "#1a1a1a", "0mm", "0mm", "start", false},
    {"Figure", "Standard", "10pt", "normal", "#1a1a1a", "2mm", "1mm", "start", true},
    {"Figure_20_Caption", "Standard", "8.5pt", "normal", "#1a1a1a", "0mm", "3mm", "start", false},
    {"Marking", "Standard", "9.5pt", "bold", "#1a1a1a", "0mm", "0mm", "center", false},
    {"Space", "Standard", "4pt", "normal", "#1a1a1a", "0mm", "0mm", "start", false},
};

void fonts(XmlPart &part)
{
    part.open("office:font-face-decls")
        .empty("style:font-face", {{"style:name", s("Noto Sans")}, {"svg:font-family", s("'Noto Sans'")}})
        .close();
}

void defaults(XmlPart &part, Language language)
{
    const QString code = documentLanguage(language);
    const QString country = code.section(QLatin1Char('-'), 1);
    part.open("style:default-style", {{"style:family", s("paragraph")}})
        .empty("style:paragraph-properties",
               {{"fo:orphans", s("2")}, {"fo:widows", s("2")}, {"style:writing-mode", s("lr-tb")}})
        .empty("style:text-properties", {{"style:font-name", s("Noto Sans")},
                                         {"style:font-name-asian", s("Noto Sans")},
                                         {"style:font-name-complex", s("Noto Sans")},
                                         {"fo:font-size", s("10pt")},
                                         {"fo:color", s("#1a1a1a")},
                                         {"fo:language", languageCode(language)},
                                         {"fo:country", country}})
        .close();
    part.empty("style:style", {{"style:name", s("Standard")}, {"style:family", s("paragraph")}});
}

void paragraph(XmlPart &part, const OdtParagraph &style)
{
    part.open("style:style", {{"style:name", s(style.name)},
                              {"style:display-name", s(style.name).replace(s("_20_"), s(" "))},
                              {"style:family", s("paragraph")},
                              {"style:parent-style-name", s(style.parent)}});
    part.empty("style:paragraph-properties", {{"fo:margin-top", s(style.above)},
                                              {"fo:margin-bottom", s(style.below)},
                                              {"fo:text-align", s(style.align)},
                                              {"fo:keep-with-next", s(style.keepNext ? "always" : "auto")}});
    part.empty("style:text-properties", {{"fo:font-size", s(style.size)},
                                         {"style:font-size-complex", s(style.size)},
                                         {"style:font-size-asian", s(style.size)},
                                         {"fo:font-weight", s(style.weight)},
                                         {"style:font-weight-complex", s(style.weight)},
                                         {"fo:color", s(style.colour)}});
    part.close();
}

/// A line with something at its left and at its right end, as wide as the page it stands on.
void furnitureLine(XmlPart &part, const char *name, const char *width)
{
    part.open("style:style",
              {{"style:name", s(name)}, {"style:family", s("paragraph")}, {"style:parent-style-name", s("Note")}});
    part.open("style:paragraph-properties", {{"fo:margin-bottom", s("0mm")}})
        .open("style:tab-stops")
        .empty("style:tab-stop", {{"style:position", s(width)}, {"style:type", s("right")}})
        .close()
        .close()
        .close();
}

void pageLayout(XmlPart &part, const char *name, const char *width, const char *height, const char *orientation)
{
    part.open("style:page-layout", {{"style:name", s(name)}});
    part.empty("style:page-layout-properties", {{"fo:page-width", s(width)},
                                                {"fo:page-height", s(height)},
                                                {"style:print-orientation", s(orientation)},
                                                {"fo:margin-top", s("12mm")},
                                                {"fo:margin-bottom", s("12mm")},
                                                {"fo:margin-left", s("20mm")},
                                                {"fo:margin-right", s("20mm")}});
    part.open("style:header-style")
        .empty("style:header-footer-properties", {{"fo:min-height", s("12mm")},
                                                  {"fo:margin-bottom", s("5mm")},
                                                  {"fo:border-bottom", s("0.5pt solid #b0b0b0")}})
        .close();
    part.open("style:footer-style")
        .empty("style:header-footer-properties",
               {{"fo:min-height", s("12mm")}, {"fo:margin-top", s("5mm")}, {"fo:border-top", s("0.5pt solid #b0b0b0")}})
        .close();
    part.close();
}

void masterPage(XmlPart &part, const WrittenPicture &picture, const char *name, const char *layout, const char *line)
{
    part.open("style:master-page", {{"style:name", s(name)}, {"style:page-layout-name", s(layout)}});
    part.open("style:header");
    part.open("text:p", {{"text:style-name", s("Marking")}}).text(picture.marking).close();
    part.open("text:p", {{"text:style-name", s(line)}}).text(picture.product).empty("text:tab");
    part.text(picture.asOf).close().close();
    part.open("style:footer");
    part.open("text:p", {{"text:style-name", s(line)}}).text(picture.handling).empty("text:tab");
    const QString number(QChar(0xe000)); // places that no text of ours uses
    const QString count(QChar(0xe001));
    QString before;
    for (const QChar c : pageSentence(picture.language, number, count)) {
        if (c != number[0] && c != count[0]) {
            before += c;
            continue;
        }
        part.text(before);
        before.clear();
        if (c == number[0])
            part.open("text:page-number", {{"text:select-page", s("current")}}).text(s("1")).close();
        else
            part.open("text:page-count").text(s("1")).close();
    }
    part.text(before).close();
    if (!picture.stamp.isEmpty() || !picture.copy.isEmpty()) {
        part.open("text:p", {{"text:style-name", s(line)}}).text(picture.stamp).empty("text:tab");
        part.text(picture.copy).close();
    }
    part.open("text:p", {{"text:style-name", s("Marking")}}).text(picture.marking).close();
    part.close().close();
}

} // namespace

void openOdtRoot(XmlPart &part, const char *root)
{
    part.open(root, {{"xmlns:office", s("urn:oasis:names:tc:opendocument:xmlns:office:1.0")},
                     {"xmlns:style", s("urn:oasis:names:tc:opendocument:xmlns:style:1.0")},
                     {"xmlns:text", s("urn:oasis:names:tc:opendocument:xmlns:text:1.0")},
                     {"xmlns:table", s("urn:oasis:names:tc:opendocument:xmlns:table:1.0")},
                     {"xmlns:draw", s("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")},
                     {"xmlns:fo", s("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")},
                     {"xmlns:svg", s("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")},
                     {"xmlns:meta", s("urn:oasis:names:tc:opendocument:xmlns:meta:1.0")},
                     {"xmlns:dc", s("http://purl.org/dc/elements/1.1/")},
                     {"xmlns:xlink", s("http://www.w3.org/1999/xlink")},
                     {"office:version", s("1.2")}});
}

void odtText(XmlPart &part, const QString &text)
{
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty())
            part.text(run);
        run.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool again = c == QLatin1Char(' ') && (i == 0 || text[i - 1] == QLatin1Char(' '));
        if (c != QLatin1Char('\n') && c != QLatin1Char('\t') && c != QChar::LineSeparator && !again) {
            run += c;
            continue;
        }
        flush();
        part.empty(again ? "text:s" : c == QLatin1Char('\t') ? "text:tab" : "text:line-break");
    }
    flush();
}

QByteArray odtStyles(const WrittenPicture &picture)
{
    XmlPart part;
    openOdtRoot(part, "office:document-styles");
    fonts(part);
    part.open("office:styles");
    defaults(part, picture.language);
    for (const OdtParagraph &style : odtParagraphs)
        paragraph(part, style);
    furnitureLine(part, "Furniture", "170mm");
    furnitureLine(part, "Furniture_20_Wide", "380mm");
    part.close();
    part.open("office:automatic-styles");
    pageLayout(part, "A4", "210mm", "297mm", "portrait");
    pageLayout(part, "A3", "420mm", "297mm", "landscape");
    part.close();
    part.open("office:master-styles");
    masterPage(part, picture, "Standard", "A4", "Furniture");
    masterPage(part, picture, "Fold_20_Out", "A3", "Furniture_20_Wide");
    return part.take();
}

} // namespace kluwen::ui

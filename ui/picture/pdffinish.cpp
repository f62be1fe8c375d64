#include "ui/picture/pdffinish.h"
#include "ui/base/tr.h"
#include "ui/picture/office/xmlpart.h"

#define POINTERHOLDER_TRANSITION 4 // standard pointers only
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace kluwen::ui
{

namespace
{

QPDFObjectHandle textObject(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// "D:20260301083000Z"
QPDFObjectHandle timeObject(const QDateTime &time)
{
    return QPDFObjectHandle::newString(time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString());
}

/// "sha256:3f2a..."
QString keywordOf(const PdfCard &card)
{
    return QStringLiteral("sha256:") + QString::fromLatin1(card.contentHash.toHex());
}

QPDFObjectHandle topOf(const QPDFObjectHandle &page)
{
    QPDFObjectHandle target = QPDFObjectHandle::newArray();
    target.appendItem(page);
    target.appendItem(QPDFObjectHandle::newName("/Fit"));
    return target;
}

void writeBookmarks(QPDF &pdf, const std::vector<Bookmark> &bookmarks)
{
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle tree = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    QPDFObjectHandle before;
    for (const Bookmark &bookmark : bookmarks) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", textObject(bookmark.title));
        item.replaceKey("/Parent", tree);
        item.replaceKey("/Dest", topOf(pages.at(static_cast<size_t>(bookmark.page)).getObjectHandle()));
        if (before.isInitialized()) {
            before.replaceKey("/Next", item);
            item.replaceKey("/Prev", before);
        } else {
            tree.replaceKey("/First", item);
        }
        before = item;
    }
    if (!before.isInitialized())
        return;
    tree.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    tree.replaceKey("/Last", before);
    tree.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(bookmarks.size())));
    pdf.getRoot().replaceKey("/Outlines", tree);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

/// What the information dictionary says, as PDF/A asks for it too (ISO 19005-1, 6.7): the two must agree.
QPDFObjectHandle metadataStream(QPDF &pdf, const PdfCard &card)
{
    const QString moment = card.asOf.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    XmlPart part;
    part.open("x:xmpmeta", {{"xmlns:x", QStringLiteral("adobe:ns:meta/")}});
    part.open("rdf:RDF", {{"xmlns:rdf", QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#")}});
    part.open("rdf:Description", {{"rdf:about", QString()},
                                  {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
                                  {"xmlns:xmp", QStringLiteral("http://ns.adobe.com/xap/1.0/")},
                                  {"xmlns:pdf", QStringLiteral("http://ns.adobe.com/pdf/1.3/")},
                                  {"xmlns:pdfaid", QStringLiteral("http://www.aiim.org/pdfa/ns/id/")}});
    const auto inLanguage = [&part](const char *name, const QString &text) {
        part.open(name).open("rdf:Alt").open("rdf:li", {{"xml:lang", QStringLiteral("x-default")}});
        part.text(text).close().close().close();
    };
    const auto plain = [&part](const char *name, const QString &text) { part.open(name).text(text).close(); };
    inLanguage("dc:title", card.title);
    inLanguage("dc:description", card.marking);
    plain("xmp:CreatorTool", QStringLiteral("Kluwen"));
    if (card.asOf.isValid())
        plain("xmp:CreateDate", moment);
    plain("pdf:Producer", QStringLiteral("Kluwen"));
    if (!card.contentHash.isEmpty())
        plain("pdf:Keywords", keywordOf(card));
    plain("pdfaid:part", QStringLiteral("1"));
    plain("pdfaid:conformance", QStringLiteral("B"));
    QByteArray xml = part.take();
    xml = xml.mid(xml.indexOf("<x:xmpmeta"));
    const QByteArray packet =
        "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + xml + "\n<?xpacket end=\"w\"?>";
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, packet.toStdString());
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    return stream;
}

void writeCard(QPDF &pdf, const PdfCard &card)
{
    QPDFObjectHandle about = QPDFObjectHandle::newDictionary();
    about.replaceKey("/Title", textObject(card.title));
    about.replaceKey("/Subject", textObject(card.marking));
    if (!card.contentHash.isEmpty())
        about.replaceKey("/Keywords", textObject(keywordOf(card)));
    about.replaceKey("/Creator", textObject(QStringLiteral("Kluwen")));
    about.replaceKey("/Producer", textObject(QStringLiteral("Kluwen")));
    if (card.asOf.isValid())
        about.replaceKey("/CreationDate", timeObject(card.asOf));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(about));
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Metadata", metadataStream(pdf, card)); // Qt's tells the hour of the export
    root.replaceKey("/Lang",
                    textObject(card.language == Language::Dutch ? QStringLiteral("nl-NL") : QStringLiteral("en-GB")));
    QPDFObjectHandle viewer = QPDFObjectHandle::newDictionary();
    viewer.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", viewer);
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &raw, const PdfCard &card)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("picture", raw.constData(), static_cast<size_t>(raw.size()));
        pdf.getTrailer().removeKey("/ID"); // drawn by lot; one made from the content takes its place
        writeCard(pdf, card);
        writeBookmarks(pdf, card.bookmarks);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 is PDF 1.4, which knows none
        writer.forcePDFVersion("1.4");
        writer.write();
        const auto finished = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(finished->getBuffer()),
                          static_cast<qsizetype>(finished->getSize()));
    } catch (const std::exception &exception) {
        Error error;
        error.code = Error::Code::Unreadable;
        error.message = UiTr::tr("The picture could not be made into a PDF file.");
        error.remedy = UiTr::tr("Export it as HTML or ODT, and report this with the file that was written.");
        error.detail = QString::fromUtf8(exception.what());
        return fail(error);
    }
}

} // namespace kluwen::ui

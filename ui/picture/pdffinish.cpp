#include "ui/picture/pdffinish.h"
#include "ui/base/tr.h"

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

void writeCard(QPDF &pdf, const PdfCard &card)
{
    QPDFObjectHandle about = QPDFObjectHandle::newDictionary();
    about.replaceKey("/Title", textObject(card.title));
    about.replaceKey("/Subject", textObject(card.marking));
    about.replaceKey("/Creator", textObject(QStringLiteral("Kluwen")));
    about.replaceKey("/Producer", textObject(QStringLiteral("Kluwen")));
    if (card.asOf.isValid())
        about.replaceKey("/CreationDate", timeObject(card.asOf));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(about));
    QPDFObjectHandle root = pdf.getRoot();
    root.removeKey("/Metadata"); // Qt's tells the hour of the export
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
        writeCard(pdf, card);
        writeBookmarks(pdf, card.bookmarks);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.setObjectStreamMode(qpdf_o_generate);
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

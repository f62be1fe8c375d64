#include "tests/bench/picturebench.h"
#include "core/picture/picturebuilder.h"
#include "core/picture/picturejson.h"
#include "tests/bench/benchnetworks.h"
#include "ui/picture/pages.h"
#include "ui/picture/pdfrenderer.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace kluwen::bench
{

namespace
{

constexpr int figures = 10;
constexpr int thingsAFigure = 500;

template<typename Work>
double pictureSeconds(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

picture::Phrase said(const QString &text)
{
    return picture::freeText(text, text);
}

picture::NetworkFigure figureOf500()
{
    picture::NetworkFigure figure;
    figure.network = plantedNetwork(thingsAFigure, 12, 3, 1);
    for (size_t node = 0; node < figure.network.ids.size(); ++node) {
        figure.network.ids[node] = RecordId(static_cast<qint64>(node) + 1);
        figure.network.labels[node] = QStringLiteral("Verzonnen Persoon %1").arg(node);
        figure.positions.emplace_back(static_cast<double>(node % 25) * 90, static_cast<double>(node / 25) * 90);
        figure.roles.emplace_back();
    }
    figure.caption = said(QStringLiteral("Netwerk van vijfhonderd verzonnen personen"));
    return figure;
}

picture::Table tableOfRows(int rows)
{
    picture::Table table;
    table.caption = said(QStringLiteral("Feiten met hun bronnen"));
    table.columns = {{said(QStringLiteral("Nr.")), 0.6, true},
                     {said(QStringLiteral("Feit")), 5, false},
                     {said(QStringLiteral("Bedrag")), 2, true}};
    for (qint64 row = 0; row < rows; ++row) {
        table.rows << QList<picture::Phrase>{
            picture::value(row), said(QStringLiteral("Verzonnen B.V. %1 betaalde aan Bedacht B.V.").arg(row)),
            picture::value(Money{row * 12345, euro()})};
        table.citations << QList<int>{1, 4};
    }
    return table;
}

picture::Picture fortyPages()
{
    picture::Picture made;
    made.frame.title = said(QStringLiteral("Tactisch informatiebeeld"));
    made.frame.marking = picture::value(QStringLiteral("POLITIE INTERN"));
    made.frame.asOf = QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC);
    for (int i = 0; i < figures; ++i) {
        picture::Section section;
        section.id = QStringLiteral("section%1").arg(i);
        section.title = said(QStringLiteral("Onderdeel %1").arg(i + 1));
        section.blocks << figureOf500();
        for (int text = 0; text < 6; ++text)
            section.blocks << picture::Paragraph{
                said(QStringLiteral("Wat er in de gegevens staat en waarom dat zo is gelezen. ").repeated(8)),
                {1, 2},
                false};
        section.blocks << tableOfRows(90);
        made.sections << section;
    }
    made.frame.contentHash = picture::contentHash(made);
    return made;
}

/// A case of as many things as a figure, with accounts and payments between them.
picture::Contents caseOf500()
{
    picture::Contents contents;
    contents.now = QDateTime(QDate(2026, 3, 5), QTime(12, 0), Qt::UTC);
    contents.pseudonymKey = QByteArray(32, 'k');
    Source source;
    source.id = SourceId(1);
    source.title = QStringLiteral("Register");
    source.grading = {'A', 1};
    contents.sources.insert(source.id, source);
    const auto state = [&](RecordId subject, const QString &property, const QString &value) {
        Statement statement;
        statement.id = StatementId(contents.statements.size() + 1);
        statement.subject = subject;
        statement.property = property;
        statement.value = value;
        statement.source = source.id;
        statement.grading = {'A', 1};
        statement.knownSince = contents.now.addDays(-1);
        contents.statements << statement;
    };
    qint64 record = 0;
    for (int i = 0; i < thingsAFigure; ++i) {
        const bool isAccount = i % 5 == 4;
        const RecordId id(++record);
        const QString name = QStringLiteral("Verzonnen %1").arg(i);
        contents.things << Thing{id, isAccount ? QStringLiteral("account") : QStringLiteral("person"), name};
        state(id, isAccount ? QStringLiteral("label") : QStringLiteral("name"), name);
        if (!isAccount) {
            state(id, QStringLiteral("birth_date"),
                  QStringLiteral("1980-05-%1").arg(1 + i % 28, 2, 10, QLatin1Char('0')));
            contents.places.insert(id, QPointF(i % 25 * 90, i / 25 * 90));
        }
    }
    for (int i = 0; i < 900; ++i) {
        const RecordId from((i * 7) % thingsAFigure + 1);
        const RecordId to((i * 13 + 5) % thingsAFigure + 1);
        const bool isHolder = to.value() % 5 == 0 && from.value() % 5 != 0;
        if (from == to || from.value() % 5 == 0 || (to.value() % 5 == 0 && !isHolder))
            continue;
        const Link link{RecordId(++record), isHolder ? QStringLiteral("account_holder") : QStringLiteral("association"),
                        from, to};
        contents.links << link;
        state(link.id, tieProperty, QStringLiteral("yes"));
    }
    for (qint64 i = 0; i < 5000; ++i) {
        picture::CasePayment payment;
        payment.row.id = PaymentId(i + 1);
        payment.row.payer = RecordId((i * 3) % 100 * 5 + 5);
        payment.row.payee = RecordId((i * 11 + 1) % 100 * 5 + 5);
        payment.row.seconds = qint64{86400} * (20000 + i / 20);
        payment.row.minor = 1000 + i;
        payment.row.currency = euro();
        payment.source = source.id;
        if (payment.row.payer != payment.row.payee)
            contents.payments.push_back(payment);
    }
    return contents;
}

QString htmlOfText(const ui::Pages &pages)
{
    QString html;
    for (const ui::Page &page : pages.pages)
        for (const QString &text : page.texts)
            html += text.contains(QLatin1Char('\t'))
                        ? QStringLiteral("<table width=\"100%\"><tr><td>") +
                              text.toHtmlEscaped().replace(QLatin1Char('\t'), QStringLiteral("</td><td>")) +
                              QStringLiteral("</td></tr></table>")
                        : QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>");
    return html;
}

void exportBench()
{
    const picture::Picture picture = fortyPages();
    NoProgress progress;
    const ui::Pages pages = ui::layOutPages(picture, Language::Dutch);
    qsizetype bytes = 0;
    const double ours = pictureSeconds([&] {
        const auto pdf = ui::pdfOf(picture, Language::Dutch, progress);
        bytes = pdf ? pdf->size() : 0;
    });
    const QString html = htmlOfText(pages);
    const double theirs = pictureSeconds([&] {
        QByteArray drawn;
        QBuffer buffer(&drawn);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(1200);
        QTextDocument document;
        document.setHtml(html);
        document.print(&writer);
    });
    const auto count = static_cast<double>(pages.pages.size());
    printFigure("picture.pdf.10x500.pages", count, "pages", "asked for", 40);
    printFigure("picture.pdf.10x500", ours, "s", "QTextDocument printing the text alone", theirs);
    printFigure("picture.pdf.10x500.size", static_cast<double>(bytes) / 1e6, "MB", "", 0);
    const double hash = pictureSeconds([&] { (void)picture::contentHash(picture); });
    printFigure("picture.content-hash.10x500", hash, "s", "", 0);
}

void previewBench()
{
    const picture::Contents contents = caseOf500();
    picture::PictureOptions options;
    picture::Texts texts;
    texts.title = said(QStringLiteral("Beeld"));
    options.texts = texts;
    NoProgress progress;
    (void)picture::buildPicture(contents, options, progress); // what is read once per program is read now
    QString html;
    double built = 0;
    const double ours = pictureSeconds([&] {
        Result<picture::Picture> made = [&] {
            QElapsedTimer clock;
            clock.start();
            auto picture = picture::buildPicture(contents, options, progress);
            built = static_cast<double>(clock.nsecsElapsed()) / 1e9;
            return picture;
        }();
        if (!made)
            qFatal("%s", qPrintable(made.error().text()));
        const ui::Pages pages = ui::layOutPages(*made, Language::Dutch);
        QImage image(1000, 1414, QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(0.84, 0.84);
        ui::drawPage(painter, pages.pages.front());
        painter.end();
        html = htmlOfText(pages);
    });
    const double theirs = pictureSeconds([&] {
        QTextDocument document;
        document.setPageSize(QSizeF(595, 842));
        document.setHtml(html);
        (void)document.pageCount();
    });
    printFigure("picture.preview.500", ours, "s", "QTextDocument laying out the text alone", theirs);
    printFigure("picture.preview.500.content", built, "s", "", 0);
}

} // namespace

void pictureBench()
{
    exportBench();
    previewBench();
}

} // namespace kluwen::bench

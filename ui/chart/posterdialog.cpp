#include "ui/chart/posterdialog.h"

#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QSpinBox>

namespace kluwen::ui
{

/// The pages as they lie beside each other.
class PosterPreview : public QWidget
{
public:
    PosterPreview(std::shared_ptr<const Scene> scene, QWidget *parent) : QWidget(parent), m_scene(std::move(scene))
    {
        setMinimumSize(440, 340);
    }

    void setPoster(const Poster &poster)
    {
        m_poster = poster;
        m_picture = {};
        update();
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_picture = {}; }
    void paintEvent(QPaintEvent *) override
    {
        if (m_picture.isNull())
            draw();
        QPainter painter(this);
        painter.drawImage(0, 0, m_picture);
    }

private:
    /// Each page as it will be printed, so that the preview cannot promise something else.
    void draw()
    {
        const PosterPlan plan = planPoster(m_poster);
        m_picture = QImage(size() * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing);
        const int columns = m_poster.columns;
        const int rows = m_poster.rows;
        constexpr double gap = 6;
        const double scale = std::min((width() - (columns + 1) * gap) / (columns * plan.paper.width()),
                                      (height() - (rows + 1) * gap) / (rows * plan.paper.height()));
        for (int page = 0; page < plan.pages.size(); ++page) {
            painter.save();
            painter.translate(gap + (page % columns) * (plan.paper.width() * scale + gap),
                              gap + (page / columns) * (plan.paper.height() * scale + gap));
            painter.scale(scale, scale);
            painter.fillRect(QRectF(QPointF(), plan.paper), Qt::white);
            paintPosterPage(painter, m_poster, plan, page, *m_scene, screenLanguage());
            painter.setClipping(false);
            painter.setPen(QPen(palette().color(QPalette::Mid), 0));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(QPointF(), plan.paper));
            painter.restore();
        }
    }

    std::shared_ptr<const Scene> m_scene;
    Poster m_poster;
    QImage m_picture;
};

PosterDialog::PosterDialog(CaseSession &session, Prompt &prompt, std::shared_ptr<const Scene> scene, QWidget *parent)
    : QDialog(parent), m_session(session), m_prompt(prompt), m_scene(std::move(scene)), m_paper(new QComboBox(this)),
      m_orientation(new QComboBox(this)), m_columns(new QSpinBox(this)), m_rows(new QSpinBox(this)),
      m_overlap(new QDoubleSpinBox(this)), m_cutMarks(new QCheckBox(UiTr::tr("Cut marks"), this)),
      m_legend(new QCheckBox(UiTr::tr("Legend"), this)), m_size(new QLabel(this)),
      m_preview(new PosterPreview(m_scene, this))
{
    setWindowTitle(UiTr::tr("Print the chart"));
    if (const auto info = session.caseFile().info()) {
        m_title = info->title;
        m_marking = info->marking;
    }
    for (const auto paper : {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1})
        m_paper->addItem(QPageSize::name(paper), static_cast<int>(paper));
    m_orientation->addItem(UiTr::tr("Landscape"), static_cast<int>(QPageLayout::Landscape));
    m_orientation->addItem(UiTr::tr("Portrait"), static_cast<int>(QPageLayout::Portrait));
    for (QSpinBox *count : {m_columns, m_rows})
        count->setRange(1, 10);
    m_overlap->setRange(0, 30);
    m_overlap->setDecimals(0);
    m_overlap->setSuffix(QStringLiteral(" mm"));
    arrange();
    setPoster({});
    for (QComboBox *choice : {m_paper, m_orientation})
        connect(choice, &QComboBox::currentIndexChanged, this, &PosterDialog::renew);
    for (QSpinBox *count : {m_columns, m_rows})
        connect(count, &QSpinBox::valueChanged, this, &PosterDialog::renew);
    connect(m_overlap, &QDoubleSpinBox::valueChanged, this, &PosterDialog::renew);
    for (QCheckBox *choice : {m_cutMarks, m_legend})
        connect(choice, &QCheckBox::toggled, this, &PosterDialog::renew);
}

void PosterDialog::arrange()
{
    auto *rows = new QFormLayout;
    rows->addRow(UiTr::tr("Paper"), m_paper);
    rows->addRow(UiTr::tr("Orientation"), m_orientation);
    rows->addRow(UiTr::tr("Pages beside each other"), m_columns);
    rows->addRow(UiTr::tr("Pages below each other"), m_rows);
    rows->addRow(UiTr::tr("Overlap"), m_overlap);
    rows->addRow(m_cutMarks);
    rows->addRow(m_legend);
    rows->addRow(m_size);
    m_size->setProperty("muted", true);
    m_size->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    auto *print = new QPushButton(UiTr::tr("Print…"), this);
    auto *save = new QPushButton(UiTr::tr("Save as PDF…"), this);
    print->setDefault(true);
    buttons->addButton(print, QDialogButtonBox::ActionRole);
    buttons->addButton(save, QDialogButtonBox::ActionRole);
    buttons->addButton(new QPushButton(UiTr::tr("Cancel"), this), QDialogButtonBox::RejectRole);
    connect(print, &QPushButton::clicked, this, &PosterDialog::print);
    connect(save, &QPushButton::clicked, this, &PosterDialog::savePdf);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *side = new QVBoxLayout;
    side->addLayout(rows);
    side->addStretch();
    auto *body = new QHBoxLayout;
    body->addLayout(side);
    body->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(body, 1);
    column->addWidget(buttons);
    m_preview->setAccessibleName(UiTr::tr("Preview of the pages"));
}

Poster PosterDialog::poster() const
{
    Poster poster;
    poster.paper = static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt());
    poster.orientation = static_cast<QPageLayout::Orientation>(m_orientation->currentData().toInt());
    poster.columns = m_columns->value();
    poster.rows = m_rows->value();
    poster.overlap = m_overlap->value();
    poster.cutMarks = m_cutMarks->isChecked();
    poster.legend = m_legend->isChecked();
    poster.title = m_title;
    poster.marking = m_marking;
    return poster;
}

void PosterDialog::setPoster(const Poster &poster)
{
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(static_cast<int>(poster.paper))));
    m_orientation->setCurrentIndex(std::max(0, m_orientation->findData(static_cast<int>(poster.orientation))));
    m_columns->setValue(poster.columns);
    m_rows->setValue(poster.rows);
    m_overlap->setValue(poster.overlap);
    m_cutMarks->setChecked(poster.cutMarks);
    m_legend->setChecked(poster.legend);
    renew();
}

void PosterDialog::renew()
{
    const PosterPlan plan = planPoster(poster());
    const bool isOne = plan.pages.size() == 1;
    m_overlap->setEnabled(!isOne);
    m_cutMarks->setEnabled(!isOne);
    const auto centimetres = [](double millimetres) {
        return localeOf(screenLanguage()).toString(millimetres / 10, 'f', 0);
    };
    m_size->setText(UiTr::tr("%n page(s); pasted together %1 by %2 cm.", nullptr, static_cast<int>(plan.pages.size()))
                        .arg(centimetres(plan.whole.width()), centimetres(plan.whole.height())));
    m_preview->setPoster(poster());
}

void PosterDialog::savePdf()
{
    QString path = m_prompt.fileToSave(UiTr::tr("Save as PDF"), m_title, UiTr::tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QLatin1String(".pdf");
    QSaveFile file(path);
    bool isDone = file.open(QIODevice::WriteOnly);
    if (isDone) {
        QPdfWriter writer(&file);
        writer.setCreator(QStringLiteral("Kluwen"));
        writer.setTitle(m_title);
        writer.setResolution(600);
        isDone = printPoster(writer, poster(), *m_scene, screenLanguage());
    }
    if (isDone && file.commit())
        return accept();
    Error error;
    error.code = Error::Code::Unreadable;
    error.message = UiTr::tr("The pages could not be written.");
    error.remedy = UiTr::tr("Check that the folder exists and may be written, and that the disk is not full.");
    error.file = path;
    error.detail = file.errorString();
    m_prompt.showError(error);
}

void PosterDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    const Poster wanted = poster();
    printer.setPageLayout(
        QPageLayout(QPageSize(wanted.paper), wanted.orientation, QMarginsF(), QPageLayout::Millimeter));
    printer.setDocName(m_title);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (printPoster(printer, wanted, *m_scene, screenLanguage()))
        return accept();
    Error error;
    error.code = Error::Code::Unreadable;
    error.message = UiTr::tr("The printer did not accept the pages.");
    error.remedy = UiTr::tr("Check the printer, or save the pages as PDF and print that file.");
    m_prompt.showError(error);
}

} // namespace kluwen::ui

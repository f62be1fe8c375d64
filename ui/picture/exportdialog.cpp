#include "ui/picture/exportdialog.h"
#include "core/store/casefile.h"
#include "core/store/log.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/picture/htmlrenderer.h"
#include "ui/picture/pdfrenderer.h"
#include "ui/picture/preview.h"
#include "ui/picture/textseditor.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace kluwen::ui
{

namespace
{

constexpr int previewPause = 250; ///< milliseconds without a key before the pages follow
constexpr int keepPause = 2000;   ///< before the case has it

} // namespace

PictureDialog::PictureDialog(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent)
    : QDialog(parent), m_session(session), m_jobs(jobs), m_prompt(prompt)
{
    setWindowTitle(UiTr::tr("Intelligence picture"));
    build();
    refill();
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        keepTexts();
        readTexts();
        remake();
    });
    connect(m_recipient, &QComboBox::currentIndexChanged, this, &PictureDialog::remake);
    connect(m_editor, &TextsEditor::changed, this, &PictureDialog::textsChanged);
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(previewPause);
    connect(&m_previewSoon, &QTimer::timeout, this, &PictureDialog::remake);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepPause);
    connect(&m_keepSoon, &QTimer::timeout, this, &PictureDialog::keepTexts);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        if (m_picture)
            showPages(*m_picture); // one content, two languages: nothing is read again
    });
    connect(m_export, &QPushButton::clicked, this, &PictureDialog::save);
    resize(1440, 900);
    readTexts();
    remake();
}

void PictureDialog::build()
{
    m_level = new QComboBox(this);
    m_language = new QComboBox(this);
    m_recipient = new QComboBox(this);
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_export = new QPushButton(UiTr::tr("Export…"), this);
    m_export->setDefault(true);
    m_preview = new PagePreview(this);
    auto *form = new QFormLayout;
    form->addRow(UiTr::tr("&Level"), m_level);
    form->addRow(UiTr::tr("L&anguage of the picture"), m_language);
    form->addRow(UiTr::tr("&Recipient"), m_recipient);
    m_editor = new TextsEditor(this);
    m_editor->setReadOnly(!m_session.isEditable());
    auto *roll = new QScrollArea(this);
    roll->setWidgetResizable(true);
    roll->setFrameShape(QFrame::NoFrame);
    roll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    roll->setWidget(m_editor);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(form);
    column->addSpacing(4);
    column->addWidget(roll, 1);
    column->addWidget(m_state);
    column->addWidget(m_export);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(side);
    split->addWidget(m_preview);
    split->setStretchFactor(1, 1);
    split->setSizes({500, 940});
    auto *all = new QHBoxLayout(this);
    all->addWidget(split);
}

void PictureDialog::refill()
{
    m_level->addItem(UiTr::tr("Tactical"), static_cast<int>(picture::Level::Tactical));
    m_level->addItem(UiTr::tr("Operational"), static_cast<int>(picture::Level::Operational));
    m_level->addItem(UiTr::tr("Strategic (no personal data)"), static_cast<int>(picture::Level::Strategic));
    m_language->addItem(QStringLiteral("Nederlands"), static_cast<int>(Language::Dutch));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->setCurrentIndex(screenLanguage() == Language::Dutch ? 0 : 1);
    m_recipient->addItem(UiTr::tr("Own team, everything"), QString());
    for (const picture::Recipient &recipient : picture::recipients())
        m_recipient->addItem(recipient.labels.in(screenLanguage()), recipient.id);
}

void PictureDialog::setLevel(picture::Level level)
{
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(level)));
}

void PictureDialog::setPictureLanguage(Language wanted)
{
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(wanted)));
}

Language PictureDialog::language() const
{
    return static_cast<Language>(m_language->currentData().toInt());
}

picture::Level PictureDialog::level() const
{
    return static_cast<picture::Level>(m_level->currentData().toInt());
}

void PictureDialog::readTexts()
{
    m_written = level();
    m_kept = m_session.caseFile().document(picture::textsKey(m_written));
    auto texts = picture::textsFromJson(m_kept);
    if (!texts)
        m_prompt.showError(texts.error());
    m_editor->setTexts(texts.value_or(picture::Texts()));
    // A document by hand is written otherwise than ours; only another content is a change.
    m_kept = picture::toJson(m_editor->texts());
    m_keepSoon.stop();
}

void PictureDialog::keepTexts()
{
    m_keepSoon.stop();
    const QString json = picture::toJson(m_editor->texts());
    if (json == m_kept || !m_session.isEditable())
        return;
    const store::EditLabel label{QT_TRANSLATE_NOOP("Core", "Change the texts of the picture"), {}};
    const auto kept = m_session.edit(
        label, [&](store::CaseFile &caseFile) { return caseFile.setDocument(picture::textsKey(m_written), json); });
    if (kept)
        m_kept = json;
}

void PictureDialog::textsChanged()
{
    m_previewSoon.start();
    m_keepSoon.start();
}

void PictureDialog::done(int result)
{
    keepTexts();
    QDialog::done(result);
}

void PictureDialog::remake()
{
    m_previewSoon.stop();
    picture::PictureOptions options;
    options.level = level();
    options.texts = m_editor->texts();
    if (const QString id = m_recipient->currentData().toString(); !id.isEmpty())
        if (auto recipient = picture::recipientById(id); recipient)
            options.recipient = *recipient;
    m_picture.reset();
    m_export->setEnabled(false);
    m_state->setText(UiTr::tr("The picture is being made…"));
    const int request = ++m_made;
    const QString path = m_session.path();
    const Clock &clock = m_session.clock();
    m_jobs.start(
        UiTr::tr("Making the picture"), this,
        [path, &clock, options](Progress &progress) -> Result<picture::Picture> {
            auto reader = store::CaseFile::openReader(path, clock);
            if (!reader)
                return fail(reader.error());
            return picture::buildPicture(**reader, options, progress);
        },
        [this, request](Result<picture::Picture> made) {
            if (request != m_made)
                return;
            if (!made) {
                m_state->setText(made.error().code == Error::Code::Cancelled ? QString() : made.error().text());
                return;
            }
            m_picture = std::move(*made);
            showPages(*m_picture);
        });
}

void PictureDialog::showPages(const picture::Picture &picture)
{
    m_preview->setPages(layOutPages(picture, language()));
    const int pages = static_cast<int>(m_preview->pages().pages.size());
    QString state = UiTr::tr("%n page(s)", nullptr, pages);
    const Phrasebook book(screenLanguage());
    for (const picture::Remark &remark : picture.remarks)
        state += QStringLiteral("\n%1 %2").arg(remark.weight == picture::Weight::Must ? QStringLiteral("■")
                                                                                      : QStringLiteral("□"),
                                               picture::textOf(remark.text, book));
    m_state->setText(state);
    m_export->setEnabled(true);
    Q_EMIT previewed();
}

void PictureDialog::save()
{
    if (!m_picture)
        return;
    keepTexts();
    const QString suggestion =
        QStringLiteral("%1-%2.pdf").arg(picture::levelId(m_picture->level), languageCode(language()));
    const QString path = m_prompt.fileToSave(UiTr::tr("Export picture"), suggestion,
                                             UiTr::tr("PDF (*.pdf);;Web page (*.html);;Word processor (*.odt)"));
    if (path.isEmpty())
        return;
    const auto written =
        path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive)  ? renderHtml(*m_picture, language(), path)
        : path.endsWith(QLatin1String(".odt"), Qt::CaseInsensitive) ? renderOdt(*m_picture, language(), path)
                                                                    : renderPdf(*m_picture, language(), path);
    if (!written) {
        m_prompt.showError(written.error());
        return;
    }
    const QJsonObject detail{{QStringLiteral("level"), picture::levelId(m_picture->level)},
                             {QStringLiteral("language"), languageCode(language())},
                             {QStringLiteral("recipient"), m_recipient->currentData().toString()}};
    if (!m_session.caseFile().isReadOnly())
        if (const auto logged = m_session.caseFile().log().append(
                store::LogVerb::Provide, QStringLiteral("picture"),
                QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)), m_session.clock().now());
            !logged)
            m_prompt.showError(logged.error());
    m_prompt.showMessage(UiTr::tr("The picture was written to %1.").arg(path));
}

} // namespace kluwen::ui

#include "ui/picture/exportdialog.h"
#include "core/store/casefile.h"
#include "core/store/log.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/picture/htmlrenderer.h"
#include "ui/picture/pdfrenderer.h"
#include "ui/picture/preview.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>

namespace kluwen::ui
{

PictureDialog::PictureDialog(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent)
    : QDialog(parent), m_session(session), m_jobs(jobs), m_prompt(prompt)
{
    setWindowTitle(UiTr::tr("Intelligence picture"));
    build();
    refill();
    for (QComboBox *box : {m_level, m_recipient})
        connect(box, &QComboBox::currentIndexChanged, this, &PictureDialog::remake);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        if (m_picture)
            showPages(*m_picture); // one content, two languages: nothing is read again
    });
    connect(m_export, &QPushButton::clicked, this, &PictureDialog::save);
    resize(1180, 860);
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
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(UiTr::tr("&Level"), m_level);
    form->addRow(UiTr::tr("L&anguage of the picture"), m_language);
    form->addRow(UiTr::tr("&Recipient"), m_recipient);
    auto *side = new QVBoxLayout;
    side->addLayout(form);
    side->addSpacing(8);
    side->addWidget(m_state);
    side->addStretch();
    side->addWidget(m_export);
    auto *all = new QHBoxLayout(this);
    all->addLayout(side, 1);
    all->addWidget(m_preview, 3);
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

void PictureDialog::remake()
{
    picture::PictureOptions options;
    options.level = static_cast<picture::Level>(m_level->currentData().toInt());
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
    if (picture.frame.marking.isEmpty())
        state += QLatin1Char('\n') +
                 UiTr::tr("The case has no marking yet; every page should carry one. Set it under Case, Properties.");
    if (picture.frame.purpose.isEmpty())
        state += QLatin1Char('\n') + UiTr::tr("The purpose and its legal basis have not been filled in.");
    m_state->setText(state);
    m_export->setEnabled(true);
    Q_EMIT previewed();
}

void PictureDialog::save()
{
    if (!m_picture)
        return;
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

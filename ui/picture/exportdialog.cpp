#include "ui/picture/exportdialog.h"
#include "core/picture/provision.h"
#include "core/picture/versions.h"
#include "core/store/casefile.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/picture/picturefile.h"
#include "ui/picture/preview.h"
#include "ui/picture/textseditor.h"
#include "ui/picture/whogetswhat.h"

#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
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
    connect(m_decision, &QLineEdit::editingFinished, this, &PictureDialog::remake);
    connect(&m_session, &CaseSession::changed, this, [this] {
        if (!m_isKeeping)
            m_contents.reset(); // read again at the next preview
    });
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
    m_export->setObjectName(QStringLiteral("export"));
    m_preview = new PagePreview(this);
    auto *form = new QFormLayout;
    addChoices(*form);
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
    m_who = new WhoGetsWhat(m_jobs, this);
    m_tabs = new QTabWidget(this);
    m_tabs->addTab(m_preview, UiTr::tr("Pages"));
    m_tabs->addTab(m_who, UiTr::tr("Who gets what"));
    split->addWidget(m_tabs);
    split->setStretchFactor(1, 1);
    split->setSizes({500, 940});
    auto *all = new QHBoxLayout(this);
    all->addWidget(split);
}

void PictureDialog::addChoices(QFormLayout &form)
{
    auto *verbs = new QToolButton(this);
    verbs->setText(QStringLiteral("…"));
    verbs->setAccessibleName(UiTr::tr("Templates"));
    verbs->setToolTip(verbs->accessibleName());
    verbs->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(verbs);
    menu->addAction(UiTr::tr("Use the Template of a File…"), this, &PictureDialog::loadTemplate);
    menu->addAction(UiTr::tr("Save a Copy of This Template…"), this, &PictureDialog::copyTemplate);
    verbs->setMenu(menu);
    auto *line = new QHBoxLayout;
    line->addWidget(m_level, 1);
    line->addWidget(verbs);
    m_decision = new QLineEdit(this);
    m_decision->setPlaceholderText(UiTr::tr("where the legal basis asks for one"));
    m_requester = new QLineEdit(this);
    m_requester->setPlaceholderText(UiTr::tr("for the register of provisions"));
    auto *kind = new QLabel(UiTr::tr("&Kind of picture"), this);
    kind->setBuddy(m_level); // a row of a layout has none by itself
    form.addRow(kind, line);
    form.addRow(UiTr::tr("L&anguage of the picture"), m_language);
    form.addRow(UiTr::tr("&Recipient"), m_recipient);
    form.addRow(UiTr::tr("&Decision"), m_decision);
    form.addRow(UiTr::tr("Re&quested by"), m_requester);
}

void PictureDialog::refill()
{
    m_layouts = picture::templates();
    for (const picture::Template &layout : std::as_const(m_layouts)) {
        const QString name = layout.labels.in(screenLanguage());
        m_level->addItem(layout.level == picture::Level::Strategic ? UiTr::tr("%1 (no personal data)").arg(name) : name,
                         layout.id);
    }
    m_language->addItem(QStringLiteral("Nederlands"), static_cast<int>(Language::Dutch));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    m_language->setCurrentIndex(screenLanguage() == Language::Dutch ? 0 : 1);
    m_recipient->addItem(UiTr::tr("Own team, everything"), QString());
    for (const picture::Recipient &recipient : picture::recipients())
        m_recipient->addItem(recipient.labels.in(screenLanguage()), recipient.id);
}

void PictureDialog::setLevel(picture::Level level)
{
    setTemplate(picture::levelId(level));
}

void PictureDialog::setTemplate(const QString &id)
{
    m_level->setCurrentIndex(m_level->findData(id));
}

void PictureDialog::setRecipient(const QString &id)
{
    m_recipient->setCurrentIndex(m_recipient->findData(id));
}

void PictureDialog::setDecision(const QString &reference)
{
    m_decision->setText(reference);
    remake();
}

void PictureDialog::lookAtWho()
{
    m_tabs->setCurrentWidget(m_who);
}

void PictureDialog::loadTemplate()
{
    const QString path = m_prompt.fileToOpen(UiTr::tr("Template"), UiTr::tr("Templates (*.json)"));
    if (path.isEmpty())
        return;
    const auto layout = picture::findTemplate(path);
    if (!layout) {
        m_prompt.showError(layout.error());
        return;
    }
    m_layouts << *layout;
    m_level->addItem(UiTr::tr("%1 (file)").arg(layout->labels.in(screenLanguage())), layout->id);
    m_level->setCurrentIndex(m_level->count() - 1);
}

void PictureDialog::copyTemplate()
{
    const QString path = m_prompt.fileToSave(UiTr::tr("Template"), layoutChosen().id + QStringLiteral(".json"),
                                             UiTr::tr("Templates (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    const QByteArray json = picture::toJson(layoutChosen());
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size())
        return;
    Error error;
    error.code = Error::Code::Unreadable;
    error.message = UiTr::tr("The template could not be written: %1.").arg(file.errorString());
    error.remedy = UiTr::tr("Choose another folder or make room on the disk.");
    error.file = path;
    m_prompt.showError(error);
}

void PictureDialog::setPictureLanguage(Language wanted)
{
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(wanted)));
}

Language PictureDialog::language() const
{
    return static_cast<Language>(m_language->currentData().toInt());
}

const picture::Template &PictureDialog::layoutChosen() const
{
    return m_layouts[std::max(0, m_level->currentIndex())];
}

picture::PictureOptions PictureDialog::options() const
{
    picture::PictureOptions options;
    options.layout = layoutChosen();
    options.level = layoutChosen().level;
    options.texts = m_editor->texts();
    options.decision = m_decision->text().trimmed();
    if (const QString id = m_recipient->currentData().toString(); !id.isEmpty())
        if (auto recipient = picture::recipientById(id); recipient)
            options.recipient = *recipient;
    return options;
}

void PictureDialog::readTexts()
{
    m_written = layoutChosen().id;
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
    m_isKeeping = true; // texts go into the preview by another way
    const auto kept = m_session.edit(
        label, [&](store::CaseFile &caseFile) { return caseFile.setDocument(picture::textsKey(m_written), json); });
    m_isKeeping = false;
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
    const picture::PictureOptions options = this->options();
    m_picture.reset();
    m_export->setEnabled(false);
    m_state->setText(UiTr::tr("The picture is being made…"));
    const int request = ++m_made;
    const QString path = m_session.path();
    const Clock &clock = m_session.clock();
    using Made = std::pair<std::shared_ptr<const picture::Contents>, Result<picture::Picture>>;
    m_jobs.start(
        UiTr::tr("Making the picture"), this,
        [path, &clock, options, known = m_contents](Progress &progress) -> Result<Made> {
            std::shared_ptr<const picture::Contents> contents = known;
            if (!contents) {
                auto reader = store::CaseFile::openReader(path, clock);
                if (!reader)
                    return fail(reader.error());
                auto read = picture::readContents(**reader, progress);
                if (!read)
                    return fail(read.error());
                contents = std::make_shared<const picture::Contents>(std::move(*read));
            }
            return Made{contents, picture::buildPicture(*contents, options, progress)};
        },
        [this, request, options](Result<Made> made) {
            if (request != m_made)
                return;
            if (made) {
                m_contents = made->first;
                m_who->setCase(m_contents, options);
            }
            if (!made || !made->second) {
                const Error error = made ? made->second.error() : made.error();
                m_preview->setPages({});
                m_state->setText(error.code == Error::Code::Cancelled ? QString() : error.text());
                return;
            }
            m_picture = std::move(*made->second);
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
    const QString suggestion = QStringLiteral("%1-%2.pdf").arg(layoutChosen().id, languageCode(language()));
    const QString path = m_prompt.fileToSave(UiTr::tr("Export picture"), suggestion, pictureFilter());
    if (path.isEmpty())
        return;
    picture::Picture numbered = *m_picture;
    if (const auto given = picture::numberCopy(m_session.caseFile(), numbered); !given) {
        m_prompt.showError(given.error());
        return;
    }
    m_jobs.start(
        UiTr::tr("Exporting the picture"), this,
        [picture = numbered, chosen = language(), path](Progress &progress) {
            return writePicture(picture, chosen, path, progress);
        },
        [this, picture = numbered, path](const Result<void> &written) {
            if (written)
                record(picture, path);
            else if (written.error().code != Error::Code::Cancelled)
                m_prompt.showError(written.error());
        });
}

/// Nothing is provided to others that cannot be recorded (Wpg art. 32a).
void PictureDialog::record(const picture::Picture &picture, const QString &path)
{
    const bool isForOthers = !picture.frame.recipientId.isEmpty();
    if (!m_session.caseFile().isReadOnly() || isForOthers) {
        const auto recorded = picture::recordProvision(
            m_session.caseFile(), picture, picture::Delivery{language(), path, m_requester->text().trimmed()});
        if (!recorded) {
            if (isForOthers)
                QFile::remove(path);
            m_prompt.showError(recorded.error());
            return;
        }
    }
    m_prompt.showMessage(UiTr::tr("The picture was written to %1.").arg(path));
}

} // namespace kluwen::ui

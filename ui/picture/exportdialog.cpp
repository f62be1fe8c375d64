#include "ui/picture/exportdialog.h"
#include "core/store/casefile.h"
#include "core/store/statementstore.h"
#include "core/store/thingstore.h"
#include "ui/base/rollingarea.h"
#include "ui/base/tr.h"
#include "ui/picture/casewords.h"
#include "ui/picture/citepicker.h"
#include "ui/picture/itemlist.h"
#include "ui/picture/outlinelist.h"
#include "ui/picture/picturemaker.h"
#include "ui/picture/pictureterms.h"
#include "ui/picture/preview.h"
#include "ui/picture/remarklist.h"
#include "ui/picture/textseditor.h"
#include "ui/picture/whogetswhat.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kluwen::ui
{

namespace
{

constexpr int previewPause = 120; ///< milliseconds without a key before the pages follow
constexpr int keepPause = 2000;   ///< before the case has it

enum ComposerTab { PagesTab, RemarksTab, WhoTab };

} // namespace

PictureDialog::PictureDialog(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent)
    : QDialog(parent), m_session(session), m_jobs(jobs), m_prompt(prompt),
      m_maker(new PictureMaker(session, jobs, this))
{
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    retranslate();
    readTexts();
    connectParts();
    const QSize room = screen() ? screen()->availableSize() : QSize(1440, 900);
    resize(QSize(1440, 900).boundedTo(room));
    remake();
}

QWidget *PictureDialog::makeWriting()
{
    m_editor = new TextsEditor(this);
    m_editor->setReadOnly(!m_session.isEditable());
    auto *roll = new RollingArea(this);
    roll->setWidget(m_editor);
    m_cite = new QPushButton(this);
    auto *writing = new QWidget(this);
    auto *column = new QVBoxLayout(writing);
    column->setContentsMargins(8, 0, 8, 0);
    column->addWidget(roll, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_cite);
    line->addStretch();
    column->addLayout(line);
    return writing;
}

void PictureDialog::build()
{
    m_terms = new PictureTerms(m_prompt, this);
    m_outline = new OutlineList(this);
    m_outline->setReadOnly(!m_session.isEditable());
    m_outline->setMinimumWidth(150);
    m_preview = new PagePreview(this);
    m_remarks = new RemarkList(this);
    m_who = new WhoGetsWhat(m_jobs, this);
    m_who->setEditable(m_session.isEditable());
    m_tabs = new QTabWidget(this);
    m_tabs->addTab(m_preview, QString());
    m_tabs->addTab(m_remarks, QString());
    m_tabs->addTab(m_who, QString());
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_outline);
    split->addWidget(makeWriting());
    split->addWidget(m_tabs);
    split->setStretchFactor(2, 1);
    split->setSizes({220, 480, 740});
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_freeze = new QPushButton(this);
    m_freeze->setObjectName(QStringLiteral("freeze"));
    m_export = new QPushButton(this);
    m_export->setObjectName(QStringLiteral("export"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_freeze);
    foot->addWidget(m_export);
    for (QPushButton *button : {m_freeze, m_export})
        button->setAutoDefault(false); // Enter in a list or a field must not let a picture leave
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_terms);
    all->addWidget(split, 1);
    all->addLayout(foot);
}

void PictureDialog::connectParts()
{
    connect(m_terms, &PictureTerms::templateChanged, this, [this] {
        keepTexts();
        readTexts();
        remake();
    });
    connect(m_terms, &PictureTerms::recipientChanged, this, [this] {
        const picture::Recipient *recipient = m_terms->recipient();
        m_editor->setRecipient(recipient ? std::optional(*recipient) : std::nullopt);
        remake();
    });
    connect(m_terms, &PictureTerms::recipientsChanged, m_who, [this] { m_who->setRecipients(m_terms->recipients()); });
    connect(m_terms, &PictureTerms::languageChanged, this, [this] {
        if (m_maker->last())
            m_maker->speak(m_terms->language()); // one content, two languages: nothing is read again
        else
            remake();
    });
    connect(m_maker, &PictureMaker::made, this, &PictureDialog::showMade);
    connect(m_maker, &PictureMaker::failed, this, [this](const Error &error) {
        m_error = error;
        m_preview->setPages({});
        showState();
    });
    connect(&m_session, &CaseSession::changed, this, &PictureDialog::caseChanged);
    connect(m_editor, &TextsEditor::changed, this, &PictureDialog::textsChanged);
    connect(m_outline, &OutlineList::changed, this, &PictureDialog::textsChanged);
    connect(m_outline, &OutlineList::sectionChosen, this, [this](const QString &id) {
        showHeading();
        findPage(id);
    });
    connect(m_outline, &OutlineList::itemsDropped, this,
            [this](const QString &id, const QList<picture::SectionItem> &items) {
                for (picture::SectionItem item : items) {
                    item.section = id;
                    add(item);
                }
            });
    connect(m_remarks, &RemarkList::sectionChosen, m_outline, &OutlineList::setSection);
    connect(m_who, &WhoGetsWhat::leaveOutAsked, this, [this](RecordId record, const QString &recipient) {
        setLeftOut(picture::leavingOut(m_editor->texts().leftOut, record, recipient));
    });
    connect(m_who, &WhoGetsWhat::includeAsked, this, [this](RecordId record, const QString &recipient) {
        setLeftOut(picture::includingAgain(m_editor->texts().leftOut, record, recipient, m_terms->recipients()));
    });
    connect(m_cite, &QPushButton::clicked, this, &PictureDialog::cite);
    connect(m_freeze, &QPushButton::clicked, this, &PictureDialog::freeze);
    connect(m_export, &QPushButton::clicked, this, &PictureDialog::save);
    m_previewSoon.setSingleShot(true);
    m_previewSoon.setInterval(previewPause);
    connect(&m_previewSoon, &QTimer::timeout, this, &PictureDialog::remake);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepPause);
    connect(&m_keepSoon, &QTimer::timeout, this, &PictureDialog::keepTexts);
    store::CaseFile *caseFile = &m_session.caseFile();
    m_editor->setWords(
        [caseFile](StatementId id) {
            const auto statement = caseFile->statements().find(id);
            return statement ? statementLine(*caseFile, *statement) : UiTr::tr("no longer in the case");
        },
        [caseFile](const picture::SectionItem &item) { return itemLine(*caseFile, item); });
    m_editor->setPaymentWords([caseFile](PaymentId id) {
        const auto payment = caseFile->payments().find(id);
        return payment ? paymentLine(*caseFile, *payment) : UiTr::tr("no longer in the case");
    });
}

void PictureDialog::retranslate()
{
    setWindowTitle(UiTr::tr("Intelligence picture"));
    m_export->setText(UiTr::tr("Export…"));
    m_freeze->setText(UiTr::tr("Freeze"));
    m_freeze->setToolTip(UiTr::tr("Keeps the picture with its data in the case, never to be changed"));
    m_cite->setText(UiTr::tr("Cite a statement or a payment…"));
    m_cite->setShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+K")));
    m_cite->setToolTip(UiTr::tr("Puts a mark into the text that becomes the number of the source (%1)")
                           .arg(m_cite->shortcut().toString(QKeySequence::NativeText)));
    m_tabs->setTabText(PagesTab, UiTr::tr("Pages"));
    m_tabs->setTabText(WhoTab, UiTr::tr("Who gets what"));
    m_outline->retranslate();
    m_remarks->retranslate();
    m_tabs->setTabText(RemarksTab, UiTr::tr("Remarks"));
    showHeading();
    showState();
}

void PictureDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_export)
        retranslate();
    QDialog::changeEvent(event);
}

void PictureDialog::setLevel(picture::Level level)
{
    setTemplate(picture::levelId(level));
}

void PictureDialog::setTemplate(const QString &id)
{
    m_terms->setTemplate(id);
}

void PictureDialog::setRecipient(const QString &id)
{
    m_terms->setRecipient(id);
}

void PictureDialog::setDecision(const QString &reference)
{
    m_terms->setDecision(reference);
}

void PictureDialog::setPictureLanguage(Language wanted)
{
    m_terms->setLanguage(wanted);
}

void PictureDialog::lookAtWho()
{
    m_tabs->setCurrentWidget(m_who);
}

void PictureDialog::showSection(const QString &id)
{
    m_outline->setSection(id);
}

bool PictureDialog::isReady() const
{
    return m_maker->last() != nullptr;
}

void PictureDialog::showHeading()
{
    m_editor->showSection(m_outline->section(), m_outline->titleOf(m_outline->section()));
    m_cite->setEnabled(m_session.isEditable() && m_editor->canCite());
}

void PictureDialog::cite()
{
    if (!m_cite->isEnabled())
        return;
    auto *picker = new CitePicker(m_session, m_jobs, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &CitePicker::chosen, m_editor, &TextsEditor::cite);
    connect(picker, &CitePicker::paymentChosen, m_editor, &TextsEditor::citePayment);
    picker->setVisible(true);
}

QString PictureDialog::usualSection(const picture::SectionItem &item) const
{
    QString type;
    if (!item.records.isEmpty())
        if (const auto thing = m_session.caseFile().things().findThing(item.records.first()); thing)
            type = thing->type;
    const QString usual = picture::usualSection(item.kind, type);
    const QList<picture::SectionChoice> outline = picture::outlineOf(m_terms->layoutChosen(), m_outline->choice());
    for (const picture::SectionChoice &choice : outline)
        if (choice.id == usual)
            return usual;
    return outline.isEmpty() ? QString() : outline.first().id; // the first one is where it will be seen
}

void PictureDialog::add(picture::SectionItem item)
{
    if (!m_session.isEditable())
        return;
    if (item.section.isEmpty())
        item.section = usualSection(item);
    m_outline->setSection(item.section);
    m_editor->items().add(item);
    keepTexts();
}

/// Every choice is a step of its own to undo.
void PictureDialog::setLeftOut(const QList<picture::LeftOut> &leftOut)
{
    if (!m_session.isEditable())
        return;
    keepTexts();
    m_editor->setLeftOut(leftOut);
    keepTexts();
}

picture::Texts PictureDialog::texts() const
{
    picture::Texts texts = m_editor->texts();
    texts.sections = m_outline->choice();
    return texts;
}

void PictureDialog::readTexts()
{
    m_written = m_terms->layoutChosen().id;
    m_document = m_session.caseFile().document(picture::textsKey(m_written));
    auto read = picture::textsOf(m_terms->layoutChosen(),
                                 [this](const QString &key) { return m_session.caseFile().document(key); });
    if (!read)
        m_prompt.showError(read.error());
    const picture::Texts texts = read.value_or(picture::Texts());
    m_outline->setOutline(m_terms->layoutChosen(), texts.sections);
    m_editor->setLayoutOf(m_terms->layoutChosen());
    m_editor->setTexts(texts);
    // A document by hand is written otherwise than ours; only another content is a change.
    m_kept = picture::toJson(this->texts());
    m_keepSoon.stop();
    showHeading();
}

void PictureDialog::keepTexts()
{
    m_keepSoon.stop();
    const QString json = picture::toJson(texts());
    if (json == m_kept || !m_session.isEditable())
        return;
    const store::EditLabel label{QT_TRANSLATE_NOOP("Core", "Change the texts of the picture"), {}};
    m_isKeeping = true; // texts go into the preview by another way
    const auto kept = m_session.edit(
        label, [&](store::CaseFile &caseFile) { return caseFile.setDocument(picture::textsKey(m_written), json); });
    m_isKeeping = false;
    if (kept)
        m_document = m_kept = json;
}

/// Somebody else changed the case, or undid what was written here: the fields show what the case has.
void PictureDialog::caseChanged()
{
    if (m_isKeeping)
        return;
    m_maker->forget();
    const bool isOther = m_session.caseFile().document(picture::textsKey(m_written)) != m_document;
    if (isOther && picture::toJson(texts()) == m_kept) // what is being written here goes first
        readTexts();
    m_previewSoon.start();
}

void PictureDialog::textsChanged()
{
    m_previewSoon.start();
    m_keepSoon.start();
}

} // namespace kluwen::ui

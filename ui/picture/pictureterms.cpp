#include "ui/picture/pictureterms.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace kluwen::ui
{

namespace
{

constexpr qsizetype decisionLabel = 3;

Error templateNotWritten(const QString &path, const QString &reason)
{
    Error error;
    error.code = Error::Code::Unreadable;
    error.message = UiTr::tr("The template could not be written: %1.").arg(reason);
    error.remedy = UiTr::tr("Choose another folder or make room on the disk.");
    error.file = path;
    return error;
}

} // namespace

PictureTerms::PictureTerms(Prompt &prompt, QWidget *parent)
    : QWidget(parent), m_prompt(prompt), m_layouts(picture::templates()), m_recipients(picture::recipients()),
      m_kind(new QComboBox(this)), m_verbs(new QToolButton(this)), m_language(new QComboBox(this)),
      m_recipient(new QComboBox(this)), m_decision(new QLineEdit(this)), m_requester(new QLineEdit(this))
{
    auto *menu = new QMenu(m_verbs);
    m_load = menu->addAction(QString(), this, &PictureTerms::loadTemplate);
    m_copy = menu->addAction(QString(), this, &PictureTerms::copyTemplate);
    menu->addSeparator();
    m_own = menu->addAction(QString(), this, &PictureTerms::loadRecipients);
    m_verbs->setText(QStringLiteral("…"));
    m_verbs->setPopupMode(QToolButton::InstantPopup);
    m_verbs->setMenu(menu);
    layOut();
    fill();
    m_language->setCurrentIndex(screenLanguage() == Language::Dutch ? 0 : 1);
    retranslate();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PictureTerms::templateChanged);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PictureTerms::languageChanged);
    connect(m_recipient, &QComboBox::currentIndexChanged, this, [this] {
        showDecision();
        Q_EMIT recipientChanged();
    });
    connect(m_decision, &QLineEdit::editingFinished, this, &PictureTerms::recipientChanged);
}

void PictureTerms::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const auto field = [&](QWidget *widget, int stretch) {
        auto *label = new QLabel(this);
        label->setBuddy(widget);
        m_labels << label;
        if (m_labels.size() > 1)
            row->addSpacing(8);
        row->addWidget(label);
        row->addWidget(widget, stretch);
    };
    for (QComboBox *box : {m_kind, m_recipient}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    field(m_kind, 3);
    row->addWidget(m_verbs);
    field(m_language, 0);
    field(m_recipient, 3);
    field(m_decision, 2);
    field(m_requester, 2);
    m_decision->setMinimumWidth(90);
    m_requester->setMinimumWidth(90);
    showDecision();
}

/// The own team needs neither a decision nor somebody who asks.
void PictureTerms::showDecision()
{
    const bool isForOthers = recipient() != nullptr;
    m_decision->setVisible(isForOthers);
    m_requester->setVisible(isForOthers);
    for (qsizetype i = decisionLabel; i < m_labels.size(); ++i)
        m_labels[i]->setVisible(isForOthers);
}

QString PictureTerms::nameOf(const picture::Template &layout) const
{
    const QString name = layout.labels.in(screenLanguage());
    if (!layout.file.isEmpty())
        return UiTr::tr("%1 (file)").arg(name);
    return layout.level == picture::Level::Strategic ? UiTr::tr("%1 (no personal data)").arg(name) : name;
}

void PictureTerms::fill()
{
    for (const picture::Template &layout : std::as_const(m_layouts))
        m_kind->addItem(nameOf(layout), layout.id);
    m_language->addItem(QStringLiteral("Nederlands"), static_cast<int>(Language::Dutch));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Language::English));
    fillRecipients();
}

void PictureTerms::fillRecipients()
{
    m_recipient->clear();
    m_recipient->addItem(UiTr::tr("Own team, everything"), QString());
    for (const picture::Recipient &recipient : std::as_const(m_recipients))
        m_recipient->addItem(recipient.labels.in(screenLanguage()), recipient.id);
}

void PictureTerms::retranslate()
{
    const QStringList names{UiTr::tr("&Kind of picture"), UiTr::tr("L&anguage of the picture"), UiTr::tr("&Recipient"),
                            UiTr::tr("&Decision"), UiTr::tr("Re&quested by")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_labels[i]->setText(names[i]);
    m_verbs->setAccessibleName(UiTr::tr("Templates and recipients"));
    m_verbs->setToolTip(m_verbs->accessibleName());
    m_load->setText(UiTr::tr("Use the Template of a File…"));
    m_copy->setText(UiTr::tr("Save a Copy of This Template…"));
    m_own->setText(UiTr::tr("Use the Recipients of a File…"));
    m_decision->setPlaceholderText(UiTr::tr("where the legal basis asks for one"));
    m_decision->setToolTip(m_decision->placeholderText());
    m_requester->setPlaceholderText(UiTr::tr("for the register of provisions"));
    m_requester->setToolTip(m_requester->placeholderText());
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, nameOf(m_layouts[i]));
    m_recipient->setItemText(0, UiTr::tr("Own team, everything"));
    for (int i = 1; i < m_recipient->count(); ++i)
        m_recipient->setItemText(i, m_recipients[i - 1].labels.in(screenLanguage()));
}

void PictureTerms::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

const picture::Template &PictureTerms::layoutChosen() const
{
    return m_layouts[std::max(0, m_kind->currentIndex())];
}

Language PictureTerms::language() const
{
    return static_cast<Language>(m_language->currentData().toInt());
}

const picture::Recipient *PictureTerms::recipient() const
{
    const int row = m_recipient->currentIndex();
    return row > 0 ? &m_recipients[row - 1] : nullptr;
}

QString PictureTerms::decision() const
{
    return m_decision->text().trimmed();
}

QString PictureTerms::requester() const
{
    return m_requester->text().trimmed();
}

void PictureTerms::setTemplate(const QString &id)
{
    m_kind->setCurrentIndex(m_kind->findData(id));
}

void PictureTerms::setLanguage(Language language)
{
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(language)));
}

void PictureTerms::setRecipient(const QString &id)
{
    m_recipient->setCurrentIndex(m_recipient->findData(id));
}

void PictureTerms::setDecision(const QString &reference)
{
    m_decision->setText(reference);
    Q_EMIT recipientChanged();
}

void PictureTerms::loadTemplate()
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
    m_kind->addItem(nameOf(*layout), layout->id);
    m_kind->setCurrentIndex(m_kind->count() - 1);
}

/// Whom the picture was for stays so, as the file has it; where it has not, the picture is for the own team again.
void PictureTerms::loadRecipients()
{
    const QString path = m_prompt.fileToOpen(UiTr::tr("Recipients"), UiTr::tr("Recipients (*.json)"));
    if (path.isEmpty())
        return;
    auto known = picture::recipientsWith(path);
    if (!known) {
        m_prompt.showError(known.error());
        return;
    }
    const QString chosen = m_recipient->currentData().toString();
    {
        const QSignalBlocker quiet(m_recipient);
        m_recipients = std::move(*known);
        fillRecipients();
        m_recipient->setCurrentIndex(std::max(0, m_recipient->findData(chosen)));
    }
    showDecision();
    Q_EMIT recipientsChanged();
    Q_EMIT recipientChanged();
}

void PictureTerms::copyTemplate()
{
    const QString path = m_prompt.fileToSave(UiTr::tr("Template"), layoutChosen().id + QStringLiteral(".json"),
                                             UiTr::tr("Templates (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    const QByteArray json = picture::toJson(layoutChosen());
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        m_prompt.showError(templateNotWritten(path, file.errorString()));
}

} // namespace kluwen::ui

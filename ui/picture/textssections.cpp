#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/picture/nameslist.h"
#include "ui/picture/textlist.h"
#include "ui/picture/textseditor.h"

#include <QLabel>
#include <QVBoxLayout>

// The sections of texts that a template declares, and the names that an English picture uses.

namespace kluwen::ui
{

void TextsEditor::setLayoutOf(const picture::Template &layout)
{
    for (const picture::Template::Part &part : layout.sections)
        if (part.isText)
            addWritten(part);
}

/// Made once for an id; another template may ask for other contents under it.
void TextsEditor::addWritten(const picture::Template::Part &part)
{
    Written &written = m_written[part.id];
    written.hintWords = part.hint;
    if (!written.list) {
        QVBoxLayout &column = addPart(part.id);
        written.hint = new QLabel(this);
        written.hint->setWordWrap(true);
        written.hint->setProperty("muted", true);
        column.addWidget(written.hint);
        written.list = new TextList(TextList::Kind::Texts, this);
        written.list->setReadOnly(m_isReadOnly);
        written.list->setTexts(m_texts.written.value(part.id));
        connect(written.list, &TextList::changed, this, &TextsEditor::tell);
        column.addWidget(written.list);
        say([list = written.list] {
            list->setAddText(UiTr::tr("Add text"));
            list->retranslate();
        });
        say([this, id = part.id] { showHint(id); });
        m_parts.value(part.id)->setVisible(m_section == part.id);
    }
    showHint(part.id);
}

void TextsEditor::showHint(const QString &section)
{
    const auto written = m_written.constFind(section);
    if (written == m_written.constEnd())
        return;
    written->hint->setText(written->hintWords.in(screenLanguage()));
    written->hint->setVisible(!written->hint->text().isEmpty());
}

void TextsEditor::setWritten(const picture::Texts &texts)
{
    for (auto written = m_written.cbegin(); written != m_written.cend(); ++written)
        written->list->setTexts(texts.written.value(written.key()));
    m_names->setNames(texts.names);
}

void TextsEditor::readWritten(picture::Texts &texts) const
{
    for (auto written = m_written.cbegin(); written != m_written.cend(); ++written) {
        const QList<picture::Phrase> read = written->list->texts();
        if (read.isEmpty())
            texts.written.remove(written.key());
        else
            texts.written[written.key()] = read;
    }
    texts.names = m_names->names();
}

void TextsEditor::addNames(QVBoxLayout &column)
{
    m_namesPart = new QWidget(this);
    auto *part = new QVBoxLayout(m_namesPart);
    part->setContentsMargins(0, 6, 0, 0);
    auto *heading = new QLabel(this);
    heading->setProperty("heading", true);
    m_names = new NamesList(this);
    heading->setBuddy(m_names);
    part->addWidget(heading);
    addHint(*part, QT_TRANSLATE_NOOP("Ui", "What an English picture calls the events, seizures, documents and sources "
                                           "of the case. Names of persons and organisations never change."));
    part->addWidget(m_names);
    m_namesPart->setVisible(false); // until there is something to name
    column.addWidget(m_namesPart);
    say([heading] { heading->setText(UiTr::tr("Names in English")); });
    connect(m_names, &NamesList::changed, this, &TextsEditor::tell);
}

void TextsEditor::setCaptions(const QStringList &captions)
{
    m_names->setCaptions(captions);
    m_namesPart->setVisible(!captions.isEmpty());
}

} // namespace kluwen::ui

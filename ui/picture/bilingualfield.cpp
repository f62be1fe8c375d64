#include "ui/picture/bilingualfield.h"
#include "ui/base/tr.h"
#include "ui/picture/termedit.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace kluwen::ui
{

BilingualField::BilingualField(int lines, QWidget *parent)
    : QWidget(parent), m_dutch(makeEdit(lines, Language::Dutch)), m_english(makeEdit(lines, Language::English)),
      m_missing(new QLabel(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    int column = 0;
    for (QPlainTextEdit *edit : {m_dutch, m_english}) {
        // The language stays to be read where the field is filled, too.
        auto *language = new QLabel(edit == m_dutch ? QStringLiteral("NL") : QStringLiteral("EN"), this);
        language->setProperty("muted", true);
        language->setToolTip(edit->placeholderText());
        language->setBuddy(edit);
        language->setContentsMargins(0, 6, 0, 0); // beside the first line of the text
        grid->addWidget(language, 0, column++, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
        grid->addWidget(edit, 0, column++);
    }
    grid->addWidget(m_missing, 1, 1, 1, column - 1);
    m_missing->setProperty("muted", true);
    m_missing->setWordWrap(true);
    flag();
}

QPlainTextEdit *BilingualField::makeEdit(int lines, Language language)
{
    auto *edit = new TermEdit(language, this);
    // Each language is called by its own name, whatever that of the screen is.
    edit->setPlaceholderText(language == Language::Dutch ? QStringLiteral("Nederlands") : QStringLiteral("English"));
    edit->setTabChangesFocus(true);
    edit->installEventFilter(this);
    const int frame = 2 * edit->frameWidth() + static_cast<int>(2 * edit->document()->documentMargin());
    constexpr int padding = 12; // of the style sheet, above and below
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + frame + padding);
    edit->setMinimumWidth(120);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling)
            return;
        flag();
        Q_EMIT changed();
    });
    return edit;
}

void BilingualField::setName(const QString &name)
{
    m_name = name;
    retranslate();
}

void BilingualField::retranslate()
{
    const QString name = m_name;
    m_dutch->setAccessibleName(UiTr::tr("%1, in Dutch").arg(name));
    m_english->setAccessibleName(UiTr::tr("%1, in English").arg(name));
    flag();
}

void BilingualField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool BilingualField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_isEnglishLast = watched == m_english;
    return QWidget::eventFilter(watched, event);
}

void BilingualField::insert(const QString &mark)
{
    const auto put = [&mark](QPlainTextEdit *edit, bool atCursor) {
        QTextCursor cursor = edit->textCursor();
        if (!atCursor)
            cursor.movePosition(QTextCursor::End);
        const QChar before = edit->document()->characterAt(cursor.position() - 1);
        const bool needsSpace = cursor.position() > 0 && !before.isSpace();
        cursor.insertText(needsSpace ? QLatin1Char(' ') + mark : mark);
    };
    QPlainTextEdit *last = m_isEnglishLast ? m_english : m_dutch;
    QPlainTextEdit *other = m_isEnglishLast ? m_dutch : m_english;
    if (last->isReadOnly())
        return;
    put(last, last->textCursor().position() > 0);
    if (!other->toPlainText().trimmed().isEmpty())
        put(other, false);
}

void BilingualField::setPhrase(const picture::Phrase &phrase)
{
    m_isFilling = true;
    m_dutch->setPlainText(phrase.nl);
    m_english->setPlainText(phrase.en);
    m_isFilling = false;
    flag();
}

picture::Phrase BilingualField::phrase() const
{
    return picture::freeText(m_dutch->toPlainText().trimmed(), m_english->toPlainText().trimmed());
}

bool BilingualField::isHalf() const
{
    const picture::Phrase both = phrase();
    return both.nl.isEmpty() != both.en.isEmpty();
}

void BilingualField::setReadOnly(bool readOnly)
{
    m_dutch->setReadOnly(readOnly);
    m_english->setReadOnly(readOnly);
}

void BilingualField::takeKeyboard()
{
    m_dutch->setFocus();
}

void BilingualField::flag()
{
    m_missing->setVisible(isHalf());
    if (isHalf())
        m_missing->setText(phrase().nl.isEmpty() ? UiTr::tr("There is no Dutch text yet.")
                                                 : UiTr::tr("There is no English text yet."));
}

} // namespace kluwen::ui

#include "ui/picture/termedit.h"
#include "core/picture/glossary.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>

namespace kluwen::ui
{

namespace
{
constexpr int termRole = Qt::UserRole;
}

TermEdit::TermEdit(Language language, QWidget *parent)
    : QPlainTextEdit(parent), m_language(language), m_terms(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_terms, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.data(termRole).toString()); });
}

bool TermEdit::isOpen() const
{
    return m_completer->popup()->isVisible();
}

QStringList TermEdit::offered() const
{
    QStringList terms;
    for (int row = 0; isOpen() && row < m_terms->rowCount(); ++row)
        terms << m_terms->item(row)->data(termRole).toString();
    return terms;
}

void TermEdit::keyPressEvent(QKeyEvent *event)
{
    const bool decides = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape;
    if (isOpen() && decides && (event->key() == Qt::Key_Escape || m_completer->popup()->currentIndex().isValid())) {
        event->ignore(); // the list takes it
        return;
    }
    if (isOpen() && decides)
        m_completer->popup()->hide();
    QPlainTextEdit::keyPressEvent(event);
    const bool writes = !event->text().isEmpty() && !decides && !(event->modifiers() & Qt::ControlModifier);
    if (writes && !isReadOnly())
        suggest();
    else if (isOpen() && event->key() != Qt::Key_Shift)
        m_completer->popup()->hide();
}

void TermEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_completer->popup()->hide();
}

QString TermEdit::wordBefore() const
{
    const QTextCursor cursor = textCursor();
    const QString text = cursor.block().text().left(cursor.positionInBlock());
    qsizetype from = text.size();
    while (from > 0 && (text[from - 1].isLetter() || text[from - 1] == QLatin1Char('-')))
        --from;
    return text.mid(from);
}

void TermEdit::suggest()
{
    constexpr qsizetype fewestLetters = 3; // before that, everything fits
    constexpr qsizetype most = 6;
    m_terms->clear();
    const QString word = wordBefore();
    const Language other = m_language == Language::Dutch ? Language::English : Language::Dutch;
    if (word.size() >= fewestLetters)
        for (const picture::GlossaryTerm *term : picture::termsBeginningWith(word, m_language, most))
            for (const QString &name : term->in(m_language)) {
                if (!name.startsWith(word, Qt::CaseInsensitive) || name.size() == word.size())
                    continue;
                auto *item = new QStandardItem(QStringLiteral("%1  ·  %2").arg(name, term->in(other).value(0)));
                item->setData(name, termRole);
                m_terms->appendRow(item);
                break;
            }
    if (m_terms->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect at = cursorRect();
    QAbstractItemView *list = m_completer->popup();
    at.setWidth(list->sizeHintForColumn(0) + list->verticalScrollBar()->sizeHint().width() + 8);
    m_completer->complete(at);
    list->setCurrentIndex({}); // Enter goes on writing until somebody chooses
}

void TermEdit::take(const QString &term)
{
    const QString word = wordBefore();
    QString written = term;
    if (!word.isEmpty() && word.front().isUpper())
        written[0] = written[0].toUpper();
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(word.size()));
    cursor.insertText(written);
    setTextCursor(cursor);
}

} // namespace kluwen::ui

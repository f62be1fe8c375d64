#pragma once
#include "core/base/phrasebook.h"
#include <QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace kluwen::ui
{

/// A text field in one language that offers terms of the trade while somebody types, each with its translation. The
/// arrow keys choose, Enter or Tab takes the term, Escape goes on without.
class TermEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit TermEdit(Language language, QWidget *parent = nullptr);

    [[nodiscard]] QStringList offered() const; ///< terms in the list that is open; empty = none is

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void suggest();
    void take(const QString &term);
    [[nodiscard]] QString wordBefore() const; ///< the cursor
    [[nodiscard]] bool isOpen() const;

    Language m_language;
    QStandardItemModel *m_terms;
    QCompleter *m_completer;
};

} // namespace kluwen::ui

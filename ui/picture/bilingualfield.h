#pragma once
#include "core/picture/phrase.h"
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace kluwen::ui
{

/// One text in Dutch and in English, side by side. A text that stands in one language only is pointed out, because
/// the picture in the other language would say so.
class BilingualField : public QWidget
{
    Q_OBJECT
public:
    /// `lines` is the height of the fields in lines of text.
    explicit BilingualField(int lines, QWidget *parent = nullptr);

    void setName(const QString &name); ///< for the screen reader
    void setPhrase(const picture::Phrase &phrase);
    [[nodiscard]] picture::Phrase phrase() const;
    [[nodiscard]] bool isHalf() const; ///< filled in one language only
    void setReadOnly(bool readOnly);
    void takeKeyboard();

Q_SIGNALS:
    void changed(); ///< by hand

private:
    [[nodiscard]] QPlainTextEdit *makeEdit(int lines, const QString &placeholder);
    void flag();

    QPlainTextEdit *m_dutch;
    QPlainTextEdit *m_english;
    QLabel *m_missing;
    bool m_isFilling = false;
};

} // namespace kluwen::ui

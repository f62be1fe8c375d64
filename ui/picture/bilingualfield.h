#pragma once
#include "core/picture/phrase.h"
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace kluwen::ui
{

/// One text in Dutch and in English, side by side, each with the sign of its language. A text that stands in one
/// language only is pointed out, because the picture in the other language would say so.
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
    /// At the cursor of the language that has, or last had, the keyboard, and at the end of the other where it is
    /// filled. By hand.
    void insert(const QString &mark);

Q_SIGNALS:
    void changed(); ///< by hand

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QPlainTextEdit *makeEdit(int lines, Language language);
    void flag();
    void retranslate();

    QPlainTextEdit *m_dutch;
    QPlainTextEdit *m_english;
    QLabel *m_missing;
    QString m_name;
    bool m_isFilling = false;
    bool m_isEnglishLast = false; ///< had the keyboard last
};

} // namespace kluwen::ui

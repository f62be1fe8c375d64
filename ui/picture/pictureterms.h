#pragma once
#include "core/base/phrasebook.h"
#include "core/picture/recipient.h"
#include "core/picture/template.h"
#include "ui/base/prompt.h"
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace kluwen::ui
{

/// On which terms a picture is made: its template, its language, for whom, on which decision and at whose request.
class PictureTerms : public QWidget
{
    Q_OBJECT
public:
    explicit PictureTerms(Prompt &prompt, QWidget *parent = nullptr);

    [[nodiscard]] const picture::Template &layoutChosen() const;
    [[nodiscard]] Language language() const;
    [[nodiscard]] const picture::Recipient *recipient() const; ///< nullptr = the own team
    [[nodiscard]] const QList<picture::Recipient> &recipients() const { return m_recipients; }
    [[nodiscard]] QString decision() const;
    [[nodiscard]] QString requester() const;
    void setTemplate(const QString &id);
    void setLanguage(Language language);
    void setRecipient(const QString &id);
    void setDecision(const QString &reference);

Q_SIGNALS:
    void templateChanged();
    void languageChanged();
    void recipientChanged(); ///< or the decision
    void recipientsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void fill();
    void fillRecipients();
    void loadRecipients();
    void retranslate();
    void loadTemplate();
    void copyTemplate();
    void showDecision();
    [[nodiscard]] QString nameOf(const picture::Template &layout) const;

    Prompt &m_prompt;
    QList<picture::Template> m_layouts;     ///< as they stand in the box
    QList<picture::Recipient> m_recipients; ///< as they stand in the box, behind the own team
    QComboBox *m_kind;
    QToolButton *m_verbs;
    QAction *m_load;
    QAction *m_copy;
    QAction *m_own; ///< recipients of a file
    QComboBox *m_language;
    QComboBox *m_recipient;
    QLineEdit *m_decision;
    QLineEdit *m_requester;
    QList<QLabel *> m_labels; ///< kind, language, recipient, decision, requester
};

} // namespace kluwen::ui

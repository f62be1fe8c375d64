#pragma once
#include "core/picture/picturebuilder.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include <memory>
#include <QDialog>
#include <QTimer>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace kluwen::ui
{

class PagePreview;
class TextsEditor;
class WhoGetsWhat;

/// Write a picture's texts, choose level, language and recipient, read the pages as they will leave the house, export.
/// What is written is kept in the case after every pause and when the dialog closes.
class PictureDialog : public QDialog
{
    Q_OBJECT
public:
    PictureDialog(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent = nullptr);

    void setLevel(picture::Level level);
    void setTemplate(const QString &id);
    void setRecipient(const QString &id);
    void setDecision(const QString &reference);
    [[nodiscard]] WhoGetsWhat &whoGetsWhat() { return *m_who; }
    void lookAtWho();                           ///< shows the page "Who gets what"
    void setPictureLanguage(Language language); ///< of the picture; the screen keeps its own
    [[nodiscard]] TextsEditor &editor() { return *m_editor; }
    [[nodiscard]] bool isReady() const { return m_picture.has_value(); } ///< the preview shows the choice

public Q_SLOTS:
    void done(int result) override;

Q_SIGNALS:
    void previewed(); ///< the preview is in step with the choices

private:
    void build();
    void refill();
    void addChoices(QFormLayout &form);
    void readTexts(); ///< of the template that is chosen
    void keepTexts(); ///< into the case, where they changed
    void textsChanged();
    void remake();
    void showPages(const picture::Picture &picture);
    void save();
    void record(const picture::Picture &picture, const QString &path); ///< what left the house
    void loadTemplate();
    void copyTemplate();
    [[nodiscard]] picture::PictureOptions options() const;
    [[nodiscard]] Language language() const;
    [[nodiscard]] const picture::Template &layoutChosen() const;

    CaseSession &m_session;
    Jobs &m_jobs;
    Prompt &m_prompt;
    QComboBox *m_level = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_recipient = nullptr;
    QLineEdit *m_decision = nullptr;
    QLineEdit *m_requester = nullptr;
    QTabWidget *m_tabs = nullptr;
    WhoGetsWhat *m_who = nullptr;
    QList<picture::Template> m_layouts; ///< as they stand in the box
    TextsEditor *m_editor = nullptr;
    QTimer m_previewSoon;
    QTimer m_keepSoon;
    QString m_written;                                   ///< id of the template whose texts are in the editor
    QString m_kept;                                      ///< as the case has them
    std::shared_ptr<const picture::Contents> m_contents; ///< read once, as long as the case does not change
    bool m_isKeeping = false;
    QLabel *m_state = nullptr;
    QPushButton *m_export = nullptr;
    PagePreview *m_preview = nullptr;
    std::optional<picture::Picture> m_picture;
    int m_made = 0; ///< counts requests, so that a late answer is not shown over a newer one
};

} // namespace kluwen::ui

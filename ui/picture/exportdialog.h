#pragma once
#include "core/picture/picturebuilder.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include <QDialog>
#include <QTimer>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace kluwen::ui
{

class OutlineList;
class PagePreview;
class PictureMaker;
class PictureTerms;
class RemarkList;
class TextsEditor;
class WhoGetsWhat;

/// The composer of a picture: its outline, the texts of the chosen section, and the pages as they will leave the house;
/// for whom it is, and its export. What is written is kept in the case after every pause and when the dialog closes, as
/// an edit that can be undone.
class PictureDialog : public QDialog
{
    Q_OBJECT
public:
    PictureDialog(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent = nullptr);

    void setLevel(picture::Level level);
    void setTemplate(const QString &id);
    void setRecipient(const QString &id);
    void setDecision(const QString &reference);
    void setPictureLanguage(Language language); ///< of the picture; the screen keeps its own
    /// Puts something into the section where one would look for it, shows that section and keeps it in the case.
    void add(picture::SectionItem item);
    void cite(); ///< asks which statement, for the text that has the keyboard
    void showSection(const QString &id);
    [[nodiscard]] WhoGetsWhat &whoGetsWhat() { return *m_who; }
    void lookAtWho(); ///< shows the page "Who gets what"
    [[nodiscard]] TextsEditor &editor() { return *m_editor; }
    [[nodiscard]] OutlineList &outline() { return *m_outline; }
    [[nodiscard]] bool isReady() const; ///< the preview shows the choice

public Q_SLOTS:
    void done(int result) override;

Q_SIGNALS:
    void previewed(); ///< the preview is in step with the choices

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeWriting();
    void connectParts();
    void retranslate();
    void readTexts(); ///< of the template that is chosen
    void keepTexts(); ///< into the case, where they changed
    void textsChanged();
    void caseChanged();
    void showHeading();
    void findPage(const QString &section);
    void remake();
    void showMade();
    void showState();
    void save();
    void freeze();
    void record(const picture::Picture &picture, const QString &path); ///< what left the house
    [[nodiscard]] picture::Texts texts() const;
    [[nodiscard]] picture::PictureOptions options() const;
    void setLeftOut(const QList<picture::LeftOut> &leftOut);
    [[nodiscard]] QString usualSection(const picture::SectionItem &item) const;

    CaseSession &m_session;
    Jobs &m_jobs;
    Prompt &m_prompt;
    PictureMaker *m_maker;
    PictureTerms *m_terms = nullptr;
    OutlineList *m_outline = nullptr;
    TextsEditor *m_editor = nullptr;
    QPushButton *m_cite = nullptr;
    QTabWidget *m_tabs = nullptr;
    PagePreview *m_preview = nullptr;
    WhoGetsWhat *m_who = nullptr;
    RemarkList *m_remarks = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_freeze = nullptr;
    QPushButton *m_export = nullptr;
    QTimer m_previewSoon;
    QTimer m_keepSoon;
    QString m_written;  ///< id of the template whose texts are in the editor
    QString m_document; ///< of the case, from which they were read or to which they were kept
    QString m_kept;     ///< the same as the fields say it
    Error m_error;      ///< why there is no picture; no message = there is one, or one is being made
    bool m_isKeeping = false;
};

} // namespace kluwen::ui

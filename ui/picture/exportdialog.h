#pragma once
#include "core/picture/picturebuilder.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;

namespace kluwen::ui
{

class PagePreview;
class TextsEditor;

/// Write a picture's texts, choose level, language and recipient, read the pages as they will leave the house, export.
/// What is written is kept in the case after every pause and when the dialog closes.
class PictureDialog : public QDialog
{
    Q_OBJECT
public:
    PictureDialog(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent = nullptr);

    void setLevel(picture::Level level);
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
    void readTexts(); ///< of the level that is chosen
    void keepTexts(); ///< into the case, where they changed
    void textsChanged();
    void remake();
    void showPages(const picture::Picture &picture);
    void save();
    [[nodiscard]] Language language() const;
    [[nodiscard]] picture::Level level() const;

    CaseSession &m_session;
    Jobs &m_jobs;
    Prompt &m_prompt;
    QComboBox *m_level = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_recipient = nullptr;
    TextsEditor *m_editor = nullptr;
    QTimer m_previewSoon;
    QTimer m_keepSoon;
    picture::Level m_written = picture::Level::Tactical; ///< the level whose texts are in the editor
    QString m_kept;                                      ///< as the case has them
    QLabel *m_state = nullptr;
    QPushButton *m_export = nullptr;
    PagePreview *m_preview = nullptr;
    std::optional<picture::Picture> m_picture;
    int m_made = 0; ///< counts requests, so that a late answer is not shown over a newer one
};

} // namespace kluwen::ui

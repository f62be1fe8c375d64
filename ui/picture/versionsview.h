#pragma once
#include "core/picture/picture.h"
#include "core/store/pictureversionstore.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include "ui/picture/pages.h"
#include <memory>
#include <QDialog>
#include <QPointer>

class QLabel;
class QPushButton;

namespace kluwen::ui
{

class PagePreview;
class TableView;

/// The frozen versions of pictures: one chosen is shown as it was, two chosen are compared; either can be written to a
/// file. A version for others is provided again only where that is still allowed, and every time it is recorded.
class VersionsView : public QDialog
{
    Q_OBJECT
public:
    VersionsView(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent = nullptr);
    ~VersionsView() override;

    [[nodiscard]] TableView &table() { return *m_table; }
    [[nodiscard]] QString state() const; ///< the sentence below the list
    [[nodiscard]] const Pages &pages() const;

public Q_SLOTS:
    void exportShown(); ///< asks where

Q_SIGNALS:
    void shown(); ///< the pages are those of what is chosen

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Shown ///< a version, or a comparison of two
    {
        picture::Picture picture;
        Pages pages;
    };
    void layOut();
    void retranslate();
    void fill();
    void choose();
    void take(const Result<std::shared_ptr<const Shown>> &answer);
    void record(const picture::Picture &picture, const QString &path);

    CaseSession &m_session;
    Jobs &m_jobs;
    Prompt &m_prompt;
    QList<store::PictureVersion> m_versions;
    std::shared_ptr<const Shown> m_shown;
    bool m_isComparison = false;
    TableView *m_table;
    PagePreview *m_preview;
    QLabel *m_state;
    QPushButton *m_export;
    QPushButton *m_close;
    QPointer<Job> m_job;
};

} // namespace kluwen::ui

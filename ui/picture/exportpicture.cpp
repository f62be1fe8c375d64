#include "core/picture/versions.h"
#include "core/store/casefile.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/picture/exportdialog.h"
#include "ui/picture/outlinelist.h"
#include "ui/picture/picturefile.h"
#include "ui/picture/picturemaker.h"
#include "ui/picture/pictureterms.h"
#include "ui/picture/preview.h"
#include "ui/picture/remarklist.h"
#include "ui/picture/textseditor.h"
#include "ui/picture/whogetswhat.h"

#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

// From the composer's choices to pages and to a file that leaves the house.

namespace kluwen::ui
{

picture::PictureOptions PictureDialog::options() const
{
    picture::PictureOptions options;
    options.layout = m_terms->layoutChosen();
    options.level = m_terms->layoutChosen().level;
    options.texts = texts();
    options.decision = m_terms->decision();
    if (const picture::Recipient *recipient = m_terms->recipient())
        options.recipient = *recipient;
    return options;
}

void PictureDialog::remake()
{
    m_previewSoon.stop();
    m_error = {};
    m_maker->make(options(), m_terms->language());
    showState();
}

void PictureDialog::showMade()
{
    const MadePicture &made = *m_maker->last();
    m_preview->setPages(made.pages);
    m_remarks->setRemarks(made.picture->remarks);
    m_outline->setRemarks(made.picture->remarks);
    m_editor->setCaptions(made.picture->captions);
    const auto count = static_cast<int>(made.picture->remarks.size());
    m_tabs->setTabText(m_tabs->indexOf(m_remarks),
                       count > 0 ? UiTr::tr("Remarks (%1)").arg(count) : UiTr::tr("Remarks"));
    if (m_maker->contents()) {
        QStringList charts;
        for (const picture::CaseChart &chart : m_maker->contents()->charts)
            charts << chart.title;
        m_editor->setCharts(charts);
        m_who->setCase(m_maker->contents(), made.options);
    }
    showState();
    Q_EMIT previewed();
}

void PictureDialog::showState()
{
    const MadePicture *made = m_maker->last();
    m_export->setEnabled(made != nullptr);
    m_freeze->setEnabled(made != nullptr && m_session.isEditable());
    if (!m_error.message.isEmpty()) {
        m_state->setText(m_error.code == Error::Code::Cancelled ? QString() : m_error.text());
        return;
    }
    if (!made) {
        m_state->setText(UiTr::tr("The picture is being made…"));
        return;
    }
    const int must = RemarkList::weighty(made->picture->remarks);
    const auto pages = static_cast<int>(made->pages.pages.size());
    m_state->setText(must == 0 ? UiTr::tr("%n page(s)", nullptr, pages)
                               : UiTr::tr("%1. %2").arg(
                                     UiTr::tr("%n page(s)", nullptr, pages),
                                     UiTr::tr("■ %n remark(s) must be looked at before it leaves.", nullptr, must)));
}

/// The preview turns to the section that is written.
void PictureDialog::findPage(const QString &section)
{
    const MadePicture *made = m_maker->last();
    if (!made)
        return;
    int page = section.isEmpty() ? 0 : -1;
    size_t bookmark = 0;
    for (const picture::Section &shown : made->picture->sections) {
        if (!shown.isIn(m_terms->language()))
            continue;
        if (shown.id == section && bookmark < made->pages.bookmarks.size())
            page = made->pages.bookmarks[bookmark].page;
        ++bookmark;
    }
    if (page >= 0)
        m_preview->showPage(page);
}

void PictureDialog::save()
{
    if (!m_maker->last())
        return;
    keepTexts();
    const MadePicture made = *m_maker->last();
    const QString suggestion = QStringLiteral("%1-%2.pdf").arg(m_terms->layoutChosen().id, languageCode(made.language));
    const QString path = m_prompt.fileToSave(UiTr::tr("Export picture"), suggestion, pictureFilter());
    if (path.isEmpty())
        return;
    picture::Picture numbered = *made.picture;
    if (const auto given = picture::numberCopy(m_session.caseFile(), numbered); !given) {
        m_prompt.showError(given.error());
        return;
    }
    m_jobs.start(
        UiTr::tr("Exporting the picture"), this,
        [picture = numbered, chosen = made.language, path](Progress &progress) {
            return writePicture(picture, chosen, path, progress);
        },
        [this, picture = numbered, path](const Result<void> &written) {
            if (written)
                record(picture, path);
            else if (written.error().code != Error::Code::Cancelled)
                m_prompt.showError(written.error());
        });
}

void PictureDialog::record(const picture::Picture &picture, const QString &path)
{
    const auto recorded =
        recordExport(m_session.caseFile(), picture, {m_terms->language(), path, m_terms->requester()});
    if (!recorded) {
        m_prompt.showError(recorded.error());
        return;
    }
    m_prompt.showMessage(UiTr::tr("The picture was written to %1.").arg(path));
}

/// Keeps the picture as it is now, to be opened and compared later.
void PictureDialog::freeze()
{
    if (!m_maker->last())
        return;
    keepTexts();
    picture::PictureOptions options = m_maker->last()->options;
    options.keepStatements = true;
    options.asOf = m_maker->last()->picture->frame.asOf;
    m_jobs.start(
        UiTr::tr("Freezing the picture"), this,
        [contents = m_maker->contents(), options](Progress &progress) {
            return picture::buildPicture(*contents, options, progress);
        },
        [this](const Result<picture::Picture> &built) {
            const auto number =
                built ? picture::freeze(m_session.caseFile(), *built) : Result<qint64>(fail(built.error()));
            if (!number && number.error().code != Error::Code::Cancelled)
                m_prompt.showError(number.error());
            else if (number)
                m_prompt.showMessage(
                    UiTr::tr("The picture is kept as version %1. The menu Picture, Frozen Versions, opens it.")
                        .arg(localeOf(screenLanguage()).toString(*number)));
        });
}

void PictureDialog::done(int result)
{
    keepTexts();
    QDialog::done(result);
}

} // namespace kluwen::ui

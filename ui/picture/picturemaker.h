#pragma once
#include "core/picture/picturebuilder.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/picture/pages.h"
#include <memory>
#include <QPointer>

namespace kluwen::ui
{

/// A picture with its pages in one language.
struct MadePicture
{
    std::shared_ptr<const picture::Picture> picture;
    picture::PictureOptions options; ///< it was made with
    Language language = Language::Dutch;
    Pages pages;
};

/// Makes the picture of a case as a job while somebody writes in it: the case is read once as long as it does not
/// change, and a wish that a newer one overtakes is stopped.
class PictureMaker : public QObject
{
    Q_OBJECT
public:
    PictureMaker(CaseSession &session, Jobs &jobs, QObject *parent);
    ~PictureMaker() override;

    void make(const picture::PictureOptions &options, Language language);
    void speak(Language language);        ///< the last picture in that language; nothing is worked out again
    void forget() { m_contents.reset(); } ///< the case changed: it is read again
    [[nodiscard]] const std::shared_ptr<const picture::Contents> &contents() const { return m_contents; }
    [[nodiscard]] const MadePicture *last() const { return m_last ? &*m_last : nullptr; } ///< null while one is made

Q_SIGNALS:
    void made();                             ///< last() has it
    void failed(const kluwen::Error &error); ///< never for one that was overtaken

private:
    struct Answer
    {
        std::shared_ptr<const picture::Contents> contents;
        Result<MadePicture> made;
    };
    void take(int wish, Result<Answer> answer);

    CaseSession &m_session;
    Jobs &m_jobs;
    std::shared_ptr<const picture::Contents> m_contents;
    std::optional<MadePicture> m_last;
    QPointer<Job> m_job;
    int m_wishes = 0; ///< counted, so that a late answer is not taken for a newer one
};

} // namespace kluwen::ui

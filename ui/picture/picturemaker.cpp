#include "ui/picture/picturemaker.h"
#include "core/store/casefile.h"
#include "ui/base/tr.h"

namespace kluwen::ui
{

PictureMaker::PictureMaker(CaseSession &session, Jobs &jobs, QObject *parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
}

PictureMaker::~PictureMaker()
{
    if (m_job)
        m_job->cancel();
}

void PictureMaker::make(const picture::PictureOptions &options, Language language)
{
    if (m_job)
        m_job->cancel();
    m_last.reset();
    const int wish = ++m_wishes;
    m_job = m_jobs.start(
        UiTr::tr("Making the picture"), this,
        [path = m_session.path(), &clock = m_session.clock(), options, language,
         known = m_contents](Progress &progress) -> Result<Answer> {
            std::shared_ptr<const picture::Contents> contents = known;
            const QString texts = options.texts ? picture::toJson(*options.texts) : QString();
            if (!contents || picture::lacksPaymentTexts(*contents, texts)) {
                auto reader = store::CaseFile::openReader(path, clock);
                if (!reader)
                    return fail(reader.error());
                auto read = contents ? Result<picture::Contents>(*contents) : picture::readContents(**reader, progress);
                if (!read)
                    return fail(read.error());
                if (const auto told = picture::readPaymentTexts(**reader, texts, *read); !told)
                    return fail(told.error());
                contents = std::make_shared<const picture::Contents>(std::move(*read));
            }
            auto built = picture::buildPicture(*contents, options, progress);
            if (!built)
                return Answer{contents, fail(built.error())};
            const auto picture = std::make_shared<const picture::Picture>(std::move(*built));
            return Answer{contents, MadePicture{picture, options, language, layOutPages(*picture, language)}};
        },
        [this, wish](Result<Answer> answer) { take(wish, std::move(answer)); });
}

void PictureMaker::speak(Language language)
{
    if (!m_last)
        return;
    const int wish = ++m_wishes;
    m_job = m_jobs.start(
        UiTr::tr("Making the picture"), this,
        [picture = m_last->picture, options = m_last->options, language,
         contents = m_contents](Progress &) -> Result<Answer> {
            return Answer{contents, MadePicture{picture, options, language, layOutPages(*picture, language)}};
        },
        [this, wish](Result<Answer> answer) { take(wish, std::move(answer)); });
}

void PictureMaker::take(int wish, Result<Answer> answer)
{
    if (wish != m_wishes)
        return;
    if (answer)
        m_contents = answer->contents;
    if (!answer || !answer->made) {
        Q_EMIT failed(answer ? answer->made.error() : answer.error());
        return;
    }
    m_last = std::move(*answer->made);
    Q_EMIT made();
}

} // namespace kluwen::ui

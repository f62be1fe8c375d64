#include "ui/chart/photokeeper.h"
#include "core/store/casefile.h"
#include "core/store/thingstore.h"
#include "ui/base/tr.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/chartview.h"

namespace kluwen::ui
{

PhotoKeeper::PhotoKeeper(CaseSession &session, Jobs &jobs, Prompt &prompt, ChartView &chart)
    : QObject(&chart), m_session(session), m_jobs(jobs), m_prompt(prompt), m_chart(chart)
{
    connect(&chart, &ChartView::loaded, this, &PhotoKeeper::show);
    connect(&session, &CaseSession::changed, this, [this](const store::Changes &changes) {
        if (changes.charts || changes.everything)
            read();
    });
    read();
}

PhotoKeeper::~PhotoKeeper()
{
    if (m_job)
        m_job->cancel();
}

void PhotoKeeper::read()
{
    const QStringList keys = photoKeys(m_session.caseFile());
    if (keys == m_keys)
        return;
    m_keys = keys;
    if (m_job)
        m_job->cancel();
    m_job = m_jobs.start(
        UiTr::tr("Reading photos"), this,
        [path = m_session.path(), clock = &m_session.clock()](Progress &) -> Result<Photos> {
            const auto reader = store::CaseFile::openReader(path, *clock);
            if (!reader)
                return fail(reader.error());
            return readPhotos(**reader);
        },
        [this](const Result<Photos> &photos) {
            if (!photos) { // a chart without photos is whole; the next change reads them again
                m_keys.clear();
                return;
            }
            m_photos = std::make_shared<const Photos>(*photos);
            show();
            Q_EMIT changed();
        });
}

void PhotoKeeper::show()
{
    ChartCanvas &canvas = m_chart.canvas();
    if (m_photos->isEmpty() && !canvas.scene().photos)
        return;
    canvas.changeScene([photos = m_photos](Scene &scene) { scene.photos = photos; });
}

void PhotoKeeper::choose()
{
    const RecordId thing = m_session.selection().current();
    const auto known = m_session.caseFile().things().findThing(thing);
    if (!thing.isValid() || !known) {
        m_prompt.showMessage(UiTr::tr("Select the person or other entity whose photo it is."));
        return;
    }
    const QString path = m_prompt.fileToOpen(UiTr::tr("Photo of %1").arg(known->caption),
                                             UiTr::tr("Images (*.png *.jpg *.jpeg *.webp *.bmp)"));
    if (path.isEmpty())
        return;
    m_jobs.start(
        UiTr::tr("Reading photos"), this, [path](Progress &) { return packedPhoto(path); },
        [this, thing, caption = known->caption](const Result<QByteArray> &packed) {
            if (!packed) {
                m_prompt.showError(packed.error());
                return;
            }
            (void)m_session.edit({QT_TRANSLATE_NOOP("Core", "Add a photo of %1"), {caption}},
                                 [&](store::CaseFile &file) { return setPhoto(file, thing, *packed); });
        });
}

void PhotoKeeper::remove()
{
    QList<RecordId> shown;
    for (const RecordId thing : m_session.selection().records())
        if (hasPhoto(m_session.caseFile(), thing))
            shown << thing;
    if (shown.isEmpty()) {
        m_prompt.showMessage(UiTr::tr("Nothing that is selected has a photo."));
        return;
    }
    (void)m_session.edit({QT_TRANSLATE_NOOP("Core", "Remove photos"), {}}, [&](store::CaseFile &file) -> Result<void> {
        for (const RecordId thing : std::as_const(shown))
            if (const auto done = setPhoto(file, thing, {}); !done)
                return done;
        return {};
    });
}

} // namespace kluwen::ui

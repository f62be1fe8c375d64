#include "ui/shell/casedoor.h"
#include "ui/base/format.h"
#include "ui/base/prompt.h"
#include "ui/base/tr.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace kluwen::ui
{

namespace
{

/// A title as a file name that every system takes.
QString fileNameOf(const QString &title)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\w .-]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString name = title;
    return name.replace(unfit, QStringLiteral("_")).simplified() + QStringLiteral(".kluwen");
}

} // namespace

QString caseFilter()
{
    return UiTr::tr("Kluwen cases (*.kluwen);;All files (*)");
}

CaseDoor::CaseDoor(Jobs &jobs, Prompt &prompt, const Clock &clock, MakeDemoCase makeDemoCase, Receiver receiver,
                   QObject *parent)
    : QObject(parent), m_jobs(jobs), m_prompt(prompt), m_clock(clock), m_makeDemoCase(std::move(makeDemoCase)),
      m_receiver(std::move(receiver))
{
}

void CaseDoor::askNew()
{
    const QString title = m_prompt.text(UiTr::tr("New Case"), UiTr::tr("Name of the operation or case"), {}).trimmed();
    if (title.isEmpty())
        return;
    QString path = m_prompt.fileToSave(UiTr::tr("New Case"), fileNameOf(title), caseFilter());
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".kluwen");
    start(UiTr::tr("Making %1").arg(title), [path, title, language = screenLanguage(), clock = &m_clock](Progress &) {
        return store::CaseFile::create(path, title, language, *clock);
    });
}

void CaseDoor::askOpen()
{
    if (const QString path = m_prompt.fileToOpen(UiTr::tr("Open Case"), caseFilter()); !path.isEmpty())
        open(path);
}

void CaseDoor::open(const QString &path)
{
    start(UiTr::tr("Opening %1").arg(QFileInfo(path).fileName()),
          [path, clock = &m_clock](Progress &) { return store::CaseFile::open(path, *clock); });
}

void CaseDoor::openDemo()
{
    if (!m_makeDemoCase)
        return;
    start(UiTr::tr("Making the demonstration case"),
          [make = m_makeDemoCase, clock = &m_clock](Progress &progress) -> Result<std::unique_ptr<store::CaseFile>> {
              const auto path = make(progress);
              if (!path)
                  return fail(path.error());
              return store::CaseFile::open(*path, *clock);
          });
}

void CaseDoor::start(const QString &title, std::function<Result<std::unique_ptr<store::CaseFile>>(Progress &)> work)
{
    if (m_busy)
        return;
    m_busy = true;
    m_jobs.start(title, this, std::move(work), [this](Result<std::unique_ptr<store::CaseFile>> opened) {
        m_busy = false;
        if (opened)
            m_receiver(std::move(*opened));
        else if (opened.error().code != Error::Code::Cancelled)
            m_prompt.showError(opened.error());
    });
}

} // namespace kluwen::ui

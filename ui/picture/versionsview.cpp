#include "ui/picture/versionsview.h"
#include "core/picture/comparison.h"
#include "core/picture/picturejson.h"
#include "core/picture/provision.h"
#include "core/picture/versions.h"
#include "core/store/casefile.h"
#include "ui/base/format.h"
#include "ui/base/tableview.h"
#include "ui/base/tr.h"
#include "ui/picture/picturefile.h"
#include "ui/picture/preview.h"

#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace kluwen::ui
{

namespace
{

/// One version as it was, or what became of the earlier of two in the later.
Result<picture::Picture> frozenOrCompared(store::CaseFile &caseFile, const QList<store::PictureVersion> &chosen)
{
    auto later = picture::frozenPicture(caseFile, chosen.front().id);
    if (!later || chosen.size() == 1)
        return later;
    const auto earlier = picture::frozenPicture(caseFile, chosen.back().id);
    if (!earlier)
        return fail(earlier.error());
    return picture::comparisonPicture(*earlier, *later, {chosen.back().id, chosen.back().asOf},
                                      {chosen.front().id, chosen.front().asOf});
}

} // namespace

VersionsView::VersionsView(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent)
    : QDialog(parent), m_session(session), m_jobs(jobs), m_prompt(prompt), m_table(new TableView(this)),
      m_preview(new PagePreview(this)), m_state(new QLabel(this)), m_export(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    layOut();
    connect(m_table, &TableView::rowsChosen, this, &VersionsView::choose);
    connect(m_export, &QPushButton::clicked, this, &VersionsView::exportShown);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    retranslate();
    fill();
}

VersionsView::~VersionsView()
{
    if (m_job)
        m_job->cancel();
}

void VersionsView::layOut()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setProperty("helpTopic", QLatin1String("picture"));
    resize(1240, 760);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_state->setWordWrap(true);
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_preview);
    split->setStretchFactor(1, 1);
    split->setSizes({560, 680});
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_export);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(split, 1);
    column->addLayout(foot);
    for (QPushButton *button : {m_export, m_close})
        button->setAutoDefault(false);
}

void VersionsView::fill()
{
    const auto all = store::PictureVersionStore(m_session.caseFile()).all();
    if (!all) {
        m_state->setText(all.error().text());
        return;
    }
    m_versions = *all;
    Table table;
    table.name = windowTitle();
    for (const QString &title : {UiTr::tr("No."), UiTr::tr("Title"), UiTr::tr("Recipient"), UiTr::tr("As of"),
                                 UiTr::tr("Frozen"), UiTr::tr("User"), UiTr::tr("Checksum")})
        table.columns << TableColumn{title};
    const Language language = screenLanguage();
    for (const store::PictureVersion &version : std::as_const(m_versions)) {
        TableRow row;
        row.emplace_back(version.id);
        row.emplace_back(language == Language::Dutch ? version.titleNl : version.titleEn);
        row.emplace_back(version.recipient.isEmpty() ? UiTr::tr("own team") : version.recipientName);
        row.emplace_back(momentText(version.asOf, language));
        row.emplace_back(momentText(version.at, language));
        row.emplace_back(version.user);
        row.emplace_back(picture::shortHash(version.contentHash));
        table.rows.push_back(std::move(row));
    }
    m_table->show(std::move(table));
    if (m_versions.isEmpty())
        choose();
    else
        m_table->choose(0); // which reads it
}

void VersionsView::choose()
{
    if (m_job)
        m_job->cancel();
    m_shown.reset();
    m_export->setEnabled(false);
    QList<store::PictureVersion> chosen; // the newest first, as the list is
    for (const int row : m_table->chosen())
        chosen << m_versions[row];
    m_isComparison = chosen.size() == 2;
    if (m_versions.isEmpty()) {
        m_state->setText(UiTr::tr("No picture was frozen yet. Freeze keeps the picture of the composer as it is."));
    } else if (chosen.isEmpty() || chosen.size() > 2) {
        m_preview->setPages({});
        m_state->setText(UiTr::tr("Choose one version to read it, or two to see what is new, changed and withdrawn."));
    } else {
        m_state->setText(UiTr::tr("The version is being read…"));
        m_job = m_jobs.start(
            UiTr::tr("Reading a frozen version"), this,
            [path = m_session.caseFile().path(), clock = &m_session.clock(), chosen,
             language = screenLanguage()](Progress &) -> Result<std::shared_ptr<const Shown>> {
                const auto reader = store::CaseFile::openReader(path, *clock);
                if (!reader)
                    return fail(reader.error());
                auto picture = frozenOrCompared(**reader, chosen);
                if (!picture)
                    return fail(picture.error());
                auto shown = std::make_shared<Shown>();
                shown->picture = std::move(*picture);
                shown->pages = layOutPages(shown->picture, language);
                return std::shared_ptr<const Shown>(std::move(shown));
            },
            [this](const Result<std::shared_ptr<const Shown>> &answer) { take(answer); });
    }
}

void VersionsView::take(const Result<std::shared_ptr<const Shown>> &answer)
{
    if (!answer) {
        if (answer.error().code == Error::Code::Cancelled)
            return;
        m_preview->setPages({});
        m_state->setText(answer.error().text());
        return;
    }
    m_shown = *answer;
    m_preview->setPages(m_shown->pages);
    m_export->setEnabled(true);
    const auto pages = static_cast<int>(m_shown->pages.pages.size());
    m_state->setText(m_isComparison
                         ? UiTr::tr("What the later version says otherwise than the earlier, for the own team only. "
                                    "%n page(s).",
                                    nullptr, pages)
                         : UiTr::tr("As it was frozen. %n page(s).", nullptr, pages));
    Q_EMIT shown();
}

void VersionsView::exportShown()
{
    if (!m_shown)
        return;
    picture::Picture picture = m_shown->picture;
    if (const auto allowed = picture::mayProvideAgain(picture, {}, m_session.clock()); !allowed) {
        m_prompt.showError(allowed.error());
        return;
    }
    const QString path =
        m_prompt.fileToSave(UiTr::tr("Export picture"), QStringLiteral("picture.pdf"), pictureFilter());
    if (path.isEmpty())
        return;
    if (const auto numbered = picture::numberCopy(m_session.caseFile(), picture); !numbered) {
        m_prompt.showError(numbered.error());
        return;
    }
    m_jobs.start(
        UiTr::tr("Exporting the picture"), this,
        [picture, language = screenLanguage(), path](Progress &progress) {
            return writePicture(picture, language, path, progress);
        },
        [this, picture, path](const Result<void> &written) {
            if (written)
                record(picture, path);
            else if (written.error().code != Error::Code::Cancelled)
                m_prompt.showError(written.error());
        });
}

void VersionsView::record(const picture::Picture &picture, const QString &path)
{
    if (const auto recorded = recordExport(m_session.caseFile(), picture, {screenLanguage(), path, {}}); !recorded) {
        m_prompt.showError(recorded.error());
        return;
    }
    m_prompt.showMessage(UiTr::tr("The picture was written to %1.").arg(path));
}

QString VersionsView::state() const
{
    return m_state->text();
}

const Pages &VersionsView::pages() const
{
    return m_preview->pages();
}

void VersionsView::retranslate()
{
    setWindowTitle(UiTr::tr("Frozen Versions"));
    m_table->setAccessibleName(windowTitle());
    m_preview->setAccessibleName(UiTr::tr("Pages"));
    m_export->setText(UiTr::tr("Export…"));
    m_close->setText(UiTr::tr("Close"));
}

void VersionsView::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    }
}

} // namespace kluwen::ui

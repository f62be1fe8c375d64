#include "ui/picture/sealedpackage.h"
#include "core/sealing/keyfile.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"
#include "ui/picture/packedpages.h"
#include "ui/picture/preview.h"
#include "ui/picture/savefile.h"

#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kluwen::ui
{

namespace
{

constexpr qint64 mostInMemory = qint64{512} << 20; ///< bytes; larger packages are unpacked on the command line

enum PackedColumn { PackedName, PackedSize, PackedHash };

} // namespace

SealedPackage::SealedPackage(const QString &path, Jobs &jobs, Prompt &prompt, QWidget *parent)
    : QDialog(parent), m_path(path), m_jobs(jobs), m_prompt(prompt), m_verdict(new QLabel(this)),
      m_how(new QLabel(this)), m_passphrase(new QLineEdit(this)), m_key(new QPushButton(this)),
      m_open(new QPushButton(this)), m_manifest(new QFormLayout), m_files(new QTableWidget(0, 3, this)),
      m_parts(new QSplitter(Qt::Vertical, this)), m_preview(new PagePreview(this)), m_notShown(new QLabel(this)),
      m_save(new QPushButton(this)), m_close(new QPushButton(this))
{
    layOut();
    connect(m_key, &QPushButton::clicked, this, &SealedPackage::chooseKey);
    connect(m_open, &QPushButton::clicked, this, [this] { open(m_passphrase->text()); });
    connect(m_save, &QPushButton::clicked, this, [this] { saveCopy(m_files->currentRow()); });
    connect(m_files, &QTableWidget::cellActivated, this, &SealedPackage::saveCopy);
    connect(m_files, &QTableWidget::currentCellChanged, this, [this](int row) { showFile(row); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    showState();
    readSeal();
}

SealedPackage::~SealedPackage()
{
    if (m_drawing)
        m_drawing->cancel();
    if (m_job)
        m_job->cancel();
}

void SealedPackage::layOut()
{
    for (QLabel *label : {m_verdict, m_how, m_notShown})
        label->setWordWrap(true);
    m_verdict->setProperty("notice", true);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_files->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_files->setSelectionMode(QAbstractItemView::SingleSelection);
    m_files->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_files->verticalHeader()->hide();
    m_files->horizontalHeader()->setSectionResizeMode(PackedName, QHeaderView::ResizeToContents);
    m_files->horizontalHeader()->setSectionResizeMode(PackedSize, QHeaderView::ResizeToContents);
    m_files->horizontalHeader()->setStretchLastSection(true);
    m_open->setDefault(true);
    auto *unlock = new QHBoxLayout;
    unlock->addWidget(m_key);
    unlock->addWidget(m_passphrase, 1);
    unlock->addWidget(m_open);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_save);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_verdict);
    column->addWidget(m_how);
    column->addLayout(unlock);
    column->addLayout(m_manifest);
    m_notShown->setProperty("muted", true);
    m_parts->addWidget(m_files);
    m_parts->addWidget(m_preview);
    m_parts->setStretchFactor(0, 1);
    m_parts->setStretchFactor(1, 5);
    m_parts->setChildrenCollapsible(false);
    column->addWidget(m_parts, 1);
    column->addWidget(m_notShown);
    column->addLayout(foot);
    resize(820, 860);
}

void SealedPackage::readSeal()
{
    setBusy(true);
    m_job = m_jobs.start(
        UiTr::tr("Checking the sealed package"), this,
        [path = m_path](Progress &progress) -> Result<sealing::Seal> {
            QFile package(path);
            return sealing::readSeal(package, progress);
        },
        [this](Result<sealing::Seal> seal) {
            if (seal)
                m_seal = std::move(*seal);
            else
                m_error = seal.error();
            setBusy(false);
            m_passphrase->setFocus();
            Q_EMIT sealRead();
        });
}

void SealedPackage::setKeyFile(const QString &path)
{
    m_keyFile = path;
    showState();
}

void SealedPackage::chooseKey()
{
    const QString path = m_prompt.fileToOpen(UiTr::tr("Own key"), UiTr::tr("Keys (*.kluwenkey)"));
    if (!path.isEmpty())
        setKeyFile(path);
}

void SealedPackage::open(const QString &passphrase)
{
    if (!m_seal || m_isBusy)
        return;
    setBusy(true);
    const bool byPassphrase = m_seal->byPassphrase;
    m_job = m_jobs.start(
        UiTr::tr("Opening the sealed package"), this,
        [path = m_path, passphrase, byPassphrase,
         keyFile = m_keyFile](Progress &progress) -> Result<sealing::OpenedInMemory> {
            if (byPassphrase)
                return sealing::readPackage(path, passphrase, mostInMemory, progress);
            auto key = sealing::readSecretKey(keyFile, passphrase);
            if (!key)
                return fail(key.error());
            return sealing::readPackage(path, *key, mostInMemory, progress);
        },
        [this](Result<sealing::OpenedInMemory> opened) { takeOpened(std::move(opened)); });
}

void SealedPackage::takeOpened(Result<sealing::OpenedInMemory> opened)
{
    m_passphrase->clear();
    if (!opened) {
        setBusy(false);
        if (opened.error().code != Error::Code::Cancelled)
            m_prompt.showError(opened.error());
        return;
    }
    m_opened = std::move(*opened);
    setBusy(false);
    m_files->setCurrentCell(0, 0);
    Q_EMIT openedWhole();
}

void SealedPackage::setBusy(bool busy)
{
    m_isBusy = busy;
    showState();
}

QString SealedPackage::verdict() const
{
    return m_verdict->text();
}

void SealedPackage::showState()
{
    setWindowTitle(UiTr::tr("Sealed package %1").arg(QFileInfo(m_path).fileName()));
    if (!m_error.message.isEmpty())
        m_verdict->setText(m_error.text());
    else if (!m_seal)
        m_verdict->setText(UiTr::tr("The seal is being checked…"));
    else
        m_verdict->setText(
            UiTr::tr(
                "The package is as it was when the key %1 signed it. Check this number with the sender by telephone.")
                .arg(m_seal->sender.fingerprint()));
    const bool byKey = m_seal && !m_seal->byPassphrase;
    const bool isLocked = m_seal && !m_opened;
    m_how->setVisible(isLocked);
    m_key->setVisible(isLocked && byKey);
    m_passphrase->setVisible(isLocked);
    m_open->setVisible(isLocked);
    m_open->setEnabled(!m_isBusy && (!byKey || !m_keyFile.isEmpty()));
    m_how->setText(byKey ? UiTr::tr("It is sealed for a key. Choose your own key and enter its passphrase.")
                         : UiTr::tr("It is sealed with a passphrase, which the sender gives through another channel."));
    m_key->setText(m_keyFile.isEmpty() ? UiTr::tr("Choose a Key…") : QFileInfo(m_keyFile).fileName());
    m_passphrase->setPlaceholderText(byKey ? UiTr::tr("Passphrase of the key") : UiTr::tr("Passphrase"));
    m_passphrase->setAccessibleName(m_passphrase->placeholderText());
    m_open->setText(m_isBusy ? UiTr::tr("Opening…") : UiTr::tr("Open"));
    m_save->setText(UiTr::tr("Save a Copy…"));
    m_save->setVisible(m_opened.has_value());
    m_close->setText(UiTr::tr("Close"));
    m_parts->setVisible(m_opened.has_value());
    m_notShown->setVisible(!m_notShown->text().isEmpty());
    m_files->setAccessibleName(UiTr::tr("Files in the package"));
    m_files->setHorizontalHeaderLabels({UiTr::tr("File"), UiTr::tr("Size"), UiTr::tr("SHA-256")});
    showManifest();
}

void SealedPackage::showManifest()
{
    while (m_manifest->rowCount() > 0)
        m_manifest->removeRow(0);
    m_files->setRowCount(0);
    if (!m_opened)
        return;
    const sealing::Manifest &manifest = m_opened->opened.manifest;
    const auto row = [this](const QString &name, const QString &text) {
        if (text.isEmpty())
            return;
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_manifest->addRow(name, label);
    };
    const auto moment = [](const QDateTime &at) { return at.isValid() ? momentText(at, screenLanguage()) : QString(); };
    row(UiTr::tr("Title"), manifest.title);
    row(UiTr::tr("Marking"), manifest.marking);
    row(UiTr::tr("For"), manifest.recipient);
    row(UiTr::tr("Ground"), manifest.ground);
    row(UiTr::tr("Signed by"), UiTr::tr("%1 (key %2)").arg(manifest.sender, m_opened->opened.sender.fingerprint()));
    row(UiTr::tr("As of"), moment(manifest.asOf));
    row(UiTr::tr("Sealed on"), moment(manifest.madeAt));
    for (const sealing::PackedFile &file : manifest.files) {
        const int at = m_files->rowCount();
        m_files->insertRow(at);
        m_files->setItem(at, PackedName, new QTableWidgetItem(file.name));
        m_files->setItem(at, PackedSize, new QTableWidgetItem(sizeText(file.size, screenLanguage())));
        m_files->setItem(at, PackedHash, new QTableWidgetItem(QString::fromLatin1(file.sha256.toHex())));
    }
}

void SealedPackage::showFile(int row)
{
    if (m_drawing)
        m_drawing->cancel();
    m_preview->setPages({});
    m_notShown->clear();
    if (!m_opened || row < 0 || row >= static_cast<int>(m_opened->files.size()))
        return;
    const auto &[name, bytes] = m_opened->files[static_cast<size_t>(row)];
    m_drawing = m_jobs.start(
        UiTr::tr("Showing %1").arg(name), this,
        [name = name, bytes = bytes](Progress &progress) { return pagesOfFile(name, bytes, progress); },
        [this](Result<Pages> pages) {
            if (pages)
                m_preview->setPages(std::move(*pages));
            else if (pages.error().code != Error::Code::Cancelled)
                m_notShown->setText(pages.error().text());
            m_notShown->setVisible(!m_notShown->text().isEmpty());
            Q_EMIT fileShown();
        });
}

void SealedPackage::saveCopy(int row)
{
    if (!m_opened || row < 0 || row >= m_files->rowCount())
        return;
    const QString name = m_files->item(row, PackedName)->text();
    for (const auto &[packed, bytes] : m_opened->files) {
        if (packed != name)
            continue;
        const QString path = m_prompt.fileToSave(UiTr::tr("Save a copy"), name, UiTr::tr("All files (*)"));
        if (path.isEmpty())
            return;
        NoProgress progress;
        if (const auto saved = saveFile(path, bytes, progress); !saved)
            m_prompt.showError(saved.error());
        else
            m_prompt.showMessage(UiTr::tr("A copy was written to %1.").arg(path));
    }
}

void SealedPackage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showState();
    QDialog::changeEvent(event);
}

} // namespace kluwen::ui

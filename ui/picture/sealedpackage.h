#pragma once
#include "core/sealing/unsealing.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include <memory>
#include <optional>
#include <QDialog>
#include <QPointer>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTableWidget;

namespace kluwen::ui
{

class PagePreview;

/// A sealed package, read-only: whether its signature holds, and once it is opened with the passphrase or the own key,
/// what it says of itself and its files. These stay in memory: the chosen one is shown as pages, and saved where the
/// reader says.
class SealedPackage : public QDialog
{
    Q_OBJECT
public:
    SealedPackage(const QString &path, Jobs &jobs, Prompt &prompt, QWidget *parent = nullptr);
    ~SealedPackage() override;

    void setKeyFile(const QString &path);
    void open(const QString &passphrase); ///< of the package, or of the key
    void saveCopy(int row);               ///< asks where
    [[nodiscard]] QTableWidget &files() { return *m_files; }
    [[nodiscard]] QString verdict() const; ///< the sentence on seal and signature
    [[nodiscard]] PagePreview &preview() { return *m_preview; }

Q_SIGNALS:
    void sealRead();    ///< the signature was looked at; the verdict says what came of it
    void openedWhole(); ///< the files are shown
    void fileShown();   ///< the chosen one, or why it is not

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void readSeal();
    void takeOpened(Result<sealing::OpenedInMemory> opened);
    void showState();
    void showManifest();
    void showFile(int row);
    void chooseKey();
    void setBusy(bool busy);

    QString m_path;
    Jobs &m_jobs;
    Prompt &m_prompt;
    QString m_keyFile;
    std::optional<sealing::Seal> m_seal;
    std::optional<sealing::OpenedInMemory> m_opened;
    Error m_error; ///< of the seal; no message = it holds or is still being read
    QPointer<Job> m_job;
    bool m_isBusy = false;
    QLabel *m_verdict;
    QLabel *m_how;
    QLineEdit *m_passphrase;
    QPushButton *m_key;
    QPushButton *m_open;
    QFormLayout *m_manifest;
    QTableWidget *m_files;
    QSplitter *m_parts;
    PagePreview *m_preview;
    QLabel *m_notShown;
    QPointer<Job> m_drawing;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace kluwen::ui

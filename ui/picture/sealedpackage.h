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
class QTableWidget;

namespace kluwen::ui
{

/// A sealed package, read-only: whether its signature holds, and once it is opened with the passphrase or the own key,
/// what it says of itself and its files. These stay in memory; a chosen one is saved where the reader says.
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

Q_SIGNALS:
    void sealRead();    ///< the signature was looked at; the verdict says what came of it
    void openedWhole(); ///< the files are shown

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void readSeal();
    void takeOpened(Result<sealing::OpenedInMemory> opened);
    void showState();
    void showManifest();
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
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace kluwen::ui

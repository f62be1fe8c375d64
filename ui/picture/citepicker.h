#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/picture/citesearch.h"
#include <QDialog>
#include <QTimer>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace kluwen::ui
{

/// Picks a statement or a payment of the case to be cited: at first those of what is selected in the window, then those
/// of what is searched for. A job finds them, so that typing goes on in a large case.
class CitePicker : public QDialog
{
    Q_OBJECT
public:
    CitePicker(CaseSession &session, Jobs &jobs, QWidget *parent = nullptr);
    ~CitePicker() override;

    void search(const QString &text); ///< without waiting for more keys
    [[nodiscard]] bool isSearching() const { return m_pause.isActive() || m_job; }
    [[nodiscard]] QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void chosen(kluwen::StatementId statement);
    void paymentChosen(kluwen::PaymentId payment);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void take(const Result<QList<CiteLine>> &found, bool isSelection);
    void choose();

    CaseSession &m_session;
    Jobs &m_jobs;
    std::shared_ptr<CiteSearch> m_search; ///< shared with the job, which may end after the dialog
    QPointer<Job> m_job;
    int m_wishes = 0; ///< counted, so that a late answer is not taken for a newer one
    QLineEdit *m_words;
    QLabel *m_state;
    QListWidget *m_list;
    QDialogButtonBox *m_buttons;
    QTimer m_pause;
};

} // namespace kluwen::ui

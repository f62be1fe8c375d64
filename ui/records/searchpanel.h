#pragma once
#include "core/store/search.h"
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/theme.h"
#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QTimer;

namespace kluwen::ui
{

class EmptyState;
class SearchDelegate;
class SearchModel;

/// One box for names, numbers and payment descriptions, with what it found below as one types.
class SearchPanel : public QWidget
{
    Q_OBJECT
public:
    SearchPanel(CaseSession &session, Jobs &jobs, QWidget *parent = nullptr);
    ~SearchPanel() override;

    [[nodiscard]] QLineEdit &box() { return *m_box; }
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] const SearchModel &model() const { return *m_model; }

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);
    void focusSearch();
    void search(const QString &text); ///< at once

Q_SIGNALS:
    void openRequested(kluwen::RecordId record);
    void paymentRequested(kluwen::PaymentId payment);
    void searched(); ///< what was found is shown

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void start();
    void take(const QString &query, const Result<QList<store::SearchHit>> &hits);
    void open(const QModelIndex &index);
    void showState();
    void retranslate();

    static constexpr int pauseMs = 120;
    static constexpr int mostHits = 50;

    CaseSession &m_session;
    Jobs &m_jobs;
    QLineEdit *m_box;
    QListView *m_list;
    SearchModel *m_model;
    SearchDelegate *m_delegate;
    QLabel *m_count;
    EmptyState *m_empty;
    QTimer *m_pause;
    QPointer<Job> m_job;
    int m_asked = 0;
};

} // namespace kluwen::ui

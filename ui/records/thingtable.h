#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/theme.h"
#include "ui/records/thingsnapshot.h"
#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace kluwen::ui
{

class EmptyState;
class ThingModel;

/// The things of the case as a table, of all types or of one: sorted by a column, filtered by words, in step with the
/// selection of the other views.
class ThingTable : public QWidget
{
    Q_OBJECT
public:
    ThingTable(CaseSession &session, Jobs &jobs, QWidget *parent = nullptr);
    ~ThingTable() override;

    [[nodiscard]] QTableView &view() { return *m_view; }
    [[nodiscard]] ThingModel &model() { return *m_model; }
    void showType(const QString &type); ///< empty = all

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);
    void reload();
    void setFilter(const QString &text);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void take(std::shared_ptr<const ThingSnapshot> snapshot);
    void fillTypes(const ThingSnapshot &snapshot);
    void showSelection();
    void takeSelection();
    void showState();
    void fitColumns();
    void copy();
    void retranslate();

    CaseSession &m_session;
    Jobs &m_jobs;
    QLineEdit *m_filter;
    QComboBox *m_types;
    QLabel *m_count;
    QTableView *m_view;
    ThingModel *m_model;
    EmptyState *m_empty;
    QPointer<Job> m_job;
    QString m_type;
    QString m_fitted = QStringLiteral("-"); ///< the type whose columns were fitted last
    int m_number = 0;
    bool m_isStale = false;
    bool m_isFollowing = false; ///< the table takes over a selection made elsewhere
};

} // namespace kluwen::ui

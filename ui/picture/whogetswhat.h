#pragma once
#include "core/picture/explain.h"
#include "ui/base/jobs.h"
#include <memory>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace kluwen::ui
{

class ExplainModel;
class ExplainFilter;

/// Side by side what each recipient gets of every thing and statement, and why. Protected identities are not in it.
class WhoGetsWhat : public QWidget
{
    Q_OBJECT
public:
    explicit WhoGetsWhat(Jobs &jobs, QWidget *parent = nullptr);

    /// The case and on what terms; worked out when the page is looked at.
    void setCase(std::shared_ptr<const picture::Contents> contents, const picture::PictureOptions &options);
    [[nodiscard]] ExplainModel &model() { return *m_model; }

Q_SIGNALS:
    void filled();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    void tellReason();

    Jobs &m_jobs;
    std::shared_ptr<const picture::Contents> m_contents;
    picture::PictureOptions m_options;
    bool m_isStale = false;
    int m_asked = 0;
    QLineEdit *m_words;
    QCheckBox *m_onlyDifferent;
    QTableView *m_table;
    QLabel *m_reason;
    ExplainModel *m_model;
    ExplainFilter *m_filter;
};

} // namespace kluwen::ui

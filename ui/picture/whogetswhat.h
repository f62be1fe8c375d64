#pragma once
#include "core/picture/explain.h"
#include "ui/base/jobs.h"
#include <memory>
#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace kluwen::ui
{

class ExplainModel;
class ExplainFilter;

/// Side by side what each recipient gets of every thing and statement, and why. Protected identities are not in it.
/// Who makes the picture may say of a thing or a tie that a recipient does not need it; keeping that is for others.
class WhoGetsWhat : public QWidget
{
    Q_OBJECT
public:
    explicit WhoGetsWhat(Jobs &jobs, QWidget *parent = nullptr);

    /// The case and on what terms; worked out when the page is looked at.
    void setCase(std::shared_ptr<const picture::Contents> contents, const picture::PictureOptions &options);
    void setRecipients(const QList<picture::Recipient> &known); ///< in place of those of the program
    void setEditable(bool isEditable);
    [[nodiscard]] ExplainModel &model() { return *m_model; }
    [[nodiscard]] QTableView &table() { return *m_table; }

Q_SIGNALS:
    void filled();
    void leaveOutAsked(RecordId record, const QString &recipient); ///< no recipient = everybody but the own team
    void includeAsked(RecordId record, const QString &recipient);  ///< no recipient = everybody

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    void tellReason();
    void addChoices();
    void tellChoices();
    [[nodiscard]] QString recipientAt(int column) const; ///< id; empty in the columns before them
    void showRows(QList<picture::ExplainedRow> rows);

    Jobs &m_jobs;
    std::shared_ptr<const picture::Contents> m_contents;
    picture::PictureOptions m_options;
    QList<picture::Recipient> m_known;
    QList<picture::Recipient> m_recipients; ///< in the order of their columns
    bool m_isStale = false;
    bool m_isEditable = false;
    int m_asked = 0;
    QLineEdit *m_words;
    QCheckBox *m_onlyDifferent;
    QTableView *m_table;
    QLabel *m_reason;
    QAction *m_leaveOut = nullptr;
    QAction *m_include = nullptr;
    ExplainModel *m_model;
    ExplainFilter *m_filter;
};

} // namespace kluwen::ui

#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/theme.h"
#include "ui/chart/histogram.h"
#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace kluwen::ui
{

class EmptyState;
class HistogramBars;

/// How what is on the chart is spread over types, values, gradings, sources, numbers of links and months. A bar that is
/// clicked selects what it counts; what is selected anywhere shows in the bars.
class HistogramPanel : public QWidget
{
    Q_OBJECT
public:
    HistogramPanel(CaseSession &session, Jobs &jobs, QWidget *parent = nullptr);
    ~HistogramPanel() override;

    /// What the chart shows now; counted again where the panel is seen.
    void setNetwork(std::shared_ptr<const graph::Network> network);
    void setQuestion(const HistogramQuestion &question);
    [[nodiscard]] HistogramQuestion question() const;
    [[nodiscard]] const Histogram &histogram() const { return m_histogram; }
    [[nodiscard]] HistogramBars &bars() { return *m_bars; }
    [[nodiscard]] bool isCounting() const { return m_job; }

public Q_SLOTS:
    void setTheme(const kluwen::ui::Theme &theme);

Q_SIGNALS:
    void counted();
    void hideRequested(const QSet<kluwen::RecordId> &things);
    void greyRequested(const QSet<kluwen::RecordId> &things);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void fillChoices();
    void fillProperties();
    void count();
    void take(Result<Histogram> answer);
    void showSelected();
    void chooseBar(int bar, bool adds);
    void selectChosen(bool adds);
    void renewButtons();
    void retranslate();
    [[nodiscard]] QSet<RecordId> chosenRecords() const;

    CaseSession &m_session;
    Jobs &m_jobs;
    std::shared_ptr<const graph::Network> m_network;
    QComboBox *m_subject;
    QComboBox *m_dimension;
    QComboBox *m_property;
    HistogramBars *m_bars;
    EmptyState *m_empty;
    QPushButton *m_select;
    QPushButton *m_hide;
    QPushButton *m_grey;
    Histogram m_histogram;
    QPointer<Job> m_job;
    int m_number = 0;
    bool m_isStale = true;
};

} // namespace kluwen::ui

#pragma once
#include "ui/base/casesession.h"
#include "ui/base/jobs.h"
#include "ui/base/prompt.h"
#include "ui/base/tableexport.h"
#include "ui/money/ledgercache.h"
#include <QDialog>
#include <QPointer>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kluwen::ui
{

class RatesButton;
class TableView;

/// What the windows of this room share: a question above, its answer as a table that can be copied and written, one
/// sentence below it, and verbs. The question is asked in a worker, anew when the payments change.
class MoneyWindow : public QDialog
{
    Q_OBJECT
public:
    MoneyWindow(CaseSession &session, Jobs &jobs, Prompt &prompt, QWidget *parent);
    ~MoneyWindow() override;

    [[nodiscard]] TableView &view() const { return *m_view; }
    [[nodiscard]] QComboBox &currencies() { return *m_currency; }
    [[nodiscard]] RatesButton &rates() { return *m_rates; }
    [[nodiscard]] QString text() const; ///< the sentence about the answer

public Q_SLOTS:
    void renew(); ///< asks again
    void exportAnswer();

Q_SIGNALS:
    void answered(); ///< the table shows the answer
    void paymentsRequested(const QList<kluwen::PaymentId> &payments);
    void accountRequested(kluwen::RecordId account, QDate since, QDate until); ///< its payments; invalid = no limit
    void trailRequested(const QList<kluwen::PaymentId> &payments);
    void chartRequested(); ///< what is selected

protected:
    /// The account whose currency counts where none is chosen; invalid = the most frequent one of the case.
    [[nodiscard]] virtual RecordId accountOfInterest() const { return {}; }
    virtual void ask(const SharedLedger &ledger) = 0; ///< begins the work, or says what is missing
    [[nodiscard]] virtual Table answerTable() const = 0;
    [[nodiscard]] virtual QString answerText() const = 0;
    [[nodiscard]] virtual TableExport answerExport() const = 0; ///< without `make` where there is nothing to write
    virtual void nameParts() = 0;                               ///< in the language of the screen
    virtual void chosenChanged() {}                             ///< other rows were chosen

    void allowRates();                     ///< payments of all currencies may be converted for this question
    [[nodiscard]] QHBoxLayout &addTools(); ///< another row above the table
    [[nodiscard]] QPushButton *addVerb();  ///< a button below it
    void showAnswer();                     ///< after the answer changed
    void showProblem(const Error &error);  ///< instead of an answer
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

    /// Runs work(Progress &) -> Result<Answer> in a worker and gives its answer to `take`, unless another question was
    /// asked meanwhile.
    template<typename Work, typename Take>
    void answerWith(const QString &title, Work work, Take take)
    {
        using Answer = std::invoke_result_t<Work, Progress &>;
        const int number = ++m_number;
        stop();
        m_job = m_jobs.start(title, this, std::move(work), [this, number, take](const Answer &answer) {
            if (number != m_number)
                return;
            if (answer)
                take(*answer);
            else
                showProblem(answer.error());
        });
    }

    CaseSession &m_session;
    Jobs &m_jobs;
    Prompt &m_prompt;

private:
    void stop();
    void fillCurrencies(const NamedLedger &ledger);
    void showText();
    void retranslate();

    QComboBox *m_currency;
    RatesButton *m_rates;
    TableView *m_view;
    QLabel *m_text;
    QPushButton *m_export;
    QPushButton *m_close;
    QHBoxLayout *m_verbs;
    Currency m_wanted;    ///< none = the most frequent
    SharedLedger m_asked; ///< of the question at work
    SharedLedger m_shown; ///< of the answer in the table
    QPointer<Job> m_job;
    int m_number = 0;
    int m_rows = 0; ///< of tools
    bool m_mayConvert = false;
    bool m_wasShown = false;
    bool m_isStale = false;
};

} // namespace kluwen::ui

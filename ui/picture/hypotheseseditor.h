#pragma once
#include "core/picture/hypotheses.h"
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace kluwen::ui
{

class BilingualField;
class HypothesesModel;

/// Analysis of competing hypotheses (after Heuer): the hypotheses, the evidence, and in the matrix how each piece of
/// evidence goes with each hypothesis. C, N and I fill a cell, the same key again the strong form, Del empties it; 1 to
/// 3 weigh the evidence. What speaks against each hypothesis and what decides stands below at once.
class HypothesesEditor : public QWidget
{
    Q_OBJECT
public:
    explicit HypothesesEditor(QWidget *parent = nullptr);

    void setHypotheses(const picture::Hypotheses &matrix);
    [[nodiscard]] picture::Hypotheses hypotheses() const; ///< without empty rows
    void setReadOnly(bool readOnly);
    [[nodiscard]] QTableView &table() { return *m_table; }
    [[nodiscard]] HypothesesModel &model() { return *m_model; }
    [[nodiscard]] BilingualField &evidenceField() { return *m_evidence; }
    [[nodiscard]] QString outcome() const; ///< the sentence below the matrix
    void retranslate();

public Q_SLOTS:
    void addHypothesis();
    void addEvidence();
    void removeEvidence(); ///< the current row

Q_SIGNALS:
    void changed(); ///< by hand

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fillHypotheses();
    void addHypothesisRow(qsizetype number);
    void removeHypothesis(qsizetype number);
    void showEvidence();
    void showOutcome();
    void fitTable();

    bool m_isReadOnly = false;
    HypothesesModel *m_model;
    QLabel *m_hypothesesHead;
    QVBoxLayout *m_rows;
    QList<QWidget *> m_rowWidgets;
    QPushButton *m_addHypothesis;
    QLabel *m_keys;
    QTableView *m_table;
    QLabel *m_outcome;
    QLabel *m_evidenceHead;
    BilingualField *m_evidence;
    QPushButton *m_addEvidence;
    QPushButton *m_removeEvidence;
};

} // namespace kluwen::ui

#pragma once
#include "core/picture/picture.h"
#include <QWidget>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace kluwen::ui
{

class BilingualField;

/// A list of texts in two languages that grows, shrinks and changes its order. A list of judgements has with each text
/// a word of likelihood and a confidence, which are never said in one sentence.
class TextList : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Texts, Judgements };

    explicit TextList(Kind kind, QWidget *parent = nullptr);

    void setJudgements(const QList<picture::KeyJudgement> &judgements);
    [[nodiscard]] QList<picture::KeyJudgement> judgements() const; ///< without empty ones
    void setTexts(const QList<picture::Phrase> &texts);
    [[nodiscard]] QList<picture::Phrase> texts() const; ///< without empty ones
    void setAddText(const QString &text);               ///< of the button that adds a row
    void setRowName(const QString &name);               ///< "Key judgement", for the screen reader
    void setReadOnly(bool readOnly);
    void retranslate(); ///< rows are made anew
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

public Q_SLOTS:
    void add(); ///< an empty row at the end, with the keyboard in it

Q_SIGNALS:
    void changed(); ///< by hand

private:
    struct Row
    {
        QWidget *widget = nullptr;
        BilingualField *field = nullptr;
        QComboBox *likelihood = nullptr;
        QComboBox *confidence = nullptr;
        QString author;
    };

    Row &append(const picture::KeyJudgement &judgement);
    [[nodiscard]] QWidget *makeVerbs(QWidget *row);
    void addWords(Row &row, const picture::KeyJudgement &judgement);
    void clear();
    void move(const QWidget *row, int by);
    void remove(const QWidget *row);
    [[nodiscard]] int indexOf(const QWidget *row) const;

    Kind m_kind;
    QString m_rowName;
    bool m_isReadOnly = false;
    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
};

} // namespace kluwen::ui

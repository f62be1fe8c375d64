#pragma once
#include "core/picture/texts.h"
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace kluwen::ui
{

class BilingualField;
class DayField;
class TextList;

/// What analysts write for a picture: title, purpose and question, key judgements, what speaks against them, gaps,
/// options, and which money is followed. A value goes in, a value comes out; the case is somebody else's business.
class TextsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit TextsEditor(QWidget *parent = nullptr);

    void setTexts(const picture::Texts &texts);
    [[nodiscard]] picture::Texts texts() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] TextList &judgements() { return *m_judgements; }
    [[nodiscard]] BilingualField &purpose() { return *m_purpose; }

Q_SIGNALS:
    void changed(); ///< by hand

private:
    void addHead(QVBoxLayout &column);
    void addLists(QVBoxLayout &column);
    void addTrail(QVBoxLayout &column);
    [[nodiscard]] BilingualField *addField(QVBoxLayout &column, const QString &heading, int lines);
    [[nodiscard]] TextList *addList(QVBoxLayout &column, const QString &heading, const QString &hint, int kind,
                                    const QString &addText);

    picture::Texts m_texts; ///< what the fields do not show is kept
    BilingualField *m_title = nullptr;
    BilingualField *m_purpose = nullptr;
    BilingualField *m_question = nullptr;
    QLineEdit *m_subject = nullptr;
    QLineEdit *m_product = nullptr;
    QLineEdit *m_author = nullptr;
    QLineEdit *m_marking = nullptr;
    QSpinBox *m_version = nullptr;
    TextList *m_judgements = nullptr;
    TextList *m_against = nullptr;
    TextList *m_gaps = nullptr;
    TextList *m_options = nullptr;
    QLineEdit *m_from = nullptr;
    DayField *m_since = nullptr;
    DayField *m_until = nullptr;
    QComboBox *m_rule = nullptr;
};

} // namespace kluwen::ui

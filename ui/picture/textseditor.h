#pragma once
#include "core/base/ids.h"
#include "core/picture/recipient.h"
#include "core/picture/texts.h"
#include <functional>
#include <optional>
#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QSpinBox;
class QVBoxLayout;

namespace kluwen::ui
{

class BilingualField;
class DayField;
class HypothesesEditor;
class ItemList;
class NamesList;
class TextList;

/// What analysts write for a picture, one section at a time: title, purpose and question; key judgements, what speaks
/// against them, gaps, options; the matrix of hypotheses; which charts are shown and which money is followed; what is
/// put into a section by hand. A value goes in, a value comes out; the case is somebody else's business.
class TextsEditor : public QWidget
{
    Q_OBJECT
public:
    explicit TextsEditor(QWidget *parent = nullptr);

    void setLayoutOf(const picture::Template &layout); ///< the sections of texts that it declares
    void setTexts(const picture::Texts &texts);
    [[nodiscard]] picture::Texts texts() const;
    void setReadOnly(bool readOnly);
    void showSection(const QString &id, const QString &title); ///< empty = the head of the picture
    void setLeftOut(const QList<picture::LeftOut> &leftOut);   ///< by hand, in another view
    void setCharts(const QStringList &titles);                 ///< of the case, to choose from
    /// Whose purpose and question are asked for; nobody = the own team.
    void setRecipient(const std::optional<picture::Recipient> &recipient);
    void setCaptions(const QStringList &captions); ///< in the picture, that have a name in English
    /// How a cited statement and an item read; asked when they are shown.
    void setWords(std::function<QString(StatementId)> statement,
                  std::function<QString(const picture::SectionItem &)> item);
    void setPaymentWords(std::function<QString(PaymentId)> payment);
    void citePayment(PaymentId payment);
    void cite(StatementId statement); ///< where the keyboard was last; false in a section without text
    [[nodiscard]] bool canCite() const;
    [[nodiscard]] TextList &judgements() { return *m_judgements; }
    [[nodiscard]] BilingualField &purpose() { return *m_purpose; }
    [[nodiscard]] HypothesesEditor &hypotheses() { return *m_hypotheses; }
    [[nodiscard]] ItemList &items() { return *m_items; }
    [[nodiscard]] NamesList &names() { return *m_names; }
    [[nodiscard]] TextList *written(const QString &section) const { return m_written.value(section).list; }

Q_SIGNALS:
    void changed(); ///< by hand

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Written ///< a section of texts that a template declares
    {
        TextList *list = nullptr;
        QLabel *hint = nullptr;
        Labels hintWords;
    };

    void addWritten(const picture::Template::Part &part);
    void showHint(const QString &section);
    void setWritten(const picture::Texts &texts);
    void readWritten(picture::Texts &texts) const;
    void addNames(QVBoxLayout &column);
    void addHead();
    void addLists();
    void addProvision(QVBoxLayout &column);
    void showProvision();
    void addTrail();
    void addRest();
    QVBoxLayout &addPart(const QString &id); ///< what is shown for that section only
    [[nodiscard]] BilingualField *addField(QVBoxLayout &column, const char *heading, int lines);
    [[nodiscard]] TextList *addList(const QString &section, const char *hint, int kind, const char *addText);
    void addHint(QVBoxLayout &column, const char *text);
    void addRow(QFormLayout &form, const char *name, QWidget *field);
    void say(std::function<void()> words); ///< said now and in every language after
    void remember(QWidget *focused);
    void showCited();
    void putMark(const QString &mark);
    [[nodiscard]] QStringList chosenCharts() const;
    void fillCharts(const QStringList &chosen, const QStringList &others);
    void tell(); ///< a hand changed something

    picture::Texts m_texts; ///< what the fields do not show is kept
    QString m_section;
    std::optional<picture::Recipient> m_recipient;
    QHash<QString, QWidget *> m_parts;
    QList<std::function<void()>> m_words;
    std::function<QString(StatementId)> m_statementWords;
    std::function<QString(PaymentId)> m_paymentWords;
    QPointer<BilingualField> m_lastField;
    QLabel *m_heading = nullptr;
    QLabel *m_made = nullptr; ///< of sections that the case fills
    BilingualField *m_title = nullptr;
    BilingualField *m_purpose = nullptr;
    BilingualField *m_question = nullptr;
    QLineEdit *m_subject = nullptr;
    QLineEdit *m_product = nullptr;
    QLineEdit *m_author = nullptr;
    BilingualField *m_marking = nullptr;
    BilingualField *m_distribution = nullptr;
    QWidget *m_provision = nullptr; ///< what only the chosen recipient reads
    QLabel *m_provisionHint = nullptr;
    BilingualField *m_provisionPurpose = nullptr;
    BilingualField *m_provisionQuestion = nullptr;
    QLineEdit *m_reviewer = nullptr;
    QLineEdit *m_authority = nullptr;
    DayField *m_markedUntil = nullptr;
    DayField *m_retainUntil = nullptr;
    QSpinBox *m_version = nullptr;
    TextList *m_judgements = nullptr;
    TextList *m_against = nullptr;
    TextList *m_gaps = nullptr;
    TextList *m_options = nullptr;
    HypothesesEditor *m_hypotheses = nullptr;
    QListWidget *m_charts = nullptr;
    QLineEdit *m_from = nullptr;
    DayField *m_since = nullptr;
    DayField *m_until = nullptr;
    QComboBox *m_rule = nullptr;
    QCheckBox *m_stated = nullptr;
    QLabel *m_itemsHead = nullptr;
    ItemList *m_items = nullptr;
    QLabel *m_cited = nullptr;
    QMap<QString, Written> m_written; ///< by id of the section
    QWidget *m_namesPart = nullptr;
    NamesList *m_names = nullptr;
    bool m_isReadOnly = false;
};

} // namespace kluwen::ui

#include "ui/records/valueeditor.h"
#include "core/base/number.h"
#include "core/model/country.h"
#include "core/model/describe.h"
#include "core/model/money.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kluwen::ui
{

namespace
{

QString hintOf(const PropertyType &property)
{
    switch (property.kind) {
    case ValueKind::Date:
        return UiTr::tr("3-3-2026, 2026-03, 2026 or ca. 2026");
    case ValueKind::Amount:
        return UiTr::tr("1234,50 EUR");
    case ValueKind::Percentage:
        return UiTr::tr("0 to 100");
    case ValueKind::Number:
        return property.unit;
    case ValueKind::Country:
        return UiTr::tr("Country or its two-letter code");
    case ValueKind::Currency:
        return UiTr::tr("Three letters, such as EUR");
    default:
        return {};
    }
}

void fillChoice(QComboBox &choice, const PropertyType &property)
{
    const Language language = screenLanguage();
    if (property.kind == ValueKind::Boolean) {
        choice.addItem(UiTr::tr("yes"), QStringLiteral("yes"));
        choice.addItem(UiTr::tr("no"), QStringLiteral("no"));
        return;
    }
    for (const CodeValue &code : property.codes)
        choice.addItem(code.labels.in(language), code.id);
}

/// What may follow what was typed: currencies for a field that holds one.
QStringList suggestions(const PropertyType &property)
{
    QStringList words;
    if (property.kind == ValueKind::Currency)
        for (const Currency currency : Currency::all())
            words << currency.letters();
    words.sort();
    return words;
}

} // namespace

ValueEditor::ValueEditor(const PropertyType *property, QWidget *parent) : QWidget(parent), m_property(property)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    const ValueKind kind = property ? property->kind : ValueKind::Text;
    if (kind == ValueKind::LongText) {
        m_text = new QPlainTextEdit(this);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 14);
        connect(m_text, &QPlainTextEdit::textChanged, this, &ValueEditor::changed);
        setFocusProxy(m_text);
        box->addWidget(m_text);
    } else if (kind == ValueKind::Code || kind == ValueKind::Boolean) {
        makeChoice();
        box->addWidget(m_choice);
    } else {
        makeLine();
        box->addWidget(m_line);
    }
    if (property)
        focusProxy()->setAccessibleName(property->labels.in(screenLanguage()));
    setFocusPolicy(Qt::StrongFocus);
}

void ValueEditor::makeLine()
{
    m_line = new QLineEdit(this);
    connect(m_line, &QLineEdit::textChanged, this, &ValueEditor::changed);
    connect(m_line, &QLineEdit::returnPressed, this, &ValueEditor::entered);
    setFocusProxy(m_line);
    if (!m_property)
        return;
    m_line->setPlaceholderText(hintOf(*m_property));
    if (const QStringList words = suggestions(*m_property); !words.isEmpty()) {
        auto *completer = new QCompleter(words, m_line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_line->setCompleter(completer);
    }
}

void ValueEditor::makeChoice()
{
    m_choice = new QComboBox(this);
    fillChoice(*m_choice, *m_property);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ValueEditor::changed);
    setFocusProxy(m_choice);
}

void ValueEditor::setValue(const QString &stored)
{
    if (m_text) {
        m_text->setPlainText(stored);
    } else if (m_choice) {
        int at = m_choice->findData(stored);
        if (at < 0 && !stored.isEmpty()) { // a code of another time: kept, not silently replaced
            m_choice->addItem(stored, stored);
            at = m_choice->count() - 1;
        }
        m_choice->setCurrentIndex(at);
    } else if (m_property && (m_property->kind == ValueKind::Country || m_property->kind == ValueKind::Date)) {
        m_line->setText(m_property->kind == ValueKind::Country ? countryName(stored, screenLanguage()) : stored);
    } else {
        m_line->setText(stored);
    }
}

QString ValueEditor::raw() const
{
    if (m_text)
        return m_text->toPlainText().trimmed();
    if (m_choice)
        return m_choice->currentIndex() < 0 ? QString() : m_choice->currentData().toString();
    return m_line->text().trimmed();
}

void ValueEditor::selectAll()
{
    if (m_line)
        m_line->selectAll();
    else if (m_text)
        m_text->selectAll();
}

} // namespace kluwen::ui

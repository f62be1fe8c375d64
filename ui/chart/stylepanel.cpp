#include "ui/chart/stylepanel.h"

#include "core/model/schema.h"
#include "core/store/thingstore.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace kluwen::ui
{

StylePanel::StylePanel(CaseSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_hint(new QLabel(this)), m_clear(new QPushButton(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(10);
    m_hint->setWordWrap(true);
    m_hint->setProperty("muted", true);
    grid->addWidget(m_hint, 0, 0, 1, 3);
    for (const StyleChannel channel : styleChannels()) {
        const Row row{channel, new QLabel(this), new QComboBox(this), new QComboBox(this)};
        row.name->setBuddy(row.measure);
        for (QComboBox *choice : {row.measure, row.property}) {
            choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            choice->setMinimumContentsLength(10);
        }
        const int line = static_cast<int>(m_rows.size()) + 1;
        grid->addWidget(row.name, line, 0);
        grid->addWidget(row.measure, line, 1);
        grid->addWidget(row.property, line, 2);
        for (QComboBox *choice : {row.measure, row.property})
            connect(choice, &QComboBox::currentIndexChanged, this, &StylePanel::store);
        m_rows << row;
    }
    grid->addWidget(m_clear, static_cast<int>(m_rows.size()) + 1, 0, Qt::AlignLeft);
    grid->setRowStretch(static_cast<int>(m_rows.size()) + 2, 1);
    grid->setColumnStretch(2, 1);
    connect(m_clear, &QPushButton::clicked, this, [this] { setRules({}); });
    connect(&m_session, &CaseSession::changed, this, [this](const store::Changes &changes) {
        if (changes.charts || changes.everything)
            showStored();
    });
    retranslate();
}

StyleRules StylePanel::rules() const
{
    StyleRules rules;
    for (const Row &row : m_rows) {
        const auto measure = static_cast<StyleMeasure>(row.measure->currentData().toInt());
        if (measure == StyleMeasure::None)
            continue;
        const QString property = measure == StyleMeasure::Property ? row.property->currentData().toString() : QString();
        rules << StyleRule{row.channel, measure, property};
    }
    return rules;
}

void StylePanel::setRules(const StyleRules &rules)
{
    showRules(rules);
    store();
}

void StylePanel::showRules(const StyleRules &rules)
{
    m_isShowing = true;
    for (const Row &row : std::as_const(m_rows)) {
        StyleRule found{row.channel, StyleMeasure::None, {}};
        for (const StyleRule &rule : rules)
            if (rule.channel == row.channel)
                found = rule;
        row.measure->setCurrentIndex(std::max(0, row.measure->findData(static_cast<int>(found.measure))));
        if (found.measure == StyleMeasure::Property)
            row.property->setCurrentIndex(std::max(0, row.property->findData(found.property)));
    }
    m_isShowing = false;
    renewRows();
}

/// As the case has them, after undo say; nothing is stored by that.
void StylePanel::showStored()
{
    showRules(styleRulesFromJson(m_session.caseFile().document(styleKey)));
}

void StylePanel::store()
{
    renewRows();
    if (m_isShowing)
        return;
    const QString json = toJson(rules());
    if (json == m_session.caseFile().document(styleKey))
        return;
    (void)m_session.edit({QT_TRANSLATE_NOOP("Core", "Change the style rules"), {}},
                         [&json](store::CaseFile &file) { return file.setDocument(styleKey, json); });
}

void StylePanel::fill(const Row &row) const
{
    row.measure->clear();
    row.measure->addItem(UiTr::tr("as usual"), static_cast<int>(StyleMeasure::None));
    for (const StyleMeasure measure : measuresFor(row.channel))
        row.measure->addItem(UiTr::tr("by %1").arg(measureText(measure)), static_cast<int>(measure));
    fillProperties(row);
}

/// The properties of the types that the case has; numbers only where a size is made of them.
void StylePanel::fillProperties(const Row &row) const
{
    QMap<QString, QString> byText;
    const auto counts = m_session.caseFile().things().thingCounts();
    for (const QString &id : counts ? counts->keys() : QStringList()) {
        const ThingType *type = Schema::builtIn().thing(id);
        if (!type)
            continue;
        for (const PropertyType &property : type->properties) {
            const bool isNumber = property.kind == ValueKind::Number || property.kind == ValueKind::Percentage ||
                                  property.kind == ValueKind::Amount;
            if (!property.sensitive && (isNumber || row.channel != StyleChannel::ThingSize))
                byText.insert(property.labels.in(screenLanguage()), property.id);
        }
    }
    row.property->clear();
    for (auto entry = byText.cbegin(); entry != byText.cend(); ++entry)
        row.property->addItem(entry.key(), entry.value());
}

void StylePanel::renewRows()
{
    for (const Row &row : std::as_const(m_rows))
        row.property->setVisible(static_cast<StyleMeasure>(row.measure->currentData().toInt()) ==
                                 StyleMeasure::Property);
    m_clear->setEnabled(!rules().isEmpty());
    for (const Row &row : std::as_const(m_rows))
        row.measure->setEnabled(m_session.isEditable());
}

void StylePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StylePanel::retranslate()
{
    m_isShowing = true;
    m_hint->setText(UiTr::tr("A rule changes how things and links look, never what they are. The legend on the chart "
                             "tells what it means."));
    m_clear->setText(UiTr::tr("Clear rules"));
    for (const Row &row : std::as_const(m_rows)) {
        fill(row);
        row.name->setText(channelText(row.channel));
        row.measure->setAccessibleName(channelText(row.channel));
        row.property->setAccessibleName(UiTr::tr("Property"));
    }
    showStored();
}

} // namespace kluwen::ui

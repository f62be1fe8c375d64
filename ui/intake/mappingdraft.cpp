#include "ui/intake/mappingdraft.h"
#include "core/intake/headers.h"
#include "core/model/schema.h"
#include "ui/base/format.h"
#include "ui/base/tr.h"

namespace kluwen::ui
{

namespace
{

using intake::PaymentField;

const char *fieldLabel(PaymentField field)
{
    switch (field) {
    case PaymentField::Date:
        return QT_TRANSLATE_NOOP("Ui", "date");
    case PaymentField::Time:
        return QT_TRANSLATE_NOOP("Ui", "time");
    case PaymentField::ValueDate:
        return QT_TRANSLATE_NOOP("Ui", "value date");
    case PaymentField::OwnAccount:
        return QT_TRANSLATE_NOOP("Ui", "own account");
    case PaymentField::OwnName:
        return QT_TRANSLATE_NOOP("Ui", "name of own account");
    case PaymentField::OwnBank:
        return QT_TRANSLATE_NOOP("Ui", "bank of own account");
    case PaymentField::CounterAccount:
        return QT_TRANSLATE_NOOP("Ui", "counterparty (account or name)");
    case PaymentField::CounterName:
        return QT_TRANSLATE_NOOP("Ui", "counterparty name");
    case PaymentField::CounterBank:
        return QT_TRANSLATE_NOOP("Ui", "counterparty bank");
    case PaymentField::Payer:
        return QT_TRANSLATE_NOOP("Ui", "payer (account or name)");
    case PaymentField::PayerName:
        return QT_TRANSLATE_NOOP("Ui", "payer name");
    case PaymentField::PayerBank:
        return QT_TRANSLATE_NOOP("Ui", "payer bank");
    case PaymentField::Payee:
        return QT_TRANSLATE_NOOP("Ui", "payee (account or name)");
    case PaymentField::PayeeName:
        return QT_TRANSLATE_NOOP("Ui", "payee name");
    case PaymentField::PayeeBank:
        return QT_TRANSLATE_NOOP("Ui", "payee bank");
    case PaymentField::Amount:
        return QT_TRANSLATE_NOOP("Ui", "amount");
    case PaymentField::Debit:
        return QT_TRANSLATE_NOOP("Ui", "amount out");
    case PaymentField::Credit:
        return QT_TRANSLATE_NOOP("Ui", "amount in");
    case PaymentField::Sign:
        return QT_TRANSLATE_NOOP("Ui", "in or out");
    case PaymentField::Currency:
        return QT_TRANSLATE_NOOP("Ui", "currency");
    case PaymentField::Balance:
        return QT_TRANSLATE_NOOP("Ui", "balance after");
    case PaymentField::Text:
        return QT_TRANSLATE_NOOP("Ui", "description");
    case PaymentField::Reference:
        return QT_TRANSLATE_NOOP("Ui", "reference");
    case PaymentField::Kind:
        break;
    }
    return QT_TRANSLATE_NOOP("Ui", "kind of payment");
}

std::optional<PaymentField> fieldOf(const QString &id)
{
    for (size_t i = 0; i < intake::paymentFieldCount; ++i)
        if (intake::paymentFieldId(static_cast<PaymentField>(i)) == id)
            return static_cast<PaymentField>(i);
    return {};
}

/// How a column is named in a mapping: by its header where that is unique, else by its number.
QString columnName(const QStringList &columns, qsizetype column)
{
    const QString &header = columns[column];
    return header.trimmed().isEmpty() || columns.count(header) > 1 ? QStringLiteral("#%1").arg(column + 1) : header;
}

bool mayRepeat(const QString &rowType, const QString &meaning)
{
    if (rowType == paymentRows)
        return fieldOf(meaning) == PaymentField::Text;
    const PropertyType *property = Schema::builtIn().property(rowType, meaning);
    return property && property->multiple;
}

void mark(MappingDraft &draft, const QString &column, const QString &meaning)
{
    const int index = intake::findColumn(draft.columns, column);
    if (index >= 0)
        draft.meanings[index] = meaning;
}

/// Columns that tell two rows of one thing: those of the type's keys, else those of its caption.
QStringList keyColumns(const MappingDraft &draft, const ThingType &type)
{
    for (const QStringList &properties : {type.keys, type.caption}) {
        QStringList columns;
        for (qsizetype i = 0; i < draft.columns.size(); ++i)
            if (properties.contains(draft.meanings[i]))
                columns << columnName(draft.columns, i);
        if (!columns.isEmpty())
            return columns.mid(0, 1);
    }
    return {};
}

} // namespace

QList<Meaning> meaningsOf(const QString &rowType)
{
    QList<Meaning> meanings;
    if (rowType == paymentRows) {
        for (size_t i = 0; i < intake::paymentFieldCount; ++i) {
            const auto field = static_cast<PaymentField>(i);
            meanings.append({intake::paymentFieldId(field), UiTr::tr(fieldLabel(field))});
        }
    } else if (const ThingType *type = Schema::builtIn().thing(rowType)) {
        for (const PropertyType &property : type->properties)
            meanings.append({property.id, property.labels.in(screenLanguage())});
    }
    return meanings;
}

MappingDraft MappingDraft::from(const QStringList &columns, const QString &json)
{
    MappingDraft draft;
    draft.rowType = paymentRows;
    draft.columns = columns;
    draft.meanings = QStringList(columns.size(), QString());
    const auto mapping = intake::Mapping::fromJson(json);
    if (!mapping)
        return draft;
    draft.table = mapping->table;
    if (mapping->payments) {
        const auto &fields = mapping->payments->columns;
        for (auto field = fields.begin(); field != fields.end(); ++field)
            for (const QString &column : field.value())
                mark(draft, column, intake::paymentFieldId(field.key()));
        if (!mapping->payments->currency.isEmpty())
            draft.currency = mapping->payments->currency;
    } else if (!mapping->things.isEmpty()) {
        draft.rowType = mapping->things.constFirst().type;
        for (const intake::ValueSpec &value : mapping->things.constFirst().values)
            mark(draft, value.source, value.property);
    }
    return draft;
}

intake::Mapping MappingDraft::mapping() const
{
    intake::Mapping mapping;
    mapping.table = table;
    if (rowType == paymentRows) {
        intake::PaymentSpec payments;
        payments.currency = currency;
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (const auto field = fieldOf(meanings[i]))
                payments.columns[*field] << columnName(columns, i);
        mapping.payments = payments;
    } else if (const ThingType *type = Schema::builtIn().thing(rowType)) {
        intake::ThingSpec thing;
        thing.name = thing.type = rowType;
        thing.key = keyColumns(*this, *type);
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (!meanings[i].isEmpty())
                thing.values.append({meanings[i], columnName(columns, i)});
        mapping.things << thing;
    }
    return mapping;
}

QStringList MappingDraft::missing() const
{
    const auto has = [this](std::initializer_list<PaymentField> fields) {
        return std::any_of(fields.begin(), fields.end(),
                           [this](PaymentField field) { return meanings.contains(intake::paymentFieldId(field)); });
    };
    QStringList missing;
    if (rowType == paymentRows) {
        if (!has({PaymentField::Date}))
            missing << UiTr::tr("Choose the column with the date.");
        if (!has({PaymentField::Amount, PaymentField::Debit, PaymentField::Credit}))
            missing << UiTr::tr("Choose the column with the amount.");
        if (!hasAccountOfFile && !has({PaymentField::OwnAccount, PaymentField::Payer}))
            missing << UiTr::tr("Choose the column with the payer or with the own account, or name the account of this "
                                "file.");
    } else {
        const ThingType *type = Schema::builtIn().thing(rowType);
        const bool named = type && std::any_of(meanings.begin(), meanings.end(), [type](const QString &meaning) {
                               return type->caption.contains(meaning) || type->keys.contains(meaning);
                           });
        if (!named)
            missing << UiTr::tr("Choose the column that names or numbers the thing.");
    }
    return missing;
}

void MappingDraft::setMeaning(qsizetype column, const QString &meaning)
{
    if (!meaning.isEmpty() && !mayRepeat(rowType, meaning))
        for (QString &other : meanings)
            if (other == meaning)
                other.clear();
    meanings[column] = meaning;
}

void MappingDraft::setRowType(const QString &type)
{
    rowType = type;
    const QList<Meaning> known = meaningsOf(type);
    for (QString &meaning : meanings)
        if (std::none_of(known.begin(), known.end(), [&](const Meaning &one) { return one.id == meaning; }))
            meaning.clear();
}

} // namespace kluwen::ui

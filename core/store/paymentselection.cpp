#include "core/store/paymentselection.h"
#include "core/store/query.h"

namespace kluwen::store
{

namespace
{

constexpr qint64 secondsPerDay = 86'400;

qint64 startOf(QDate day)
{
    return QDate(1970, 1, 1).daysTo(day) * secondsPerDay;
}

/// A list of any length as one value, for `IN (SELECT value FROM json_each(?))`.
template<typename AnyId>
QString jsonArray(const QList<AnyId> &ids)
{
    QString json = QStringLiteral("[");
    for (const AnyId id : ids) {
        if (json.size() > 1)
            json += QLatin1Char(',');
        json += QString::number(id.value());
    }
    return json + QLatin1Char(']');
}

} // namespace

PaymentSelection::PaymentSelection(const PaymentFilter &filter, std::shared_ptr<TextMatch> texts)
    : m_filter(filter), m_texts(std::move(texts)), m_accounts(jsonArray(filter.accounts)), m_ids(jsonArray(filter.ids))
{
}

std::string PaymentSelection::conditions(Order order) const
{
    // A plus before a column keeps SQLite from going through the index: reading a table of a million rows from front to
    // back is quicker than jumping through it.
    const std::string at = order == Order::Id ? "+at" : "at";
    std::string sql = "1";
    if (m_filter.since.isValid())
        sql += " AND " + at + " >= ?2";
    if (m_filter.until.isValid())
        sql += " AND " + at + " < ?3";
    if (m_filter.minimum > 0)
        sql += " AND minor >= ?4";
    if (m_filter.currency.isValid())
        sql += " AND currency = ?5";
    if (m_filter.run.isValid())
        sql += " AND run = ?6";
    if (!m_filter.ids.isEmpty())
        sql += " AND id IN (SELECT value FROM json_each(?7))";
    if (m_texts)
        sql += " AND has_text(?8, text, reference)";
    return sql;
}

std::string PaymentSelection::across(const char *side) const
{
    if (!m_filter.other)
        return {};
    // A number of our own, so it may stand in the text; without accounts either side may be it.
    const std::string wanted = m_filter.other->isValid() ? " = " + std::to_string(m_filter.other->value()) : " IS NULL";
    if (m_filter.accounts.isEmpty())
        return " AND (payer" + wanted + " OR payee" + wanted + ")";
    return std::string(" AND +") + side + wanted;
}

std::string PaymentSelection::select(const std::string &columns, Order order, const std::string &condition) const
{
    const std::string where = conditions(order) + (condition.empty() ? "" : " AND " + condition);
    const std::string start = "SELECT " + columns + " FROM payment WHERE ";
    if (m_filter.accounts.isEmpty())
        return start + where + across("");
    const std::string among = " IN (SELECT value FROM json_each(?1))";
    if (m_filter.side != PaymentFilter::Side::Either)
        return m_filter.side == PaymentFilter::Side::Payer
                   ? start + "payer" + among + " AND " + where + across("payee")
                   : start + "payee" + among + " AND " + where + across("payer");
    return start + "payer" + among + " AND " + where + across("payee") + " UNION ALL " + start + "payee" + among +
           " AND (payer IS NULL OR +payer NOT" + among + ") AND " + where + across("payer");
}

void PaymentSelection::bind(Query &query) const
{
    query.bind(m_accounts);
    query.bind(m_filter.since.isValid() ? startOf(m_filter.since) : 0);
    query.bind(m_filter.until.isValid() ? startOf(m_filter.until.addDays(1)) : 0);
    query.bind(m_filter.minimum);
    query.bind(static_cast<qint64>(m_filter.currency.code));
    query.bind(m_filter.run);
    query.bind(m_ids);
    query.bindPointer(m_texts.get(), PaymentTexts::pointerType);
}

} // namespace kluwen::store

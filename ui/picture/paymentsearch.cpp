#include "ui/picture/paymentsearch.h"
#include "core/base/text.h"
#include "ui/money/accountnames.h"
#include "ui/picture/casewords.h"

#include <QRegularExpression>

namespace kluwen::ui
{

namespace
{

/// "35.000", "35000,00", "1,234.5": minor units of a currency with cents; -1 where it is no amount.
qint64 wishedAmount(QString text)
{
    text.remove(QChar(0x20AC));
    static const QRegularExpression form(QStringLiteral("^((?:[1-9]\\d{0,2}(?:[.,]\\d{3})+)|0|[1-9]\\d{0,10})"
                                                        "(?:[.,](\\d{1,2}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return -1;
    QString whole = match.captured(1);
    whole.remove(QLatin1Char('.')).remove(QLatin1Char(','));
    return whole.left(12).toLongLong() * 100 + match.captured(2).leftJustified(2, QLatin1Char('0')).toLongLong();
}

/// "3-6-2025", "2025-06-03", and "2025-06" for the whole month.
bool takeDay(const QString &text, PaymentWish &wish)
{
    static const QRegularExpression european(QStringLiteral("^(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})$"));
    static const QRegularExpression month(QStringLiteral("^(\\d{4})-(\\d{2})$"));
    const QRegularExpressionMatch day = european.match(text);
    const QRegularExpressionMatch whole = month.match(text);
    QDate first = QDate::fromString(text, Qt::ISODate);
    if (day.hasMatch())
        first = QDate(day.captured(3).toInt(), day.captured(2).toInt(), day.captured(1).toInt());
    else if (whole.hasMatch())
        first = QDate(whole.captured(1).toInt(), whole.captured(2).toInt(), 1);
    if (!first.isValid())
        return false;
    wish.since = first;
    wish.until = whole.hasMatch() ? first.addMonths(1).addDays(-1) : first;
    return true;
}

bool holdsWord(const QString &key, const QString &word)
{
    return key.contains(word) || QString(key).remove(QLatin1Char(' ')).contains(word);
}

} // namespace

PaymentWish paymentWish(const QString &text)
{
    PaymentWish wish;
    const QStringList parts = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (takeDay(part, wish))
            continue;
        const qint64 amount = wishedAmount(part);
        if (amount >= 0)
            wish.minor = amount;
        else if (const QString word = searchKey(part); !word.isEmpty() && part != QString(QChar(0x20AC)))
            wish.words << word;
    }
    return wish;
}

Result<QList<Payment>> PaymentSearch::find(const PaymentWish &wish, int limit, const Progress &progress)
{
    readNames();
    QList<PaymentId> found;
    store::PaymentFilter filter;
    filter.since = wish.since;
    filter.until = wish.until;
    filter.minimum = std::max<qint64>(wish.minor, 0);
    const auto isCalled = [&](const store::PaymentRow &row) {
        const QString payer = m_keys.value(row.payer);
        const QString payee = m_keys.value(row.payee);
        return std::all_of(wish.words.begin(), wish.words.end(),
                           [&](const QString &word) { return holdsWord(payer, word) || holdsWord(payee, word); });
    };
    const auto collect = [&](const store::PaymentFilter &which, bool byName) {
        return m_caseFile.payments().forEach(which, [&](const store::PaymentRow &row) {
            const bool isAmount = wish.minor < 0 || row.minor == wish.minor;
            if (isAmount && (!byName || isCalled(row)) && !found.contains(row.id))
                found << row.id;
            return found.size() < limit && !progress.isCancelled();
        });
    };
    store::PaymentFilter byName = filter;
    for (auto key = m_keys.cbegin(); key != m_keys.cend() && !wish.words.isEmpty(); ++key)
        if (holdsWord(*key, wish.words.first()))
            byName.accounts << key.key();
    if (wish.words.isEmpty() || !byName.accounts.isEmpty())
        if (const auto read = collect(byName, true); !read)
            return fail(read.error());
    if (!wish.words.isEmpty() && found.size() < limit) {
        filter.text = wish.words.join(QLatin1Char(' '));
        if (const auto read = collect(filter, false); !read)
            return fail(read.error());
    }
    return of(found, limit);
}

Result<QList<Payment>> PaymentSearch::of(const QList<PaymentId> &ids, int limit)
{
    if (ids.isEmpty())
        return QList<Payment>();
    store::PaymentFilter filter;
    filter.ids = ids;
    return m_caseFile.payments().page(filter, std::nullopt, limit);
}

QString PaymentSearch::line(const Payment &payment)
{
    readNames();
    return paymentLine(payment, m_names);
}

void PaymentSearch::readNames()
{
    if (std::exchange(m_isRead, true))
        return;
    const auto accounts = m_caseFile.payments().accounts();
    const auto names = accountNames(m_caseFile);
    if (!accounts || !names)
        return; // payments are still found by amount and day
    for (const RecordId account : *accounts) {
        m_names.insert(account, names->value(account));
        m_keys.insert(account, searchKey(names->value(account)));
    }
}

} // namespace kluwen::ui

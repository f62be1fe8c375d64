#include "core/intake/accounts.h"
#include "core/base/text.h"
#include "core/store/statementstore.h"

namespace kluwen::intake
{

namespace
{

const QString accountType = QStringLiteral("account");

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

/// Letters and digits in one piece, capitals: a number however it is grouped.
QString inOnePiece(const QString &text)
{
    QString piece;
    for (const QChar letter : text)
        if (letter.isLetterOrNumber())
            piece.append(letter.toUpper());
    return piece;
}

/// Two letters, two digits and at least eleven more: what can be an IBAN, right or wrong.
bool looksLikeIban(const QString &piece)
{
    constexpr qsizetype shortest = 15;
    return piece.size() >= shortest && piece[0].isLetter() && piece[1].isLetter() && piece[2].isDigit() &&
           piece[3].isDigit();
}

} // namespace

QString lineLocator(qint64 line)
{
    return line > 0 ? QStringLiteral("line %1").arg(line) : QString();
}

std::string accountKey(const QString &account)
{
    const QString piece = inOnePiece(account);
    if (looksLikeIban(piece) && checkIdentifier(QStringLiteral("iban"), piece).verdict == Verdict::Valid)
        return toUtf8(QStringLiteral("iban:") + piece);
    return toUtf8(QStringLiteral("account:") + (hasDigit(piece) ? piece : searchKey(account)));
}

Statement accountNumber(RecordId account, const QString &raw)
{
    if (looksLikeIban(inOnePiece(raw)))
        return store::stated(account, accountType, QStringLiteral("number"), raw);
    Statement number;
    number.subject = account;
    number.property = QStringLiteral("number");
    number.value = raw.simplified();
    number.raw = number.value == raw ? QString() : raw;
    return number;
}

Result<void> Accounts::give(Statement statement, qint64 line)
{
    statement.locator = lineLocator(line);
    statement.grading = m_provenance.grading;
    statement.handling = m_provenance.handling;
    statement.knownSince = m_provenance.knownSince;
    return m_into.state(statement);
}

Result<void> Accounts::state(RecordId account, const QString &property, const QString &raw, qint64 line)
{
    return raw.isEmpty() ? Result<void>() : give(store::stated(account, accountType, property, raw), line);
}

Result<void> Accounts::stateNumber(RecordId account, const QString &raw, qint64 line)
{
    if (!hasDigit(raw))
        return state(account, QStringLiteral("label"), raw, line);
    return give(accountNumber(account, raw), line);
}

Result<RecordId> Accounts::resolve(const NamedParty &party)
{
    const bool hasAccount = !inOnePiece(party.account).isEmpty();
    const QString name = normalised(party.name);
    if (!hasAccount && name.isEmpty())
        return RecordId();
    const auto account = m_into.thing(
        hasAccount ? accountKey(party.account) : toUtf8(QStringLiteral("name:") + searchKey(name)), accountType);
    if (!account)
        return fail(account.error());
    const RecordId id = account->id;
    if (hasAccount)
        if (const auto done = stateNumber(id, party.account, party.line); !done)
            return fail(done.error());
    const bool isBic = checkIdentifier(QStringLiteral("bic"), party.bank).verdict == Verdict::Valid ||
                       checkIdentifier(QStringLiteral("bic"), party.bank).verdict == Verdict::FormOnly;
    for (const auto &[property, raw] : {std::pair(QStringLiteral("holder_name"), party.name),
                                        std::pair(isBic ? QStringLiteral("bic") : QStringLiteral("bank"), party.bank),
                                        std::pair(QStringLiteral("country"), party.country)})
        if (const auto done = state(id, property, raw, party.line); !done)
            return fail(done.error());
    return id;
}

} // namespace kluwen::intake

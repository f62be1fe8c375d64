#include "app/commands/exporttables.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"

#include <QDir>

namespace kluwen::app
{

namespace
{

constexpr int paymentsAPage = 5000;

/// Writes one table after the other: sheets of a file, or files of a folder.
class Tables
{
public:
    Tables(QString path, bool asCsv, QDateTime madeAt)
        : m_path(std::move(path)), m_asCsv(asCsv), m_madeAt(std::move(madeAt))
    {
    }

    Result<void> begin(const QString &name, const QList<TableColumn> &columns)
    {
        if (m_asCsv || !m_file) {
            if (const auto done = finish(); !done)
                return done;
            if (m_asCsv && !QDir().mkpath(m_path))
                return fail(tableFileError(m_path, {}));
            auto file =
                TableFile::create(m_asCsv ? QDir(m_path).filePath(name + QStringLiteral(".csv")) : m_path, m_madeAt);
            if (!file)
                return fail(file.error());
            m_file = std::move(*file);
        }
        return m_file->begin(name, columns);
    }
    Result<void> add(const TableRow &row) { return m_file->add(row); }
    Result<void> finish()
    {
        if (!m_file)
            return {};
        const auto done = m_file->finish();
        m_file.reset();
        return done;
    }

private:
    QString m_path;
    bool m_asCsv;
    QDateTime m_madeAt;
    std::unique_ptr<TableFile> m_file;
};

// The heads are names of the file's form and not of a language, so that a program can rely on them.
TableColumn column(const char *name, int width = 14)
{
    return {QLatin1String(name), width};
}

Result<void> writeThings(Tables &tables, const picture::CaseView &view)
{
    if (const auto begun =
            tables.begin(QStringLiteral("things"), {column("id", 8), column("type"), column("name", 40)});
        !begun)
        return begun;
    for (const Thing &thing : view.things())
        if (const auto added = tables.add({thing.id.value(), thing.type, view.name(thing.id)}); !added)
            return added;
    return {};
}

Result<void> writeLinks(Tables &tables, const picture::CaseView &view)
{
    if (const auto begun =
            tables.begin(QStringLiteral("links"), {column("id", 8), column("type", 20), column("from", 8),
                                                   column("from_name", 40), column("to", 8), column("to_name", 40)});
        !begun)
        return begun;
    for (const Link &link : view.links())
        if (const auto added = tables.add({link.id.value(), link.type, link.from.value(), view.name(link.from),
                                           link.to.value(), view.name(link.to)});
            !added)
            return added;
    return {};
}

Result<void> writeStatements(Tables &tables, const picture::CaseView &view)
{
    if (const auto begun = tables.begin(QStringLiteral("statements"),
                                        {column("subject", 8), column("property", 20), column("value", 40),
                                         column("grading", 8), column("handling", 8), column("valid_from"),
                                         column("valid_to"), column("source", 40), column("place")});
        !begun)
        return begun;
    QHash<SourceId, QString> titles;
    for (const Source &source : view.sources())
        titles.insert(source.id, source.title);
    const auto write = [&](RecordId subject) -> Result<void> {
        for (const Statement &statement : view.of(subject))
            if (const auto added =
                    tables.add({subject.value(), statement.property, statement.value, statement.grading.toText(),
                                handlingText(statement.handling), statement.validFrom.toText(),
                                statement.validTo.toText(), titles.value(statement.source), statement.locator});
                !added)
                return added;
        return {};
    };
    for (const Thing &thing : view.things())
        if (const auto done = write(thing.id); !done)
            return done;
    for (const Link &link : view.links())
        if (const auto done = write(link.id); !done)
            return done;
    return {};
}

TableRow paymentRow(const Payment &payment, const OwnView &own)
{
    const picture::CaseView &view = own.view;
    const auto id = [](RecordId account) { return account.isValid() ? TableCell(account.value()) : TableCell(); };
    return {payment.id.value(),
            payment.at,
            id(payment.payer),
            view.name(payment.payer),
            id(payment.payee),
            view.name(payment.payee),
            TableAmount{payment.minor, payment.currency.exponent()},
            payment.currency.letters(),
            own.readable(payment.text),
            own.readable(payment.reference)};
}

Result<void> writePayments(Tables &tables, store::CaseFile &caseFile, const OwnView &own)
{
    if (const auto begun =
            tables.begin(QStringLiteral("payments"),
                         {column("id", 8), column("date", 18), column("payer", 8), column("payer_account", 30),
                          column("payee", 8), column("payee_account", 30), column("amount"), column("currency", 8),
                          column("description", 50), column("reference", 24)});
        !begun)
        return begun;
    std::optional<store::PaymentCursor> after;
    while (true) {
        const auto page = caseFile.payments().page({}, after, paymentsAPage);
        if (!page)
            return fail(page.error());
        for (const Payment &payment : *page) {
            if (!own.maySee(payment))
                continue;
            if (const auto added = tables.add(paymentRow(payment, own)); !added)
                return added;
        }
        if (page->size() < paymentsAPage)
            return {};
        after = store::PaymentCursor{page->constLast().at.seconds, page->constLast().id};
    }
}

} // namespace

Result<void> exportTables(store::CaseFile &caseFile, const OwnView &own, const QString &path, bool asCsv,
                          const QDateTime &madeAt)
{
    const picture::CaseView &view = own.view;
    Tables tables(path, asCsv, madeAt);
    if (const auto done = writeThings(tables, view); !done)
        return done;
    if (const auto done = writeLinks(tables, view); !done)
        return done;
    if (const auto done = writeStatements(tables, view); !done)
        return done;
    if (const auto done = writePayments(tables, caseFile, own); !done)
        return done;
    return tables.finish();
}

} // namespace kluwen::app

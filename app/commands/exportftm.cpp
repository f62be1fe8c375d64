#include "app/commands/exportftm.h"
#include "core/base/tablefile.h"
#include "core/intake/formats/ftmwriter.h"
#include "core/model/schema.h"
#include "core/store/casefile.h"
#include "core/store/paymentstore.h"

#include <QMessageAuthenticationCode>
#include <QSaveFile>

namespace kluwen::app
{

namespace
{

constexpr int ftmPaymentsAPage = 5000;

class FtmExport
{
public:
    FtmExport(store::CaseFile &caseFile, const OwnView &own, QIODevice &device)
        : m_caseFile(caseFile), m_own(own), m_view(own.view), m_device(device)
    {
    }

    bool things();
    bool links();
    Result<bool> payments();
    [[nodiscard]] const LeftOut &leftOut() const { return m_left; }

private:
    [[nodiscard]] QString entity(const char *kind, qint64 number) const;
    [[nodiscard]] QString entity(RecordId record) const { return entity("record", record.value()); }
    [[nodiscard]] QString typeOf(RecordId thing) const;
    [[nodiscard]] QList<intake::FtmValue> valuesOf(RecordId record) const;
    [[nodiscard]] intake::FtmLinkOut linkOut(const Link &link) const;
    [[nodiscard]] intake::FtmPaymentOut paymentOut(const Payment &payment) const;
    void findAddresses();
    bool write(const QString &type, const QByteArray &line);

    store::CaseFile &m_caseFile;
    const OwnView &m_own;
    const picture::CaseView &m_view;
    QIODevice &m_device;
    QHash<RecordId, QList<RecordId>> m_addresses; ///< of things, where the tie says no more than that
    QSet<RecordId> m_asAddress;                   ///< the links that are written so
    QSet<RecordId> m_written;                     ///< things
    LeftOut m_left;
};

/// An id that is of this case only: in another one, number 12 is another thing.
QString FtmExport::entity(const char *kind, qint64 number) const
{
    constexpr qsizetype length = 40;
    const QByteArray message = QByteArray("ftm ") + kind + ' ' + QByteArray::number(number);
    const QByteArray hash = QMessageAuthenticationCode::hash(message, m_own.secret, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(length));
}

QString FtmExport::typeOf(RecordId thing) const
{
    const Thing *found = m_view.thing(thing);
    return found ? found->type : QString();
}

bool FtmExport::write(const QString &type, const QByteArray &line)
{
    if (!line.isEmpty())
        return m_device.write(line) == line.size();
    ++m_left[type];
    return true;
}

QList<intake::FtmValue> FtmExport::valuesOf(RecordId record) const
{
    QList<Statement> statements = m_view.of(record);
    std::stable_sort(statements.begin(), statements.end(), [](const Statement &a, const Statement &b) {
        return a.grading != b.grading ? a.grading.atLeast(b.grading) : a.id < b.id;
    });
    QList<intake::FtmValue> values;
    for (const Statement &statement : statements)
        if (statement.property != tieProperty)
            values << intake::FtmValue{statement.property, statement.value};
    return values;
}

intake::FtmLinkOut FtmExport::linkOut(const Link &link) const
{
    intake::FtmLinkOut out{
        entity(link.id),  link.type, entity(link.from), entity(link.to), typeOf(link.from), typeOf(link.to), {}, {},
        valuesOf(link.id)};
    for (const Statement &tie : m_view.of(link.id, tieProperty)) {
        if (!out.since.isValid())
            out.since = tie.validFrom;
        if (!out.until.isValid())
            out.until = tie.validTo;
    }
    return out;
}

/// FtM says at a thing itself where it is. That holds neither dates nor a description, and each place once.
void FtmExport::findAddresses()
{
    for (const Link &link : m_view.links()) {
        const ThingType *from = Schema::builtIn().thing(typeOf(link.from));
        const bool isParty = from && (from->family == Family::Person || from->family == Family::Organisation);
        if (typeOf(link.to) != QLatin1String("address") ||
            link.type != (isParty ? QLatin1String("resident") : QLatin1String("located")))
            continue;
        const intake::FtmLinkOut out = linkOut(link);
        QList<RecordId> &addresses = m_addresses[link.from];
        if (out.since.isValid() || out.until.isValid() || !out.values.isEmpty() || addresses.contains(link.to))
            continue;
        addresses << link.to;
        m_asAddress << link.id;
    }
}

bool FtmExport::things()
{
    findAddresses();
    for (const Thing &thing : m_view.things()) {
        intake::FtmThingOut out{entity(thing.id), thing.type, thing.caption, valuesOf(thing.id), {}};
        if (m_view.isPseudonymous(thing.id))
            out.values = {{QStringLiteral("name"), thing.caption}};
        for (const RecordId address : m_addresses.value(thing.id))
            out.addresses << entity(address);
        const QByteArray line = intake::ftmLine(out);
        if (!line.isEmpty())
            m_written << thing.id;
        if (!write(thing.type, line))
            return false;
    }
    return true;
}

bool FtmExport::links()
{
    for (const Link &link : m_view.links()) {
        const bool hasEnds = m_written.contains(link.from) && m_written.contains(link.to);
        if (m_asAddress.contains(link.id) && hasEnds)
            continue;
        if (!write(link.type, hasEnds ? intake::ftmLine(linkOut(link)) : QByteArray()))
            return false;
    }
    return true;
}

intake::FtmPaymentOut FtmExport::paymentOut(const Payment &payment) const
{
    const auto side = [this](RecordId record) { return m_written.contains(record) ? entity(record) : QString(); };
    return {entity("payment", payment.id.value()),
            &payment,
            side(payment.payer),
            side(payment.payee),
            typeOf(payment.payer),
            typeOf(payment.payee)};
}

Result<bool> FtmExport::payments()
{
    std::optional<store::PaymentCursor> after;
    while (true) {
        auto page = m_caseFile.payments().page({}, after, ftmPaymentsAPage);
        if (!page)
            return fail(page.error());
        for (Payment &payment : *page) {
            if (!m_own.maySee(payment))
                continue;
            payment.text = toUtf8(m_own.readable(payment.text));
            payment.reference = toUtf8(m_own.readable(payment.reference));
            if (!write(QStringLiteral("payment"), intake::ftmLine(paymentOut(payment))))
                return false;
        }
        if (page->size() < ftmPaymentsAPage)
            return true;
        after = store::PaymentCursor{page->constLast().at.seconds, page->constLast().id};
    }
}

} // namespace

Result<LeftOut> exportFtm(store::CaseFile &caseFile, const OwnView &own, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(tableFileError(path, file.errorString()));
    FtmExport entities(caseFile, own, file);
    if (!entities.things() || !entities.links())
        return fail(tableFileError(path, file.errorString()));
    const auto done = entities.payments();
    if (!done)
        return fail(done.error());
    if (!*done || !file.commit())
        return fail(tableFileError(path, file.errorString()));
    return entities.leftOut();
}

} // namespace kluwen::app

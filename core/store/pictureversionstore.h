#pragma once
#include "core/base/result.h"
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace kluwen::store
{

class CaseFile;

/// A picture that was frozen, without its data.
struct PictureVersion
{
    qint64 id = 0;
    QDateTime at; ///< UTC
    QString user; ///< who froze it; given by the store
    QString templateId;
    QString product; ///< number of the product; may be empty
    int version = 1; ///< as its makers number it
    QString titleNl;
    QString titleEn;
    QString recipient;     ///< id in the directory of recipients; empty = the own team
    QString recipientName; ///< as it was called then
    QDateTime asOf;        ///< UTC
    QByteArray contentHash;
};

/// Frozen versions of pictures: they are added and read, and never changed.
class PictureVersionStore
{
public:
    explicit PictureVersionStore(CaseFile &caseFile) : m_caseFile(caseFile) {}

    /// Keeps the data and writes the log, both or neither; the number of the version. Data that are there already are
    /// not kept twice: the number they have is given. Conflict where the case is read-only.
    [[nodiscard]] Result<qint64> add(const PictureVersion &version, const QByteArray &data);
    [[nodiscard]] Result<QList<PictureVersion>> all() const; ///< the newest first
    /// NotFound where there is no such version; Malformed where the data are no longer what was kept.
    [[nodiscard]] Result<QByteArray> data(qint64 id) const;

private:
    CaseFile &m_caseFile;
};

} // namespace kluwen::store

#pragma once
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/intake/stated.h"
#include <memory>
#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <vector>

namespace kluwen::intake
{

/// What the person importing knows better than the file.
struct ReadOptions
{
    QString fileName;                  ///< for messages only; recognition never looks at it
    QString mapping;                   ///< JSON of a mapping spec; empty = by headers
    QString accountOfFile;             ///< for files that do not name their own account
    Currency defaultCurrency = euro(); ///< where the file names none
};

/// A file format: one file and one entry in formats.cpp. Streams: memory does not grow with the file.
class Format
{
public:
    virtual ~Format() = default;
    [[nodiscard]] virtual QString id() const = 0;   ///< "camt.053", "mt940", "ing-csv": stored and given by --format
    [[nodiscard]] virtual QString name() const = 0; ///< in the language of the screen
    /// 0 = not this format ... 100 = certainly, from the first bytes of the file (up to 64 KiB, undecoded).
    [[nodiscard]] virtual int confidence(const QByteArray &head) const = 0;
    /// Unreadable or Malformed (with line) where nothing can be made of the file; bad rows go to sink.reject().
    /// Cancelled where the sink or progress asked to stop.
    [[nodiscard]] virtual Result<void> read(QIODevice &device, const ReadOptions &options, Sink &sink,
                                            Progress &progress) const = 0;
};

/// Every format, in order of trust; formats.cpp is the one place that lists them.
[[nodiscard]] const std::vector<std::unique_ptr<Format>> &formats();
[[nodiscard]] const Format *formatById(const QString &id);
/// The format whose confidence is highest (at least 20), or nullptr.
[[nodiscard]] const Format *recognise(const QByteArray &head);

/// Entry points of the formats, one per file in formats/.
std::unique_ptr<Format> makeCamtFormat();             ///< camt.053
std::unique_ptr<Format> makeCamtReportFormat();       ///< camt.052
std::unique_ptr<Format> makeCamtNotificationFormat(); ///< camt.054
std::unique_ptr<Format> makeMt940Format();
std::unique_ptr<Format> makeIngCsvFormat();
std::unique_ptr<Format> makeRabobankCsvFormat();
std::unique_ptr<Format> makeAbnAmroTabFormat();
std::unique_ptr<Format> makeBunqCsvFormat();
std::unique_ptr<Format> makePaymentCsvFormat();
std::unique_ptr<Format> makeIbmAmlCsvFormat();
std::unique_ptr<Format> makeFollowTheMoneyFormat();
std::unique_ptr<Format> makeBodsFormat();
std::unique_ptr<Format> makeKvkFormat();
std::unique_ptr<Format> makeGraphMlFormat();
std::unique_ptr<Format> makeEdgeListFormat();
std::unique_ptr<Format> makeMappedCsvFormat();

} // namespace kluwen::intake

#include "core/base/tr.h"
#include "core/intake/dialect.h"
#include "core/intake/formats/mt940reader.h"
#include "core/intake/reading.h"

namespace kluwen::intake
{

namespace
{

/// Rows are whole lines: no sign of a statement parts them into cells.
constexpr Dialect lines{'\x01', 0, '\n', 0, false};

Dialect linesOf(QIODevice &device)
{
    const QByteArray head = device.peek(headSize);
    Dialect dialect = lines;
    dialect.newline = head.contains('\n') || !head.contains('\r') ? '\n' : '\r';
    return dialect;
}

bool hasLine(const std::string &text, std::string_view start)
{
    if (text.starts_with(start) || text.find('\n' + std::string(start)) != std::string::npos)
        return true;
    // Behind an old Macintosh newline, or a mark between files put together.
    return text.find('\r' + std::string(start)) != std::string::npos ||
           text.find('\x1a' + std::string(start)) != std::string::npos;
}

class Mt940Format : public Format
{
public:
    QString id() const override { return QStringLiteral("mt940"); }
    QString name() const override { return Tr::tr("Bank statement MT940 (SWIFT)"); }

    int confidence(const QByteArray &head) const override
    {
        const std::string text = decodeHead({head.constData(), static_cast<size_t>(head.size())});
        const bool hasAccount = hasLine(text, ":25:") || hasLine(text, ":25P:");
        const bool hasBalance = hasLine(text, ":60F:") || hasLine(text, ":60M:");
        constexpr int sure = 96;
        constexpr int likely = 60;
        if (hasAccount && hasBalance)
            return sure;
        return hasAccount || (hasLine(text, ":61:") && hasLine(text, ":86:")) ? likely : 0;
    }

    Result<void> read(QIODevice &device, const ReadOptions &options, Sink &sink, Progress &progress) const override
    {
        if (device.peek(1).isEmpty())
            return emptyFile(options);
        const Dialect dialect = linesOf(device);
        TextSource source(device);
        RowReader rows(source, dialect);
        Mt940Reader reader(sink, options);
        Pace pace(progress, source.size());
        while (rows.next())
            if (!pace.goOn(source.bytesRead()) || !reader.read(rows.row()))
                return stopped();
        if (rows.error())
            return inFile(options, *rows.error());
        if (!reader.finish())
            return stopped();
        if (!reader.hasStatement())
            return notReadable(options, Tr::tr("The file has no MT940 statement; nothing was imported."),
                               Tr::tr("Let the format be recognised, or choose another one."), 1);
        if (reader.isCutOff())
            return notReadable(options,
                               Tr::tr("The file ends before the closing balance of its last statement; nothing was "
                                      "imported."),
                               Tr::tr("Ask for the file again, whole and as the bank made it."), reader.line());
        return {};
    }
};

} // namespace

std::unique_ptr<Format> makeMt940Format()
{
    return std::make_unique<Mt940Format>();
}

} // namespace kluwen::intake

#pragma once
#include "core/intake/format.h"
#include "core/intake/formats/mt940fields.h"
#include "core/intake/rows.h"
#include <optional>
#include <string>
#include <vector>

namespace kluwen::intake
{

/// Puts the lines of MT940 files together to fields, and the fields to statements. Lines go in one by one; balances,
/// payments and rejected rows come out in the order of the file. Knows no more than one entry at a time.
class Mt940Reader
{
public:
    Mt940Reader(Sink &sink, const ReadOptions &options) : m_sink(sink), m_options(options) {}

    [[nodiscard]] bool read(const Row &row); ///< false: the sink wants no more
    [[nodiscard]] bool finish();             ///< after the last line
    [[nodiscard]] bool hasStatement() const { return m_statements > 0; }
    /// The last statement has no closing balance, so the file was cut off.
    [[nodiscard]] bool isCutOff() const { return m_isCutOff; }
    [[nodiscard]] qint64 line() const { return m_line; } ///< of the last line that was read

private:
    /// What the next line without a tag belongs to.
    enum class Place { Nowhere, Entry, Info, Balance };

    struct Statement
    {
        bool isOpen = false;
        bool hasOpening = false;
        bool hasClosing = false;
        bool hasEntries = false;
        Mt940Account account;
        Currency currency;
        std::string letters; ///< of a currency that is not known; then no amount of the statement can be read
        qint64 line = 0;
    };

    bool readTag(std::string_view tag, std::string_view text);
    bool readLine(std::string_view text);
    bool readAccount(std::string_view text);
    bool readBalance(std::string_view text, StatedBalance::Kind kind);
    void takeCurrency(std::string_view letters);
    bool begin();
    bool end(bool atEndOfFile);
    bool takeEntry();
    bool giveEntry(const Mt940Entry &entry);
    bool reject(const Mt940Problem &problem, qint64 line, std::string_view raw, int tagSize = 0);
    void readHeader(std::string_view text);
    void keepInfo(std::string_view text);

    static constexpr size_t mostInfo = 64 * 1024; ///< bytes of the description of one entry

    Sink &m_sink;
    const ReadOptions &m_options;
    Statement m_statement;
    Place m_place = Place::Nowhere;
    std::string m_bic;               ///< of the bank, by the header lines
    std::string m_bank;              ///< the four letters of the bank
    std::string m_entry;             ///< field :61: at hand; empty = none
    std::string m_supplement;        ///< the line below it
    std::vector<std::string> m_info; ///< the lines of field :86:
    size_t m_infoSize = 0;
    qint64 m_entryLine = 0;
    qint64 m_line = 0;
    int m_statements = 0;
    bool m_isCutOff = false;
};

} // namespace kluwen::intake

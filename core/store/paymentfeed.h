#pragma once
#include "core/store/bulkimport.h"
#include "core/store/bytetable.h"
#include "core/store/rowfeed.h"

namespace kluwen::store
{

/// Payments on their way into the table.
class PaymentFeed : public RowFeed
{
public:
    PaymentFeed(Database &database, ImportRunId run);

    void add(qint64 id, qint64 text, const BulkImport::Draft &draft);
    void clear();
    [[nodiscard]] bool isFull() const { return m_rows.size() >= mostRows; }

    [[nodiscard]] size_t rowCount() const override { return m_rows.size(); }
    void column(sqlite3_context *context, size_t row, int column) const override;

private:
    static constexpr size_t mostRows = 2000;

    struct Row
    {
        qint64 id = 0;
        qint64 text = 0;
        size_t reference = 0;    ///< where it begins in m_references
        BulkImport::Draft draft; ///< without its texts
    };
    ImportRunId m_run;
    std::vector<Row> m_rows;
    std::string m_references;
};

/// Different texts of payments, each with the first payment that has it and how many do.
class TextFeed : public RowFeed
{
public:
    TextFeed(Database &database, qint64 firstId);

    /// Texts are shared among the payments of a run as long as there is room; then the sharing starts anew and a text
    /// may be stored twice. So memory does not grow with the file, whatever its descriptions are.
    [[nodiscard]] bool hasRoomFor(std::string_view text) const;
    /// The id of the text, counted as used once more by that payment.
    qint64 use(std::string_view text, qint64 payment);
    void clear(); ///< ids go on behind those given

    [[nodiscard]] size_t rowCount() const override { return m_texts.size(); }
    void column(sqlite3_context *context, size_t row, int column) const override;

private:
    struct Use
    {
        qint64 payment = 0;
        qint64 count = 0;
    };
    qint64 m_firstId;
    ByteTable m_texts;
    std::vector<Use> m_uses;
};

} // namespace kluwen::store

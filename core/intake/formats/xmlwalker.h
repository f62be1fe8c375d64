#pragma once
#include "core/intake/reading.h"
#include <optional>
#include <QXmlStreamReader>
#include <string>

namespace kluwen::intake
{

/// Walks through XML of any size, element by element, in constant memory. A DOCTYPE is refused, so that no entity can
/// grow or reach outside the file; so is a piece of text or markup past `longestPiece`, and nesting past `deepest`.
/// After the first problem every question is answered with "no more", and result() has the error.
class XmlWalker
{
public:
    static constexpr qint64 longestPiece = 1024 * 1024; ///< bytes
    static constexpr int deepest = 100;                 ///< elements
    static constexpr qsizetype longestRaw = 2000;       ///< bytes

    XmlWalker(QIODevice &device, const ReadOptions &options, Progress &progress);

    /// Goes to the next child of the element just entered; false, and back in its parent, where there is none.
    [[nodiscard]] bool enterChild();
    void skip();                      ///< to the end of the element just entered
    [[nodiscard]] std::string text(); ///< simplified UTF-8 of the element just entered and all within it, to its end
    /// The text of the first element at that path below the element just entered, which is read to its end.
    [[nodiscard]] std::string textAt(std::initializer_list<QStringView> path);

    [[nodiscard]] QStringView name() const { return m_reader.name(); } ///< without prefix; until the next step
    [[nodiscard]] std::string attribute(QLatin1String name) const;
    [[nodiscard]] qint64 line() const { return m_reader.lineNumber(); } ///< 1-based
    [[nodiscard]] int column() const;                                   ///< 1-based, of the end of the last tag

    void startRaw(); ///< from here on, what is read is kept as text for a rejected row, up to longestRaw
    [[nodiscard]] std::string raw() const; ///< UTF-8

    void stop(); ///< the sink wants no more
    void refuse(const QString &what, const QString &remedy);
    [[nodiscard]] bool isStopped() const { return m_error.has_value(); }
    [[nodiscard]] Result<void> result() const;

private:
    /// The device as the XML reader sees it: it ends where one step takes more bytes than it may.
    class Allowance : public QIODevice
    {
    public:
        explicit Allowance(QIODevice &device);
        void renew() { m_left = longestPiece; }
        [[nodiscard]] bool isUsedUp() const { return m_usedUp; }
        [[nodiscard]] bool hasFailed() const { return m_failed; }
        [[nodiscard]] qint64 bytesRead() const { return m_bytes; }
        [[nodiscard]] bool isSequential() const override { return true; }

    protected:
        qint64 readData(char *data, qint64 most) override;
        qint64 writeData(const char *, qint64) override { return -1; }

    private:
        QIODevice &m_device;
        qint64 m_left = longestPiece;
        qint64 m_bytes = 0;
        bool m_usedUp = false;
        bool m_failed = false;
    };

    bool step();
    void explain();
    void keepRaw();

    const ReadOptions &m_options;
    QIODevice &m_device;
    Allowance m_allowance;
    QXmlStreamReader m_reader;
    Pace m_pace;
    int m_depth = 0;
    bool m_keepRaw = false;
    QString m_raw;
    std::optional<Error> m_error;
};

/// Calls use(name) for every child of the element just entered; a child that `use` did not take (false) is skipped.
template<typename Use>
void forChildren(XmlWalker &xml, Use use)
{
    while (xml.enterChild())
        if (!use(xml.name()))
            xml.skip();
}

} // namespace kluwen::intake

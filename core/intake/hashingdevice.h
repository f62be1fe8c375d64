#pragma once
#include <QCryptographicHash>
#include <QIODevice>

namespace kluwen::intake
{

/// A device read through, that works out the SHA-256 of its bytes as they pass and remembers a failed read, whatever
/// the reader makes of it: QIODevice::readAll() and the like keep silent about one.
class HashingDevice : public QIODevice
{
public:
    explicit HashingDevice(QIODevice &device) : m_device(device) { open(QIODevice::ReadOnly); }

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_device.size(); }
    bool seek(qint64 position) override { return QIODevice::seek(position) && m_device.seek(position); }

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    /// Of all bytes; reads on where the reader stopped early. Empty where a read fails.
    [[nodiscard]] QByteArray sha256();

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_device;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_hashed = 0; ///< bytes from the start that went into the hash
    bool m_failed = false;
};

} // namespace kluwen::intake

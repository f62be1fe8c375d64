#include "core/intake/hashingdevice.h"

namespace kluwen::intake
{

qint64 HashingDevice::readData(char *to, qint64 most)
{
    const qint64 from = m_device.pos();
    const qint64 count = m_device.read(to, most);
    if (count < 0) {
        m_failed = true;
        return count;
    }
    // What is read a second time went into the hash before; what lies behind a jump is made up for in sha256().
    const qint64 known = m_hashed - from;
    if (known >= 0 && known < count) {
        m_hash.addData(QByteArrayView(to + known, count - known));
        m_hashed = from + count;
    }
    return count;
}

QByteArray HashingDevice::sha256()
{
    constexpr qint64 piece = 256 * 1024;
    QByteArray bytes(piece, Qt::Uninitialized);
    const qint64 total = size();
    while (m_hashed < total && !m_failed) {
        if (!m_device.seek(m_hashed)) {
            m_failed = true;
            break;
        }
        const qint64 count = m_device.read(bytes.data(), piece);
        if (count <= 0) {
            m_failed = true;
            break;
        }
        m_hash.addData(QByteArrayView(bytes.constData(), count));
        m_hashed += count;
    }
    return m_failed ? QByteArray() : m_hash.result();
}

} // namespace kluwen::intake

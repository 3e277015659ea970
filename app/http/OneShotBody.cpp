#include "app/http/OneShotBody.h"

#include <algorithm>
#include <cstring>

namespace smartup {

OneShotBody::OneShotBody(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered: a buffer of QIODevice would pull ahead and spoil the count.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_pulled + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min(maxSize, m_body.size() - m_pulled);
    if (size <= 0) {
        return maxSize > 0 ? -1 : 0;
    }
    std::memcpy(data, m_body.constData() + m_pulled, static_cast<std::size_t>(size));
    const bool isFirst = m_pulled == 0;
    m_pulled += size;
    if (isFirst) {
        Q_EMIT firstPull();
    }
    return size;
}

qint64 OneShotBody::writeData(const char * /*data*/, qint64 /*maxSize*/)
{
    return -1;
}

} // namespace smartup

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace smartup {

/// A request body that can be read once. Qt sends a POST again by itself when a connection breaks
/// before the answer; a body that refuses to go back to its beginning makes that an error instead
/// (ContentReSendError), so that no document is ever doubled behind our back.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }

    /// 0 proves that no byte of the body left; more proves nothing, for Qt buffers.
    [[nodiscard]] qint64 bytesPulled() const { return m_pulled; }

Q_SIGNALS:
    void firstPull();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 maxSize) override;

private:
    QByteArray m_body;
    qint64 m_pulled = 0;
};

} // namespace smartup

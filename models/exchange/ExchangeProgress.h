#pragma once

#include <QMetaType>

#include <optional>

namespace smartup {

/// How far an export or import has come.
struct ExchangeProgress
{
    qint64 calls = 0; ///< finished
    qint64 callsTotal = 0; ///< as far as it can be foreseen
    qint64 documents = 0;
    qint64 documentsTotal = 0; ///< 0 = nobody knows: an export says it only by its answers
    qint64 elapsedMs = 0;

    /// Documents a second so far; 0 before the first answer.
    [[nodiscard]] double pace() const
    {
        return elapsedMs > 0
            ? static_cast<double>(documents) * 1000.0 / static_cast<double>(elapsedMs)
            : 0.0;
    }

    /// By documents where their number is known, else by calls; nullopt before the first answer.
    [[nodiscard]] std::optional<qint64> secondsLeft() const
    {
        const qint64 done = documentsTotal > 0 ? documents : calls;
        const qint64 total = documentsTotal > 0 ? documentsTotal : callsTotal;
        if (done <= 0 || total < done) {
            return std::nullopt;
        }
        return elapsedMs * (total - done) / done / 1000;
    }
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ExchangeProgress)

#pragma once

#include <QMetaType>
#include <QString>

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
    [[nodiscard]] double pace() const;
    /// By documents where their number is known, else by calls; nullopt before the first answer.
    [[nodiscard]] std::optional<qint64> secondsLeft() const;
    /// 0 … 100.
    [[nodiscard]] int percent() const;
};

/// "Documents: 1,200 of 5,000 · requests: 2 of 7 · 350 a second · 11 s left", in the user's
/// language; what is not known is left out.
[[nodiscard]] QString progressText(const ExchangeProgress &progress);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ExchangeProgress)

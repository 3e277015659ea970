#include "app/journal/ExportTarget.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A journal without its WAL has lost its newest lines.
constexpr std::array<QLatin1StringView, 3> Parts { ""_L1, "-wal"_L1, "-shm"_L1 };

} // namespace

std::optional<Error> refusalOfTarget(const QString &journal, const QString &file)
{
    const QString target = QFileInfo(file).canonicalFilePath();
    const bool isOurs =
        !target.isEmpty() && std::ranges::any_of(Parts, [&](QLatin1StringView part) {
            return QFileInfo(journal + part).canonicalFilePath() == target;
        });
    if (!isOurs) {
        return std::nullopt;
    }
    return Error {
        ErrorOrigin::Storage,
        QCoreApplication::translate("LogExport", "The file %1 is the exchange log itself.")
            .arg(file),
        QCoreApplication::translate("LogExport", "Choose another name; nothing was written."),
        {},
        {}
    };
}

} // namespace smartup

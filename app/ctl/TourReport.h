#pragma once

#include "app/ctl/Tour.h"

#include <QJsonArray>
#include <QJsonObject>

namespace smartup {

/// Keeps what the tour found, and writes it as a table of plain text that fits into 80 columns.
class TourReport
{
public:
    /// A silent report only keeps: for JSON.
    explicit TourReport(bool isSilent)
        : m_isSilent(isSilent)
    {
    }

    void begin(const QString &organisation, const QDateTime &moment) const;
    void beginStep(const char *title) const;
    void take(const TourCheck &check);
    /// The last line.
    void end() const;

    [[nodiscard]] bool isPassed() const { return !m_checks.isEmpty() && m_failures == 0; }
    /// Step and check by their English names, which do not change with the language.
    [[nodiscard]] QJsonObject toJson() const;

private:
    bool m_isSilent;
    QJsonArray m_checks;
    qint64 m_failures = 0;
};

/// The lines of one check: name, expected, seen, verdict; what is too long goes on in the next line.
[[nodiscard]] QStringList tourLines(const QString &name,
                                    const QString &expected,
                                    const QString &seen,
                                    const QString &verdict);

} // namespace smartup

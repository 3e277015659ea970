#pragma once

#include "models/journal/PeriodReport.h"

#include <QHash>

namespace smartup {

/// A line that tells of trouble, as far as its cause goes.
struct CauseSighting
{
    QString code;
    QString message;
    ErrorOrigin origin = ErrorOrigin::Smartup;
    QString subject;
    QDateTime at; ///< UTC
};

/// Counts what went wrong by its cause, in a memory that does not grow with the log: when too many different
/// causes are known, the rarer half of them is put aside as further ones. What is frequent stays.
class CauseTally
{
public:
    /// So many are known at once: far more than a report lists, and a few megabytes.
    static constexpr qsizetype MostKnown = 4000;

    explicit CauseTally(qsizetype mostKnown = MostKnown);

    void take(const CauseSighting &sighting);
    /// The most frequent ones, those that were seen first before equally frequent ones; the others as further
    /// causes and their lines.
    void tell(PeriodReport &report) const;
    [[nodiscard]] qsizetype known() const { return m_known.size(); }

private:
    struct Known
    {
        PeriodCause cause;
        qint64 order = 0; ///< when it was seen first
    };

    [[nodiscard]] static bool isBefore(const Known &left, const Known &right);
    void putAside();

    qsizetype m_mostKnown;
    QHash<QString, Known> m_known; ///< by causeKey()
    qint64 m_seen = 0; ///< different causes so far
    qint64 m_asideCauses = 0;
    qint64 m_asideLines = 0;
};

} // namespace smartup

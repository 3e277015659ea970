#include "models/journal/DayParts.h"

namespace smartup {

namespace {

constexpr qint64 Hour = 60LL * 60 * 1000;

qint64 hoursBefore(qint64 ms)
{
    const qint64 hours = ms / Hour;
    return ms % Hour < 0 ? hours - 1 : hours; // before 1970, division goes the other way
}

} // namespace

DayParts partsOfDay(qint64 startMs, qint64 endMs)
{
    DayParts parts;
    parts.firstHour = -hoursBefore(-startMs); // the first one that begins in it
    parts.endHour = hoursBefore(endMs);
    if (parts.firstHour >= parts.endHour) {
        // Shorter than an hour that it holds: all of it is edge.
        parts.endHour = parts.firstHour;
        if (startMs < endMs) {
            parts.edges = { { startMs, endMs } };
        }
        return parts;
    }
    if (startMs < parts.firstHour * Hour) {
        parts.edges.append({ startMs, parts.firstHour * Hour });
    }
    if (parts.endHour * Hour < endMs) {
        parts.edges.append({ parts.endHour * Hour, endMs });
    }
    return parts;
}

} // namespace smartup

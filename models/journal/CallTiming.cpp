#include "models/journal/CallTiming.h"

#include "models/core/DataSize.h"
#include "models/journal/JournalText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace smartup {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CallTiming", text);
}

} // namespace

CallTiming callTiming(const CallRecord &call)
{
    CallTiming timing;
    timing.totalMs = std::max<qint64>(call.durationMs, 0);
    timing.waitingMs =
        call.firstByteMs < 0 ? timing.totalMs : std::min(call.firstByteMs, timing.totalMs);
    timing.receivingMs = timing.totalMs - timing.waitingMs;
    return timing;
}

QString timingSentence(const CallRecord &call)
{
    const QLocale locale;
    const CallTiming timing = callTiming(call);
    if (call.outcome == Outcome::NotSent) {
        return say(QT_TRANSLATE_NOOP("CallTiming", "Nothing was sent, so nothing took time."));
    }
    if (call.firstByteMs < 0) {
        //: %1 = milliseconds
        return say(QT_TRANSLATE_NOOP("CallTiming", "%1 ms passed, and no byte of an answer came."))
            .arg(locale.toString(timing.totalMs));
    }
    //: %1 and %2 = milliseconds, %3 = an amount like 12.4 kB
    return say(QT_TRANSLATE_NOOP("CallTiming",
                                 "%1 ms until the first byte of the answer, for connecting, "
                                 "sending and Smartup's own work; %2 ms to receive %3."))
        .arg(locale.toString(timing.waitingMs), locale.toString(timing.receivingMs),
             dataSizeText(call.responseBytes));
}

} // namespace smartup

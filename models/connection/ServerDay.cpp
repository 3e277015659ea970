#include "models/connection/ServerDay.h"

#include "models/core/Clock.h"
#include "models/core/SmartupDate.h"

#include <algorithm>

namespace smartup {

int serverHourOf(const QDateTime &moment)
{
    return moment.toTimeZone(serverTimeZone()).time().hour();
}

QDate settledDay(QDate stored, QDate heard)
{
    const bool isSkew = stored.isValid() && heard.addDays(1) == stored;
    return isSkew ? stored : heard;
}

void ServerTime::hear(const std::optional<QDateTime> &said, std::chrono::milliseconds steady)
{
    m_base = said.value_or(now(steady));
    m_steady = steady;
    m_isSettled = true;
}

QDateTime ServerTime::now(std::chrono::milliseconds steady) const
{
    return m_base.addMSecs((steady - m_steady).count());
}

QDate countingDay(const ServerTime &time, std::chrono::milliseconds steady, QDate stored)
{
    const QDate day = serverDayOf(time.now(steady));
    if (!stored.isValid()) {
        return day;
    }
    return time.isSettled() ? settledDay(stored, day) : stored;
}

} // namespace smartup

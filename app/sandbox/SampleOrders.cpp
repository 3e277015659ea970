#include "app/sandbox/SampleOrders.h"

#include "models/core/Clock.h"

#include <QFile>

namespace smartup {

QByteArray sampleOrders()
{
    QFile file(QStringLiteral(":/orders-from-1c.json"));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll();
}

QDateTime sampleOrdersMoment()
{
    return { QDate(2026, 11, 12), QTime(10, 0), serverTimeZone() };
}

} // namespace smartup

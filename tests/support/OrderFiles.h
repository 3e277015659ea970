#pragma once

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QList>

namespace smartup::testing {

/// A sound order as a source system would send it.
[[nodiscard]] QJsonObject order(const QString &externalId,
                                QDate day = QDate(2026, 11, 12),
                                const QString &filialCode = QStringLiteral("TAS"));
[[nodiscard]] QList<QJsonObject>
orders(int count, QDate day = QDate(2026, 11, 12), const QString &prefix = QStringLiteral("1C-"));
/// Orders that the sandbox's sample company takes, in Tashkent.
[[nodiscard]] QList<QJsonObject> sampleOrders(int count, QDate day, const QString &prefix);
/// `{"order":[…]}`
[[nodiscard]] QByteArray orderFile(const QList<QJsonObject> &orders);

} // namespace smartup::testing

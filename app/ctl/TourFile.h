#pragma once

#include "models/catalogue/DocumentCatalog.h"
#include "models/core/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace smartup {

/// The tour's own look into the files of the exchange: with Qt's JSON, not with the reader and writer
/// it checks.

/// The array `root` of an exported file.
[[nodiscard]] Result<QJsonArray> exportedRows(const QString &path, QLatin1StringView root);
/// `deal_id status` of each order, sorted.
[[nodiscard]] QStringList idsAndStatuses(const QJsonArray &orders);
/// `deal_id product_code` of each line of each order, sorted.
[[nodiscard]] QStringList codesOfLines(const QJsonArray &orders);
/// Rows whose field is empty.
[[nodiscard]] qsizetype withEmpty(const QJsonArray &rows, QLatin1StringView field);
/// Entries that two sorted lists share, each as often as both have it.
[[nodiscard]] qsizetype sharedEntries(const QStringList &left, const QStringList &right);

[[nodiscard]] QJsonArray ordersOf(const QByteArray &file);
/// The file with one of its new orders for a client that nobody knows.
[[nodiscard]] QByteArray
withUnknownClient(const QByteArray &file, const QStringList &knownOrders, const QString &client);

/// A file with one of its new orders, under another external id.
[[nodiscard]] QByteArray
oneNewOrder(const QByteArray &file, const QStringList &knownOrders, const QString &externalId);

/// The last of these rows that an import could take; empty when there is none.
[[nodiscard]] QJsonObject importablePattern(const QJsonArray &rows, const DocumentTypeInfo &info);
/// An import of documents made after an exported one: what an import takes of it, without its ids,
/// once for each external id.
[[nodiscard]] QByteArray typeFile(const DocumentTypeInfo &info,
                                  const QJsonObject &pattern,
                                  const QStringList &externalIds,
                                  const QString &note);

} // namespace smartup

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace smartup::testing {

/// Orders as the exports write them.
[[nodiscard]] QByteArray xmlFile(const QList<QJsonObject> &orders);
[[nodiscard]] QByteArray csvFile(const QList<QJsonObject> &orders);

[[nodiscard]] QJsonArray arrayOf(const QList<QJsonObject> &records);

/// Records with everything that JSON can hold, the same on every run: hostile texts, empty and missing
/// values, lists in lists, keys that are no names.
[[nodiscard]] QList<QJsonObject> strangeRecords(quint32 seed, int count);
/// Texts that a spreadsheet, a parser or a terminal could take for something else.
[[nodiscard]] QStringList hostileTexts();

/// One change to a byte or two of the file: another value, one taken away, one put in, a piece twice.
[[nodiscard]] QByteArray mutated(const QByteArray &file, quint32 seed);

} // namespace smartup::testing

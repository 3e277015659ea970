#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace smartup {

/// JSON written straight into a byte array: an export of thousands of documents builds no tree.
void appendJsonText(QByteArray &out, QByteArrayView utf8); ///< quoted and escaped
void appendJsonText(QByteArray &out, QStringView text);
[[nodiscard]] QByteArray jsonText(QStringView text);
/// A list of any length as one value of a statement: `["A","P"]`.
[[nodiscard]] QString jsonList(const QStringList &list);
/// `"key":value` with a comma before it unless it is the first of its object; empty values are
/// left out: stored objects hold only what is there.
void appendStoredField(QByteArray &object, QByteArrayView key, QByteArrayView token);

/// A value of a request as text: requests may mix text and numbers. Null, absent, lists and
/// objects are empty.
[[nodiscard]] QString textOf(const QJsonValue &value);

} // namespace smartup

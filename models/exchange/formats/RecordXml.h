#pragma once

#include "models/core/JsonWalk.h"

#include <QByteArray>

namespace smartup {

/// Writes records as XML, in the mapping that readXml() reads: nothing of a record is lost.
class RecordXml
{
public:
    [[nodiscard]] static QByteArray begin(QByteArrayView root);
    [[nodiscard]] static QByteArray end(QByteArrayView root);
    /// Appends `<item>…</item>` and a line end. False when the JSON is not sound, or has a key that XML
    /// cannot carry.
    [[nodiscard]] bool append(QByteArrayView record, QByteArray &xml);

private:
    json::ondemand::parser m_parser;
};

} // namespace smartup

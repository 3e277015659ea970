#pragma once

#include "app/sandbox/JsonText.h"

#include <QByteArray>
#include <QString>

namespace smartup {

/// A stored JSON object that grows; what is empty is left out.
class StoredFields
{
public:
    StoredFields &add(QByteArrayView key, const QString &value)
    {
        appendStoredField(m_object, key, jsonText(value));
        return *this;
    }
    StoredFields &addList(QByteArrayView key, const QByteArray &json)
    {
        appendStoredField(m_object, key, json);
        return *this;
    }
    [[nodiscard]] QByteArray json() const
    {
        return m_object.isEmpty() ? QByteArrayLiteral("{}") : m_object + '}';
    }

private:
    QByteArray m_object;
};

} // namespace smartup

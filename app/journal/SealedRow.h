#pragma once

#include "app/journal/JournalChain.h"

#include <QMetaType>
#include <QVariant>

namespace smartup {

/// The values of a row on their way into a table, and into the seal of their call: what is an id there is
/// the text here that it stands for.
class SealedRow
{
public:
    explicit SealedRow(chain::RowSeal &seal)
        : m_seal(seal)
    {
    }

    SealedRow &number(qint64 value)
    {
        m_seal.number(value);
        m_values.append(value);
        return *this;
    }
    SealedRow &text(const QString &value)
    {
        m_seal.text(value);
        m_values.append(value);
        return *this;
    }
    /// Empty is NULL.
    SealedRow &textOrNull(const QString &value)
    {
        if (!value.isEmpty()) {
            return text(value);
        }
        m_seal.nothing();
        m_values.append(QVariant(QMetaType::fromType<QString>()));
        return *this;
    }
    SealedRow &named(const QVariant &id, const QString &meaning)
    {
        if (id.isNull()) {
            m_seal.nothing();
        } else {
            m_seal.text(meaning);
        }
        m_values.append(id);
        return *this;
    }
    SealedRow &client(const QVariant &id, const QString &code, const QString &name)
    {
        named(id, chain::foldedCode(code));
        if (!id.isNull()) {
            m_seal.text(name);
        }
        return *this;
    }

    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    chain::RowSeal &m_seal;
    QVariantList m_values;
};

} // namespace smartup

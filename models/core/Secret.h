#pragma once

#include <QByteArray>
#include <QString>

namespace smartup {

/// A password. It has no way into a QString, a stream or a debug line by accident: whoever needs
/// the text says reveal(), and a review finds every such place.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QString text)
        : m_text(std::move(text))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &reveal() const { return m_text; }

    friend bool operator==(const Secret &, const Secret &) = default;

private:
    QString m_text;
};

} // namespace smartup

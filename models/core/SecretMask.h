#pragma once

#include "models/core/Secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace smartup {

/// Takes secrets out of what is stored or shown: as they are, base64 (alone and as Basic sign-in),
/// percent-encoded, JSON-escaped and hexadecimal. Texts without a secret come back uncopied.
/// A secret shorter than four characters is not looked for by itself, a short one only where it
/// stands as a word: `1` in every amount would hide everything and protect nothing.
class SecretMask
{
public:
    SecretMask() = default;
    void add(const QString &login, const Secret &secret);

    [[nodiscard]] QByteArray masked(const QByteArray &text) const;
    [[nodiscard]] QString masked(const QString &text) const;

    /// What stands where a secret stood.
    static constexpr QByteArrayView Placeholder = "********";

private:
    struct Form
    {
        QByteArray bytes;
        bool isWord = false; ///< only where no letter or digit touches it
    };
    void addForm(const QByteArray &bytes, bool isWord);

    QList<Form> m_forms; ///< longest first, so that a form is not torn by a shorter one inside it
};

/// Headers that carry a sign-in: `Authorization`, `Proxy-Authorization`, `Cookie`, `Set-Cookie`.
[[nodiscard]] bool isSecretHeader(QByteArrayView name);

} // namespace smartup

#pragma once

#include "models/core/Secret.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace smartup {

/// Takes secrets out of what is stored or shown: as they are, percent-encoded and JSON-escaped in any
/// mixture and more than once, base64 (alone and as Basic sign-in) and hexadecimal. Texts without a secret come back uncopied.
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

    /// One character of a secret and the ways to write it.
    struct Character
    {
        QByteArray utf8; ///< each byte as it is or as `%D0`
        QList<QByteArray> unicode; ///< `u0430`, two of them beyond the first plane; small letters
        char escape = 0; ///< `n` for `\n`; 0 = none
        bool followsBackslash = false; ///< which took the backslashes of its escape along
    };
    /// One thing to look for.
    struct Pattern
    {
        QList<Character> spelled; ///< looked for character by character; empty = as `form` stands
        QByteArray form; ///< an encoding of the secret as a whole
        bool isWord = false; ///< only where no letter or digit touches it
    };

private:
    void addForm(const QByteArray &form, bool isWord);

    QList<Pattern> m_patterns; ///< long forms first, so that none is torn by one inside it
};

/// Headers that carry a sign-in: `Authorization`, `Proxy-Authorization`, `Cookie`, `Set-Cookie`.
[[nodiscard]] bool isSecretHeader(QByteArrayView name);

} // namespace smartup

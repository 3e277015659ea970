#pragma once

#include <QList>
#include <QSslCertificate>

namespace smartup {

/// What a certificate must be made of, whatever this machine and its TLS library let through; pure.

/// Can somebody make one like it? Signed with MD5 or SHA-1 (a root's own signature proves nothing and is
/// not looked at), or with a key below 2048 bits (224 of an elliptic curve). What cannot be read counts
/// as weak.
[[nodiscard]] bool isForgeable(const QSslCertificate &certificate);
/// Is any of those that a server showed?
[[nodiscard]] bool isForgeable(const QList<QSslCertificate> &shown);

} // namespace smartup

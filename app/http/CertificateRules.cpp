#include "app/http/CertificateRules.h"

#include <QSslKey>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace smartup {

using namespace std::string_view_literals;

namespace {

constexpr int LeastBits = 2048;
constexpr int LeastBitsOfCurve = 224;

constexpr unsigned char Sequence = 0x30;
constexpr unsigned char ObjectIdentifier = 0x06;
constexpr unsigned char HashOfPss = 0xA0;

// As they stand in a certificate.
constexpr auto RsaPss = "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x0A"sv;
constexpr std::array WeakSignatures {
    "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x02"sv, // MD2 with RSA
    "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x03"sv, // MD4 with RSA
    "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x04"sv, // MD5 with RSA
    "\x2A\x86\x48\x86\xF7\x0D\x01\x01\x05"sv, // SHA-1 with RSA
    "\x2B\x0E\x03\x02\x1D"sv, // SHA-1 with RSA, by its older name
    "\x2A\x86\x48\xCE\x3D\x04\x01"sv, // SHA-1 with ECDSA
    "\x2A\x86\x48\xCE\x38\x04\x03"sv, // SHA-1 with DSA
};

/// One element of DER.
struct Element
{
    unsigned char tag = 0;
    std::string_view content;
};

/// Takes the first one away; nothing when there is none that is whole.
std::optional<Element> takeElement(std::string_view &rest)
{
    constexpr std::size_t longForm = 0x80;
    constexpr std::size_t mostLengthBytes = 4;
    if (rest.size() < 2) {
        return std::nullopt;
    }
    const auto tag = static_cast<unsigned char>(rest[0]);
    std::size_t length = static_cast<unsigned char>(rest[1]);
    rest.remove_prefix(2);
    if (length >= longForm) {
        const std::size_t bytes = length - longForm;
        if (bytes > mostLengthBytes || bytes > rest.size()) {
            return std::nullopt;
        }
        length = 0;
        for (const char byte : rest.substr(0, bytes)) {
            length = length << 8U | static_cast<unsigned char>(byte);
        }
        rest.remove_prefix(bytes);
    }
    if (length > rest.size()) {
        return std::nullopt;
    }
    const Element element { tag, rest.substr(0, length) };
    rest.remove_prefix(length);
    return element;
}

/// Certificate ::= SEQUENCE { what is signed, SEQUENCE { OBJECT IDENTIFIER, parameters }, signature }
bool isWeaklySigned(const QByteArray &der)
{
    std::string_view whole(der.constData(), static_cast<std::size_t>(der.size()));
    const std::optional<Element> certificate = takeElement(whole);
    if (!certificate || certificate->tag != Sequence) {
        return true;
    }
    std::string_view parts = certificate->content;
    const std::optional<Element> signedPart = takeElement(parts);
    const std::optional<Element> algorithm = takeElement(parts);
    if (!signedPart || !algorithm || algorithm->tag != Sequence) {
        return true;
    }
    std::string_view terms = algorithm->content;
    const std::optional<Element> name = takeElement(terms);
    if (!name || name->tag != ObjectIdentifier) {
        return true;
    }
    if (name->content == RsaPss) { // that names no hash means SHA-1
        const std::optional<Element> parameters = takeElement(terms);
        return !parameters || parameters->content.empty()
            || static_cast<unsigned char>(parameters->content.front()) != HashOfPss;
    }
    return std::ranges::find(WeakSignatures, name->content) != WeakSignatures.end();
}

bool isWeak(const QSslKey &key)
{
    switch (key.algorithm()) {
    case QSsl::Rsa:
    case QSsl::Dsa:
    case QSsl::Dh:
        return key.length() < LeastBits;
    case QSsl::Ec:
        return key.length() < LeastBitsOfCurve;
    case QSsl::Opaque: // of a kind that Qt does not know: the TLS library judges it
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

bool isForgeable(const QSslCertificate &certificate)
{
    return (!certificate.isSelfSigned() && isWeaklySigned(certificate.toDer()))
        || isWeak(certificate.publicKey());
}

bool isForgeable(const QList<QSslCertificate> &shown)
{
    return std::ranges::any_of(
        shown, [](const QSslCertificate &certificate) { return isForgeable(certificate); });
}

} // namespace smartup

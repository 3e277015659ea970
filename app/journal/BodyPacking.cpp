#include "app/journal/BodyPacking.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <zstd.h>

namespace smartup {

namespace {

/// Level 3 of zstd: 1 MiB of JSON in some 3 ms, to a tenth of its size.
constexpr int Level = 3;

Error damagedBody(const char *raw)
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("Journal",
                                         "A body stored in the exchange log is damaged."),
             {},
             QString::fromLatin1(raw),
             {} };
}

} // namespace

StoredBody cutBody(const QByteArray &body)
{
    StoredBody result;
    result.size = body.size();
    result.sha256 = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    if (body.size() <= KeptHead + KeptTail) {
        result.bytes = body;
    } else {
        result.bytes = body.first(KeptHead) + body.last(KeptTail);
        result.cutAt = KeptHead;
    }
    return result;
}

QByteArray compressed(const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t written = ZSTD_compress(
        packed.data(), static_cast<std::size_t>(packed.size()), bytes.constData(), size, Level);
    Q_ASSERT(ZSTD_isError(written) == 0); // the room is what the library asked for
    packed.truncate(static_cast<qsizetype>(written));
    packed.squeeze();
    return packed;
}

Result<QByteArray> decompressed(const QByteArray &packed, qint64 most)
{
    const auto size = static_cast<std::size_t>(packed.size());
    const unsigned long long whole = ZSTD_getFrameContentSize(packed.constData(), size);
    if (whole == ZSTD_CONTENTSIZE_ERROR || whole == ZSTD_CONTENTSIZE_UNKNOWN
        || whole > static_cast<unsigned long long>(most)) {
        return damagedBody("frame size");
    }
    QByteArray bytes(static_cast<qsizetype>(whole), Qt::Uninitialized);
    const std::size_t written = ZSTD_decompress(
        bytes.data(), static_cast<std::size_t>(bytes.size()), packed.constData(), size);
    if (ZSTD_isError(written) != 0) {
        return damagedBody(ZSTD_getErrorName(written));
    }
    return bytes;
}

} // namespace smartup

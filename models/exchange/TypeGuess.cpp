#include "models/exchange/TypeGuess.h"

#include "models/catalogue/DocumentCatalog.h"

#include <algorithm>

namespace smartup {

namespace {

qsizetype fieldScore(const QByteArray &head, const DocumentTypeInfo &info)
{
    const auto isNamed = [&head](QLatin1StringView name) {
        const QByteArray quoted = '"' + QByteArray(name.data(), name.size()) + '"';
        return !name.isEmpty() && head.contains(quoted);
    };
    const auto fields = std::ranges::count_if(
        info.fields, [&isNamed](const Field &field) { return isNamed(field.name); });
    return static_cast<qsizetype>(fields) + (isNamed(info.linesField) ? 2 : 0);
}

} // namespace

QList<DocumentType> documentTypesOfRoot(QStringView root)
{
    QList<DocumentType> types;
    for (const DocumentTypeInfo &info : documentCatalog()) {
        if (info.root == root) {
            types.append(info.type);
        }
    }
    return types;
}

std::optional<DocumentType> guessDocumentType(const QByteArray &bytes,
                                              const QList<DocumentType> &candidates)
{
    const QByteArray head = bytes.first(qMin(bytes.size(), qsizetype(64 * 1024)));
    std::optional<DocumentType> best;
    qsizetype bestScore = 1; // one name in common proves nothing
    bool isTied = false;
    for (const DocumentType type : candidates) {
        const qsizetype score = fieldScore(head, documentTypeInfo(type));
        isTied = score == bestScore || (isTied && score < bestScore);
        if (score > bestScore) {
            best = type;
            bestScore = score;
            isTied = false;
        }
    }
    return isTied ? std::nullopt : best;
}

} // namespace smartup

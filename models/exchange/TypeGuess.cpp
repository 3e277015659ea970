#include "models/exchange/TypeGuess.h"

#include "models/exchange/ImportShape.h"

#include <algorithm>

namespace smartup {

namespace {

qsizetype fieldScore(const QByteArray &head, const ImportShape &info)
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

QList<ImportSubject> importSubjectsOfRoot(QStringView root)
{
    QList<ImportSubject> subjects;
    for (const ExchangeSubject &subject : exchangeSubjects()) {
        if (subject.canImport && subject.fileRoot == root) {
            subjects.append(subject.subject());
        }
    }
    return subjects;
}

std::optional<ImportSubject> guessImportSubject(const QByteArray &bytes,
                                                const QList<ImportSubject> &candidates)
{
    const QByteArray head = bytes.first(qMin(bytes.size(), qsizetype(64 * 1024)));
    std::optional<ImportSubject> best;
    qsizetype bestScore = 1; // one name in common proves nothing
    bool isTied = false;
    for (const ImportSubject &subject : candidates) {
        const qsizetype score = fieldScore(head, importShape(subject));
        isTied = score == bestScore || (isTied && score < bestScore);
        if (score > bestScore) {
            best = subject;
            bestScore = score;
            isTied = false;
        }
    }
    return isTied ? std::nullopt : best;
}

} // namespace smartup

#include "models/exchange/ReferenceComparison.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "1.50" and 1.5 are the same; so are "" and nothing.
bool isSameValue(const QJsonValue &sent, const QJsonValue &there)
{
    const QString left = sent.toVariant().toString().trimmed();
    const QString right = there.toVariant().toString().trimmed();
    if (left == right) {
        return true;
    }
    bool isNumber = false;
    bool isOtherNumber = false;
    const double number = left.toDouble(&isNumber);
    const double other = right.toDouble(&isOtherNumber);
    return isNumber && isOtherNumber && qFuzzyCompare(1.0 + number, 1.0 + other);
}

bool areSameFields(const QJsonObject &sent, const QJsonObject &there)
{
    for (auto field = sent.begin(); field != sent.end(); ++field) {
        const QJsonValue other = there.value(field.key());
        const bool isCompared = !other.isUndefined() && !other.isArray() && !other.isObject()
            && !field.value().isArray() && !field.value().isObject();
        if (isCompared && !isSameValue(field.value(), other)) {
            return false;
        }
    }
    return true;
}

/// Each line that was sent is there; others may be there besides.
bool hasLines(const QJsonArray &sent, const QJsonArray &there)
{
    return std::all_of(sent.begin(), sent.end(), [&there](const QJsonValue &line) {
        return std::any_of(there.begin(), there.end(), [&line](const QJsonValue &other) {
            return areSameFields(line.toObject(), other.toObject());
        });
    });
}

bool isSameRecord(const QJsonObject &sent, const QJsonObject &there, const ReferenceInfo &info)
{
    return areSameFields(sent, there)
        && (info.linesField.isEmpty()
            || hasLines(sent.value(info.linesField).toArray(),
                        there.value(info.linesField).toArray()));
}

} // namespace

Outcome ReferenceComparison::outcome() const
{
    if (same == all()) {
        return Outcome::Sent;
    }
    return absent == all() ? Outcome::NotSent : Outcome::Warning;
}

ReferenceComparison compareRecords(const QByteArray &body,
                                   const QHash<QString, QJsonObject> &there,
                                   const ReferenceInfo &info)
{
    ReferenceComparison found;
    const QJsonArray sent = QJsonDocument::fromJson(body).object().value(info.importRoot).toArray();
    for (const QJsonValue &value : sent) {
        const QJsonObject record = value.toObject();
        const QString code = record.value(info.codeField).toVariant().toString();
        const auto known = there.constFind(code);
        if (code.isEmpty()) {
            ++found.nameless;
        } else if (known == there.cend()) {
            ++found.absent;
        } else {
            ++(isSameRecord(record, *known, info) ? found.same : found.different);
        }
    }
    return found;
}

QString
comparisonText(const ReferenceComparison &found, ReferenceEntity entity, const QString &source)
{
    QStringList parts { QCoreApplication::translate(
                            "ReferenceComparison",
                            "An import of %1 (%2) got no answer. Now Smartup was asked which of "
                            "the records it has.")
                            .arg(referenceName(entity), source) };
    if (found.same > 0) {
        parts.append(QCoreApplication::translate("ReferenceComparison",
                                                 "%n record(s) are there as they were sent.",
                                                 nullptr, found.same));
    }
    if (found.different > 0) {
        parts.append(QCoreApplication::translate("ReferenceComparison",
                                                 "%n record(s) are there with other data.", nullptr,
                                                 found.different));
    }
    if (found.absent > 0) {
        parts.append(QCoreApplication::translate(
            "ReferenceComparison", "%n record(s) are not there.", nullptr, found.absent));
    }
    if (found.nameless > 0) {
        parts.append(QCoreApplication::translate(
            "ReferenceComparison", "%n record(s) had no code: look for them in Smartup.", nullptr,
            found.nameless));
    }
    if (found.different > 0 || found.absent > 0) {
        parts.append(QCoreApplication::translate(
            "ReferenceComparison",
            "Import the file again: records are found by their code and overwritten, and none is "
            "doubled."));
    }
    return parts.join(u' ');
}

} // namespace smartup

#include "models/exchange/ReferenceComparison.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// nullopt for what is no plain decimal number. Digit by digit: a double does not keep long ones apart, and
/// barcodes and tax numbers are long.
std::optional<QString> plainNumber(const QString &text)
{
    static const QRegularExpression shape(u"^(-?)0*(\\d+?)(?:\\.(\\d*?)0*)?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString whole = match.captured(2);
    const QString parts = match.captured(3);
    const bool isZero = whole == "0"_L1 && parts.isEmpty();
    return (isZero ? QString() : match.captured(1)) + whole + u'.' + parts;
}

/// "1.50" and 1.5 are the same; so are "" and nothing.
bool isSameValue(const QJsonValue &sent, const QJsonValue &there)
{
    const QString left = sent.toVariant().toString().trimmed();
    const QString right = there.toVariant().toString().trimmed();
    if (left == right) {
        return true;
    }
    const std::optional<QString> number = plainNumber(left);
    return number && number == plainNumber(right);
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

QSet<QString> sentCodes(const QByteArray &body, const ReferenceInfo &info)
{
    QSet<QString> codes;
    const QJsonArray sent = QJsonDocument::fromJson(body).object().value(info.importRoot).toArray();
    for (const QJsonValue &record : sent) {
        codes.insert(record[info.codeField].toVariant().toString());
    }
    codes.remove({});
    return codes;
}

Outcome ReferenceComparison::outcome() const
{
    if (all() == 0) {
        return Outcome::Warning;
    }
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
    if (found.all() == 0) {
        parts.append(QCoreApplication::translate(
            "ReferenceComparison",
            "What was sent cannot be read any more: look for the records in Smartup."));
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

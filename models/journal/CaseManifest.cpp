#include "models/journal/CaseManifest.h"

#include "models/journal/CasePreview.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView Format("smartup-case");
constexpr qsizetype LongestText = 200;
constexpr double LargestNumber = 1e15; ///< a JSON number is exact up to here
constexpr qsizetype HashBytes = 32;

using Counts = QList<std::pair<QString, qint64>>;

QString say(const char *text)
{
    return QCoreApplication::translate("CaseFile", text);
}

Error unreadable(const QString &what)
{
    return { ErrorOrigin::File,
             say(QT_TRANSLATE_NOOP("CaseFile", "This is not a case file of this program.")),
             say(QT_TRANSLATE_NOOP("CaseFile", "Ask for the file anew; do not trust this one.")),
             what,
             {} };
}

QJsonObject toJson(const Counts &counts)
{
    QJsonObject object;
    for (const auto &[key, count] : counts) {
        object.insert(key, count);
    }
    return object;
}

/// Takes the values of an object one by one; what is not there, or not like it must be, is noted.
class StrictObject
{
public:
    explicit StrictObject(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] QString text(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        QString text = value.toString();
        note(value.isString() && text.size() <= LongestText, key);
        return text;
    }
    [[nodiscard]] qint64 number(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        const double number = value.toDouble(-1);
        const bool isCount = number >= 0 && number <= LargestNumber && std::floor(number) == number;
        note(isCount, key);
        return isCount ? static_cast<qint64>(number) : 0;
    }
    /// Counts by keys of the table, in its order.
    template <typename Table, typename KeyOf>
    [[nodiscard]] Counts counts(QLatin1StringView key, const Table &table, KeyOf keyOf)
    {
        const QJsonValue value = take(key);
        note(value.isObject(), key);
        StrictObject object(value.toObject());
        Counts counts;
        for (const auto row : table) {
            const QString name = keyOf(row);
            const QByteArray latin = name.toLatin1();
            counts.append({ name, object.number(QLatin1StringView(latin)) });
        }
        object.finish();
        note(object.m_trouble.isEmpty(), key);
        return counts;
    }
    /// Files of the first days have none.
    [[nodiscard]] QList<CheckUpRow> checkUp(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        const auto rows = checkUpFromJson(value.toArray());
        note(value.isUndefined() || (value.isArray() && rows), key);
        return rows.value_or(QList<CheckUpRow>());
    }
    void note(bool isFine, QLatin1StringView key)
    {
        if (!isFine && m_trouble.isEmpty()) {
            m_trouble = key;
        }
    }
    /// Whatever is left was not asked for.
    void finish()
    {
        if (!m_object.isEmpty() && m_trouble.isEmpty()) {
            m_trouble = m_object.keys().constFirst().left(LongestText);
        }
    }
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

private:
    [[nodiscard]] QJsonValue take(QLatin1StringView key) { return m_object.take(key); }

    QJsonObject m_object;
    QString m_trouble; ///< the first key that is wrong
};

} // namespace

QByteArray caseManifestToJson(const CaseManifest &manifest)
{
    const QJsonObject object {
        { u"format"_s, Format },
        { u"version"_s, CaseManifest::Version },
        { u"made_at"_s, manifest.madeAt.toUTC().toString(Qt::ISODate) },
        { u"program"_s, manifest.program },
        { u"system"_s, manifest.system },
        { u"journal_version"_s, manifest.journalVersion },
        { u"documents"_s, manifest.documents },
        { u"calls"_s, manifest.calls },
        { u"journal_bytes"_s, manifest.journalBytes },
        { u"journal_sha256"_s, QString::fromLatin1(manifest.journalSha256.toHex()) },
        { u"replaced"_s, toJson(manifest.replaced) },
        { u"removed"_s, toJson(manifest.removed) },
        { u"check_up"_s, checkUpToJson(manifest.checkUp) },
    };
    return QJsonDocument(object).toJson();
}

Result<CaseManifest> caseManifestFromJson(const QByteArray &json)
{
    if (json.size() > LargestCaseManifest) {
        return unreadable(u"manifest: size"_s);
    }
    StrictObject object(QJsonDocument::fromJson(json).object());
    object.note(object.text("format"_L1) == Format, "format"_L1);
    const qint64 version = object.number("version"_L1);
    if (object.trouble().isEmpty() && version > CaseManifest::Version) {
        return Error { ErrorOrigin::File,
                       say(QT_TRANSLATE_NOOP(
                           "CaseFile",
                           "The case file was made by a newer version of this program.")),
                       say(QT_TRANSLATE_NOOP("CaseFile", "Update the program.")),
                       {},
                       {} };
    }
    object.note(version == CaseManifest::Version, "version"_L1);
    CaseManifest manifest;
    manifest.madeAt = QDateTime::fromString(object.text("made_at"_L1), Qt::ISODate);
    object.note(manifest.madeAt.isValid(), "made_at"_L1);
    manifest.program = object.text("program"_L1);
    manifest.system = object.text("system"_L1);
    manifest.journalVersion = static_cast<int>(object.number("journal_version"_L1));
    manifest.documents = object.number("documents"_L1);
    manifest.calls = object.number("calls"_L1);
    manifest.journalBytes = object.number("journal_bytes"_L1);
    manifest.journalSha256 = QByteArray::fromHex(object.text("journal_sha256"_L1).toLatin1());
    object.note(manifest.journalSha256.size() == HashBytes, "journal_sha256"_L1);
    manifest.replaced = object.counts("replaced"_L1, AllCaseKinds, caseKindKey);
    manifest.removed = object.counts("removed"_L1, AllCaseRemovals, caseRemovalKey);
    manifest.checkUp = object.checkUp("check_up"_L1);
    object.finish();
    if (!object.trouble().isEmpty()) {
        return unreadable("manifest: "_L1 + object.trouble());
    }
    return manifest;
}

} // namespace smartup

#pragma once

#include "app/api/StrictJson.h"
#include "models/connection/Limits.h"
#include "models/connection/Profile.h"
#include "models/core/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QList>

#include <algorithm>
#include <functional>
#include <optional>

namespace smartup {

/// Reads answers, strictly: complete JSON, UTF-8, no key twice in an object, at most 64 levels. Numbers
/// are taken as the text they were written in. A body from HttpClient is read without a copy.

/// One entry of `successes` or `errors`; what a server does not send stays empty.
struct ImportEntry
{
    QString code; ///< what this holds is not settled: Smartup's id or the external id
    QString smartupId; ///< `deal_id`, `input_id`, … when sent besides the code
    QString externalId;
    QString message;

    friend bool operator==(const ImportEntry &, const ImportEntry &) = default;
};

struct ImportLists
{
    QList<ImportEntry> successes;
    QList<ImportEntry> errors;
};

[[nodiscard]] Result<ImportLists> readImportLists(const QByteArray &body,
                                                  const QByteArray &idField);

/// What a document of a request is known by.
struct SentDocument
{
    QString externalId;
    QString smartupId;
    QString code; ///< references
};

/// The documents of `{"<root>":[…]}`; with an empty root the body itself is the one document.
[[nodiscard]] Result<QList<SentDocument>> readSentDocuments(const QByteArray &body,
                                                            const QByteArray &root,
                                                            const QByteArray &idField,
                                                            const QByteArray &codeField);

/// Which entry speaks about which document.
struct ImportMatch
{
    enum class Fate { Unaccounted, Accepted, Refused };
    struct Document
    {
        Fate fate = Fate::Unaccounted;
        ImportEntry entry; ///< only when it is accounted for
    };
    QList<Document> documents; ///< one per document sent, in that order
    /// Entries that speak about nothing we sent, or about a document that another entry has: an alarm.
    qsizetype strangers = 0;

    [[nodiscard]] qsizetype count(Fate fate) const
    {
        return std::ranges::count(documents, fate, &Document::fate);
    }
    /// Every document named exactly once, and nothing else.
    [[nodiscard]] bool isComplete() const
    {
        return strangers == 0 && count(Fate::Unaccounted) == 0;
    }
};

/// Matches on external id, code or Smartup's id, in any order. When everything was accepted and the
/// answer names nothing but new ids of Smartup, one for each document, that accounts for all of them.
[[nodiscard]] ImportMatch matchImport(const QList<SentDocument> &sent, const ImportLists &lists);

/// One row while it is read; what it views dies with the callback.
class ExportRow
{
public:
    ExportRow(QByteArrayView json, const StrictJson::Fields &fields)
        : m_json(json)
        , m_fields(fields)
    {
    }

    [[nodiscard]] QByteArrayView json() const { return m_json; } ///< as it came
    [[nodiscard]] const StrictJson::Fields &fields() const { return m_fields; }
    /// Text, number or flag; empty when missing, null, a list or an object.
    [[nodiscard]] QString text(QByteArrayView key) const;
    [[nodiscard]] QString text(QLatin1StringView key) const
    {
        return text(QByteArrayView(key.data(), key.size()));
    }

private:
    QByteArrayView m_json;
    const StrictJson::Fields &m_fields;
};

/// Rows of the array `root`, one after the other; return false to stop. On an error the rows
/// before it have been given.
[[nodiscard]] Status forEachRow(const QByteArray &body,
                                const QByteArray &root,
                                const std::function<bool(const ExportRow &)> &row,
                                StrictJson::Walk walk = StrictJson::Walk::Whole);

/// The documents of a request's body; with an empty root the body itself is the one document.
[[nodiscard]] Status forEachSent(const QByteArray &body,
                                 const QByteArray &root,
                                 const std::function<bool(const ExportRow &)> &row);

/// The `limits` of an export's answer.
[[nodiscard]] std::optional<Limits> readLimits(const QByteArray &body);
[[nodiscard]] std::optional<Limits> limitsOf(const StrictJson &json); ///< after a read()

/// Answer of `/b/biruni/m:session`.
[[nodiscard]] Result<SessionInfo> readSession(const QByteArray &body);

/// The data (element 2) of a form's `:model` answer.
[[nodiscard]] Result<QJsonObject> readFormData(const QByteArray &body);

} // namespace smartup

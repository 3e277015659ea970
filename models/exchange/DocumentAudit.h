#pragma once

#include "models/exchange/DocumentContent.h"

#include <QDateTime>
#include <QHash>
#include <QMetaType>
#include <QMultiHash>

#include <utility>

namespace smartup {

/// Documents that Smartup once confirmed are compared with what it shows, once a day: somebody may have
/// removed or changed them since, and a request that was given up may have been applied after all.

/// What became of a document that was confirmed.
enum class AuditFinding {
    Same, ///< there once, as it was sent
    Changed, ///< there once, with other content
    Several, ///< there more than once
    Gone, ///< not there, and the answer covers it
    NotProven, ///< not there, and the answer proves nothing
};

/// What Smartup showed of the days that are compared.
struct AuditedDays
{
    const WindowAnswer &created; ///< what it made in them: proves what is not there
    /// What was changed in them, whenever it was made; proves what is there only. Empty when it was not
    /// asked for.
    const QList<FoundDocument> &modified;
};

/// A document that is compared.
struct AuditedDocument
{
    QString externalId;
    QString filialCode;
    QString smartupId;
    QDate createdOn; ///< Smartup's day; invalid = not known
    std::optional<DocumentContent> content; ///< as it was sent; unset when it was not kept
};

/// Compares any number of documents with what was shown; that must outlive it.
class DocumentAudit
{
public:
    DocumentAudit(const AuditedDays &days, const QSet<QString> &witnesses, QDate today);

    [[nodiscard]] AuditFinding judge(const AuditedDocument &document) const;

private:
    [[nodiscard]] bool covers(const AuditedDocument &document) const;

    void addRows(const QList<FoundDocument> &rows);

    const WindowAnswer &m_answer;
    const QSet<QString> &m_witnesses;
    QDate m_today;
    QMultiHash<QString, const FoundDocument *> m_byExternalId;
    QSet<QString> m_smartupIds;
    mutable QHash<std::pair<QDate, QString>, bool> m_covered; ///< by day and organisation
};

/// The days an audit asks for, all that the server tells of. Of the first day nothing is proven: what
/// was created in its night may belong to the day before.
[[nodiscard]] std::pair<QDate, QDate> auditWindow(QDate today, int dayRange);
/// Once a day. `last` may be invalid: never. A clock that was set back does not put it off.
[[nodiscard]] bool isAuditDue(const QDateTime &last, const QDateTime &now);

/// What an audit found, in documents.
struct AuditSummary
{
    qint64 same = 0;
    qint64 changed = 0;
    qint64 several = 0;
    qint64 gone = 0;
    qint64 notProven = 0;
    qint64 requests = 0;
    QString message; ///< why it stopped before the end; empty when it did not

    void add(AuditFinding finding);
    void add(const AuditSummary &other);
    [[nodiscard]] qint64 compared() const { return same + changed + several + gone + notProven; }
    /// Somebody must look at these.
    [[nodiscard]] qint64 forPerson() const { return changed + several + gone; }
    /// Translated: "Unchanged: 120 · Gone: 1"
    [[nodiscard]] QString countsText() const;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::AuditSummary)

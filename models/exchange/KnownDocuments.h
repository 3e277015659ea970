#pragma once

#include "models/core/DocumentType.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace smartup {

/// A document Smartup has, as an export told it.
struct KnownDocument
{
    QString smartupId;
    QString externalId;
    QString filialCode;
    QString number;
    QString status;
};

/// What is known of the documents of one type in Smartup before an import: the documents, and how
/// far the knowledge reaches. A document that is not here is absent only as far as it reaches: a
/// filter by external id is ignored by some servers, so a period is asked for and compared here.
class KnownDocuments
{
public:
    void add(const KnownDocument &document);
    /// What an earlier import of ours was told; an export may hide it by its status. It says nothing
    /// about the ids of others: the server may have been set back since.
    void addHeard(const KnownDocument &document);
    /// An answer that can be believed told all documents dated on these days.
    void addCoveredDays(QDate from, QDate to);
    /// The settings keep documents in these statuses out of every export; empty = none.
    void setHiddenStatuses(const QStringList &statuses) { m_hiddenStatuses = statuses; }

    /// An earlier import sent it, and what became of it is still open. `mayStillArrive`: so lately that
    /// it may be added even now.
    void addDoubt(const QString &filialCode, const QString &externalId, bool mayStillArrive);
    /// nullopt when there is none, else whether it may still arrive.
    [[nodiscard]] std::optional<bool> doubt(const QString &filialCode,
                                            const QString &externalId) const;

    [[nodiscard]] const QList<KnownDocument> &documents() const { return m_documents; }
    [[nodiscard]] const QStringList &hiddenStatuses() const { return m_hiddenStatuses; }
    [[nodiscard]] bool covers(QDate day) const;

    /// Place in documents(), or -1. A document without organisation is looked for in all of them,
    /// because a connection bound to one organisation tells only its own.
    [[nodiscard]] qsizetype findExternalId(const QString &filialCode,
                                           const QString &externalId) const;
    [[nodiscard]] qsizetype findSmartupId(const QString &smartupId) const;

    /// Was this id given before the knowledge was gathered? Smartup counts its ids upwards, so an
    /// id that is not above every known one is older than they are.
    [[nodiscard]] bool isOlderThanKnown(const QString &smartupId) const;

private:
    void index(const KnownDocument &document);

    QList<KnownDocument> m_documents;
    QMultiHash<QString, qsizetype> m_byExternalId;
    QHash<QString, qsizetype> m_bySmartupId;
    QHash<std::pair<QString, QString>, bool> m_doubts;
    QList<std::pair<QDate, QDate>> m_coveredDays;
    QStringList m_hiddenStatuses;
    qint64 m_highestId = -1;
};

} // namespace smartup

#pragma once

#include "models/core/DocumentType.h"
#include "models/core/Result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace smartup {

class KnownDocuments;

/// A document of a request that is about to leave: what is needed to find it in Smartup again.
struct IntendedDocument
{
    QString externalId;
    QString filialCode;
    QDate date;
    QString status;

    friend bool operator==(const IntendedDocument &, const IntendedDocument &) = default;
};

/// One request of an import, as it is put on the disk before its first byte leaves. What is still on
/// the disk afterwards may or may not be in Smartup.
struct ImportIntent
{
    QString runUuid;
    int request = 0; ///< of the run, from 0
    QString profileId;
    QString organisation; ///< name for display
    DocumentType type = DocumentType::Order;
    QString source; ///< file name
    QDateTime startedAt; ///< of the run, UTC
    QDateTime sentAt; ///< UTC
    QList<IntendedDocument> documents;

    friend bool operator==(const ImportIntent &, const ImportIntent &) = default;
};

[[nodiscard]] QByteArray toJson(const ImportIntent &intent);
[[nodiscard]] Result<ImportIntent> importIntentFromJson(const QByteArray &json);

/// A server may go on with a request long after its sender gave up: before this time has passed,
/// not being there proves nothing.
inline constexpr std::chrono::minutes SettleTime { 10 };
/// No export reaches further back: then the doubt is the person's own.
inline constexpr int DoubtDays = 30;

enum class Doubt {
    Found, ///< it is there
    Absent, ///< Smartup told all documents of its day, long enough afterwards, and it was not there
    Open, ///< nobody knows
    Expired,
};

/// What has become of a document that was sent without an answer.
[[nodiscard]] Doubt judgeDoubt(const IntendedDocument &document,
                               const QDateTime &sentAt,
                               const KnownDocuments &known,
                               const QDateTime &now);

} // namespace smartup

#pragma once

#include "models/journal/JournalRecords.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace smartup {

/// Rows travel from the store to the model in blocks of this many.
inline constexpr int JournalBlockSize = 256;

/// One line of the log: a document with the little it needs of its call. A call that carried no
/// document (a refused sign-in, a reading of the settings) is one line too, so that nothing that
/// happened is missing: its document has position −1, and the call's outcome and message.
struct JournalRow
{
    DocumentRecord document; ///< document.organisation falls back to the call's
    QDateTime at; ///< start of the call, UTC
    ApiVerb verb = ApiVerb::Other;
    bool isPinned = false; ///< it, or its whole call

    [[nodiscard]] bool isCall() const { return document.position < 0; }
    friend bool operator==(const JournalRow &, const JournalRow &) = default;
};

/// How much a query found.
struct JournalCount
{
    qint64 rows = 0; ///< that match
    qint64 total = 0; ///< in the journal
    qint64 milliseconds = 0; ///< spent on finding them
    bool isAnew = false; ///< rows that were there are gone: each may stand elsewhere now

    friend bool operator==(const JournalCount &, const JournalCount &) = default;
};

/// A body as it was stored: whole, or its head and its tail with what lay between left out.
struct StoredBody
{
    QByteArray bytes;
    qint64 size = 0; ///< of the whole body
    qint64 cutAt = -1; ///< where in `bytes` the left-out part belongs; −1 = nothing is missing
    QByteArray sha256; ///< of the whole body

    [[nodiscard]] bool isTruncated() const { return cutAt >= 0; }
    friend bool operator==(const StoredBody &, const StoredBody &) = default;
};

/// Everything the detail pane shows about one line.
struct JournalDetail
{
    JournalRow row;
    CallRecord call; ///< without bodies and documents
    StoredBody request;
    StoredBody response;
    QByteArray documentJson; ///< this document as it travelled, indented; empty when not found
    RunRecord run; ///< uuid empty when the call belongs to none
    qint64 documents = 0; ///< of the call
    bool areBodiesGone = false; ///< taken away by the retention, to save room
    QList<JournalRemark> remarks; ///< of the call and its documents, oldest first; none withdrawn
    /// The lines of all tries to import this document, oldest first; empty when there was one.
    QList<JournalRow> attempts;
};

/// What the filters may offer: values that really occur.
struct JournalChoices
{
    QStringList subjects;
    QStringList organisations;

    friend bool operator==(const JournalChoices &, const JournalChoices &) = default;
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::JournalRow)
Q_DECLARE_METATYPE(smartup::JournalCount)
Q_DECLARE_METATYPE(smartup::JournalDetail)
Q_DECLARE_METATYPE(smartup::JournalChoices)

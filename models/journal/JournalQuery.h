#pragma once

#include "models/core/Outcome.h"
#include "models/journal/JournalRecords.h"
#include "models/journal/SumRange.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <optional>

namespace smartup {

/// Which rows of the journal are wanted. What is empty does not narrow; what is set narrows
/// together (and), several values of one field widen (or).
struct JournalQuery
{
    // Every field says its value, so that a query can be written by naming a few.
    QList<Outcome> outcomes = {};
    QStringList subjects = {}; ///< catalogue keys, `settings`, `session`
    QString organisation = {}; ///< as a document or its call names it
    /// Beginning of a number, external id, Smartup id, client code or error code, or any part of a
    /// client's name or a message. Upper and lower case are the same.
    QString text = {};
    QDateTime from = {}; ///< start of the call, inclusive
    QDateTime until = {}; ///< exclusive
    QString runUuid = {};
    qint64 callId = 0;

    // Keys: each the whole key, or its beginning when it ends in a star: `1C-*`.
    QStringList numbers = {};
    QStringList externalIds = {};
    QStringList smartupIds = {};
    /// Whole numbers, external ids or Smartup ids, whichever they are: a list from a table.
    QStringList anyOf = {};
    QString client = {}; ///< any part of the name, or the beginning of the code
    QString warehouse = {}; ///< beginning of the code
    QString errorCode = {}; ///< beginning
    QString message = {}; ///< any part
    QStringList statuses = {}; ///< as they travel: `B#S`
    QList<ApiVerb> verbs = {};
    QList<ErrorOrigin> origins = {}; ///< of what went wrong; what went well has none
    SumRange sum = {};
    QList<RemarkKind> remarks = {}; ///< that somebody made about the line or its call

    /// Left out is every line that one of these finds. Each says one field (a day is one, too), never
    /// outcomes: `outcomes` names those that remain.
    QList<JournalQuery> without = {};

    [[nodiscard]] bool isEmpty() const { return *this == JournalQuery {}; }
    friend bool operator==(const JournalQuery &, const JournalQuery &) = default;
};

/// What somebody pasted from a table or a letter, as separate numbers: one a line, or with tabs,
/// commas, semicolons or, in a single line, spaces between them. Each comes once, in its order.
[[nodiscard]] QStringList numbersFromText(const QString &text);

/// `log?outcome=refused,unknown&subject=order&text=4511&run=<uuid>&call=17`, with a link of its own
/// behind each `not=` for what is left out (`not=client%3DA`), or nothing when the target is not the
/// log or says something unknown: a link never shows other rows than it names.
[[nodiscard]] std::optional<JournalQuery> journalQueryFromTarget(const QString &target);
[[nodiscard]] QString journalTarget(const JournalQuery &query);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::JournalQuery)

#pragma once

#include "models/core/DuplicatePolicy.h"
#include "models/exchange/ImportAnswer.h"
#include "models/exchange/ImportPlan.h"

#include <QHash>
#include <QMetaType>
#include <QString>

#include <array>

namespace smartup {

/// What is not documented of a server and decides how it may be spoken to. Asked once per connection
/// and type, in a test organisation; until then the worst is taken for true.
enum class ProbeQuestion {
    SameIdAgain, ///< the same external id a second time
    CodeHolds, ///< what `code` of an answer is
    IdFilter, ///< is the filter by external id obeyed
    LinesOnRepeat, ///< are lines replaced or added when a document comes again
    LimitsBlock, ///< does an export tell the limits
    SmartupIdFilter, ///< is the filter by Smartup's own id obeyed
    DocumentDateFilter, ///< is the period by the document's date obeyed
    CreatedFilter, ///< the period by the day on which it was made
    ModifiedFilter, ///< the period by the day on which it was changed
    StatusFilter, ///< the statuses, where the type has a filter by them
};

inline constexpr std::array AllProbeQuestions {
    ProbeQuestion::SameIdAgain,   ProbeQuestion::CodeHolds,      ProbeQuestion::IdFilter,
    ProbeQuestion::LinesOnRepeat, ProbeQuestion::LimitsBlock,    ProbeQuestion::SmartupIdFilter,
    ProbeQuestion::CreatedFilter, ProbeQuestion::ModifiedFilter, ProbeQuestion::DocumentDateFilter,
    ProbeQuestion::StatusFilter,
};

/// One translated paragraph: what the probe does, for whoever is asked whether it may.
[[nodiscard]] QString probeExplanation();
[[nodiscard]] QString probeQuestionKey(ProbeQuestion question); ///< `same_id_again`, …
[[nodiscard]] QString probeQuestionText(ProbeQuestion question); ///< one translated sentence

/// What was found, by the question's key; the values are keys, too. Empty = not known.
using ProbeFindings = QHash<QString, QString>;

/// What was seen of a filter, with a document that it should let pass.
struct FilterSight
{
    bool showsOurs = false; ///< asked for it, it came
    bool showsOthers = false; ///< what was not asked for came, or ours when something else was
};

/// What was seen while the questions were asked.
struct ProbeSight
{
    QHash<ProbeQuestion, FilterSight> filters; ///< those that were tried
    bool madeUpIdHadRows = false;
    bool hasLimits = false;
    AnswerEntry first; ///< of the document that was sent
    bool isSecondAccepted = false; ///< the same once more
    QString externalId;
    QString smartupId; ///< as the export shows it
    int copies = 0; ///< with this external id, in the export
    int linesSent = 0;
    int linesFound = 0;
    DuplicatePolicy policy = DuplicatePolicy::Off; ///< the setting while it was asked
};

[[nodiscard]] ProbeFindings judgeProbe(const ProbeSight &sight);
/// Is it proven that the server, with this setting, never makes a second document of one external id?
[[nodiscard]] bool isDedupeProven(const ProbeFindings &findings, DuplicatePolicy policy);
/// Is it proven that the rows of a document that comes again replace those that are there?
[[nodiscard]] bool areRowsReplaced(const ProbeFindings &findings);
/// May an answer for the days in which documents were made prove that one is not there? Not where the probe
/// has shown that those days are not obeyed. Where nothing is known, each answer must show a witness.
[[nodiscard]] bool canProveAbsence(const ProbeFindings &findings);
[[nodiscard]] CodeHolds codeHolds(const ProbeFindings &findings);
/// A finding in one translated sentence.
[[nodiscard]] QString probeAnswerText(const QString &answer);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ProbeFindings)

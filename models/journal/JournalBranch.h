#pragma once

#include "models/journal/JournalRow.h"
#include "models/journal/OverviewFigures.h"

#include <QList>
#include <QMetaType>

#include <limits>

namespace smartup {

/// Rows of the tree travel from the journal to the model in pages of this many.
inline constexpr int BranchPageSize = 100;

/// A run or a call as the tree of the log shows it, with what the query found below it.
struct JournalBranch
{
    enum class Kind {
        Run,
        LooseCalls, ///< one for all calls that belong to no run
        Call,
    };
    Kind kind = Kind::Run;
    qint64 id = 0; ///< of the run or call; LooseCalls have none
    QString subject;
    ApiVerb verb = ApiVerb::Other;
    QString organisation;
    QString source; ///< of a run
    QString message;
    QDateTime at; ///< UTC
    Outcome outcome = Outcome::Running;
    qint64 firstDocument = 0; ///< of a call: the first line that the query found
    OutcomeCounts rows; ///< that the query found below

    friend bool operator==(const JournalBranch &, const JournalBranch &) = default;
};

/// What the model asks for: children of a place in the tree, beyond those it has.
struct BranchRequest
{
    enum class Parent { Root, Run, LooseCalls, Call };
    static constexpr qint64 FromTheNewest = std::numeric_limits<qint64>::max();

    quint64 generation = 0;
    Parent parent = Parent::Root;
    qint64 id = 0; ///< of the parent
    /// Runs and calls come newest first, those with a smaller id than this; lines of a call in their
    /// order, those with a greater id.
    qint64 beyond = FromTheNewest;

    friend bool operator==(const BranchRequest &, const BranchRequest &) = default;
};

struct BranchPage
{
    BranchRequest request;
    QList<JournalBranch> branches;
    QList<JournalRow> rows; ///< of a call
    bool isLast = false; ///< there is nothing beyond
};

} // namespace smartup

Q_DECLARE_METATYPE(smartup::BranchRequest)
Q_DECLARE_METATYPE(smartup::BranchPage)

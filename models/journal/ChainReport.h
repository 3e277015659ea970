#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

#include <array>

namespace smartup {

/// Where the chain of a journal begins, and so what it does not cover.
enum class ChainBeginning {
    NewLog, ///< everything is covered
    Upgraded, ///< what a former version of the program stored is not
    Saved, ///< what was saved of a damaged file is not
    Archived, ///< an archive of a month; covered as far as the log it was made of was
};
inline constexpr std::array AllChainBeginnings {
    ChainBeginning::NewLog,
    ChainBeginning::Upgraded,
    ChainBeginning::Saved,
    ChainBeginning::Archived,
};
[[nodiscard]] QString chainBeginningKey(ChainBeginning beginning); ///< `new`, `upgraded`, …
/// A whole translated sentence.
[[nodiscard]] QString chainBeginningText(ChainBeginning beginning);

/// What does not agree with the chain.
enum class ChainBreak {
    ChangedCall, ///< a call or one of its lines is not what was stored
    ChangedBody, ///< a request or an answer is not what was stored
    MissingCall, ///< neither there nor taken away by the retention
    MissingBody,
    StrangeCall, ///< a call that no link knows
    StrangeLine, ///< a line that belongs to no call's range
    ChangedLink, ///< the chain's own row
    MissingLink, ///< rows of the chain are missing
    MissingEnd, ///< the newest rows of the chain, or of the log, are missing
};
inline constexpr std::array AllChainBreaks {
    ChainBreak::ChangedCall, ChainBreak::ChangedBody, ChainBreak::MissingCall,
    ChainBreak::MissingBody, ChainBreak::StrangeCall, ChainBreak::StrangeLine,
    ChainBreak::ChangedLink, ChainBreak::MissingLink, ChainBreak::MissingEnd,
};
[[nodiscard]] QString chainBreakKey(ChainBreak what); ///< `changed_call`, …

struct ChainFinding
{
    ChainBreak what = ChainBreak::ChangedCall;
    qint64 link = 0; ///< the commit; 0 = none knows it
    qint64 call = 0; ///< 0 when it is about the link itself
    qint64 firstLine = 0;
    qint64 lastLine = 0;
    QDateTime at; ///< UTC, of the last call of the commit; invalid = not known

    friend bool operator==(const ChainFinding &, const ChainFinding &) = default;
};
/// A whole translated sentence.
[[nodiscard]] QString chainFindingText(const ChainFinding &finding);

/// More are only counted.
inline constexpr qsizetype MostChainFindings = 100;

/// What a walk along the chain of a journal found.
struct ChainReport
{
    bool hasChain = false; ///< false: made by a version of the program that kept none
    ChainBeginning beginning = ChainBeginning::NewLog;
    QDateTime uncoveredUntil; ///< UTC; invalid = nothing is uncovered
    qint64 uncoveredCalls = 0; ///< that are there
    qint64 links = 0;
    qint64 calls = 0; ///< looked at
    qint64 lines = 0;
    qint64 takenCalls = 0; ///< by the retention, and the chain says so
    QByteArray head; ///< hash of the last link: who notes it elsewhere can prove more
    bool isHeadFound = true; ///< of the one that was asked for
    /// UTC; hashes of before may have gone with what the retention took. Invalid = none has.
    QDateTime forgottenUntil;
    qint64 broken = 0; ///< findings, those that are not listed among them
    QList<ChainFinding> findings;

    [[nodiscard]] bool isIntact() const { return hasChain && broken == 0 && isHeadFound; }

    friend bool operator==(const ChainReport &, const ChainReport &) = default;
};

/// The report in whole translated sentences: the verdict first.
[[nodiscard]] QStringList chainReportText(const ChainReport &report);
[[nodiscard]] QJsonObject chainReportToJson(const ChainReport &report);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::ChainReport)

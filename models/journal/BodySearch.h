#pragma once

#include "models/journal/BodyMatcher.h"
#include "models/journal/JournalQuery.h"
#include "models/journal/JournalRow.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <vector>

namespace smartup {

/// A page of hits is read by a person; whoever finds so many looks for something else.
inline constexpr int MostBodyHits = 2000;

/// What is looked for in the bodies of which calls.
struct BodySearchOrder
{
    JournalQuery query = {}; ///< only calls with a line that this finds
    QString text = {};
    int most = MostBodyHits; ///< hits; then the search ends

    friend bool operator==(const BodySearchOrder &, const BodySearchOrder &) = default;
};

enum class BodySide { Request, Response };

/// A call in whose bodies the text stands.
struct BodyHit
{
    /// The line whose document has the text; of several the first that the query finds. Where none can be
    /// told, the call: its time, type and outcome, with the id of its first line that the query finds.
    JournalRow row;
    bool isInRequest = false;
    bool isInResponse = false;
    BodySide side = BodySide::Request; ///< where the excerpt comes from
    QString excerpt; ///< around the text, from outside: for visibleText()
    bool isCut = false; ///< of a body with a hit only the beginning and the end are stored

    friend bool operator==(const BodyHit &, const BodyHit &) = default;
};

/// How far a search has come. Newest calls come first.
struct BodySearchProgress
{
    qint64 looked = 0; ///< calls whose bodies were looked at
    qint64 total = 0; ///< that the query finds; 0 also while they are being listed
    QDateTime backTo; ///< start of the last of them, UTC; invalid before the first

    friend bool operator==(const BodySearchProgress &, const BodySearchProgress &) = default;
};

struct BodySearchReport
{
    BodySearchProgress reached;
    qint64 hits = 0;
    qint64 gone = 0; ///< of the calls looked at: the retention took their bodies away
    qint64 cut = 0; ///< of which a part is not stored, and was not searched
    qint64 damaged = 0; ///< of which a body cannot be unpacked
    bool isCancelled = false;
    bool isFull = false; ///< as many hits as were wanted

    friend bool operator==(const BodySearchReport &, const BodySearchReport &) = default;
};

/// Where a text stands in what is stored of a body, at most so many places. Head and tail of a cut body
/// are two texts: nothing is found that reaches over what is missing.
[[nodiscard]] std::vector<BodyMatch>
findInBody(const BodyMatcher &matcher, const StoredBody &body, std::size_t most);
/// What stands around such a place (bodyExcerpt()).
[[nodiscard]] QString excerptOf(const StoredBody &body, const BodyMatch &match);

/// “Request”, “Response” or both.
[[nodiscard]] QString bodySideText(const BodyHit &hit);
/// “1,204 of 9,884 calls, back to 24.11.2026 10:42:07”; without a number while it is not known how many there are.
[[nodiscard]] QString bodySearchProgressText(const BodySearchProgress &progress);
/// Sentences about a search that has ended: what was looked at, and what could not be.
[[nodiscard]] QString bodySearchReportText(const BodySearchReport &report);
/// A hit as one line of JSON: the keys of rowJson(), `found_in` and `excerpt`.
[[nodiscard]] QByteArray bodyHitJson(const BodyHit &hit);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::BodySearchOrder)
Q_DECLARE_METATYPE(smartup::BodyHit)
Q_DECLARE_METATYPE(smartup::BodySearchProgress)
Q_DECLARE_METATYPE(smartup::BodySearchReport)

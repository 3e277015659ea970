#include "models/journal/BodySearch.h"

#include "models/core/ShownTime.h"
#include "models/journal/RowJson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

int countable(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

qsizetype endOfHead(const StoredBody &body)
{
    return body.isTruncated() ? body.cutAt : body.bytes.size();
}

QString momentText(const QDateTime &moment)
{
    return shownMoment(moment.toLocalTime(), Exactness::Seconds);
}

QString reachedText(const BodySearchProgress &reached)
{
    const QLocale locale;
    const QString looked = locale.toString(reached.looked);
    const QString total = locale.toString(reached.total);
    if (!reached.backTo.isValid()) {
        return QCoreApplication::translate("BodySearch",
                                           "The bodies of %1 of %2 calls were looked at.")
            .arg(looked, total);
    }
    return QCoreApplication::translate("BodySearch",
                                       "The bodies of %1 of %2 calls were looked at, back to %3.")
        .arg(looked, total, momentText(reached.backTo));
}

} // namespace

std::vector<BodyMatch>
findInBody(const BodyMatcher &matcher, const StoredBody &body, std::size_t most)
{
    const QByteArrayView whole(body.bytes);
    const BodyReading reading = bodyReadingOf(whole);
    const qsizetype end = endOfHead(body);
    std::vector<BodyMatch> places = matcher.all(whole.first(end), reading, most);
    const std::vector<BodyMatch> inTail =
        matcher.all(whole.sliced(end), reading, most - places.size());
    for (const BodyMatch &place : inTail) {
        places.push_back({ end + place.at, place.length });
    }
    return places;
}

QString excerptOf(const StoredBody &body, const BodyMatch &match)
{
    const QByteArrayView whole(body.bytes);
    const BodyReading reading = bodyReadingOf(whole);
    const qsizetype end = endOfHead(body);
    if (match.at < end) {
        return bodyExcerpt(whole.first(end), match, reading);
    }
    return bodyExcerpt(whole.sliced(end), { match.at - end, match.length }, reading);
}

QString bodySideText(const BodyHit &hit)
{
    if (hit.isInRequest && hit.isInResponse) {
        //: where a text was found: in both bodies of a call
        return QCoreApplication::translate("BodySearch", "Request and response");
    }
    return hit.isInRequest ? QCoreApplication::translate("BodySearch", "Request")
                           : QCoreApplication::translate("BodySearch", "Response");
}

QString bodySearchProgressText(const BodySearchProgress &progress)
{
    const QLocale locale;
    const QString looked = locale.toString(progress.looked);
    const QString total = locale.toString(progress.total);
    if (!progress.backTo.isValid()) {
        //: how far a search has come
        return QCoreApplication::translate("BodySearch", "Looked at so far: %1 of %2 calls.")
            .arg(looked, total);
    }
    //: how far a search that goes from the newest to the oldest call has come; %3 = a moment
    return QCoreApplication::translate("BodySearch",
                                       "Looked at so far: %1 of %2 calls, back to %3.")
        .arg(looked, total, momentText(progress.backTo));
}

QString bodySearchReportText(const BodySearchReport &report)
{
    const int hits = countable(report.hits);
    QStringList sentences { QCoreApplication::translate(
        "BodySearch", "%n call(s) have the text in a body.", nullptr, hits) };
    sentences.append(reachedText(report.reached));
    if (report.isCancelled) {
        sentences.append(QCoreApplication::translate(
            "BodySearch", "The search was cancelled: older calls were not looked at."));
    } else if (report.isFull) {
        sentences.append(QCoreApplication::translate(
            "BodySearch",
            "The search ended because enough was found: older calls were not looked at. A "
            "longer text or a narrower filter finds fewer."));
    }
    if (report.cut > 0) {
        const int cut = countable(report.cut);
        sentences.append(
            QCoreApplication::translate("BodySearch",
                                        "Of %n call(s) a long body is stored only with its "
                                        "beginning and its end, and only these "
                                        "were searched.",
                                        nullptr, cut));
    }
    if (report.gone > 0) {
        const int gone = countable(report.gone);
        sentences.append(QCoreApplication::translate(
            "BodySearch", "%n call(s) no longer have bodies: the retention has taken them away.",
            nullptr, gone));
    }
    if (report.damaged > 0) {
        const int damaged = countable(report.damaged);
        sentences.append(QCoreApplication::translate(
            "BodySearch", "A body of %n call(s) is damaged and could not be searched.", nullptr,
            damaged));
    }
    return sentences.join(u' ');
}

QByteArray bodyHitJson(const BodyHit &hit)
{
    QJsonObject object = QJsonDocument::fromJson(rowJson(hit.row)).object();
    QJsonArray sides;
    if (hit.isInRequest) {
        sides.append(u"request"_s);
    }
    if (hit.isInResponse) {
        sides.append(u"response"_s);
    }
    object.insert("found_in"_L1, sides);
    object.insert("excerpt"_L1, hit.excerpt);
    if (hit.isCut) {
        object.insert("is_cut"_L1, true);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace smartup

#include "models/exchange/ImportClaim.h"

#include "models/core/ShownTime.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Far below the quarter of an hour after which another computer may look after a claim, and long enough
/// for two requests of this one that go first.
constexpr std::chrono::minutes LongestUse { 5 };

QString say(const char *text)
{
    return QCoreApplication::translate("ImportClaim", text);
}

/// Of the documents that do not say it themselves.
QString organisationOf(const Profile &profile, const QString &documentFilial)
{
    if (!documentFilial.isEmpty()) {
        return documentFilial;
    }
    return profile.filialCode.isEmpty() ? u'#' + profile.filialId : profile.filialCode;
}

} // namespace

QString claimOrganisation(const Profile &profile, const QString &documentFilial)
{
    constexpr int Https = 443;
    constexpr int Http = 80;
    const QUrl &url = profile.baseUrl;
    QString path = url.path();
    while (path.endsWith(u'/')) { // as whoever asks leaves them out
        path.chop(1);
    }
    const int port = url.port(url.scheme() == "http"_L1 ? Http : Https);
    const QString server = u"%1:%2%3"_s.arg(url.host().toLower(), QString::number(port), path);
    const QString company = profile.login.section(u'@', 1).toLower();
    return QStringList { server, company, organisationOf(profile, documentFilial) }.join(u'|');
}

bool isClaimed(const Profile &profile)
{
    return profile.environment != Environment::Sandbox;
}

QString claimHeldText(const ClaimAnswer &answer)
{
    const auto told = [&answer](const char *text) {
        return say(text).arg(answer.holder, shownMoment(answer.since.toLocalTime()));
    };
    switch (answer.verdict) {
    case ClaimVerdict::Ours:
        return {};
    case ClaimVerdict::InHand:
        return told(QT_TRANSLATE_NOOP(
            "ImportClaim",
            "Not sent: the computer “%1” has had it in hand since %2. When it has ended there, "
            "make a new preview."));
    case ClaimVerdict::Sent:
        return told(QT_TRANSLATE_NOOP(
            "ImportClaim",
            "Not sent: the computer “%1” has sent it already, or has given it up after it had left "
            "(%2), and the preview did not show it. Make a new preview, and look into Smartup when "
            "it still does not."));
    case ClaimVerdict::Abandoned:
        return told(QT_TRANSLATE_NOOP(
            "ImportClaim",
            "Not sent yet: the computer “%1” was about to send it (%2) and was not heard of since. "
            "This computer finds out whether it is in Smartup, and sends it only when it is not."));
    }
    Q_UNREACHABLE();
}

ClaimEnd claimEnd(std::optional<DocumentState> state, bool hasLeft)
{
    if (!state) {
        return ClaimEnd::Freed;
    }
    // What was given up after it had left may be there: nobody else makes it unseen.
    const bool isGivenUp = *state == DocumentState::Cancelled && hasLeft;
    if (*state == DocumentState::Confirmed || isGivenUp) {
        return ClaimEnd::Sent;
    }
    return isInDoubt(*state) ? ClaimEnd::Kept : ClaimEnd::Freed;
}

std::chrono::milliseconds planAge(const ClaimMoment &asked, const ClaimMoment &now)
{
    const std::chrono::milliseconds steady = certainlyPassed(asked.steady, now.steady);
    return asked.wall.isValid()
        ? std::max(steady, std::chrono::milliseconds(asked.wall.msecsTo(now.wall)))
        : steady;
}

bool isFresh(const ClaimMoment &claimed, const ClaimMoment &now)
{
    const qint64 byWall = claimed.wall.msecsTo(now.wall);
    const qint64 most = std::chrono::milliseconds(LongestUse).count();
    return byWall >= 0 && byWall <= most
        && certainlyPassed(claimed.steady, now.steady) <= LongestUse;
}

} // namespace smartup

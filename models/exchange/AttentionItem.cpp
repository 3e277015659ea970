#include "models/exchange/AttentionItem.h"

#include "models/catalogue/ErrorCatalog.h"
#include "models/core/ShownTime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MarksVersion = 1;

QString say(const char *text)
{
    return QCoreApplication::translate("AttentionItem", text);
}

struct GroupRow
{
    AttentionGroup group = AttentionGroup::Unknown;
    QLatin1StringView key;
    Outcome outcome = Outcome::Unknown;
    const char *name = nullptr;
};

// clang-format off
constexpr std::array<GroupRow, AllAttentionGroups.size()> Rows { {
    //: Group of documents that need attention
    { AttentionGroup::Unknown, "unknown"_L1, Outcome::Unknown, QT_TRANSLATE_NOOP("AttentionItem", "Outcome unknown") },
    //: Group of documents that need attention: Smartup has them with other content
    { AttentionGroup::Conflict, "conflict"_L1, Outcome::Warning, QT_TRANSLATE_NOOP("AttentionItem", "Other content") },
    //: Group of documents that need attention: Smartup has them more than once
    { AttentionGroup::Duplicate, "duplicate"_L1, Outcome::Warning, QT_TRANSLATE_NOOP("AttentionItem", "More than once") },
    //: Group of documents that need attention: a person must look for them in Smartup
    { AttentionGroup::Manual, "manual"_L1, Outcome::Warning, QT_TRANSLATE_NOOP("AttentionItem", "Look by hand") },
    //: Group of documents that need attention: Smartup does not have them any more
    { AttentionGroup::Gone, "gone"_L1, Outcome::Warning, QT_TRANSLATE_NOOP("AttentionItem", "Removed in Smartup") },
    //: Group of documents that need attention: somebody has changed them in Smartup
    { AttentionGroup::Changed, "changed"_L1, Outcome::Warning, QT_TRANSLATE_NOOP("AttentionItem", "Changed in Smartup") },
    //: Group of documents that need attention: nothing of them is in Smartup yet
    { AttentionGroup::Held, "held"_L1, Outcome::NotSent, QT_TRANSLATE_NOOP("AttentionItem", "Held back") },
    //: Group of documents that need attention
    { AttentionGroup::Refused, "refused"_L1, Outcome::Refused, QT_TRANSLATE_NOOP("AttentionItem", "Refused") },
    //: Group of documents that need attention: Smartup refused them for a code it does not know
    { AttentionGroup::Code, "code"_L1, Outcome::Refused, QT_TRANSLATE_NOOP("AttentionItem", "Code not found") },
} };
// clang-format on

const GroupRow &rowOf(AttentionGroup group)
{
    return *std::ranges::find(Rows, group, &GroupRow::group);
}

/// What an audit found of a document that was confirmed.
std::optional<AttentionGroup> flagGroupOf(const ProtocolDocument &document)
{
    if (document.isDoubled) {
        return AttentionGroup::Duplicate;
    }
    if (document.isGone) {
        return AttentionGroup::Gone;
    }
    return document.isChanged ? std::optional(AttentionGroup::Changed) : std::nullopt;
}

std::optional<AttentionGroup> groupOf(const ProtocolDocument &document)
{
    switch (document.state) {
    case DocumentState::Unknown:
    case DocumentState::Reconciling:
        return AttentionGroup::Unknown;
    case DocumentState::Conflict:
        return AttentionGroup::Conflict;
    case DocumentState::Duplicate:
        return AttentionGroup::Duplicate;
    case DocumentState::Manual:
        return AttentionGroup::Manual;
    case DocumentState::Ready:
    case DocumentState::Invalid:
    case DocumentState::HeldAuth:
    case DocumentState::HeldConfig:
    case DocumentState::HeldQuota:
    case DocumentState::Split:
        return AttentionGroup::Held;
    case DocumentState::Rejected:
        return explainError({}, document.reason, 0).key.endsWith("_unknown"_L1)
            ? AttentionGroup::Code
            : AttentionGroup::Refused;
    case DocumentState::Draft:
    case DocumentState::Intent: // its request is under way
    case DocumentState::Cancelled:
        return std::nullopt;
    case DocumentState::Confirmed:
        return flagGroupOf(document);
    }
    Q_UNREACHABLE();
}

QDateTime dueAt(const ProtocolDocument &document, const ProtocolMoment &now)
{
    const std::chrono::milliseconds left =
        document.waits - certainlyPassed(document.waitsFrom, now.steady);
    return now.wall.addMSecs(std::max<qint64>(0, left.count()));
}

} // namespace

QString attentionGroupKey(AttentionGroup group)
{
    return rowOf(group).key;
}

std::optional<AttentionGroup> attentionGroupFromKey(QStringView key)
{
    const auto row =
        std::ranges::find_if(Rows, [key](const GroupRow &each) { return each.key == key; });
    return row == Rows.end() ? std::nullopt : std::optional(row->group);
}

QString attentionGroupName(AttentionGroup group)
{
    return say(rowOf(group).name);
}

Outcome attentionOutcome(AttentionGroup group)
{
    return rowOf(group).outcome;
}

std::optional<AttentionItem> attentionItem(const LedgerDocument &document,
                                           const ProtocolMoment &now)
{
    const ProtocolDocument &protocol = document.protocol;
    const auto group = groupOf(protocol);
    if (!group) {
        return std::nullopt;
    }
    AttentionItem item;
    item.open = openDocument(document);
    item.group = *group;
    item.failedAt = *group == AttentionGroup::Unknown ? protocol.lastSent : document.since;
    const bool isHeld = *group == AttentionGroup::Held;
    const bool isRefused = *group == AttentionGroup::Refused || *group == AttentionGroup::Code;
    // What has left once and is proven not to be there goes again by itself.
    item.isSentByItself = protocol.hasLeft && document.hasPayload
        && (protocol.state == DocumentState::Ready || protocol.state == DocumentState::Split);
    if (*group == AttentionGroup::Unknown || item.isSentByItself) {
        item.nextLook = dueAt(protocol, now);
    }
    if (isRefused) {
        const ErrorExplanation refusal = explainError({}, protocol.reason, 0);
        item.advice = refusal.isKnown() ? refusal.todo : QString();
    }
    const bool isGone = *group == AttentionGroup::Gone;
    // Without an external id what is sent again would be another document: this one would stay refused, and
    // could be sent once more beside it.
    const bool canGoAgain = document.hasPayload && !document.externalId.isEmpty();
    item.canBeSent = (isHeld || isRefused || isGone) && canGoAgain;
    // It was refused for what is in it, or would be.
    item.canBeEdited = (isRefused || protocol.state == DocumentState::Invalid) && canGoAgain;
    item.canBeDecided = isForPerson(protocol.state);
    item.canBeGivenUp = item.canBeDecided
        || (isHeld && !isTerminal(protocol.state)
            && !(protocol.state == DocumentState::Ready && protocol.hasLeft));
    return item;
}

bool isAbout(const AttentionMark &mark, const AttentionItem &item)
{
    return mark.document == item.open.id && mark.group == item.group
        && mark.failedAt == item.failedAt;
}

AttentionMark markOf(const AttentionItem &item, AttentionMark::Kind kind, const QString &reason)
{
    return { item.open.id, item.group, item.failedAt, kind, reason, {} };
}

QString aheadText(const AttentionItem &item, const QString &connectionInUse)
{
    if (!item.nextLook.isValid()) {
        const bool isThere =
            item.open.state == DocumentState::Confirmed && item.group != AttentionGroup::Gone;
        if (item.canBeDecided || item.canBeSent || isThere) {
            return say(QT_TRANSLATE_NOOP("AttentionItem", "Nothing happens to it by itself."));
        }
        return item.open.externalId.isEmpty()
            ? say(QT_TRANSLATE_NOOP(
                "AttentionItem",
                "It has no external id, so it is not sent again from here: import its "
                "file once more."))
            : say(QT_TRANSLATE_NOOP("AttentionItem",
                                    "Its content was not kept: import its file once more."));
    }
    if (item.open.profileId != connectionInUse) {
        return say(QT_TRANSLATE_NOOP("AttentionItem",
                                     "It belongs to another connection, and is looked after by "
                                     "itself while that one is in use."));
    }
    const QDateTime local = item.nextLook.toLocalTime();
    const QString when =
        local.date() == QDate::currentDate() ? shownTime(local.time()) : shownMoment(local);
    return item.isSentByItself
        //: %1 a time of day
        ? say(QT_TRANSLATE_NOOP("AttentionItem", "It is sent again by itself, from %1 on."))
              .arg(when)
        //: %1 a time of day
        : say(QT_TRANSLATE_NOOP("AttentionItem", "It is looked for again by itself at %1."))
              .arg(when);
}

QString linesInLog(const AttentionItem &item)
{
    const QString name = item.open.externalId.isEmpty() ? item.open.number : item.open.externalId;
    const QString text = QString::fromLatin1(QUrl::toPercentEncoding(name));
    QUrlQuery query;
    query.addQueryItem(u"run"_s, item.open.runUuid);
    return u"log?"_s + (name.isEmpty() ? QString() : u"text="_s + text + u'&') + query.toString();
}

// ── marks as they are kept ──

QByteArray attentionMarksToJson(const QList<AttentionMark> &marks)
{
    QJsonArray array;
    for (const AttentionMark &mark : marks) {
        array.append(QJsonObject {
            { u"document"_s, mark.document },
            { u"group"_s, attentionGroupKey(mark.group) },
            { u"failed_at"_s, mark.failedAt.toMSecsSinceEpoch() },
            { u"kind"_s, mark.kind == AttentionMark::Kind::Handled ? u"handled"_s : u"ignored"_s },
            { u"reason"_s, mark.reason },
            { u"at"_s, mark.at.toMSecsSinceEpoch() } });
    }
    return QJsonDocument(QJsonObject { { u"version"_s, MarksVersion }, { u"marks"_s, array } })
        .toJson();
}

std::optional<QList<AttentionMark>> attentionMarksFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value("version"_L1).toInt() != MarksVersion || !root.value("marks"_L1).isArray()) {
        return std::nullopt;
    }
    const auto moment = [](const QJsonValue &value) {
        return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
    };
    QList<AttentionMark> marks;
    const QJsonArray array = root.value("marks"_L1).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto group = attentionGroupFromKey(object.value("group"_L1).toString());
        const QString kind = object.value("kind"_L1).toString();
        if (!group || (kind != "handled"_L1 && kind != "ignored"_L1)) {
            return std::nullopt;
        }
        marks.append(
            { object.value("document"_L1).toInteger(), *group, moment(object.value("failed_at"_L1)),
              kind == "handled"_L1 ? AttentionMark::Kind::Handled : AttentionMark::Kind::Ignored,
              object.value("reason"_L1).toString(), moment(object.value("at"_L1)) });
    }
    return marks;
}

} // namespace smartup

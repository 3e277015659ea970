// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/LoggedMark.h"

#include "models/core/ShownTime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MarksVersion = 1;

std::optional<LoggedKind> kindFromKey(const QString &key)
{
    const auto kind = std::ranges::find_if(
        AllLoggedKinds, [&key](LoggedKind each) { return loggedKindKey(each) == key; });
    return kind == AllLoggedKinds.end() ? std::nullopt : std::optional(*kind);
}

QDateTime moment(const QJsonValue &value)
{
    return QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC);
}

} // namespace

QString loggedKindKey(LoggedKind kind)
{
    switch (kind) {
    case LoggedKind::Refused:
        return u"refused"_s;
    case LoggedKind::Skipped:
        return u"skipped"_s;
    case LoggedKind::WithoutCode:
        return u"withoutCode"_s;
    }
    Q_UNREACHABLE();
}

QString loggedKindName(LoggedKind kind)
{
    switch (kind) {
    case LoggedKind::Refused:
        return outcomeName(Outcome::Refused);
    case LoggedKind::Skipped:
        return QCoreApplication::translate("AttentionLogged", "Skipped as duplicates");
    case LoggedKind::WithoutCode:
        //: records that were exported although they have no code
        return QCoreApplication::translate("AttentionLogged", "Without a code");
    }
    Q_UNREACHABLE();
}

std::optional<LoggedMark> loggedMarkOf(const QList<LoggedMark> &marks, LoggedKind kind)
{
    const auto mark = std::ranges::find(marks, kind, &LoggedMark::kind);
    return mark == marks.cend() ? std::nullopt : std::optional(*mark);
}

QDateTime loggedFrom(const QDateTime &from,
                     const QList<LoggedMark> &marks,
                     LoggedKind kind,
                     const QDateTime &now)
{
    const std::optional<LoggedMark> mark = loggedMarkOf(marks, kind);
    return mark && mark->until <= now ? std::max(from, mark->until.addMSecs(1)) : from;
}

QDateTime loggedUntil(const QDateTime &now, const QDateTime &exchangingSince)
{
    return exchangingSince.isValid() ? std::min(now, exchangingSince.addMSecs(-1)) : now;
}

QString loggedMarkText(const LoggedMark &mark)
{
    const auto rows = static_cast<int>(mark.rows);
    const QString text = mark.how == AttentionMark::Kind::Handled
        //: %1 a moment, %2 a reason in somebody's words
        ? QCoreApplication::translate("AttentionLogged",
                                      "%n line(s) were marked as handled on %1: %2", nullptr, rows)
        //: %1 a moment, %2 a reason in somebody's words
        : QCoreApplication::translate("AttentionLogged", "%n line(s) were ignored on %1: %2",
                                      nullptr, rows);
    return text.arg(shownMoment(mark.at.toLocalTime()), mark.reason);
}

QByteArray loggedMarksToJson(const QList<LoggedMark> &marks)
{
    QJsonArray array;
    for (const LoggedMark &mark : marks) {
        array.append(QJsonObject {
            { u"lines"_s, loggedKindKey(mark.kind) },
            { u"until"_s, mark.until.toMSecsSinceEpoch() },
            { u"rows"_s, mark.rows },
            { u"kind"_s, mark.how == AttentionMark::Kind::Handled ? u"handled"_s : u"ignored"_s },
            { u"reason"_s, mark.reason },
            { u"at"_s, mark.at.toMSecsSinceEpoch() } });
    }
    return QJsonDocument(QJsonObject { { u"version"_s, MarksVersion }, { u"marks"_s, array } })
        .toJson();
}

std::optional<QList<LoggedMark>> loggedMarksFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (root.value("version"_L1).toInt() != MarksVersion || !root.value("marks"_L1).isArray()) {
        return std::nullopt;
    }
    QList<LoggedMark> marks;
    const QJsonArray array = root.value("marks"_L1).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto lines = kindFromKey(object.value("lines"_L1).toString());
        const QString kind = object.value("kind"_L1).toString();
        if (!lines || (kind != "handled"_L1 && kind != "ignored"_L1)) {
            return std::nullopt;
        }
        marks.append(
            { *lines, moment(object.value("until"_L1)), object.value("rows"_L1).toInteger(),
              kind == "handled"_L1 ? AttentionMark::Kind::Handled : AttentionMark::Kind::Ignored,
              object.value("reason"_L1).toString(), moment(object.value("at"_L1)) });
    }
    return marks;
}

} // namespace smartup

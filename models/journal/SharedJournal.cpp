#include "models/journal/SharedJournal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FileVersion = 1;
constexpr qsizetype LongestName = 200; ///< of a computer

Error unreadable()
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate("SharedJournal",
                                         "The file of the shared log cannot be understood."),
             {},
             {},
             {} };
}

} // namespace

Result<SharedJournalSettings> sharedJournalFromJson(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    SharedJournalSettings settings;
    settings.isOn = file.value("on"_L1).toBool();
    settings.databaseId = file.value("database"_L1).toString();
    settings.deskId = file.value("desk"_L1).toString();
    settings.deskName = file.value("name"_L1).toString();
    settings.sends = file.value("sends"_L1).toBool(true);
    settings.reads = file.value("reads"_L1).toBool(true);
    const QString since = file.value("since"_L1).toString();
    settings.since = QDateTime::fromString(since, Qt::ISODateWithMs).toUTC();
    const bool isWhole = file.value("version"_L1).toInt() == FileVersion
        && !QUuid::fromString(settings.deskId).isNull() && !settings.databaseId.isEmpty()
        && settings.since.isValid() != since.isEmpty();
    return isWhole ? Result<SharedJournalSettings>(settings) : unreadable();
}

QByteArray sharedJournalToJson(const SharedJournalSettings &settings)
{
    QJsonObject file { { "version"_L1, FileVersion },          { "on"_L1, settings.isOn },
                       { "database"_L1, settings.databaseId }, { "desk"_L1, settings.deskId },
                       { "name"_L1, settings.deskName },       { "sends"_L1, settings.sends },
                       { "reads"_L1, settings.reads } };
    if (settings.since.isValid()) {
        file.insert("since"_L1, settings.since.toUTC().toString(Qt::ISODateWithMs));
    }
    return QJsonDocument(file).toJson();
}

QString connectionOfComputer(const QString &computer, const QString &profileId)
{
    return computer.left(LongestName).simplified() + u'\n' + profileId;
}

QString computerOfConnection(const QString &connection)
{
    return connection.left(std::max<qsizetype>(connection.indexOf(u'\n'), 0));
}

QString sharedJournalText(const SharedJournalState &state)
{
    const int behind =
        static_cast<int>(std::min<qint64>(state.behind, std::numeric_limits<int>::max()));
    switch (state.link) {
    case SharedJournalState::Link::Off:
        return QCoreApplication::translate("SharedJournal", "The shared log is off.");
    case SharedJournalState::Link::Connecting:
        return QCoreApplication::translate("SharedJournal",
                                           "The server of the shared log is being asked.");
    case SharedJournalState::Link::Connected:
        return behind == 0
            ? QCoreApplication::translate("SharedJournal", "The shared log is up to date.")
            : QCoreApplication::translate(
                "SharedJournal", "%n call(s) are on their way to the shared log.", nullptr, behind);
    case SharedJournalState::Link::Away:
        return behind == 0
            ? QCoreApplication::translate("SharedJournal", "The shared log is out of reach.")
            : QCoreApplication::translate("SharedJournal",
                                          "The shared log is out of reach; %n call(s) wait here.",
                                          nullptr, behind);
    }
    Q_UNREACHABLE();
}

} // namespace smartup

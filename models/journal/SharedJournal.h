#pragma once

#include "models/core/Error.h"
#include "models/core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace smartup {

/// Whether and how this computer takes part in the shared log. The password is no part of it.
struct SharedJournalSettings
{
    bool isOn = false;
    QString databaseId; ///< of a DatabaseProfile of PostgreSQL
    QString deskId; ///< a uuid, made once: which program a record comes from
    QString deskName; ///< a person's word for it
    QDateTime since; ///< UTC; calls before are not sent; invalid = all are
    bool sends = true; ///< what happens here goes to the server
    bool reads = true; ///< what others did comes from there

    friend bool operator==(const SharedJournalSettings &, const SharedJournalSettings &) = default;
};

/// A file of another version, or one that is no such file, is an error: nothing is guessed.
[[nodiscard]] Result<SharedJournalSettings> sharedJournalFromJson(const QByteArray &json);
[[nodiscard]] QByteArray sharedJournalToJson(const SharedJournalSettings &settings);

/// What stands in the place of a connection in the shared log as it is read: connections have no name on
/// another computer, and two of one computer stay two.
[[nodiscard]] QString connectionOfComputer(const QString &computer, const QString &profileId);
/// The name of the computer in it; empty when it is none of these.
[[nodiscard]] QString computerOfConnection(const QString &connection);

/// How the shared log is right now.
struct SharedJournalState
{
    enum class Link {
        Off, ///< not wanted
        Connecting, ///< not known yet
        Connected,
        Away, ///< `error` says why; it is tried again
    };
    Link link = Link::Off;
    qint64 behind = 0; ///< calls of this computer that are not on the server yet
    bool isCaughtUp = false; ///< everything was sent and read when this was said
    qint64 unreadable = 0; ///< records of the server that this version could not understand
    std::optional<Error> error;
    QDateTime lastSent; ///< UTC; when something was sent and confirmed, since the program started

    friend bool operator==(const SharedJournalState &, const SharedJournalState &) = default;
};

/// In one translated sentence.
[[nodiscard]] QString sharedJournalText(const SharedJournalState &state);

} // namespace smartup

Q_DECLARE_METATYPE(smartup::SharedJournalSettings)
Q_DECLARE_METATYPE(smartup::SharedJournalState)

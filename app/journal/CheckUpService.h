#pragma once

#include "app/journal/InstallationCheckUp.h"
#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/core/Result.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace smartup {

/// Checks the installation and a connection up for a window: in a worker, one at a time.
class CheckUpService : public QObject
{
    Q_OBJECT

public:
    /// `places` without profile and moment: both come with each check-up. The clock must outlive the service.
    CheckUpService(CheckUpPlaces places, const Clock &clock, QObject *parent = nullptr);

public Q_SLOTS:
    /// Of this connection; without an id of the installation alone. Ends in checked(); one that is under way is
    /// begun anew, and only the newest is told.
    void check(const smartup::Profile &profile);
    /// Ends in written() or failed().
    void write(const QString &file, const QByteArray &content);

Q_SIGNALS:
    void checked(const QList<smartup::CheckUpRow> &rows, const QDateTime &at);
    void written(const QString &file);
    void failed(const smartup::Error &error);

private:
    struct Report
    {
        QList<CheckUpRow> rows;
        QDateTime at; ///< UTC
    };
    struct Written
    {
        QString file;
        Status status = Done {};
    };

    void onChecked();
    void onWritten();

    CheckUpPlaces m_places;
    const Clock &m_clock;
    std::optional<Profile> m_next; ///< to be checked after the one under way
    QFutureWatcher<Report> m_checking;
    QFutureWatcher<Written> m_writing;
};

} // namespace smartup

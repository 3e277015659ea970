#pragma once

#include "models/core/Clock.h"
#include "models/core/Error.h"
#include "models/journal/AlertJudge.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <utility>

namespace smartup {

/// Where the rules of the alerts are kept.
[[nodiscard]] QString alertFileIn(const QString &configFolder);
/// No file: no rules.
[[nodiscard]] Result<AlertSettings> readAlertSettings(const QString &configFolder);
[[nodiscard]] Status writeAlertSettings(const QString &configFolder, const AlertSettings &settings);

/// Watches the calls of this program and says when a rule wants somebody to be told. What is going on is
/// remembered as long as the program runs; what happened before it started is not told.
class AlertService : public QObject
{
    Q_OBJECT

public:
    /// Several calls in a row are looked at together.
    static constexpr std::chrono::milliseconds Beat { 1000 };
    /// Quiet hours end, and things are over, without a call.
    static constexpr std::chrono::seconds Look { 30 };

    AlertService(QString configFolder, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const AlertSettings &settings() const { return m_settings; }

public Q_SLOTS:
    /// Reads the rules; another program's changes are noticed from then on.
    void load();
    /// Keeps them in the file. Ends in saved() or failed().
    void save(const smartup::AlertSettings &settings);
    /// A call that ended. It is looked at in a worker, after the ones before it.
    void noteCall(const smartup::CallRecord &call);
    /// Shows how one looks.
    void test();

Q_SIGNALS:
    void alerted(const smartup::AlertMessage &message);
    void saved();
    void failed(const smartup::Error &error);

private:
    /// What is looked at together, on its way to a worker and back.
    struct Round
    {
        AlertSettings settings;
        QList<std::pair<QDateTime, CallRecord>> noted; ///< in the order in which they ended
        QList<AlertEvent> recent; ///< oldest first
        AlertMemory memory;
        qint64 serial = 0; ///< of the newest event
        QDateTime now;
        QList<AlertMessage> messages; ///< what came of it
    };
    [[nodiscard]] static Round judged(Round round);

    void judge();
    void take(const Round &round);
    void noticeChanges();

    QString m_folder;
    const Clock &m_clock;
    AlertSettings m_settings;
    QDateTime m_fileTime; ///< of the rules that are in force
    QList<std::pair<QDateTime, CallRecord>> m_noted; ///< not looked at yet
    QList<AlertEvent> m_recent; ///< elsewhere while m_isJudging
    AlertMemory m_memory;
    qint64 m_serial = 0;
    bool m_isJudging = false;
    QTimer m_beat;
    QTimer m_look;
};

} // namespace smartup

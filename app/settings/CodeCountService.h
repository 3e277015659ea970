#pragma once

#include "app/api/SmartupClient.h"
#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/settings/CodeCount.h"

#include <QCoroTask>

#include <QObject>

namespace smartup {

/// Counts the goods that have no code of the kind in use, when somebody asks for it: it takes a request
/// of the day's allowance. What was counted is kept on the disk, one small file an organisation, with
/// the moment of the count. An answer that comes after the connection was changed is dropped.
class CodeCountService : public QObject
{
    Q_OBJECT

public:
    /// The configuration folder may hold a `settings-form.json` of its own.
    CodeCountService(SmartupClient &client,
                     const Clock &clock,
                     QString configFolder,
                     QString dataFolder,
                     QObject *parent = nullptr);

public Q_SLOTS:
    /// counted() follows when there is an earlier count of this organisation, else nothing.
    void remember();
    /// counted() or failed() follows.
    void count();

Q_SIGNALS:
    void counted(const smartup::CodeCount &count);
    void failed(const smartup::Error &error);

private:
    QCoro::Task<> runRemember();
    QCoro::Task<> runCount();
    QCoro::Task<Result<CodeKind>> kindInUse();
    [[nodiscard]] QString fileOf(const Profile &profile) const;

    SmartupClient &m_client;
    const Clock &m_clock;
    QString m_configFolder;
    QString m_dataFolder;
};

} // namespace smartup

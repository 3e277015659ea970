#pragma once

#include "app/api/SmartupClient.h"
#include "models/catalogue/ExportFilter.h"
#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/settings/CodeCount.h"
#include "models/settings/RecordCodes.h"

#include <QCoroTask>

#include <QObject>

#include <optional>
#include <stop_token>

namespace smartup {

/// Counts the goods that have no code of the kind in use, or the records without a code of all reference
/// data, when somebody asks for it: each kind takes a request of the day's allowance. What was counted is
/// kept on the disk, one small file an organisation, with the moment of the count. An answer that comes after the connection was changed is dropped.
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
    /// counted() and recordsCounted() follow when there is an earlier count of this organisation, else
    /// nothing.
    void remember();
    /// counted() or failed() follows.
    void count();
    /// recordsCounted() follows after each kind of reference data, recordsEnded() in the end; failed()
    /// before that when the rest could not be asked for. One at a time: that of a former connection is
    /// given up, and tells nothing any more.
    void countRecords();
    /// The request under way is stopped, and nothing of this count is kept.
    void stopRecords();
    /// Writes those without a code as a table (CSV): listSaved() or failed() follows.
    void saveList(const smartup::RecordCodes &codes, const QString &file);

Q_SIGNALS:
    void counted(const smartup::CodeCount &count);
    void recordsCounted(const smartup::RecordCodes &codes);
    void recordsEnded();
    void listSaved(const QString &file);
    void failed(const smartup::Error &error);

private:
    QCoro::Task<> runRemember();
    QCoro::Task<> runCount();
    QCoro::Task<Result<CodeKind>> kindInUse(std::stop_token stop = {});
    QCoro::Task<> runCountRecords();
    /// What is known after a page of an answer, or all of it.
    struct CountedPage
    {
        EntityCodes codes;
        qint64 rows = 0; ///< of this page
        QString firstId;
    };
    [[nodiscard]] static CountedPage withPage(const QByteArray &body, const EntityCodes &before);
    /// nullopt: nothing further can be asked; failed() told why, unless it was stopped.
    QCoro::Task<std::optional<EntityCodes>>
    countEntity(ReferenceEntity entity, Profile profile, std::stop_token stop);
    QCoro::Task<std::optional<CountedPage>>
    countPage(EntityCodes before, ExportFilter filter, Profile profile, std::stop_token stop);
    QCoro::Task<> runSaveList(RecordCodes codes, QString file);
    [[nodiscard]] QString fileOf(const Profile &profile) const;
    [[nodiscard]] QString recordsFileOf(const Profile &profile) const;

    SmartupClient &m_client;
    const Clock &m_clock;
    QString m_configFolder;
    QString m_dataFolder;
    std::stop_source m_stop;
    bool m_isCountingRecords = false;
    Profile m_recordsOf; ///< that are being counted
};

} // namespace smartup

#include "app/connection/SecretStore.h"

#include <QCoroSignal>

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <qt6keychain/keychain.h>

#include <memory>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString serviceName()
{
    return u"smartup-desk"_s;
}

Error keychainError(const QString &text, const QString &raw)
{
    return { ErrorOrigin::Storage,
             text,
             QCoreApplication::translate(
                 "SecretStore",
                 "You can go on without it: the password is then asked for each time and kept "
                 "only until the program is closed."),
             raw,
             {} };
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return keychainError(
            QCoreApplication::translate("SecretStore", "The keychain refused access."),
            job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return keychainError(
            QCoreApplication::translate("SecretStore", "This system has no keychain."),
            job.errorString());
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return keychainError(
        QCoreApplication::translate("SecretStore", "The keychain could not be used."),
        job.errorString());
}

/// The entry says whose it is: what another program or another connection left there is not sent
/// to Smartup as a password.
QByteArray toEntry(const QString &profileId, const Secret &secret)
{
    return QJsonDocument(
               QJsonObject { { "profile"_L1, profileId }, { "password"_L1, secret.reveal() } })
        .toJson(QJsonDocument::Compact);
}

std::optional<Secret> fromEntry(const QString &profileId, const QByteArray &entry)
{
    const QJsonObject object = QJsonDocument::fromJson(entry).object();
    const QJsonValue password = object.value("password"_L1);
    if (object.value("profile"_L1).toString() != profileId || !password.isString()) {
        return std::nullopt;
    }
    return Secret(password.toString());
}

/// Runs a job to its end; a keychain that never answers is an error too.
QCoro::Task<Status> finish(QKeychain::Job *job, std::chrono::milliseconds deadline)
{
    job->setAutoDelete(false);
    job->start();
    const auto finished = co_await qCoro(job, &QKeychain::Job::finished, deadline);
    if (!finished) {
        co_return keychainError(
            QCoreApplication::translate("SecretStore", "The keychain does not answer."), {});
    }
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound) {
        co_return errorOf(*job);
    }
    co_return Done {};
}

/// The keychain may still speak to a job that was given up: it goes when the loop comes round.
struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

template <typename Job>
std::unique_ptr<Job, DeleteLater> makeJob(const QString &profileId)
{
    std::unique_ptr<Job, DeleteLater> job(new Job(serviceName()));
    job->setKey(u"connection/"_s + profileId);
    return job;
}

} // namespace

QCoro::Task<Result<std::optional<Secret>>> KeychainSecretStore::read(QString profileId)
{
    const auto job = makeJob<QKeychain::ReadPasswordJob>(profileId);
    const Status status = co_await finish(job.get(), m_deadline);
    if (!status) {
        co_return status.error();
    }
    if (job->error() == QKeychain::EntryNotFound) {
        co_return std::optional<Secret>();
    }
    co_return fromEntry(profileId, job->binaryData());
}

QCoro::Task<Status> KeychainSecretStore::write(QString profileId, Secret secret)
{
    const auto job = makeJob<QKeychain::WritePasswordJob>(profileId);
    job->setBinaryData(toEntry(profileId, secret));
    co_return co_await finish(job.get(), m_deadline);
}

QCoro::Task<Status> KeychainSecretStore::remove(QString profileId)
{
    const auto job = makeJob<QKeychain::DeletePasswordJob>(profileId);
    co_return co_await finish(job.get(), m_deadline);
}

} // namespace smartup

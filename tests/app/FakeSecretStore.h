#pragma once

#include "app/connection/SecretStore.h"

#include <QHash>

namespace smartup {

/// A keychain in memory that can be made to fail.
class FakeSecretStore final : public SecretStore
{
public:
    QCoro::Task<Result<std::optional<Secret>>> read(QString profileId) override
    {
        ++reads;
        if (failure) {
            co_return *failure;
        }
        co_return secrets.contains(profileId) ? std::optional(secrets.value(profileId))
                                              : std::nullopt;
    }
    QCoro::Task<Status> write(QString profileId, Secret secret) override
    {
        if (failure) {
            co_return *failure;
        }
        secrets.insert(profileId, secret);
        co_return Done {};
    }
    QCoro::Task<Status> remove(QString profileId) override
    {
        if (failure) {
            co_return *failure;
        }
        secrets.remove(profileId);
        co_return Done {};
    }

    QHash<QString, Secret> secrets;
    std::optional<Error> failure;
    int reads = 0;
};

} // namespace smartup

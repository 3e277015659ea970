#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"

#include <QCoroTask>

#include <chrono>
#include <optional>

namespace smartup {

/// Where passwords are kept between two starts. There is no third place: what cannot be kept here
/// lives in memory and is asked for again.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// nullopt when there is none; an error when the keychain is missing, locked or silent.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<Secret>>> read(QString profileId) = 0;
    [[nodiscard]] virtual QCoro::Task<Status> write(QString profileId, Secret secret) = 0;
    /// Removing what is not there is done.
    [[nodiscard]] virtual QCoro::Task<Status> remove(QString profileId) = 0;
};

/// The keychain of the operating system, by QtKeychain, never with its plain-text fallback.
class KeychainSecretStore final : public SecretStore
{
public:
    /// A keychain that asks its owner to unlock it may take this long.
    explicit KeychainSecretStore(std::chrono::milliseconds deadline = std::chrono::minutes(2))
        : m_deadline(deadline)
    {
    }

    [[nodiscard]] QCoro::Task<Result<std::optional<Secret>>> read(QString profileId) override;
    [[nodiscard]] QCoro::Task<Status> write(QString profileId, Secret secret) override;
    [[nodiscard]] QCoro::Task<Status> remove(QString profileId) override;

private:
    std::chrono::milliseconds m_deadline;
};

} // namespace smartup

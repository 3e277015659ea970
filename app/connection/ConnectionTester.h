#pragma once

#include "app/api/SmartupClient.h"
#include "models/connection/ConnectionCheck.h"
#include "models/settings/SettingsForm.h"

#include <QObject>

#include <stop_token>

namespace smartup {

/// Tests a connection layer by layer and stops at the first that fails. Has a client of its own, so
/// that a draft can be tried while another connection is at work. Changes nothing in Smartup.
class ConnectionTester : public QObject
{
    Q_OBJECT

public:
    ConnectionTester(const Clock &clock, SettingsFormMap form, QObject *parent = nullptr);
    ~ConnectionTester() override;

    /// A test under way is given up.
    void start(const Profile &profile, const Secret &password);
    void cancel();
    /// Whom the last test asked, or the one under way asks.
    [[nodiscard]] const Profile &profile() const { return m_client->profile(); }

    /// As SmartupClient::setGate().
    void setGate(CallGate *gate) { m_client->setGate(gate); }

Q_SIGNALS:
    void changed(const smartup::ConnectionCheck &check);
    /// Not after cancel().
    void finished(const smartup::ConnectionCheck &check);
    /// For the journal: the calls of a test are calls.
    void callFinished(const smartup::CallRecord &call);
    void limitsSeen(const smartup::QuotaState &state);

private:
    QCoro::Task<> run(Profile profile, Secret password, std::stop_token stop);
    [[nodiscard]] QCoro::Task<CheckStep> checkAddress(Profile profile);
    [[nodiscard]] QCoro::Task<CheckStep> checkConnection(Profile profile);
    [[nodiscard]] QCoro::Task<CheckStep>
    checkSignIn(Profile profile, Secret password, std::stop_token stop);
    [[nodiscard]] QCoro::Task<CheckStep>
    checkRights(Profile profile, Secret password, std::stop_token stop);
    [[nodiscard]] QCoro::Task<CheckStep> checkAllowance(std::stop_token stop);
    [[nodiscard]] QCoro::Task<CheckStep>
    check(CheckStage stage, Profile profile, Secret password, std::stop_token stop);
    void note(CheckStage stage, const CheckStep &step);

    const SettingsFormMap m_form;
    SmartupClient *m_client;
    std::stop_source m_stop;
    ConnectionCheck m_check;
};

} // namespace smartup

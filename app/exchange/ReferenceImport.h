#pragma once

#include "app/exchange/ImportSending.h"

namespace smartup {

/// Sends reference records that were planned. A record is found by its code and overwritten, so that
/// what was sent twice is not doubled: no ledger is needed, and an answer that did not come is
/// settled by the next preview. One import at a time; each body leaves once.
class ReferenceImport : public ImportSending
{
    Q_OBJECT

public:
    ReferenceImport(SmartupClient &client, const Clock &clock, QObject *parent = nullptr);
    ~ReferenceImport() override;

    /// finished() follows. Does nothing while one is sent.
    void send(const ImportPlanPtr &plan, AfterRefusal afterRefusal);

private:
    QCoro::Task<> run(JobPtr job);
    QCoro::Task<NextStep> sendRequest(JobPtr job, QList<qsizetype> places) override;
    [[nodiscard]] QString cancelledText() const override;
};

} // namespace smartup

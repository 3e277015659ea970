#pragma once

#include "app/exchange/ImportSending.h"

namespace smartup {

class ImportLedger;

/// Sends reference records that were planned. A record is found by its code and overwritten, so that
/// what is sent twice is not doubled: there are no states of single records. Each request is on the disk
/// before it leaves all the same, so that an end of the program or a lost answer is known afterwards;
/// ReferenceLook then compares it with an export. As long as such a request may still arrive nothing
/// more of its kind is sent, or older data would overwrite newer. One import at a time; each body
/// leaves once.
class ReferenceImport : public ImportSending
{
    Q_OBJECT

public:
    ReferenceImport(SmartupClient &client,
                    const Clock &clock,
                    std::shared_ptr<ImportLedger> ledger,
                    QObject *parent = nullptr);
    ~ReferenceImport() override;

    /// finished() follows. Does nothing while one is sent.
    void send(const ImportPlanPtr &plan, AfterRefusal afterRefusal);

private:
    QCoro::Task<> run(JobPtr job);
    QCoro::Task<bool> openGate(JobPtr job) override;
    QCoro::Task<NextStep> sendRequest(JobPtr job, QList<qsizetype> places) override;
    [[nodiscard]] QString cancelledText() const override;

    std::shared_ptr<ImportLedger> m_ledger;
};

} // namespace smartup

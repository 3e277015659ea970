#include "app/sandbox/SampleCompany.h"

#include "app/sandbox/SampleDocuments.h"
#include "app/sandbox/SampleRecords.h"
#include "app/sandbox/SampleTransfers.h"
#include "models/core/SmartupDate.h"

#include <QCoreApplication>

namespace smartup {

using namespace Qt::Literals::StringLiterals;
using namespace sample;

namespace {

constexpr int DocumentsPerTransaction = 20000;

// Purchases before the receipts that refer to them, orders before their returns.
constexpr SampleShare Shares[] = {
    { DocumentType::Order, 5000, "1C-"_L1 },
    { DocumentType::OrderReturn, 300, "1C-RT-"_L1 },
    { DocumentType::Purchase, 400, "1C-PU-"_L1 },
    { DocumentType::Receipt, 300, "1C-RC-"_L1 },
    { DocumentType::Movement, 300, "1C-MV-"_L1 },
    { DocumentType::SupplierReturn, 100, "1C-SR-"_L1 },
    { DocumentType::Stocktaking, 60, "1C-ST-"_L1 },
    { DocumentType::Writeoff, 120, "1C-WO-"_L1 },
    { DocumentType::ClientPayment, 1500, "1C-CP-"_L1 },
    { DocumentType::CashDocument, 300, "1C-CD-"_L1 },
    { DocumentType::BankDocument, 300, "1C-BD-"_L1 },
};
static_assert(std::size(Shares) == DocumentTypeCount);

/// False when the database failed.
bool fill(SandboxStore &store, QDate today, int scale)
{
    Dice dice { 20240531 };
    store.database().beginBulk();
    store.begin();
    SampleRecords records(store, dice, today);
    const SampleBook book = records.add();
    SampleDocuments documents(store, dice, today, book);
    int made = 0;
    for (const SampleShare &share : Shares) {
        for (int number = 1; number <= share.count * scale; ++number) {
            documents.add(share, number);
            if (++made % DocumentsPerTransaction == 0) {
                if (!store.commit()) {
                    return false;
                }
                store.begin();
            }
        }
    }
    documents.routes().addTo(store);
    addTransfers(store, today, book);
    records.addCodeless();
    if (!store.commit() || !store.database().endBulk()) {
        return false;
    }
    // Without this mark the next start begins anew.
    store.begin();
    store.database().setMark(SandboxDatabase::SampleMark, today.toString(Qt::ISODate));
    return store.commit();
}

} // namespace

Status fillSampleCompany(SandboxStore &store, const Clock &clock, int scale)
{
    if (fill(store, serverDayOf(clock.now()), scale)) {
        return Done {};
    }
    return Error { ErrorOrigin::Storage,
                   QCoreApplication::translate("Sandbox", "The sample company cannot be written."),
                   {},
                   store.database().takeFailure(),
                   {} };
}

} // namespace smartup

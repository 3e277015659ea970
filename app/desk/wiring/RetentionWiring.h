#pragma once

#include <QObject>

#include <memory>

namespace smartup {

class ImportLedger;
class KeepingService;
class RetentionKeeper;

/// The retention, and whoever shows what it would do, ask the ledger which documents are open: their
/// lines stay.
class RetentionWiring : public QObject
{
    Q_OBJECT

public:
    RetentionWiring(RetentionKeeper &keeper,
                    KeepingService &service,
                    const std::shared_ptr<ImportLedger> &ledger,
                    QObject *parent = nullptr);
};

} // namespace smartup

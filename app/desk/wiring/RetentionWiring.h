#pragma once

#include <QObject>

#include <memory>

namespace smartup {

class ImportLedger;
class RetentionKeeper;

/// The retention asks the ledger which documents are open: their lines stay.
class RetentionWiring : public QObject
{
    Q_OBJECT

public:
    RetentionWiring(RetentionKeeper &keeper,
                    const std::shared_ptr<ImportLedger> &ledger,
                    QObject *parent = nullptr);
};

} // namespace smartup

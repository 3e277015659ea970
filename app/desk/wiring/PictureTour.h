#pragma once

#include "app/desk/wiring/Desk.h"
#include "models/core/Result.h"
#include "models/exchange/ImportSummary.h"

#include <QCoroTask>

#include <QTemporaryDir>
#include <QTimer>

namespace smartup {

/// Pictures of every page with something on it: exchanges documents with the sandbox, then walks
/// through the window. The desk must have been opened on the sandbox.
class PictureTour : public QObject
{
    Q_OBJECT

public:
    PictureTour(Desk &desk, QString folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Empty when every picture is there.
    void finished(const QString &problem);

private:
    QCoro::Task<> run();
    QCoro::Task<Status> prepare();
    QCoro::Task<Status> chooseSettings();
    QCoro::Task<Status> exportSubject(QString subject);
    QCoro::Task<Status> importOrders();
    QCoro::Task<Status> take(QString place, QString name);
    QCoro::Task<> untilQuiet();

    void makeSchedules();
    [[nodiscard]] QString exportFile(const QString &subject) const;
    [[nodiscard]] Result<QString> makeImportFile() const;
    void fail(const Error &error);

    Desk &m_desk;
    QString m_folder;
    QTemporaryDir m_exchange; ///< the files of the exchange
    QTimer m_quiet; ///< begins anew with everything that changes a page
};

} // namespace smartup

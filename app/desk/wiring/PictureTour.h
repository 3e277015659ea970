#pragma once

#include "app/desk/wiring/Desk.h"
#include "app/desk/wiring/LogPictures.h"
#include "app/desk/wiring/PictureAlbum.h"
#include "models/core/Result.h"

#include <QCoroTask>

#include <QTemporaryDir>

namespace smartup {

/// Pictures of every page with something on it: exchanges documents with the sandbox, then walks
/// through the window. The desk must have been opened on the sandbox.
class PictureTour : public QObject
{
    Q_OBJECT

public:
    enum class Scope {
        Everything,
        LogOnly, ///< the journal that the desk shows; nothing is exchanged
    };

    PictureTour(Desk &desk, const QString &folder, Scope scope, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// Empty when every picture is there.
    void finished(const QString &problem);

private:
    QCoro::Task<> run();
    QCoro::Task<Status> takeEverything();
    QCoro::Task<Status> prepare();
    QCoro::Task<Status> chooseSettings();
    QCoro::Task<Status> exportSubject(QString subject);
    QCoro::Task<Status> importOrders();
    QCoro::Task<Status> take(QString place, QString name);
    QCoro::Task<Status> takeTray();

    void makeSchedules();
    [[nodiscard]] QString exportFile(const QString &subject) const;
    [[nodiscard]] Result<QString> makeImportFile() const;
    void fail(const Error &error);

    Desk &m_desk;
    Scope m_scope;
    PictureAlbum m_album;
    LogPictures m_log;
    QTemporaryDir m_exchange; ///< the files of the exchange
};

} // namespace smartup

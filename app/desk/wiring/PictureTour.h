#pragma once

#include "app/desk/wiring/Desk.h"
#include "app/desk/wiring/ExchangePictures.h"
#include "app/desk/wiring/LogPictures.h"
#include "app/desk/wiring/PictureAlbum.h"
#include "app/desk/wiring/PictureSamples.h"
#include "app/desk/wiring/SettingsPictures.h"
#include "app/desk/wiring/StartPictures.h"
#include "models/core/Result.h"

#include <QCoroTask>

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
    QCoro::Task<Status> take(QString place, QString name);
    QCoro::Task<Status> takeTray();

    void fail(const Error &error);

    Desk &m_desk;
    Scope m_scope;
    PictureAlbum m_album;
    PictureSamples m_samples;
    LogPictures m_log;
    ExchangePictures m_exchange;
    SettingsPictures m_settings;
    StartPictures m_start;
};

} // namespace smartup

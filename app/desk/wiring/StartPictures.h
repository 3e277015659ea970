#pragma once

#include "app/desk/wiring/PictureAlbum.h"

namespace smartup {

/// Pictures of the assistant of a first start, which leads to the sandbox, and of the check-up.
class StartPictures : public QObject
{
    Q_OBJECT

public:
    StartPictures(Desk &desk, PictureAlbum &album, QObject *parent = nullptr);

    QCoro::Task<Status> take();

private:
    QCoro::Task<Status> takeCheckUp();
    QCoro::Task<Status> takeAssistant();

    Desk &m_desk;
    PictureAlbum &m_album;
};

} // namespace smartup

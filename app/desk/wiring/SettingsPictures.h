#pragma once

#include "app/desk/wiring/PictureAlbum.h"

namespace smartup {

/// Pictures of what the settings tell before they are saved, and of the records without a code.
class SettingsPictures : public QObject
{
    Q_OBJECT

public:
    SettingsPictures(Desk &desk, PictureAlbum &album, QObject *parent = nullptr);

    /// After an import of orders, some of which were skipped. No setting is changed.
    QCoro::Task<Status> take();

private:
    QCoro::Task<Status> takeConsequences();
    QCoro::Task<Status> takeRecordCodes();

    Desk &m_desk;
    PictureAlbum &m_album;
};

} // namespace smartup

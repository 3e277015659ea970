#pragma once

#include "app/desk/wiring/PictureAlbum.h"

class QPushButton;

namespace smartup {

class PictureSamples;

/// Pictures of exchanges that were stopped, of how they go on, and of what somebody has seen to.
class ExchangePictures : public QObject
{
    Q_OBJECT

public:
    /// What is exchanged stands in the folder of the samples, which have been prepared.
    ExchangePictures(Desk &desk,
                     PictureAlbum &album,
                     PictureSamples &samples,
                     QObject *parent = nullptr);

    QCoro::Task<Status> take();

private:
    QCoro::Task<Status> takeStoppedExport();
    QCoro::Task<Status> takeStoppedImport();
    QCoro::Task<Status> takeMarks();

    [[nodiscard]] QPushButton *button(const QString &name) const;

    Desk &m_desk;
    PictureAlbum &m_album;
    PictureSamples &m_samples;
};

} // namespace smartup

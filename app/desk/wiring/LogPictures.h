#pragma once

#include "app/desk/wiring/PictureAlbum.h"
#include "models/core/Outcome.h"
#include "models/journal/JournalQuery.h"

#include <QTemporaryDir>

class QTableView;

namespace smartup {

class JournalPage;

/// Pictures of the log: its page with a journal of any size, what opens in windows of its own, and
/// what is asked before something leaves it.
class LogPictures : public QObject
{
    Q_OBJECT

public:
    LogPictures(Desk &desk, PictureAlbum &album, QObject *parent = nullptr);

    /// The newest line of this outcome among those that are read, or the newest of all.
    void choose(Outcome outcome);
    /// After an import of orders, some of which were skipped or refused; `inBodies` stands in requests and
    /// responses.
    QCoro::Task<Status> takeWindows(QString inBodies);
    /// Of whatever journal the desk shows: as it opens, and what a search finds in it.
    QCoro::Task<Status> takeLargeJournal();

private:
    QCoro::Task<Status> show(JournalQuery query);
    QCoro::Task<Status> untilShown();
    QCoro::Task<Status> takeTree();
    QCoro::Task<Status> takeBodies(QString text);
    QCoro::Task<Status> takeDetail();
    QCoro::Task<Status> takeComparison();
    QCoro::Task<Status> takeCase();
    QCoro::Task<Status> takeAlerts();
    QCoro::Task<Status> takeExport();
    QCoro::Task<Status> takeReport();
    QCoro::Task<Status> takeReportPage();
    /// Waits for what has been asked for, takes it and closes it.
    QCoro::Task<Status> takeOpened(std::function<QWidget *()> find, QString name);

    [[nodiscard]] JournalPage &page() const;
    [[nodiscard]] QTableView &table() const;
    [[nodiscard]] int rowWith(Outcome outcome) const;
    [[nodiscard]] qint64 lineWith(Outcome outcome) const;
    [[nodiscard]] QList<qint64> linesRead() const;

    Desk &m_desk;
    PictureAlbum &m_album;
    QTemporaryDir m_files; ///< what is exported in a picture
    quint64 m_surveyed = 0; ///< generation whose bars are there
};

} // namespace smartup

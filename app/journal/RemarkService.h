#pragma once

#include "models/core/Clock.h"
#include "models/journal/LineRemarks.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace smartup {

class JournalReader;
class JournalStore;

/// Gives pins and comments to the log, and tells the remarks of their call once they are stored:
/// nothing is shown that is not on the disk.
class RemarkService : public QObject
{
    Q_OBJECT

public:
    /// `author` signs what is said here. Store, reader and clock must outlive the service.
    RemarkService(JournalStore &store,
                  JournalReader &reader,
                  const Clock &clock,
                  QString author,
                  QObject *parent = nullptr);

public Q_SLOTS:
    /// The remark needs its uuid, its line or call, its kind and its text; author and moment are added.
    void append(smartup::JournalRemark remark);

Q_SIGNALS:
    void changed(const smartup::CallRemarks &remarks);

private:
    struct Waiting
    {
        qint64 callId = 0;
        bool isWithdrawn = false;
        int looksLeft = 0; ///< a line may have been taken away meanwhile: then nothing comes
    };

    void look();
    void take(const CallRemarks &remarks);

    JournalStore &m_store;
    JournalReader &m_reader;
    const Clock &m_clock;
    QString m_author;
    QHash<QString, Waiting> m_waiting; ///< by uuid
    QTimer m_beat; ///< commits may come many times a second
};

} // namespace smartup

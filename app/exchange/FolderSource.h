#pragma once

#include "models/core/Clock.h"
#include "models/core/Result.h"
#include "models/exchange/FolderRule.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <memory>

namespace smartup {

class ProgramLock;

/// A file that is ours: nobody else takes it any more.
struct TakenFile
{
    QString name;
    QString path;
};

/// A folder from which files are imported, each of them once. A file is taken by moving it to `taken/`,
/// and put away in `done/` or `failed/` with a report beside it: `NAME.report.json`. One program at a time
/// works on a folder.
class FolderSource
{
public:
    FolderSource(const QString &folder, const Clock &clock);
    ~FolderSource();

    /// Locks the folder and makes the three folders in it. What an earlier program had taken and not
    /// put away goes to `failed/`, since nobody knows how far it came; recovered() names it.
    [[nodiscard]] Status open();
    [[nodiscard]] const QStringList &recovered() const { return m_recovered; }

    /// Another program, or another run, may work on the folder now.
    void close();

    /// In the order of their names, without what is ignored. A file is Ready when it has not changed
    /// for SettleMs, so look again later for those that wait.
    [[nodiscard]] Result<QList<FolderEntry>> look();
    /// An error when it is not there any more, or not what it was.
    [[nodiscard]] Result<TakenFile> take(const QString &name);
    /// Nothing came of it: it lies in the folder again, to be taken another time.
    [[nodiscard]] Status putBack(const TakenFile &file);
    /// Puts a taken file away, its report first; answers where it lies now. `rest`: the documents of it that
    /// were not sent, as JSON, in a file beside it, `NAME.rest.json`, which goes on when it is put into the
    /// folder again; may be empty.
    [[nodiscard]] Result<QString> putAway(const TakenFile &file,
                                          bool isDone,
                                          const QJsonObject &report,
                                          const QByteArray &rest = {});

private:
    struct Look
    {
        qint64 size = 0;
        QDateTime modified;
        QDateTime since; ///< the first look that found it so
    };

    [[nodiscard]] Status recover();
    [[nodiscard]] bool isUnchanged(const QString &name, qint64 size, const QDateTime &modified);

    QString m_folder;
    const Clock &m_clock;
    std::unique_ptr<ProgramLock> m_lock;
    QHash<QString, Look> m_looks;
    QStringList m_recovered;
};

} // namespace smartup

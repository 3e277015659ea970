#pragma once

#include "app/journal/JournalDatabase.h"
#include "models/core/Clock.h"
#include "models/core/Error.h"

#include <QList>
#include <QString>

#include <optional>

namespace smartup {

/// Why no journal can be kept there; nothing when one can.
[[nodiscard]] std::optional<Error> refusalOfPlace(const QString &file);

/// Says of a file that is Newer, or not a journal at all, that nothing is done to it.
[[nodiscard]] Error leftAsItIs(JournalDatabase::FileState why, const QString &file);

/// Room that is given up when the disk is full, so that outcomes fit.
[[nodiscard]] QString reserveFileOf(const QString &file);
void makeReserve(const QString &file, qint64 bytes);

/// The file of the journal, before it is opened for writing: is it one, is it sound, and if not, what
/// becomes of it. A file that cannot be used is never written to: what can be read of it is copied
/// into a new one, and it is set aside under a name that says why. One of a former version is copied
/// before it is upgraded; without a copy it is left as it is. Ended at any moment, the next start
/// does what is left to do.
class JournalFile
{
public:
    JournalFile(QString file, const Clock &clock);

    struct Prepared
    {
        bool isUsable = false; ///< there is a file that may be opened for writing
        QList<Error> told; ///< what the person should know
    };

    /// `isAlone`: no other program is at the file. Then every page of it is looked at when the last
    /// end was not a clean one, and it may be set aside.
    [[nodiscard]] Prepared prepare(bool isAlone);
    /// The same of a file that turned out to be damaged while it was written.
    [[nodiscard]] Prepared replaceDamaged();

private:
    [[nodiscard]] Prepared replace(JournalDatabase::FileState why);
    [[nodiscard]] Prepared putInPlace(bool isAlone);
    [[nodiscard]] Prepared keepFormer(bool isAlone);
    [[nodiscard]] QString asideName(JournalDatabase::FileState why) const;
    [[nodiscard]] QString asideNameOfRest() const;
    [[nodiscard]] Prepared leave(JournalDatabase::FileState why) const;
    [[nodiscard]] Prepared makeEmpty(const QString &file) const;
    [[nodiscard]] bool moveAll(const QString &from, const QString &to) const;
    [[nodiscard]] QString unfinished() const { return m_file + QStringLiteral(".recovering"); }
    [[nodiscard]] QString finished() const { return m_file + QStringLiteral(".recovered"); }

    QString m_file;
    const Clock &m_clock;
};

} // namespace smartup

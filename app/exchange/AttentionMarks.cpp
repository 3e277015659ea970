#include "app/exchange/AttentionMarks.h"

#include "app/core/ProgramLock.h"
#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds WaitForTheOther { 5000 };

Error marksError(const QString &file, const QString &raw)
{
    return { ErrorOrigin::Storage,
             QCoreApplication::translate(
                 "AttentionMarks",
                 "Which documents somebody has seen to cannot be read or written: %1.")
                 .arg(file),
             QCoreApplication::translate("AttentionMarks",
                                         "Look at the rights of the folder, or put the file away."),
             raw,
             {} };
}

/// Empty while there is no file.
template <typename Mark, std::optional<QList<Mark>> (*FromJson)(const QByteArray &)>
Result<QList<Mark>> readMarks(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return QList<Mark> {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return marksError(path, file.errorString());
    }
    const auto marks = FromJson(file.readAll());
    return marks ? Result<QList<Mark>>(*marks) : Result<QList<Mark>>(marksError(path, {}));
}

template <typename Mark,
          std::optional<QList<Mark>> (*FromJson)(const QByteArray &),
          QByteArray (*ToJson)(const QList<Mark> &)>
Status changeMarks(const QString &path, const std::function<void(QList<Mark> &)> &work)
{
    QDir().mkpath(QFileInfo(path).path());
    ProgramLock lock(path + ".lock"_L1);
    if (!lock.tryLock(WaitForTheOther)) {
        return marksError(path, {});
    }
    const Result<QList<Mark>> before = readMarks<Mark, FromJson>(path);
    if (!before) {
        return before.error();
    }
    QList<Mark> marks = before.value();
    work(marks);
    return writeDurably(path, ToJson(marks));
}

} // namespace

AttentionMarks::AttentionMarks(const QString &folder)
    : m_file(QDir(folder).filePath(u"handled.json"_s))
    , m_loggedFile(QDir(folder).filePath(u"handled-lines.json"_s))
{
}

Result<QList<AttentionMark>> AttentionMarks::read() const
{
    return readMarks<AttentionMark, attentionMarksFromJson>(m_file);
}

Status AttentionMarks::change(const std::function<void(QList<AttentionMark> &)> &work) const
{
    return changeMarks<AttentionMark, attentionMarksFromJson, attentionMarksToJson>(m_file, work);
}

Result<QList<LoggedMark>> AttentionMarks::readLogged() const
{
    return readMarks<LoggedMark, loggedMarksFromJson>(m_loggedFile);
}

Status AttentionMarks::changeLogged(const std::function<void(QList<LoggedMark> &)> &work) const
{
    return changeMarks<LoggedMark, loggedMarksFromJson, loggedMarksToJson>(m_loggedFile, work);
}

} // namespace smartup

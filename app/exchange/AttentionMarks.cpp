#include "app/exchange/AttentionMarks.h"

#include "app/core/ProgramLock.h"
#include "app/platform/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

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

} // namespace

AttentionMarks::AttentionMarks(const QString &folder)
    : m_folder(folder)
    , m_file(QDir(folder).filePath(u"handled.json"_s))
{
}

Result<QList<AttentionMark>> AttentionMarks::read() const
{
    QFile file(m_file);
    if (!file.exists()) {
        return QList<AttentionMark> {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return marksError(m_file, file.errorString());
    }
    const auto marks = attentionMarksFromJson(file.readAll());
    if (!marks) {
        return marksError(m_file, {});
    }
    return *marks;
}

Status AttentionMarks::change(const std::function<void(QList<AttentionMark> &)> &work) const
{
    QDir().mkpath(m_folder);
    ProgramLock lock(m_file + ".lock"_L1);
    if (!lock.tryLock(WaitForTheOther)) {
        return marksError(m_file, {});
    }
    const Result<QList<AttentionMark>> before = read();
    if (!before) {
        return before.error();
    }
    QList<AttentionMark> marks = before.value();
    work(marks);
    return writeDurably(m_file, attentionMarksToJson(marks));
}

} // namespace smartup

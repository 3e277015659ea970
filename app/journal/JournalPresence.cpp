#include "app/journal/JournalPresence.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView Word(".open");

/// Two stores of one program are two.
QString ownFile(const QString &journal)
{
    const QString process = QString::number(QCoreApplication::applicationPid());
    const QString store = QUuid::createUuid().toString(QUuid::Id128).left(8);
    return u"%1%2-%3-%4"_s.arg(journal, Word, process, store);
}

bool isHeld(const QString &file)
{
    ProgramLock other(file);
    // One that nobody holds any more becomes ours, and goes at the end of this function.
    return !other.tryLock();
}

} // namespace

JournalPresence::JournalPresence(QString journal)
    : m_journal(std::move(journal))
    , m_own(ownFile(m_journal))
{
}

void JournalPresence::announce()
{
    (void)m_own.tryLock();
}

bool JournalPresence::isAlone() const
{
    if (!m_own.isLocked()) {
        return false;
    }
    const QFileInfo own(m_own.fileName());
    // Former versions of the program had one file for whoever came first, without a number.
    const QFileInfoList files = own.absoluteDir().entryInfoList(
        { QFileInfo(m_journal).fileName() + Word + u'*' }, QDir::Files);
    return std::ranges::none_of(files, [&own](const QFileInfo &file) {
        return file.fileName() != own.fileName() && isHeld(file.absoluteFilePath());
    });
}

} // namespace smartup

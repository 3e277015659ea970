#include "models/journal/LineRemarks.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

QList<JournalRemark> remarksAbout(const QList<JournalRemark> &remarks, qint64 documentId)
{
    QList<JournalRemark> result;
    for (const JournalRemark &remark : remarks) {
        if (remark.documentId == 0 || remark.documentId == documentId) {
            result.append(remark);
        }
    }
    return result;
}

QString remarkStateKey(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::Pin:
        return u"pinned"_s;
    case RemarkKind::Comment:
        return u"commented"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RemarkKind> remarkStateFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(
        AllRemarkKinds, [key](RemarkKind kind) { return remarkStateKey(kind) == key; });
    return found == AllRemarkKinds.end() ? std::nullopt : std::optional(*found);
}

QString remarkStateName(RemarkKind kind)
{
    switch (kind) {
    case RemarkKind::Pin:
        return QCoreApplication::translate("LineRemarks", "Pinned");
    case RemarkKind::Comment:
        return QCoreApplication::translate("LineRemarks", "Commented");
    }
    Q_UNREACHABLE();
}

bool isPinned(const QList<JournalRemark> &remarks, qint64 documentId)
{
    const QList<JournalRemark> about = remarksAbout(remarks, documentId);
    return std::ranges::any_of(
        about, [](const JournalRemark &remark) { return remark.kind == RemarkKind::Pin; });
}

} // namespace smartup

#include "models/journal/JournalStory.h"

#include "models/core/VisibleText.h"

#include <QCoreApplication>

#include <algorithm>

namespace smartup {

using namespace Qt::Literals::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("JournalStory", text);
}

QString remarkWhat(const JournalRemark &remark)
{
    const QString author = visibleText(remark.author);
    switch (remark.kind) {
    case RemarkKind::Pin:
        //: %1 = who did it
        return say(QT_TRANSLATE_NOOP("JournalStory", "Pinned by %1")).arg(author);
    case RemarkKind::Comment:
        //: %1 = who wrote it
        return say(QT_TRANSLATE_NOOP("JournalStory", "Comment of %1")).arg(author);
    }
    Q_UNREACHABLE();
}

QString lineWhat(const JournalRow &row)
{
    switch (row.verb) {
    case ApiVerb::Import:
        //: %1 = which attempt it is, from 2
        return row.document.attempt > 1
            ? say(QT_TRANSLATE_NOOP("JournalStory", "Sent to Smartup, attempt %1"))
                  .arg(row.document.attempt)
            : say(QT_TRANSLATE_NOOP("JournalStory", "Sent to Smartup"));
    case ApiVerb::Export:
        return say(QT_TRANSLATE_NOOP("JournalStory", "Read from Smartup"));
    case ApiVerb::ChangeStatus:
    case ApiVerb::AttachData:
    case ApiVerb::FormModel:
    case ApiVerb::FormSave:
    case ApiVerb::Session:
    case ApiVerb::Other:
        return callName(row.document.subject, row.verb);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<StoryEntry> storyEntries(const JournalStory &story)
{
    QList<StoryEntry> entries;
    for (const JournalRow &line : story.lines) {
        entries.append({ line.at, line, std::nullopt });
    }
    for (const JournalRemark &remark : story.remarks) {
        entries.append({ remark.at, std::nullopt, remark });
    }
    std::ranges::stable_sort(entries, [](const StoryEntry &left, const StoryEntry &right) {
        return left.at < right.at;
    });
    return entries;
}

QString storyWhat(const StoryEntry &entry)
{
    return entry.line ? lineWhat(*entry.line) : remarkWhat(*entry.remark);
}

QString storyText(const StoryEntry &entry)
{
    if (entry.remark) {
        return visibleText(entry.remark->text);
    }
    const DocumentRecord &document = entry.line->document;
    QStringList parts;
    for (const QString &part : { document.externalId, document.smartupId, document.number,
                                 document.status, document.message }) {
        if (!part.isEmpty()) {
            parts.append(visibleText(part));
        }
    }
    return parts.join(u" · "_s);
}

} // namespace smartup

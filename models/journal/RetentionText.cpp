#include "models/journal/RetentionText.h"

#include "models/core/DataSize.h"
#include "models/core/ShownTime.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace smartup {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Retention", text);
}

int number(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString linesText(qint64 lines)
{
    const int count = number(lines);
    return QCoreApplication::translate("Retention", "%n line(s)", nullptr, count);
}

QString bodiesText(qint64 bodies)
{
    const int count = number(bodies);
    return QCoreApplication::translate("Retention", "requests and answers of %n further call(s)",
                                       nullptr, count);
}

QString dayText(const QDateTime &moment)
{
    return shownDay(moment.toLocalTime().date());
}

} // namespace

QStringList retentionPreviewText(const RetentionPreview &preview)
{
    QStringList sentences;
    if (preview.isEmpty()) {
        sentences.append(say(QT_TRANSLATE_NOOP("Retention", "Nothing would go.")));
    } else {
        sentences.append(say(QT_TRANSLATE_NOOP("Retention", "Would go: %1, and %2; about %3."))
                             .arg(linesText(preview.documents), bodiesText(preview.bodies),
                                  dataSizeText(preview.bytes)));
        sentences.append(
            say(QT_TRANSLATE_NOOP("Retention", "The oldest is of %1, the newest of %2."))
                .arg(dayText(preview.oldest), dayText(preview.newest)));
    }
    if (preview.pinned > 0) {
        const int pinned = number(preview.pinned);
        sentences.append(QCoreApplication::translate("Retention", "Pinned and kept: %n call(s).",
                                                     nullptr, pinned));
    }
    if (preview.open > 0) {
        const int open = number(preview.open);
        sentences.append(QCoreApplication::translate(
            "Retention", "Kept because their documents are still open: %n call(s).", nullptr,
            open));
    }
    for (const QDate month : preview.months) {
        sentences.append(
            say(QT_TRANSLATE_NOOP("Retention", "Archived first: %1.")).arg(monthKey(month)));
    }
    return sentences;
}

QStringList retentionReportText(const RetentionReport &report)
{
    QStringList sentences { say(QT_TRANSLATE_NOOP("Retention", "Gone: %1, and %2; %3 smaller."))
                                .arg(linesText(report.documents), bodiesText(report.bodies),
                                     dataSizeText(report.bytes)) };
    if (report.isTooLarge) {
        sentences.append(say(QT_TRANSLATE_NOOP(
            "Retention", "The log is still larger than it may be: nothing else may go.")));
    }
    return sentences;
}

} // namespace smartup
